package org.twosource.verification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.twosource.source.Reliability;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What each claim needs before sign-off. Every policy decided for a claim is kept. */
@Component
public class Policies {

	private final JdbcClient jdbc;

	private final JsonMapper json;

	Policies(JdbcClient jdbc, JsonMapper json) {
		this.jdbc = jdbc;
		this.json = json;
	}

	/**
	 * The policy in force for a claim; empty only in the moment before its process
	 * decided one.
	 */
	public Optional<Policy> of(UUID claimId) {
		return this.jdbc.sql("select * from policy where claim_id = :claim order by decided_at desc limit 1")
			.param("claim", claimId)
			.query(this::policy)
			.optional();
	}

	/**
	 * The policies in force for several claims, by the claim's id; those without one are
	 * left out.
	 */
	Map<UUID, Policy> of(Collection<UUID> claimIds) {
		return claimIds.isEmpty() ? Map.of()
				: this.jdbc.sql("""
						select distinct on (claim_id) * from policy where claim_id in (:claims)
						order by claim_id, decided_at desc
						""")
					.param("claims", claimIds)
					.query((row, index) -> Map.entry(row.getObject("claim_id", UUID.class), policy(row, index)))
					.list()
					.stream()
					.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	/** The policy in force for a claim whose process has decided one. */
	Policy inForce(UUID claimId) {
		return of(claimId).orElseThrow(() -> new IllegalStateException("No policy was decided for claim " + claimId));
	}

	void keep(UUID claimId, Policy policy) {
		this.jdbc.sql("""
				insert into policy (id, claim_id, independent_origins, least_reliability, primary_source,
				    request_comment, second_checker, sign_offs, collection_days, comment_days, corroboration_days,
				    sign_off_days, facts, rules, table_version, decided_at)
				values (:id, :claim, :origins, :reliability, :primary, :comment, :second, :signOffs, :collection,
				    :reply, :corroboration, :signOff, :facts::jsonb, :rules::jsonb, :version, :at)
				""")
			.param("id", UUID.randomUUID())
			.param("claim", claimId)
			.param("origins", policy.independentOrigins())
			.param("reliability", policy.leastReliability().name())
			.param("primary", policy.primarySource())
			.param("comment", policy.requestComment())
			.param("second", policy.secondChecker())
			.param("signOffs", policy.signOffs())
			.param("collection", policy.collectionDays())
			.param("reply", policy.commentDays())
			.param("corroboration", policy.corroborationDays())
			.param("signOff", policy.signOffDays())
			.param("facts", this.json.writeValueAsString(policy.facts()))
			.param("rules", this.json.writeValueAsString(policy.rules()))
			.param("version", policy.tableVersion())
			.param("at", Timestamp.from(policy.decidedAt()))
			.update();
	}

	private Policy policy(ResultSet row, int index) throws SQLException {
		Map<String, Object> facts = this.json.readValue(row.getString("facts"), new TypeReference<>() {
		});
		List<Policy.Rule> rules = this.json.readValue(row.getString("rules"), new TypeReference<>() {
		});
		return new Policy(row.getInt("independent_origins"), Reliability.valueOf(row.getString("least_reliability")),
				row.getBoolean("primary_source"), row.getBoolean("request_comment"), row.getBoolean("second_checker"),
				row.getInt("sign_offs"), row.getInt("collection_days"), row.getInt("comment_days"),
				row.getInt("corroboration_days"), row.getInt("sign_off_days"), facts, rules,
				row.getInt("table_version"), row.getTimestamp("decided_at").toInstant());
	}

}
