package org.twosource.correction;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.twosource.Refusal;
import org.twosource.account.Person;
import org.twosource.account.Role;
import org.twosource.audit.Audit;
import org.twosource.publication.Finding;

/** What people have to see to because of a correction. */
@Component
public class Flags {

	private static final String SELECT = """
			select g.*, c.number, f.retracted, f.statement, f.what_changed, f.why
			from correction_flag g join claim c on c.id = g.corrected
			join finding_version f on f.claim_id = g.corrected and f.version = g.version
			""";

	private final JdbcClient jdbc;

	private final Audit audit;

	private final Clock clock;

	Flags(JdbcClient jdbc, Audit audit, Clock clock) {
		this.jdbc = jdbc;
		this.audit = audit;
		this.clock = clock;
	}

	/** Those raised on a document, the newest first. */
	public List<Flag> ofDocument(UUID documentId) {
		return this.jdbc.sql(SELECT + "where g.document_id = :id and g.seen_at is null order by g.raised_at desc, g.id")
			.param("id", documentId)
			.query(Flags::flag)
			.list();
	}

	/** Those raised on a claim, the newest first. */
	public List<Flag> ofClaim(UUID claimId) {
		return this.jdbc.sql(SELECT + "where g.claim_id = :id and g.seen_at is null order by g.raised_at desc, g.id")
			.param("id", claimId)
			.query(Flags::flag)
			.list();
	}

	/**
	 * Whether a person may say that a flag was seen to: who imported the document or
	 * worked on the claim, and editors.
	 */
	public boolean isFor(Flag flag, Person person) {
		return person.is(Role.EDITOR) || this.jdbc.sql("""
				select exists (select from document where id = :document and imported_by = :person)
				    or exists (select from participation where claim_id = :claim and username = :person)
				""")
			.param("document", flag.documentId())
			.param("claim", flag.claimId())
			.param("person", person.username())
			.query(Boolean.class)
			.single();
	}

	/**
	 * Takes a flag down: somebody has seen to it.
	 * @return the flag
	 * @throws Refusal when there is none, or it is not this person's
	 */
	@Transactional
	public Flag seen(UUID id, Person by) {
		Flag flag = this.jdbc.sql(SELECT + "where g.id = :id")
			.param("id", id)
			.query(Flags::flag)
			.optional()
			.orElseThrow(() -> Refusal.unknown("correction.noFlag"));
		if (!isFor(flag, by)) {
			throw Refusal.forbidden("correction.mayTakeDown");
		}
		int taken = this.jdbc.sql("""
				update correction_flag set seen_by = :by, seen_at = :now where id = :id and seen_at is null
				""").param("by", by.username()).param("now", now()).param("id", id).update();
		if (taken == 1) {
			UUID subject = Optional.ofNullable(flag.documentId())
				.or(() -> Optional.ofNullable(flag.claimId()))
				.orElseThrow();
			this.audit.record(by.username(), "correction seen", subject,
					Map.of("finding", flag.number(), "version", flag.version()));
		}
		return flag;
	}

	/** Raises one on every document a claim is made in, and gives those documents. */
	List<UUID> raiseOnDocuments(Finding corrected) {
		return this.jdbc.sql("""
				insert into correction_flag (id, corrected, version, document_id, raised_at)
				select gen_random_uuid(), :claim, :version, m.document_id, :now
				from (select distinct document_id from mention where claim_id = :claim) m
				on conflict do nothing returning document_id
				""")
			.param("claim", corrected.claimId())
			.param("version", corrected.version())
			.param("now", now())
			.query(UUID.class)
			.list();
	}

	/** Raises one on a claim that relied on a finding. */
	void raiseOnClaim(UUID claimId, Finding corrected) {
		this.jdbc.sql("""
				insert into correction_flag (id, corrected, version, claim_id, raised_at)
				values (gen_random_uuid(), :corrected, :version, :claim, :now) on conflict do nothing
				""")
			.param("corrected", corrected.claimId())
			.param("version", corrected.version())
			.param("claim", claimId)
			.param("now", now())
			.update();
	}

	private Timestamp now() {
		return Timestamp.from(this.clock.instant());
	}

	private static Flag flag(ResultSet row, int index) throws SQLException {
		return new Flag(row.getObject("id", UUID.class), "C-" + row.getLong("number"), row.getInt("version"),
				row.getBoolean("retracted"), row.getString("statement"), row.getString("what_changed"),
				row.getString("why"), row.getTimestamp("raised_at").toInstant(),
				row.getObject("document_id", UUID.class), row.getObject("claim_id", UUID.class));
	}

}
