package org.twosource.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.twosource.Refusal;
import org.twosource.audit.Audit;

/**
 * Who is absent when. Days are those of UTC. Nobody who is absent is given anything
 * unless a manager does it by hand.
 */
@Component
public class Absences {

	private final JdbcClient jdbc;

	private final People people;

	private final Desks desks;

	private final Audit audit;

	private final Clock clock;

	Absences(JdbcClient jdbc, People people, Desks desks, Audit audit, Clock clock) {
		this.jdbc = jdbc;
		this.people = people;
		this.desks = desks;
		this.audit = audit;
		this.clock = clock;
	}

	/** The day it is now. */
	public LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), ZoneOffset.UTC);
	}

	/** The usernames of everyone absent on a day. */
	public Set<String> absent(LocalDate day) {
		return Set.copyOf(this.jdbc.sql("""
				select distinct username from absence where :day between absent_from and absent_until
				""").param("day", day).query(String.class).list());
	}

	/** Whether a person is absent on a day. */
	public boolean isAbsent(String username, LocalDate day) {
		return until(username, day).isPresent();
	}

	/**
	 * The last day of the absence a person is in on a day, the latest where several
	 * overlap; empty when they are there.
	 */
	public Optional<LocalDate> until(String username, LocalDate day) {
		return this.jdbc.sql("""
				select absent_until from absence
				where username = :username and :day between absent_from and absent_until
				order by absent_until desc limit 1
				""").param("username", username).param("day", day).query(LocalDate.class).optional();
	}

	/** The absences of a person that are not over yet, the next one first. */
	public List<Absence> of(String username) {
		return this.jdbc.sql("""
				select * from absence where username = :username and absent_until >= :today
				order by absent_from, absent_until, id
				""").param("username", username).param("today", today()).query(Absences::absence).list();
	}

	/**
	 * The absences of everybody that are not over yet, by username, the next one first.
	 */
	public Map<String, List<Absence>> upcoming() {
		return this.jdbc.sql("""
				select * from absence where absent_until >= :today order by absent_from, absent_until, id
				""")
			.param("today", today())
			.query(Absences::absence)
			.list()
			.stream()
			.collect(Collectors.groupingBy(Absence::username));
	}

	/**
	 * Notes that a person is absent.
	 * @param from the first day
	 * @param until the last day, today or later; null for one day
	 * @param by the person, or a manager who oversees them
	 * @throws Refusal when somebody else, there is no such person, a day is missing, or
	 * the last one lies before the first or before today
	 */
	@Transactional
	public Absence note(String username, @Nullable LocalDate from, @Nullable LocalDate until, Person by) {
		Person person = this.people.find(username).orElseThrow(() -> Refusal.unknown("person.unknown", username));
		requireMayNote(person, by);
		if (from == null) {
			throw Refusal.unacceptable("absence.from").with("field", "from");
		}
		LocalDate last = (until != null) ? until : from;
		if (last.isBefore(from) || last.isBefore(today())) {
			throw Refusal.unacceptable("absence.until").with("field", "until");
		}
		Absence absence = new Absence(UUID.randomUUID(), person.username(), from, last, by.username(),
				this.clock.instant());
		this.jdbc.sql("""
				insert into absence (id, username, absent_from, absent_until, noted_by, noted_at)
				values (:id, :username, :from, :until, :by, :at)
				""")
			.param("id", absence.id())
			.param("username", absence.username())
			.param("from", absence.from())
			.param("until", absence.until())
			.param("by", absence.notedBy())
			.param("at", Timestamp.from(absence.notedAt()))
			.update();
		this.audit.record(by.username(), "absence noted", Accounts.subject(username), details(absence));
		return absence;
	}

	/**
	 * Takes an absence back.
	 * @throws Refusal when there is no such absence of that person, or somebody else than
	 * the person or a manager who oversees them does it
	 */
	@Transactional
	public void remove(String username, UUID id, Person by) {
		Person person = this.people.find(username).orElseThrow(() -> Refusal.unknown("person.unknown", username));
		requireMayNote(person, by);
		Absence absence = this.jdbc.sql("delete from absence where id = :id and username = :username returning *")
			.param("id", id)
			.param("username", username)
			.query(Absences::absence)
			.optional()
			.orElseThrow(() -> Refusal.unknown("absence.unknown"));
		this.audit.record(by.username(), "absence taken back", Accounts.subject(username), details(absence));
	}

	/** Whether somebody may note when a person is absent. */
	public boolean mayNote(Person person, Person by) {
		return person.username().equals(by.username()) || (by.is(Role.MANAGER) && this.desks.oversees(by, person));
	}

	private void requireMayNote(Person person, Person by) {
		if (!mayNote(person, by)) {
			throw Refusal.forbidden("absence.mayNote");
		}
	}

	private static Map<String, Object> details(Absence absence) {
		return Map.of("username", absence.username(), "absentFrom", absence.from().toString(), "absentUntil",
				absence.until().toString());
	}

	private static Absence absence(ResultSet row, int index) throws SQLException {
		return new Absence(row.getObject("id", UUID.class), row.getString("username"),
				row.getObject("absent_from", LocalDate.class), row.getObject("absent_until", LocalDate.class),
				row.getString("noted_by"), row.getTimestamp("noted_at").toInstant());
	}

}
