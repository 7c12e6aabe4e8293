package org.twosource.account;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.twosource.Refusal;
import org.twosource.Safe;
import org.twosource.audit.Audit;

/**
 * Codes from an app that people enter beside their password. Each is taken once, on
 * whichever node. Ten wrong ones within an hour, and codes from the app count again when
 * it is over; recovery codes, which nobody guesses, count all the while.
 */
@Component
public class SecondFactors {

	static final int WRONG_IN_A_ROW = 10;

	static final Duration WHILE = Duration.ofHours(1);

	private final JdbcClient jdbc;

	private final Safe safe;

	private final RecoveryCodes recovery;

	private final SecondFactorRule rule;

	private final TransactionTemplate transaction;

	private final Audit audit;

	private final Clock clock;

	SecondFactors(JdbcClient jdbc, Safe safe, SecondFactorRule rule, TransactionTemplate transaction, Audit audit,
			Clock clock) {
		this.jdbc = jdbc;
		this.safe = safe;
		this.rule = rule;
		this.recovery = new RecoveryCodes(jdbc);
		this.transaction = transaction;
		this.audit = audit;
		this.clock = clock;
	}

	private record Row(byte[] secret, @Nullable String salt, @Nullable Instant confirmedAt, long lastStep, int wrong,
			@Nullable Instant wrongSince) {

	}

	/** What came of a code. */
	enum Answer {

		/** It counts, and no more from now on. */
		RIGHT,
		/** It is none, or was used before. */
		WRONG,
		/** Too many were wrong of late for it to be looked at. */
		TOO_OFTEN

	}

	/** Whether people set one up here. */
	public boolean isOffered() {
		return this.rule.isOffered();
	}

	/** Whether a person has to have one. */
	public boolean isRequired(Person person) {
		return this.rule.requires(person);
	}

	/** Since when somebody has one; empty when they have none. */
	public Optional<Instant> since(String username) {
		return row(username).map(Row::confirmedAt);
	}

	/** Whether somebody has one. */
	boolean isOn(String username) {
		return since(username).isPresent();
	}

	/** The usernames of everybody who has one. */
	public Set<String> users() {
		return Set.copyOf(this.jdbc.sql("select username from second_factor where confirmed_at is not null")
			.query(String.class)
			.list());
	}

	/** How many recovery codes a person has left. */
	public int recoveryCodesLeft(Person person) {
		return this.recovery.left(person.username());
	}

	/**
	 * The secret that a person is setting up, as apps take it; empty when they are not,
	 * or it cannot be read with the key of this installation.
	 */
	public Optional<String> beingSetUp(Person person) {
		return row(person.username()).filter((row) -> row.confirmedAt() == null).map(this::opened).map(Totp::written);
	}

	/**
	 * Begins to set one up; it counts only once a code was entered.
	 * @throws Refusal when the person has one already, or nobody sets one up here
	 */
	@Transactional
	public void begin(Person person) {
		if (!this.rule.isOffered()) {
			throw Refusal.conflict("secondFactor.off");
		}
		Safe.Kept kept = this.safe.keep(Totp.secret());
		int begun = this.jdbc.sql("""
				insert into second_factor (username, secret, salt, made_at) values (:username, :secret, :salt, :now)
				on conflict (username) do update set secret = excluded.secret, salt = excluded.salt,
				    made_at = excluded.made_at, last_step = 0, wrong = 0, wrong_since = null
				where second_factor.confirmed_at is null
				""")
			.param("username", person.username())
			.param("secret", kept.bytes())
			.param("salt", kept.salt())
			.param("now", Timestamp.from(this.clock.instant()))
			.update();
		if (begun == 0) {
			throw Refusal.conflict("secondFactor.there");
		}
	}

	/**
	 * Has it count from now on, as the code shows that the app makes the right ones.
	 * @return recovery codes, to be shown once
	 * @throws Refusal when none is being set up, the code is not right or too many were
	 * wrong
	 */
	public List<String> confirm(String code, Person person) {
		if (row(person.username()).filter((row) -> row.confirmedAt() == null).isEmpty()) {
			throw Refusal.conflict("secondFactor.notBegun");
		}
		require(check(person.username(), code, false));
		return made(person, "second factor set up", """
				update second_factor set confirmed_at = :now where username = :username and confirmed_at is null
				""");
	}

