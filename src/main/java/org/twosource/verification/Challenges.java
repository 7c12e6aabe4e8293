package org.twosource.verification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.twosource.Refusal;
import org.twosource.account.Person;
import org.twosource.account.Role;
import org.twosource.audit.Audit;

/** Challenges to published findings. */
@Component
public class Challenges {

	private final JdbcClient jdbc;

	private final Audit audit;

	private final Clock clock;

	Challenges(JdbcClient jdbc, Audit audit, Clock clock) {
		this.jdbc = jdbc;
		this.audit = audit;
		this.clock = clock;
	}

	/** The challenges to a claim's finding, newest first. */
	public List<Challenge> of(UUID claimId) {
		return this.jdbc.sql("select * from challenge where claim_id = :claim order by challenged_at desc, id")
			.param("claim", claimId)
			.query(Challenges::challenge)
			.list();
	}

	/** Those that nobody has answered yet, newest first. */
	public List<Challenge> open(UUID claimId) {
		return of(claimId).stream().filter(Challenge::open).toList();
	}

	/**
	 * How the readers who challenged a claim's finding may be answered, by challenge.
	 * @param viewer who asks; only editors are told
	 */
	public Map<UUID, Challenge.Contact> contacts(UUID claimId, Person viewer) {
		Map<UUID, Challenge.Contact> contacts = new HashMap<>();
		if (viewer.is(Role.EDITOR)) {
			this.jdbc.sql("""
					select k.* from challenge_contact k join challenge c on c.id = k.challenge_id
					where c.claim_id = :claim
					""").param("claim", claimId).query((row) -> {
				contacts.put(row.getObject("challenge_id", UUID.class),
						new Challenge.Contact(row.getString("name"), row.getString("mail")));
			});
		}
		return contacts;
	}

	/**
	 * Erases for good how a reader may be answered.
	 * @return the claim they wrote about
	 * @throws Refusal when there is nothing to erase, or the person is no editor
	 */
	@Transactional
	public UUID forget(UUID challengeId, Person by) {
		if (!by.is(Role.EDITOR)) {
			throw Refusal.forbidden("challenge.mayForget");
		}
		UUID claimId = this.jdbc.sql("""
				delete from challenge_contact k using challenge c where c.id = k.challenge_id and c.id = :id
				returning c.claim_id
				""")
			.param("id", challengeId)
			.query(UUID.class)
			.optional()
			.orElseThrow(() -> Refusal.unknown("challenge.noContact"));
		this.audit.record(by.username(), "reader forgotten", claimId, Map.of());
		return claimId;
	}

	/** Whether a reader was given that reference for a challenge to this claim. */
	public boolean isReference(UUID claimId, String reference) {
		return this.jdbc.sql("select count(*) from challenge where claim_id = :claim and reference = :reference")
			.param("claim", claimId)
			.param("reference", reference)
			.query(Long.class)
			.single() == 1;
	}

	/**
	 * Why a claim was last verified again, as readers are told with the correction: in
	 * the words of the editor who reopened it, never in those of who challenged. Empty
	 * when no challenge has reopened it.
	 */
	public Optional<String> correctionWhy(UUID claimId) {
		return this.jdbc.sql("""
				select answer from challenge where claim_id = :claim and outcome = 'REOPEN'
				order by answered_at desc limit 1
				""").param("claim", claimId).query(String.class).optional();
	}

	/**
	 * Enters a challenge.
	 * @return its id; empty when that thing was entered before
	 */
	Optional<UUID> enter(UUID claimId, Opening opening) {
		return insert(claimId, opening, null, null);
	}

	/**
	 * Enters what a reader wrote.
	 * @return the reference of it; that of the same text while that waits for an answer
	 */
	String enter(UUID claimId, Objection objection, String reference) {
		Optional<String> same = this.jdbc.sql("""
				select reference from challenge where claim_id = :claim and cause = 'READER' and outcome is null
				and reason = :text limit 1
				""").param("claim", claimId).param("text", objection.text()).query(String.class).optional();
		if (same.isPresent()) {
			return same.get();
		}
		Opening opening = new Opening(Cause.READER, null, null, objection.text(), List.of(), null);
		UUID id = insert(claimId, opening, objection.link(), reference).orElseThrow();
		if (objection.name() != null || objection.mail() != null) {
			this.jdbc.sql("insert into challenge_contact (challenge_id, name, mail) values (:id, :name, :mail)")
				.param("id", id)
				.param("name", objection.name())
				.param("mail", objection.mail())
				.update();
		}
		return reference;
	}

	private Optional<UUID> insert(UUID claimId, Opening opening, @Nullable String link, @Nullable String reference) {
		return this.jdbc
			.sql("""
					insert into challenge (id, claim_id, cause, about, subject, reason, link, needs, reference, challenged_by,
					    challenged_at)
					values (:id, :claim, :cause, :about, :subject, :reason, :link, :needs, :reference, :by, :now)
					on conflict (claim_id, cause, about) where about is not null do nothing returning id
					""")
			.param("id", UUID.randomUUID())
			.param("claim", claimId)
			.param("cause", opening.cause().name())
			.param("about", opening.about())
			.param("subject", opening.subject())
			.param("reason", opening.reason())
			.param("link", link)
			.param("needs", opening.needs().toArray(String[]::new))
			.param("reference", reference)
			.param("by", opening.by())
			.param("now", Timestamp.from(this.clock.instant()))
			.query(UUID.class)
			.optional();
	}

	void answer(UUID claimId, String outcome, String answer, String by) {
		this.jdbc.sql("""
				update challenge set outcome = :outcome, answer = :answer, answered_by = :by, answered_at = :now
				where claim_id = :claim and outcome is null
				""")
			.param("outcome", outcome)
			.param("answer", answer)
			.param("by", by)
			.param("now", Timestamp.from(this.clock.instant()))
			.param("claim", claimId)
			.update();
	}

	private static Challenge challenge(ResultSet row, int index) throws SQLException {
		return new Challenge(row.getObject("id", UUID.class), Cause.valueOf(row.getString("cause")),
				row.getString("reason"), row.getString("link"), row.getObject("subject", UUID.class),
				Arrays.asList((String[]) row.getArray("needs").getArray()), row.getString("reference"),
				row.getString("challenged_by"), row.getTimestamp("challenged_at").toInstant(), row.getString("outcome"),
				row.getString("answer"), row.getString("answered_by"));
	}

}
