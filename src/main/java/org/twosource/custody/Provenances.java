package org.twosource.custody;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.twosource.Refusal;
import org.twosource.account.Person;
import org.twosource.evidence.Evidence;
import org.twosource.evidence.EvidenceItem;
import org.twosource.evidence.NewEvidence;

/**
 * How the items of evidence came in. Pages and programs add evidence here, so that none
 * comes in without it.
 */
@Component
public class Provenances {

	private final Evidence evidence;

	private final JdbcClient jdbc;

	Provenances(Evidence evidence, JdbcClient jdbc) {
		this.evidence = evidence;
		this.jdbc = jdbc;
	}

	/**
	 * Adds an item of evidence to a claim as {@link Evidence#add} does, and keeps how it
	 * came in.
	 * @throws Refusal when the evidence is refused, or what is said of how it came in is
	 * not acceptable
	 */
	@Transactional
	public EvidenceItem add(UUID claimId, NewEvidence handedIn, Provenance how, Person by) {
		Provenance admitted = how.admitted();
		return keep(this.evidence.add(claimId, handedIn, by), admitted);
	}

	/**
	 * Adds an item of evidence as {@link #add} does, unless its link or its file is
	 * evidence on the claim already.
	 * @throws Refusal also when it is
	 */
	@Transactional
	public EvidenceItem addUnlessRepeated(UUID claimId, NewEvidence handedIn, Provenance how, Person by) {
		Provenance admitted = how.admitted();
		return keep(this.evidence.addUnlessRepeated(claimId, handedIn, by), admitted);
	}

	/** How an item came in; empty when that was not noted yet when it did. */
	public Optional<Provenance> of(UUID evidenceId) {
		return this.jdbc.sql("select * from provenance where evidence_id = :id")
			.param("id", evidenceId)
			.query(Provenances::provenance)
			.optional();
	}

	/** How a claim's items came in, by the item's id. */
	Map<UUID, Provenance> ofClaim(UUID claimId) {
		Map<UUID, Provenance> byItem = new HashMap<>();
		this.jdbc.sql("""
				select p.* from provenance p join evidence e on e.id = p.evidence_id where e.claim_id = :claim
				""").param("claim", claimId).query((row) -> {
			byItem.put(row.getObject("evidence_id", UUID.class), provenance(row, 0));
		});
		return byItem;
	}

	private EvidenceItem keep(EvidenceItem item, Provenance how) {
		this.jdbc.sql("""
				insert into provenance (evidence_id, tool, token, program, obtained_from)
				values (:id, :tool, :token, :program, :obtainedFrom)
				""")
			.param("id", item.id())
			.param("tool", how.tool().name())
			.param("token", how.token())
			.param("program", how.program())
			.param("obtainedFrom", how.obtainedFrom())
			.update();
		return item;
	}

	private static Provenance provenance(ResultSet row, int index) throws SQLException {
		return new Provenance(Provenance.Tool.valueOf(row.getString("tool")), row.getString("token"),
				row.getString("program"), row.getString("obtained_from"));
	}

}
