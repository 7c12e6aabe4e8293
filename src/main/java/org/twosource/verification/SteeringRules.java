package org.twosource.verification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.twosource.Refusal;
import org.twosource.Text;
import org.twosource.account.Person;
import org.twosource.account.Role;
import org.twosource.claim.Overseen;

/** Who may steer a claim, and what they have to say for it. */
@Component
class SteeringRules {

	static final int LONGEST_REASON = 1000;

	private static final Duration A_YEAR = Duration.ofDays(366);

	private final Overseen overseen;

	private final OpenWork work;

	private final JdbcClient jdbc;

	private final Clock clock;

	SteeringRules(Overseen overseen, OpenWork work, JdbcClient jdbc, Clock clock) {
		this.overseen = overseen;
		this.work = work;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** A manager of the claim's desks. */
	void requireManager(UUID claimId, Person by) {
		if (!by.is(Role.MANAGER)) {
			throw Refusal.forbidden("steering.mayManager");
		}
		this.overseen.require(claimId, by);
	}

	/** A manager of the claim's desks, or whoever holds a task on it. */
	boolean mayPause(UUID claimId, Person person) {
		return this.overseen.is(claimId, person) || this.work.isHeld(claimId, person.username());
	}

	/** A manager of the claim's desks, or whoever works or worked on it. */
	boolean mayEscalate(UUID claimId, Person person) {
		return mayPause(claimId, person)
				|| (person.isAny(Role.FACT_CHECKER, Role.EDITOR) && worked(claimId, person.username()));
	}

	boolean oversees(UUID claimId, Person person) {
		return this.overseen.is(claimId, person);
	}

	/** The instant at which it is done. */
	Instant now() {
		return this.clock.instant();
	}

	/** Why it is done. */
	static String reason(@Nullable String reason) {
		if (reason == null || reason.isBlank()) {
			throw Refusal.unacceptable("reason.missing").with("field", "reason");
		}
		return Text.required(reason, "reason", LONGEST_REASON);
	}

	/**
	 * An instant that lies ahead, by a year at the most.
	 * @param field what it is called in forms and JSON
	 */
	Instant ahead(@Nullable Instant at, String field) {
		Instant now = this.clock.instant();
		if (at == null) {
			throw Refusal.unacceptable("steering.noDate").with("field", field);
		}
		if (!at.isAfter(now)) {
			throw Refusal.unacceptable("steering.past").with("field", field);
		}
		if (at.isAfter(now.plus(A_YEAR))) {
			throw Refusal.unacceptable("steering.tooFar").with("field", field);
		}
		return at;
	}

	private boolean worked(UUID claimId, String username) {
		return this.jdbc.sql("""
				select exists (select from participation where claim_id = :claim and username = :username)
				    or exists (select from claim where id = :claim and accepted_by = :username)
				""").param("claim", claimId).param("username", username).query(Boolean.class).single();
	}

}
