package org.twosource.oversight;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.twosource.claim.Stage;

/** Documents and claims with random histories, written straight into the tables. */
public final class Work {

	private static final List<Stage> OPEN = List.of(Stage.COLLECTION, Stage.CORROBORATION, Stage.SIGN_OFF);

	private final JdbcClient jdbc;

	private final Random random;

	private final Instant now;

	/** Histories that end now. */
	public Work(JdbcClient jdbc, Random random, Instant now) {
		this.jdbc = jdbc;
		this.random = random;
		this.now = now;
	}

	/** A desk with these people. */
	public UUID desk(String... people) {
		UUID id = UUID.randomUUID();
		this.jdbc.sql("insert into desk (id, name, created_by, created_at) values (:id, :name, 'admin', :now)")
			.param("id", id)
			.param("name", "Desk " + id)
			.param("now", Timestamp.from(this.now))
			.update();
		for (String person : people) {
			this.jdbc.sql("insert into desk_person (desk_id, username) values (:id, :person)")
				.param("id", id)
				.param("person", person)
				.update();
		}
		return id;
	}

	/** A document of a desk, or of none. */
	public UUID document(String title, @Nullable UUID desk, String status, Instant importedAt) {
		UUID id = UUID.randomUUID();
		this.jdbc
			.sql("""
					insert into document (id, title, text, sha256, status, publisher, media_type, imported_by, imported_at, desk_id)
					values (:id, :title, 'Words', :sha, :status, 'Steppe Courier', 'text/plain', 'checker', :at, :desk)
					""")
			.param("id", id)
			.param("title", title)
			.param("sha", id.toString())
			.param("status", status)
			.param("at", Timestamp.from(importedAt))
			.param("desk", desk)
			.update();
		return id;
	}

	/** A place where a document makes a claim. */
	public void mention(UUID claim, UUID document) {
		this.jdbc.sql("""
				insert into mention (id, claim_id, document_id, start_at, end_at, exact, prefix, suffix)
				values (gen_random_uuid(), :claim, :document, 0, 5, 'Words', '', '')
				""").param("claim", claim).param("document", document).update();
	}

	/** A claim that passes from stage to stage at random times since it was accepted. */
	public UUID claim(Instant accepted) {
		record Stay(Stage stage, Instant from) {
		}
		List<Stay> stays = new ArrayList<>(List.of(new Stay(Stage.COLLECTION, accepted)));
		Instant at = accepted;
		for (int moves = this.random.nextInt(7); moves > 0; moves--) {
			at = at.plusSeconds(1 + this.random.nextInt(6 * 86_400));
			Stage before = stays.get(stays.size() - 1).stage();
			if (at.isAfter(this.now) || before == Stage.WITHDRAWN) {
				break;
			}
			Stage next = Stage.values()[this.random.nextInt(before == Stage.PUBLISHED ? 2 : Stage.values().length)];
			if (next != before) {
				stays.add(new Stay(next, at));
			}
		}
		Stay last = stays.get(stays.size() - 1);
		UUID id = row(accepted, last.stage(), last.from());
		for (int i = 0; i < stays.size(); i++) {
			stay(id, stays.get(i).stage(), (i > 0) ? stays.get(i - 1).stage() : null, stays.get(i).from(),
					(i + 1 < stays.size()) ? stays.get(i + 1).from() : null,
					(i + 1 < stays.size()) ? stays.get(i + 1).stage() : null);
		}
		return id;
	}

	/** A claim that was accepted and settled, or is open where settled is null. */
	public UUID claim(Instant accepted, @Nullable Instant settled, String statement) {
		UUID id = row(accepted, (settled != null) ? Stage.PUBLISHED : Stage.COLLECTION,
				(settled != null) ? settled : accepted);
		this.jdbc.sql("update claim set statement = :statement, due_at = :due where id = :id")
			.param("statement", statement)
			.param("due", Timestamp.from(this.now.plusSeconds(86_400)))
			.param("id", id)
			.update();
		stay(id, Stage.COLLECTION, null, accepted, settled, (settled != null) ? Stage.PUBLISHED : null);
		if (settled != null) {
			stay(id, Stage.PUBLISHED, Stage.COLLECTION, settled, null, null);
		}
		return id;
	}

