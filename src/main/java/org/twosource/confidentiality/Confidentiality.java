package org.twosource.confidentiality;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.twosource.Refusal;
import org.twosource.account.People;
import org.twosource.account.Person;
import org.twosource.audit.Audit;
import org.twosource.site.SiteChanged;

/**
 * Who may know of a confidential item of evidence or source: the people named, and nobody
 * else, whatever their role. Who may mark or name is a rule of what is marked.
 */
@Component
public class Confidentiality {

	private final JdbcClient jdbc;

	private final People people;

	private final Audit audit;

	private final Clock clock;

	private final ApplicationEventPublisher events;

	Confidentiality(JdbcClient jdbc, People people, Audit audit, Clock clock, ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.people = people;
		this.audit = audit;
		this.clock = clock;
		this.events = events;
	}

	/**
	 * Keeps a subject from everybody but the people named and who names them. What was
	 * confidential already is from now on for these people.
	 * @param readers usernames; who marks it need not be among them
	 * @throws Refusal when a name is nobody's who works here
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void keep(UUID subject, Collection<String> readers, Person by) {
		Set<String> named = named(readers, by);
		Set<String> before = readers(Set.of(subject)).getOrDefault(subject, Set.of());
		this.jdbc.sql("""
				insert into confidential (subject, marked_by, marked_at) values (:subject, :by, :at)
				on conflict (subject) do nothing
				""")
			.param("subject", subject)
			.param("by", by.username())
			.param("at", Timestamp.from(this.clock.instant()))
			.update();
		this.jdbc.sql("delete from confidant where subject = :subject").param("subject", subject).update();
		this.jdbc.sql("insert into confidant (subject, username) select :subject, unnest(:named)")
			.param("subject", subject)
			.param("named", named.toArray(String[]::new))
			.update();
		this.audit.record(by.username(), "kept confidential", subject,
				Map.of("before", Map.of("readers", before), "after", Map.of("readers", named)));
		this.events.publishEvent(new SiteChanged());
	}

	/** Opens a subject to everybody; nothing happens when it is open. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void open(UUID subject, Person by) {
		Set<String> before = readers(Set.of(subject)).getOrDefault(subject, Set.of());
		if (this.jdbc.sql("delete from confidential where subject = :subject")
			.param("subject", subject)
			.update() == 1) {
			this.audit.record(by.username(), "confidentiality lifted", subject,
					Map.of("before", Map.of("readers", before), "after", Map.of("readers", Set.of())));
			this.events.publishEvent(new SiteChanged());
		}
	}

	/**
	 * Who may know of each confidential one among these subjects; open ones are left out.
	 */
	public Map<UUID, Set<String>> readers(Collection<UUID> subjects) {
		Map<UUID, Set<String>> readers = new HashMap<>();
		this.jdbc.sql("select subject, username from confidant where subject = any(:subjects) order by username")
			.param("subjects", subjects.toArray(UUID[]::new))
			.query((row) -> {
				readers.computeIfAbsent(row.getObject("subject", UUID.class), (one) -> new TreeSet<>())
					.add(row.getString("username"));
			});
		return readers;
	}

	/** All items of evidence and sources that are hidden from a person. */
	public Set<UUID> hiddenFrom(Person viewer) {
		return hiddenFrom(viewer.username());
	}

	/** All items of evidence and sources that are confidential at all. */
	public Set<UUID> hiddenFromReaders() {
		return hiddenFrom("");
	}

	private Set<UUID> hiddenFrom(String viewer) {
		return new HashSet<>(this.jdbc.sql("select subject from hidden_from(:viewer)")
			.param("viewer", viewer)
			.query(UUID.class)
			.list());
	}

	private Set<String> named(Collection<String> readers, Person by) {
		Set<String> named = new TreeSet<>(readers);
		named.add(by.username());
		for (String username : named) {
			if (this.people.find(username).filter(Person::active).isEmpty()) {
				throw Refusal.unacceptable("confidential.nobody", username).with("field", "readers");
			}
		}
		return named;
	}

}
