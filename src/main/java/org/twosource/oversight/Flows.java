package org.twosource.oversight;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.twosource.FreshPlan;
import org.twosource.Refusal;
import org.twosource.account.Desk;
import org.twosource.account.Desks;
import org.twosource.account.People;
import org.twosource.account.Person;
import org.twosource.account.Role;

/**
 * How claims flow through the newsroom, for managers and what they oversee. All figures
 * of a flow are of the same instant.
 */
@Component
public class Flows {

	private final JdbcClient jdbc;

	private final Desks desks;

	private final People people;

	private final SummedDays days;

	private final TransactionTemplate snapshot;

	private final Clock clock;

	Flows(JdbcClient jdbc, Desks desks, People people, SummedDays days, PlatformTransactionManager transactions,
			Clock clock) {
		this.jdbc = jdbc;
		this.desks = desks;
		this.people = people;
		this.days = days;
		this.snapshot = new TransactionTemplate(transactions);
		this.snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
		this.snapshot.setReadOnly(true);
		this.clock = clock;
	}

	/**
	 * A document that figures can be narrowed to.
	 *
	 * @param id its id
	 * @param title its title
	 */
	public record InDocument(UUID id, String title) {

	}

	/**
	 * Every figure of a slice, with {@link CycleTime#SHOWN} claims named at the most.
	 * @throws Refusal unless a manager asks; when the desk is not overseen by them, there
	 * is no such desk, document or person, or the days are not acceptable
	 */
	public Flow of(Slice.Asked asked, Person person) {
		return of(asked, CycleTime.SHOWN, person);
	}

	/**
	 * A table of a slice as a file of comma-separated values.
	 * @throws Refusal as for {@link #of}
	 */
	public String csv(FlowTable table, Slice.Asked asked, Person person) {
		return table.csv(of(asked, CycleTime.FILED, person));
	}

	private Flow of(Slice.Asked asked, int named, Person person) {
		Slice slice = slice(asked, person);
		if (!slice.isOfFew()) {
			this.days.sum(slice.from(), slice.to());
		}
		return this.snapshot.execute((status) -> of(slice, named, person));
	}

	private Flow of(Slice slice, int named, Person person) {
		FreshPlan.forEach(this.jdbc);
		SlicedClaims claims = new SlicedClaims(this.jdbc, slice, this.desks.overseenBy(person));
		List<Movement> movements = Movement.of(claims);
		return new Flow(slice, CumulativeFlow.of(claims, movements), Throughput.of(slice, movements),
				CycleTime.of(claims, movements, named), StageTimes.of(slice, movements), Rework.of(claims, movements),
				Quality.of(slice, movements));
	}

	private Slice slice(Slice.Asked asked, Person person) {
		if (!person.is(Role.MANAGER)) {
			throw Refusal.forbidden("oversight.maySee");
		}
		Slice slice = asked.on(LocalDate.ofInstant(this.clock.instant(), ZoneOffset.UTC));
		if (slice.desk() != null && desks(person).stream().noneMatch((desk) -> desk.id().equals(slice.desk()))) {
			throw Refusal.forbidden("flow.notOverseen", this.desks.get(slice.desk()).name());
		}
		if (slice.document() != null && document(slice.document(), person).isEmpty()) {
			throw Refusal.unknown("document.unknown");
		}
		if (slice.person() != null && this.people.find(slice.person()).isEmpty()) {
			throw Refusal.unknown("person.unknown", slice.person());
		}
		return slice;
	}

	/** The desks that a manager may narrow figures to, by name. */
	public List<Desk> desks(Person person) {
		return person.is(Role.ADMIN) ? this.desks.all() : this.desks.of(person);
	}

	/**
	 * The newest documents that a manager may narrow figures to, 50 at the most, and the
	 * one chosen.
	 * @param chosen its id, or null
	 */
	public List<InDocument> documents(@Nullable UUID chosen, Person person) {
		List<InDocument> newest = this.jdbc.sql("""
				select id, title from document d
				where (:overseen::uuid[] is null or d.desk_id is null or d.desk_id = any(:overseen::uuid[]))
				    and exists (select from mention m where m.document_id = d.id)
				order by imported_at desc, id limit 50
				""").param("overseen", this.desks.overseenBy(person)).query(InDocument.class).list();
		boolean isThere = chosen == null || newest.stream().anyMatch((document) -> document.id().equals(chosen));
		return isThere ? newest
				: Arrays.asList(newest, document(chosen, person)).stream().flatMap(List::stream).toList();
	}

	private List<InDocument> document(UUID id, Person person) {
		return this.jdbc.sql("""
				select id, title from document
				where id = :id and (:overseen::uuid[] is null or desk_id is null or desk_id = any(:overseen::uuid[]))
				""").param("id", id).param("overseen", this.desks.overseenBy(person)).query(InDocument.class).list();
	}

}
