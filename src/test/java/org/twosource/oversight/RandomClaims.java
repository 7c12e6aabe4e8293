package org.twosource.oversight;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.twosource.account.Desk;
import org.twosource.account.Person;
import org.twosource.claim.Harm;
import org.twosource.claim.Stage;

/**
 * Claims at random: of any desk, at any stage, held or not, waiting, paused, late, signed
 * or returned. To be made in a transaction that is rolled back.
 */
class RandomClaims {

	private static final List<String> PEOPLE = List.of("checker", "checker2", "editor", "editor2");

	private final Random random = new Random(2020);

	private final UUID own = UUID.randomUUID();

	private final UUID others = UUID.randomUUID();

	private final JdbcClient jdbc;

	private final Instant now;

	RandomClaims(JdbcClient jdbc, Instant now) {
		this.jdbc = jdbc;
		this.now = now;
	}

	/** Makes so many, of a desk of the manager's, of another and of everybody's. */
	void make(int number) {
		for (UUID desk : List.of(this.own, this.others)) {
			this.jdbc.sql("insert into desk (id, name, created_by, created_at) values (:id, :id, 'admin', now())")
				.param("id", desk)
				.update();
		}
		for (int i = 0; i < number; i++) {
			claim();
		}
	}

	/** Seats somebody at the one desk. */
	void seat(Person person) {
		this.jdbc.sql("insert into desk_person (desk_id, username) values (:desk, :username)")
			.param("desk", this.own)
			.param("username", person.username())
			.update();
	}

	/** The desk of whoever was seated. */
	UUID desk() {
		return this.own;
	}

	/** What they oversee, as far as it was made here. */
	Set<UUID> overseen() {
		return Set.of(this.own, Desk.EVERYBODYS);
	}

	private void claim() {
		UUID id = UUID.randomUUID();
		Instant accepted = past(50);
		Stage stage = Stage.values()[this.random.nextInt(Stage.values().length)];
		boolean open = stage.ordinal() < 3;
		boolean overdue = this.random.nextInt(3) == 0 && open;
		this.jdbc
			.sql("""
					insert into claim (id, statement, kind, hedge, harm, stage, stage_since, due_at, overdue, waiting, stale_since,
					    desks, accepted_by, accepted_at)
					values (:id, 'A random claim', 'EVENT', 'ASSERTED', :harm, :stage, :since, :due, :overdue, :waiting, :stale,
					    :desks, 'checker', :accepted)
					""")
			.param("id", id)
			.param("harm", Harm.values()[this.random.nextInt(Harm.values().length)].name())
			.param("stage", stage.name())
			.param("since", Timestamp.from(past(20)))
			.param("due", (this.random.nextInt(4) > 0) ? Timestamp.from(past(3).plusSeconds(2 * 86_400)) : null)
			.param("overdue", overdue)
			.param("waiting", open && !overdue && this.random.nextInt(4) == 0)
			.param("stale", (this.random.nextInt(9) == 0) ? Timestamp.from(accepted) : null)
			.param("desks", someDesks())
			.param("accepted", Timestamp.from(accepted))
			.update();
		for (int i = this.random.nextInt(4); i > 0; i--) {
			task(id, stage);
		}
		if (open && this.random.nextInt(4) == 0) {
			pause(id);
		}
		if (stage == Stage.PUBLISHED) {
			finding(id, accepted.plusSeconds(this.random.nextInt(2_000_000)));
		}
	}

	private UUID[] someDesks() {
		List<UUID> desks = new ArrayList<>();
		for (UUID desk : List.of(this.own, this.others, Desk.EVERYBODYS)) {
			if (this.random.nextInt(3) == 0) {
				desks.add(desk);
			}
		}
		return desks.isEmpty() ? new UUID[] { this.others } : desks.toArray(UUID[]::new);
	}

	private void pause(UUID claim) {
		this.jdbc.sql("""
				insert into claim_wait (claim_id, kind, reason, paused_by, began_at, expected_at, ended_at)
				values (:claim, 'PAUSED', 'The archive is closed', 'manager', :at, null, :ended)
				""")
			.param("claim", claim)
			.param("at", Timestamp.from(past(10).minusSeconds(10 * 86_400)))
			.param("ended", this.random.nextBoolean() ? Timestamp.from(past(5)) : null)
			.update();
	}

	private void task(UUID claim, Stage stage) {
		UUID id = UUID.randomUUID();
		String person = PEOPLE.get(this.random.nextInt(PEOPLE.size()));
		int state = this.random.nextInt(4);
		Timestamp at = Timestamp.from(past(40));
		this.jdbc
			.sql("""
					insert into task (id, kind, step, claim_id, round, stage, created_at, assignee, completed_by, completed_at,
					    cancelled_at)
					values (:id, 'SIGN_OFF', 'SignOff', :claim, :id, :stage, :at, :assignee, :completedBy, :completed, :cancelled)
					""")
			.param("id", id)
			.param("claim", claim)
			.param("stage", stage.name())
			.param("at", at)
			.param("assignee", (state > 0) ? person : null)
			.param("completedBy", (state == 2) ? person : null)
			.param("completed", (state == 2) ? at : null)
			.param("cancelled", (state == 3) ? at : null)
			.update();
		if (state == 2) {
			decision(claim, id, person, at);
		}
	}

	private void decision(UUID claim, UUID task, String person, Timestamp at) {
		boolean returned = this.random.nextBoolean();
		this.jdbc.sql("""
				insert into decision (id, claim_id, task_id, round, answer, return_to, reason, signed_hash, decided_by,
				    decided_at)
				values (:id, :claim, :task, :task, :answer, :returnTo, 'Because', 'hash', :person, :at)
				""")
			.param("id", UUID.randomUUID())
			.param("claim", claim)
			.param("task", task)
			.param("answer", returned ? "RETURN" : "APPROVE")
			.param("returnTo", returned ? "COLLECTION" : null)
			.param("person", person)
			.param("at", at)
			.update();
	}

	private void finding(UUID claim, Instant at) {
		this.jdbc.sql("""
				insert into finding_version (claim_id, version, statement, verdict, confidence, content, signed_by,
				    published_at)
				values (:claim, 1, 'A random claim', 'CONFIRMED', 'HIGH', '{}', '{editor}', :at)
				""").param("claim", claim).param("at", Timestamp.from(at)).update();
	}

	private Instant past(int days) {
		return this.now.minusSeconds(this.random.nextInt(days * 86_400));
	}

}
