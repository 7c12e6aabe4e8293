package org.twosource.oversight;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.twosource.Refusal;
import org.twosource.account.Desks;
import org.twosource.account.Person;

/** What the weeks brought, for managers, at the desks they oversee. */
@Component
public class Weeks {

	/** A week and the desks it is told of; null for all. */
	private record Key(Week week, @Nullable List<UUID> desks) {

	}

	/** Weeks that are over hardly change any more: only when a document changes desks. */
	private final Cache<Key, WeekReport> over = Caffeine.newBuilder()
		.maximumSize(200)
		.expireAfterWrite(Duration.ofMinutes(10))
		.build();

	private final WeekFigures figures;

	private final WeekLists lists;

	private final Desks desks;

	private final Clock clock;

	Weeks(WeekFigures figures, WeekLists lists, Desks desks, Clock clock) {
		this.figures = figures;
		this.lists = lists;
		this.desks = desks;
		this.clock = clock;
	}

	/** The last week that is over. */
	public Week lastFull() {
		return current().previous();
	}

	private Week current() {
		return Week.of(LocalDate.ofInstant(this.clock.instant(), ZoneOffset.UTC));
	}

	/**
	 * What a week brought. One that is over is kept for ten minutes.
	 * @throws Refusal unless the person is a manager, or when the week has not begun
	 */
	@Transactional(readOnly = true)
	public WeekReport report(Week week, Person person) {
		Progress.requireManager(person);
		if (week.first().isAfter(current().first())) {
			throw Refusal.unknown("week.ahead", week.toString());
		}
		UUID @Nullable [] overseen = this.desks.overseenBy(person);
		if (week.equals(current())) {
			return read(week, overseen);
		}
		Key key = new Key(week, (overseen != null) ? List.of(overseen) : null);
		return this.over.get(key, (wanted) -> read(week, overseen));
	}

	private WeekReport read(Week week, UUID @Nullable [] overseen) {
		WeekFigures.Compared compared = this.figures.of(week, overseen);
		return new WeekReport(week, !week.equals(current()), compared.figures(), compared.times(),
				this.lists.published(week, overseen), this.lists.revised(week, overseen),
				this.lists.returned(week, overseen), this.lists.dropped(week, overseen),
				this.lists.overdue(week, overseen), this.lists.outside(week, overseen),
				this.lists.begun(week, overseen), this.lists.settled(week, overseen), this.lists.rules(week));
	}

}
