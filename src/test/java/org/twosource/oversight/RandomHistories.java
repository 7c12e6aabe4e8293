package org.twosource.oversight;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.twosource.claim.Stage;

/**
 * Claims that walked randomly through the stages, with tasks that were held, passed on
 * and put back, waits that overlap, returns, and stays of no length or up to midnight.
 */
class RandomHistories {

	static final List<String> PEOPLE = List.of("checker", "checker2", "editor", "editor2");

	private static final Map<Stage, List<Stage>> WAYS = Map.of(Stage.COLLECTION,
			List.of(Stage.CORROBORATION, Stage.CORROBORATION, Stage.CORROBORATION, Stage.WITHDRAWN),
			Stage.CORROBORATION, List.of(Stage.SIGN_OFF, Stage.SIGN_OFF, Stage.COLLECTION), Stage.SIGN_OFF,
			List.of(Stage.PUBLISHED, Stage.PUBLISHED, Stage.COLLECTION, Stage.CORROBORATION, Stage.SPIKED),
			Stage.PUBLISHED, List.of(Stage.COLLECTION, Stage.CORROBORATION, Stage.PUBLISHED, Stage.PUBLISHED));

	private static final List<String> KINDS = List.of("CASUALTY", "EVENT", "QUOTE");

	private final Random random;

	private final JdbcClient jdbc;

	private final Instant now;

	final List<UUID> claims = new ArrayList<>();

	final List<UUID> desks = new ArrayList<>();

	final List<UUID> documents = new ArrayList<>();

	RandomHistories(Random random, JdbcClient jdbc, Instant now) {
		this.random = random;
		this.jdbc = jdbc;
		this.now = now.truncatedTo(ChronoUnit.MILLIS);
	}

	/** Makes desks, documents of them and of none, and claims made in these. */
	void make(int howMany) {
		for (int i = 0; i < 2; i++) {
			this.desks.add(UUID.randomUUID());
			insert("insert into desk (id, name, created_by, created_at) values (:id, :name, 'admin', :at)",
					this.desks.get(i), Map.of("name", "Desk " + UUID.randomUUID(), "at", Timestamp.from(this.now)));
		}
		for (int i = 0; i < 5; i++) {
			document((i < 4) ? this.desks.get(i / 2) : null);
		}
		for (int i = 0; i < howMany; i++) {
			claim();
		}
	}

	private void document(@Nullable UUID desk) {
		UUID id = UUID.randomUUID();
		this.documents.add(id);
		this.jdbc.sql("""
				insert into document (id, title, text, sha256, status, media_type, imported_by, imported_at, desk_id)
				values (:id, 'A document', 'Its text', :sha, 'TRIAGED', 'text/plain', 'checker', :at, :desk)
				""")
			.param("id", id)
			.param("sha", id.toString())
			.param("at", Timestamp.from(this.now))
			.param("desk", desk)
			.update();
	}

	private void claim() {
		UUID id = UUID.randomUUID();
		this.claims.add(id);
		Instant accepted = this.now.minusMillis(millis(Duration.ofDays(240)));
		insert("""
				insert into claim (id, statement, kind, hedge, harm, stage, stage_since, accepted_by, accepted_at)
				values (:id, 'A random claim', :kind, 'ASSERTED', 'LOW', 'COLLECTION', :at, 'checker', :at)
				""", id, Map.of("kind", any(KINDS), "at", Timestamp.from(accepted)));
		boolean early = this.random.nextBoolean();
		if (early) {
			mentions(id);
		}
		waits(id, accepted);
		Instant at = accepted.plusMillis(this.random.nextInt(50));
		@Nullable Stage from = null;
		Stage stage = Stage.COLLECTION;
		for (int i = 0; stage.compareTo(Stage.SPIKED) < 0; i++) {
			Stage next = any(WAYS.get(stage));
			Instant left = leaving(at, stage);
			boolean last = i == 11 || left.isAfter(this.now) || next == stage;
			stay(id, from, stage, at, last ? null : left, last ? null : next);
			if (last) {
				break;
			}
			from = stage;
			stage = next;
			at = left;
		}
		if (stage.compareTo(Stage.PUBLISHED) > 0) {
			stay(id, from, stage, at, null, null);
		}
		if (!early) {
			mentions(id);
		}
	}

