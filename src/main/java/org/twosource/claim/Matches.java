package org.twosource.claim;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.twosource.extraction.Kind;

/**
 * Known claims that read like candidates. A claim whose acceptance was taken back at
 * triage, withdrawn and made nowhere, is not one.
 */
@Component
class Matches {

	private final JdbcClient jdbc;

	Matches(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** For each candidate of a document the claims that read like it, at most three. */
	Map<UUID, List<Candidate.Match>> ofAll(UUID documentId) {
		Map<UUID, List<Candidate.Match>> matches = new HashMap<>();
		this.jdbc
			.sql("""
					select c.id as candidate_id, m.*
					from candidate c cross join lateral (
					    select k.id, k.number, k.statement, k.kind, k.stage, k.verdict, similarity(k.statement, c.statement) as score
					    from claim k
					    where k.statement % c.statement and k.id is distinct from c.claim_id
					    and (k.stage <> 'WITHDRAWN' or exists (select from mention where claim_id = k.id))
					    order by score desc, k.number limit 3) m
					where c.document_id = :document
					order by c.id, m.score desc, m.number
					""")
			.param("document", documentId)
			.query((row) -> {
				matches.computeIfAbsent(row.getObject("candidate_id", UUID.class), (id) -> new ArrayList<>())
					.add(match(row, 0));
			});
		return matches;
	}

	/** The claims that read like a candidate, the most alike first, at most three. */
	List<Candidate.Match> of(Candidate candidate) {
		return this.jdbc
			.sql("""
					select k.id, k.number, k.statement, k.kind, k.stage, k.verdict, similarity(k.statement, :statement) as score
					from claim k
					where k.statement % :statement and k.id is distinct from :claim
					and (k.stage <> 'WITHDRAWN' or exists (select from mention where claim_id = k.id))
					order by score desc, k.number limit 3
					""")
			.param("statement", candidate.statement())
			.param("claim", candidate.claimId(), Types.OTHER)
			.query(Matches::match)
			.list();
	}

	/**
	 * The claims made in its document, those that read most like it first, at most five.
	 */
	List<Candidate.Match> madeBeside(Candidate candidate) {
		return this.jdbc
			.sql("""
					select k.id, k.number, k.statement, k.kind, k.stage, k.verdict, similarity(k.statement, :statement) as score
					from claim k
					where k.stage not in ('SPIKED', 'WITHDRAWN') and k.id in (
					    select claim_id from mention where document_id = :document)
					order by score desc, k.number limit 5
					""")
			.param("statement", candidate.statement())
			.param("document", candidate.documentId())
			.query(Matches::match)
			.list();
	}

	private static Candidate.Match match(ResultSet row, int index) throws SQLException {
		String verdict = row.getString("verdict");
		return new Candidate.Match(row.getObject("id", UUID.class), "C-" + row.getLong("number"),
				row.getString("statement"), Kind.valueOf(row.getString("kind")), Stage.valueOf(row.getString("stage")),
				(verdict != null) ? Verdict.valueOf(verdict) : null, row.getDouble("score"));
	}

}