	private UUID row(Instant accepted, Stage stage, Instant since) {
		UUID id = UUID.randomUUID();
		this.jdbc.sql("""
				insert into claim (id, statement, kind, hedge, harm, stage, stage_since, due_at, overdue, accepted_by,
				    accepted_at)
				values (:id, 'A random claim', 'EVENT', 'ASSERTED', 'LOW', :stage, :since, :since, :overdue, 'checker',
				    :accepted)
				""")
			.param("id", id)
			.param("stage", stage.name())
			.param("since", Timestamp.from(since))
			.param("overdue", OPEN.contains(stage) && this.random.nextInt(3) == 0)
			.param("accepted", Timestamp.from(accepted))
			.update();
		return id;
	}

	private void stay(UUID claim, Stage stage, @Nullable Stage before, Instant from, @Nullable Instant until,
			@Nullable Stage after) {
		boolean late = OPEN.contains(stage) && this.random.nextInt(3) == 0;
		Instant end = (until != null) ? until : this.now;
		this.jdbc.sql("""
				insert into stage_stay (claim_id, stage, came_from, entered_at, left_at, left_for, overdue_at, untaken,
				    in_hand, outside, paused, automatic)
				select :claim, :stage, :before, :from, :until, :after, :late, n, n, n, n, n
				from (select case when :until::timestamptz is null then null else 0 end as n) one
				""")
			.param("claim", claim)
			.param("stage", stage.name())
			.param("before", (before != null) ? before.name() : null)
			.param("from", Timestamp.from(from))
			.param("until", (until != null) ? Timestamp.from(until) : null)
			.param("after", (after != null) ? after.name() : null)
			.param("late",
					late ? Timestamp.from(Instant.ofEpochMilli((long) (from.toEpochMilli()
							+ this.random.nextDouble() * (end.toEpochMilli() - from.toEpochMilli())))) : null)
			.update();
	}

	/** A wait for somebody outside that begins at a random time, and ends or does not. */
	public void waitOutside(UUID claim, Instant from, @Nullable Instant until) {
		this.jdbc.sql("""
				insert into claim_wait (claim_id, kind, began_at, ended_at) values (:claim, 'OUTSIDE', :from, :until)
				""")
			.param("claim", claim)
			.param("from", Timestamp.from(from))
			.param("until", (until != null) ? Timestamp.from(until) : null)
			.update();
	}

	/** A version of a claim's finding. */
	public void finding(UUID claim, int version, boolean retracted, Instant at) {
		this.jdbc
			.sql("""
					insert into finding_version (claim_id, version, retracted, statement, verdict, confidence, content, signed_by,
					    what_changed, why, published_at)
					values (:claim, :version, :retracted, 'Nine people drowned at the ford', 'CONFIRMED', 'HIGH', '{}', '{editor}',
					    'Nine, not eight', 'A register was found', :at)
					""")
			.param("claim", claim)
			.param("version", version)
			.param("retracted", retracted)
			.param("at", Timestamp.from(at))
			.update();
	}

	/** A decision of an editor, with its task; null for where to means a spike. */
	public void decision(UUID claim, @Nullable Stage returnTo, Instant at) {
		UUID id = UUID.randomUUID();
		this.jdbc
			.sql("""
					insert into task (id, kind, step, claim_id, round, stage, created_at, assignee, completed_by, completed_at)
					values (:id, 'SIGN_OFF', 'SignOff', :claim, :id, 'SIGN_OFF', :at, 'editor', 'editor', :at)
					""")
			.param("id", id)
			.param("claim", claim)
			.param("at", Timestamp.from(at))
			.update();
		this.jdbc.sql("""
				insert into decision (id, claim_id, task_id, round, answer, return_to, reason, signed_hash, decided_by,
				    decided_at)
				values (:id, :claim, :id, :id, :answer, :to, 'The register is missing', 'hash', 'editor', :at)
				""")
			.param("id", id)
			.param("claim", claim)
			.param("answer", (returnTo != null) ? "RETURN" : "SPIKE")
			.param("to", (returnTo != null) ? returnTo.name() : null)
			.param("at", Timestamp.from(at))
			.update();
	}

}