	private Instant leaving(Instant at, Stage stage) {
		boolean brief = stage == Stage.COLLECTION || stage == Stage.CORROBORATION;
		return switch (this.random.nextInt(6)) {
			case 0 -> brief ? at : at.plus(Duration.ofMinutes(3));
			case 1 -> at.truncatedTo(ChronoUnit.DAYS).plus(1 + this.random.nextInt(5), ChronoUnit.DAYS);
			default -> at.plusMillis(millis(Duration.ofDays(12)));
		};
	}

	private void stay(UUID claim, @Nullable Stage from, Stage stage, Instant at, @Nullable Instant left,
			@Nullable Stage next) {
		if (stage.compareTo(Stage.SPIKED) < 0) {
			for (int i = this.random.nextInt(3); i > 0; i--) {
				task(claim, stage, at, left, next);
			}
		}
		boolean overdue = this.random.nextInt(4) == 0;
		this.jdbc.sql("""
				insert into stage_stay (claim_id, stage, came_from, entered_at, left_at, left_for, overdue_at,
				    untaken, in_hand, outside, paused, automatic)
				select :claim, :stage, :from, :at, :left, :next, :overdue, t.*
				from (select 1) one left join lateral
				    (select * from time_spent(:claim, :at, :left) where :left::timestamptz is not null) t on true
				""")
			.param("claim", claim)
			.param("stage", stage.name())
			.param("from", (from != null) ? from.name() : null)
			.param("at", Timestamp.from(at))
			.param("left", (left != null) ? Timestamp.from(left) : null)
			.param("next", (next != null) ? next.name() : null)
			.param("overdue", overdue ? Timestamp.from(at) : null)
			.update();
		this.jdbc.sql("update claim set stage = :stage, stage_since = :at where id = :claim")
			.param("stage", stage.name())
			.param("at", Timestamp.from(at))
			.param("claim", claim)
			.update();
		if (left != null && stage == Stage.PUBLISHED && this.random.nextBoolean()) {
			insert("""
					insert into challenge (id, claim_id, reason, challenged_by, challenged_at, outcome, answer, answered_by,
					    answered_at)
					values (:id, :claim, 'Is it so?', 'manager', :at, 'REOPEN', :answer, 'editor', :at)
					""",
					UUID.randomUUID(), Map.of("claim", claim, "at", Timestamp.from(between(at, left)), "answer",
							"Answer " + this.random.nextInt()));
		}
	}

	private void task(UUID claim, Stage stage, Instant at, @Nullable Instant left, @Nullable Stage next) {
		UUID id = UUID.randomUUID();
		Instant end = (left != null) ? left : this.now;
		Instant created = between(at, end);
		Instant done = between(created, end);
		int state = (left != null) ? 1 + this.random.nextInt(2) : this.random.nextInt(3);
		String person = any(PEOPLE);
		this.jdbc
			.sql("""
					insert into task (id, kind, step, claim_id, round, stage, created_at, assignee, completed_by, completed_at,
					    cancelled_at)
					values (:id, :kind, 'Step', :claim, :id, :stage, :created, :assignee, :by, :completed, :cancelled)
					""")
			.param("id", id)
			.param("kind", (stage == Stage.SIGN_OFF) ? "SIGN_OFF" : "CORROBORATE")
			.param("claim", claim)
			.param("stage", stage.name())
			.param("created", Timestamp.from(created))
			.param("assignee", (state == 1) ? person : null)
			.param("by", (state == 1) ? person : null)
			.param("completed", (state == 1) ? Timestamp.from(done) : null)
			.param("cancelled", (state == 2) ? Timestamp.from(done) : null)
			.update();
		holdings(id, claim, created, done, state == 0);
		if (state == 1) {
			judge(id, claim, stage, next, person, done);
		}
	}