	/**
	 * Gives a person other recovery codes, to be shown once; those before no longer work.
	 * @throws Refusal when they have no second factor, the code is not right or too many
	 * were wrong
	 */
	public List<String> renewRecoveryCodes(String code, Person person) {
		require(check(person.username(), code, true));
		return made(person, "recovery codes made anew", """
				update second_factor set wrong = 0 where username = :username and confirmed_at <= :now
				""");
	}

	/**
	 * Turns a person's own off.
	 * @param code one from the app, or a recovery code
	 * @throws Refusal when they have none, the code is not right or too many were wrong
	 */
	public void turnOff(String code, Person person) {
		require(check(person.username(), code, true));
		this.transaction
			.executeWithoutResult((status) -> remove(person.username(), "second factor turned off", person));
	}

	/**
	 * Turns somebody's off who has lost the app and the recovery codes.
	 * @throws Refusal unless by an administrator, or when they have none
	 */
	@Transactional
	public void reset(String username, Person by) {
		People.requireAdministrator(by);
		remove(username, "second factor reset", by);
	}

	/** Whether a code lets somebody in beside their password. */
	Answer accept(String username, String code) {
		return check(username, code, true);
	}

	private void remove(String username, String act, Person by) {
		int removed = this.jdbc.sql("delete from second_factor where username = :username and confirmed_at is not null")
			.param("username", username)
			.update();
		if (removed == 0) {
			throw Refusal.conflict("secondFactor.none");
		}
		this.audit.record(by.username(), act, Accounts.subject(username), Map.of("username", username));
	}

	private List<String> made(Person person, String act, String update) {
		return this.transaction.execute((status) -> {
			int updated = this.jdbc.sql(update)
				.param("now", Timestamp.from(this.clock.instant()))
				.param("username", person.username())
				.update();
			if (updated == 0) {
				throw Refusal.conflict("secondFactor.none");
			}
			this.audit.record(person.username(), act, Accounts.subject(person.username()), Map.of());
			return this.recovery.make(person.username());
		});
	}

	private static void require(Answer answer) {
		switch (answer) {
			case RIGHT -> {
			}
			case WRONG -> throw Refusal.unacceptable("secondFactor.wrong").with("field", "code");
			case TOO_OFTEN -> throw Refusal.conflict("secondFactor.tooOften").with("field", "code");
		}
	}

	/** What is wrong is counted even where what follows is rolled back. */
	private Answer check(String username, String code, boolean confirmed) {
		String plain = code.replaceAll("[\\s-]", "");
		return this.transaction.execute((status) -> {
			Optional<Row> row = held(username).filter((one) -> (one.confirmedAt() != null) == confirmed);
			return row.map((one) -> answer(username, plain, one)).orElse(Answer.WRONG);
		});
	}

	private Answer answer(String username, String code, Row row) {
		Instant now = this.clock.instant();
		if (RecoveryCodes.isLikeOne(code)) {
			if (this.recovery.use(username, code, now)) {
				this.audit.record(username, "recovery code used", Accounts.subject(username), Map.of());
				return Answer.RIGHT;
			}
			return Answer.WRONG;
		}
		boolean lately = row.wrongSince() != null && row.wrongSince().isAfter(now.minus(WHILE));
		if (lately && row.wrong() >= WRONG_IN_A_ROW) {
			return Answer.TOO_OFTEN;
		}
		byte[] secret = opened(row);
		OptionalLong step = (secret != null) ? Totp.step(secret, code, now, row.lastStep()) : OptionalLong.empty();
		if (step.isPresent()) {
			note(username, step.getAsLong(), 0, null);
			return Answer.RIGHT;
		}
		note(username, row.lastStep(), lately ? row.wrong() + 1 : 1, lately ? row.wrongSince() : now);
		return Answer.WRONG;
	}

	private void note(String username, long step, int wrong, @Nullable Instant since) {
		this.jdbc.sql("""
				update second_factor set last_step = :step, wrong = :wrong, wrong_since = :since
				where username = :username
				""")
			.param("step", step)
			.param("wrong", wrong)
			.param("since", (since != null) ? Timestamp.from(since) : null)
			.param("username", username)
			.update();
	}

	private byte @Nullable [] opened(Row row) {
		return this.safe.open(new Safe.Kept(row.secret(), row.salt()));
	}

	private Optional<Row> row(String username) {
		return this.jdbc.sql("select * from second_factor where username = :username")
			.param("username", username)
			.query(Row.class)
			.optional();
	}

	/** One code at a time for each person. */
	private Optional<Row> held(String username) {
		return this.jdbc.sql("select * from second_factor where username = :username for update")
			.param("username", username)
			.query(Row.class)
			.optional();
	}

}
