package org.twosource.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.twosource.Refusal;
import org.twosource.Text;
import org.twosource.audit.Audit;

/**
 * The desks of the newsroom. A manager oversees the documents of the desks they belong to
 * and those of no desk; an administrator oversees all.
 */
@Component
public class Desks {

	private static final int LONGEST_NAME = 100;

	private final JdbcClient jdbc;

	private final Audit audit;

	private final Clock clock;

	Desks(JdbcClient jdbc, Audit audit, Clock clock) {
		this.jdbc = jdbc;
		this.audit = audit;
		this.clock = clock;
	}

	/** Every desk, by name. */
	public List<Desk> all() {
		return this.jdbc.sql("select id, name from desk order by lower(name)").query(Desks::desk).list();
	}

	/** The desks a person belongs to, by name. */
	public List<Desk> of(Person person) {
		return this.jdbc.sql("""
				select d.id, d.name from desk d join desk_person p on p.desk_id = d.id
				where p.username = :username order by lower(d.name)
				""").param("username", person.username()).query(Desks::desk).list();
	}

	/**
	 * What a manager oversees, to be held against the desks of claims: those they belong
	 * to and {@link Desk#EVERYBODYS}; null for an administrator, who oversees all.
	 */
	public UUID @Nullable [] overseenBy(Person person) {
		if (person.is(Role.ADMIN)) {
			return null;
		}
		List<UUID> overseen = new ArrayList<>(List.of(Desk.EVERYBODYS));
		of(person).forEach((desk) -> overseen.add(desk.id()));
		return overseen.toArray(UUID[]::new);
	}

	/**
	 * Whether a manager oversees a person: those at a desk of theirs and those at none;
	 * an administrator oversees everybody.
	 */
	public boolean oversees(Person manager, Person person) {
		return manager.is(Role.ADMIN) || this.jdbc.sql("""
				select not exists (select from desk_person where username = :person) or exists (
				    select from desk_person theirs join desk_person own using (desk_id)
				    where theirs.username = :person and own.username = :manager)
				""")
			.param("person", person.username())
			.param("manager", manager.username())
			.query(Boolean.class)
			.single();
	}

	/**
	 * What a manager oversees, of one desk alone.
	 * @param desk the id of one of the desks they oversee, or null for all of them
	 * @throws Refusal when there is no such desk, or they do not oversee it
	 */
	public UUID @Nullable [] overseenBy(Person person, @Nullable UUID desk) {
		UUID[] all = overseenBy(person);
		if (desk == null) {
			return all;
		}
		if (all != null && !List.of(all).contains(desk)) {
			throw Refusal.forbidden("desk.notYours", get(desk).name());
		}
		return new UUID[] { desk };
	}

	/**
	 * The desk of that id.
	 * @throws Refusal when there is none
	 */
	public Desk get(UUID id) {
		return this.jdbc.sql("select id, name from desk where id = :id")
			.param("id", id)
			.query(Desks::desk)
			.optional()
			.orElseThrow(() -> Refusal.unknown("desk.unknown"));
	}

	/**
	 * Who belongs to which desks: the usernames of those who belong to any, each with the
	 * ids of their desks.
	 */
	public Map<String, List<UUID>> seats() {
		return this.jdbc.sql("select username, array_agg(desk_id) as desks from desk_person group by username")
			.query((row, index) -> Map.entry(row.getString("username"),
					List.of((UUID[]) row.getArray("desks").getArray())))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	/**
	 * Opens a desk.
	 * @throws Refusal unless by an administrator, or when the name is missing, too long
	 * or taken
	 */
	@Transactional
	public Desk open(@Nullable String name, Person by) {
		People.requireAdministrator(by);
		Desk desk = new Desk(UUID.randomUUID(), Text.required(name, "name", LONGEST_NAME));
		int opened = this.jdbc.sql("""
				insert into desk (id, name, created_by, created_at) values (:id, :name, :by, :at)
				on conflict (lower(name)) do nothing
				""")
			.param("id", desk.id())
			.param("name", desk.name())
			.param("by", by.username())
			.param("at", Timestamp.from(this.clock.instant()))
			.update();
		if (opened == 0) {
			throw taken(desk.name());
		}
		this.audit.record(by.username(), "desk opened", desk.id(), Map.of("name", desk.name()));
		return desk;
	}

	/**
	 * Gives a desk another name.
	 * @throws Refusal unless by an administrator, or when there is no such desk, or the
	 * name is missing, too long or taken
	 */
	@Transactional
	public Desk rename(UUID id, @Nullable String name, Person by) {
		People.requireAdministrator(by);
		Desk before = get(id);
		Desk after = new Desk(id, Text.required(name, "name", LONGEST_NAME));
		try {
			this.jdbc.sql("update desk set name = :name where id = :id")
				.param("name", after.name())
				.param("id", id)
				.update();
		}
		catch (DuplicateKeyException ex) {
			throw taken(after.name());
		}
		this.audit.record(by.username(), "desk renamed", id, Map.of("before", before.name(), "after", after.name()));
		return after;
	}

	/**
	 * Puts a person at exactly these desks.
	 * @throws Refusal unless by an administrator, or when there is no such desk
	 */
	@Transactional
	public void seat(Person person, List<UUID> desks, Person by) {
		People.requireAdministrator(by);
		List<String> before = of(person).stream().map(Desk::name).toList();
		List<String> after = desks.stream().distinct().map(this::get).map(Desk::name).sorted().toList();
		this.jdbc.sql("delete from desk_person where username = :username")
			.param("username", person.username())
			.update();
		for (UUID desk : desks.stream().distinct().toList()) {
			this.jdbc.sql("insert into desk_person (desk_id, username) values (:desk, :username)")
				.param("desk", desk)
				.param("username", person.username())
				.update();
		}
		this.audit.record(by.username(), "desks of a person changed", Accounts.subject(person.username()),
				Map.of("username", person.username(), "before", before, "after", after));
	}

	private static Refusal taken(String name) {
		return Refusal.conflict("desk.taken", name).with("field", "name");
	}

	private static Desk desk(ResultSet row, int index) throws SQLException {
		return new Desk(row.getObject("id", UUID.class), row.getString("name"));
	}

}