	private void judge(UUID task, UUID claim, Stage stage, @Nullable Stage next, String person, Instant at) {
		boolean back = next == Stage.COLLECTION || next == Stage.CORROBORATION;
		if (stage == Stage.SIGN_OFF) {
			boolean returned = back && this.random.nextInt(3) > 0;
			this.jdbc
				.sql("""
						insert into decision (id, claim_id, task_id, round, answer, return_to, reason, signed_hash, decided_by, decided_at)
						values (:task, :claim, :task, :task, :answer, :to, :reason, 'hash', :person, :at)
						""")
				.param("task", task)
				.param("claim", claim)
				.param("answer", returned ? "RETURN" : "APPROVE")
				.param("to", returned ? String.valueOf(next) : null)
				.param("reason", returned ? "Reason " + this.random.nextInt() : null)
				.param("person", person)
				.param("at", Timestamp.from(at))
				.update();
		}
		else if (stage == Stage.CORROBORATION) {
			insert("""
					insert into assessment (id, claim_id, task_id, verdict, confidence, rationale, outcome, assessed_by,
					    assessed_at)
					values (:id, :claim, :id, 'CONFIRMED', 'HIGH', :rationale, :outcome, :person, :at)
					""", task,
					Map.of("claim", claim, "rationale", "Rationale " + this.random.nextInt(), "outcome",
							(back && this.random.nextBoolean()) ? "MORE_EVIDENCE" : "CONCLUDED", "person", person, "at",
							Timestamp.from(at)));
		}
	}

	/** Several people one after the other, with nobody between some of them. */
	private void holdings(UUID task, UUID claim, Instant from, Instant to, boolean open) {
		Instant at = from;
		for (int i = this.random.nextInt(4); i > 0; i--) {
			Instant held = between(at, to);
			at = between(held, to);
			boolean last = open && i == 1;
			this.jdbc
				.sql("""
						insert into task_holding (task_id, claim_id, username, held_from, held_until) values (:task, :claim, :person, :from, :until)
						""")
				.param("task", task)
				.param("claim", claim)
				.param("person", any(PEOPLE))
				.param("from", Timestamp.from(held))
				.param("until", last ? null : Timestamp.from(at))
				.update();
		}
	}

	private void waits(UUID claim, Instant accepted) {
		for (int i = this.random.nextInt(4); i > 0; i--) {
			Instant began = accepted.plusMillis(millis(Duration.ofDays(20)));
			boolean paused = this.random.nextBoolean();
			boolean open = i == 1 && this.random.nextBoolean();
			this.jdbc.sql("""
					insert into claim_wait (claim_id, kind, reason, paused_by, began_at, ended_at)
					values (:claim, :kind, :reason, :by, :began, :ended)
					""")
				.param("claim", claim)
				.param("kind", paused ? "PAUSED" : "OUTSIDE")
				.param("reason", paused ? "Holiday" : null)
				.param("by", paused ? "manager" : null)
				.param("began", Timestamp.from(began))
				.param("ended", open ? null : Timestamp.from(began.plusMillis(millis(Duration.ofDays(9)))))
				.update();
		}
	}

	private void mentions(UUID claim) {
		for (UUID document : this.documents) {
			if (this.random.nextInt(4) == 0) {
				insert("""
						insert into mention (id, claim_id, document_id, start_at, end_at, exact, prefix, suffix)
						values (:id, :claim, :document, 0, 3, 'Its', '', '')
						""", UUID.randomUUID(), Map.of("claim", claim, "document", document));
			}
		}
	}

	private void insert(String sql, UUID id, Map<String, ?> values) {
		this.jdbc.sql(sql).param("id", id).params(values).update();
	}

	private Instant between(Instant from, Instant to) {
		return from.plusMillis(this.random.nextLong(Duration.between(from, to).toMillis() + 1));
	}

	private long millis(Duration most) {
		return 1 + this.random.nextLong(most.toMillis());
	}

	private <T> T any(List<T> options) {
		return options.get(this.random.nextInt(options.size()));
	}

}
