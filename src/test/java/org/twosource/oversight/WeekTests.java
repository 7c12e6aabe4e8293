package org.twosource.oversight;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.twosource.Api;
import org.twosource.NewsroomTest;
import org.twosource.Refusal;
import org.twosource.account.Desk;
import org.twosource.account.Desks;
import org.twosource.account.People;
import org.twosource.account.Person;
import org.twosource.claim.Stage;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

/** Every figure of a week is held against counting claim by claim. */
@NewsroomTest
class WeekTests {

	@Autowired
	private WeekFigures figures;

	@Autowired
	private WeekLists lists;

	@Autowired
	private Desks desks;

	@Autowired
	private People people;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private PlatformTransactionManager transactions;

	@Autowired
	private MockMvcTester mvc;

	private final Instant now = Clock.systemUTC().instant().truncatedTo(ChronoUnit.MICROS);

	private final Map<String, Map<WeekReport.Figure.What, Long>> counted = new HashMap<>();

	private Histories histories;

	private Weeks weeks;

	/** Others may have asked for these weeks before, and reports are kept. */
	@BeforeEach
	void keepNothing() {
		this.weeks = new Weeks(this.figures, this.lists, this.desks, Clock.systemUTC());
	}

	@Test
	void weeksAreCountedAsByHand() {
		inSnapshot(() -> {
			this.histories = new Histories(this.jdbc, new Random(2030), this.now);
			this.histories.write();
			for (String who : List.of("manager", "admin")) {
				Week week = Week.of(LocalDate.ofInstant(this.now, ZoneOffset.UTC));
				for (int back = 0; back < 5; back++) {
					checkWeek(week, person(who));
					week = week.previous();
				}
			}
		});
	}

	@Test
	void weeksAreThoseOfTheCalendar() {
		assertThat(Week.parse("2026-W01").first()).isEqualTo("2025-12-29");
		assertThat(Week.parse("2026-W53").last()).isEqualTo("2027-01-03");
		assertThat(Week.of(LocalDate.of(2027, 1, 3))).hasToString("2026-W53");
		assertThat(Week.parse("2026-W53").next()).hasToString("2027-W01");
		for (String wrong : List.of("2027-W53", "2026-W00", "2026-W54", "2026-53", "2026-W1", "")) {
			assertThatExceptionOfType(Refusal.class).isThrownBy(() -> Week.parse(wrong));
		}
	}

	@Test
	void theSameIsReadOverRest() {
		JsonNode week = Api.as("manager", this.mvc).get("/api/oversight/weeks/2026-W01");
		assertThat(week.get("week").asString()).isEqualTo("2026-W01");
		assertThat(week.get("over").asBoolean()).isTrue();
		assertThat(week.get("figures").valueStream().map((one) -> one.get("what").asString())).containsExactly(
				"ACCEPTED", "PUBLISHED", "CORRECTED", "RETRACTED", "RETURNED", "SPIKED", "WITHDRAWN", "OVERDUE",
				"OUTSIDE", "BEGUN", "SETTLED");
	}

	private void inSnapshot(Runnable test) {
		TransactionTemplate snapshot = new TransactionTemplate(this.transactions);
		snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
		snapshot.executeWithoutResult((status) -> {
			status.setRollbackOnly();
			test.run();
		});
	}

	private void checkWeek(Week week, Person person) {
		WeekReport report = this.weeks.report(week, person);
		Map<WeekReport.Figure.What, Long> expected = counted(week, person);
		Map<WeekReport.Figure.What, Long> previous = counted(week.previous(), person);
		for (WeekReport.Figure figure : report.figures()) {
			assertThat(figure.count()).as("%s in %s", figure.what(), week).isEqualTo(expected.get(figure.what()));
			assertThat(figure.before()).as("%s before %s", figure.what(), week).isEqualTo(previous.get(figure.what()));
		}
		WeekReport.Figure accepted = report.figures().get(0);
		double mean = 0;
		Week before = week;
		for (int i = 0; i < 4; i++) {
			before = before.previous();
			mean += counted(before, person).get(WeekReport.Figure.What.ACCEPTED) / 4.0;
		}
		assertThat(accepted.mean()).isCloseTo(mean, within(1e-9));
		assertThat(report.over()).isEqualTo(week.end().isBefore(this.now));
		assertThat(report.published()).hasSize((int) Math.min(200, report.figures().get(1).count()));
		assertThat(report.revised())
			.hasSize((int) Math.min(200, report.figures().get(2).count() + report.figures().get(3).count()));
		assertThat(report.returned()).hasSize((int) Math.min(200, report.figures().get(4).count()))
			.allSatisfy((one) -> assertThat(one.to()).isIn(Stage.COLLECTION, Stage.CORROBORATION));
		assertThat(report.dropped())
			.hasSize((int) Math.min(200, report.figures().get(5).count() + report.figures().get(6).count()));
		assertThat(report.overdue()).hasSize((int) Math.min(200, report.figures().get(7).count()));
		assertThat(report.outside()).hasSize((int) Math.min(200, report.figures().get(8).count()));
		assertThat(report.begun()).hasSize((int) Math.min(200, report.figures().get(9).count()));
		assertThat(report.settled()).hasSize((int) Math.min(200, report.figures().get(10).count()));
	}

	/** Every claim in the database, one by one. */
	private Map<WeekReport.Figure.What, Long> counted(Week week, Person person) {
		String key = person.username() + week;
		if (!this.counted.containsKey(key)) {
			this.counted.put(key, count(week, person));
		}
		return this.counted.get(key);
	}

	private Map<WeekReport.Figure.What, Long> count(Week week, Person person) {
		Map<WeekReport.Figure.What, Long> counts = new TreeMap<>();
		for (WeekReport.Figure.What what : WeekReport.Figure.What.values()) {
			counts.put(what, 0L);
		}
		List<UUID> overseen = overseen(person);
		Set<UUID> claims = new HashSet<>();
		each("select id, desks from claim", (id, row) -> {
			if (overseen == null || row.stream().anyMatch(overseen::contains)) {
				claims.add(id);
			}
		});
		count(counts, WeekReport.Figure.What.ACCEPTED, "select id, accepted_at from claim", claims, week);
		count(counts, WeekReport.Figure.What.PUBLISHED,
				"select claim_id, published_at from finding_version where version = 1", claims, week);
		count(counts, WeekReport.Figure.What.CORRECTED,
				"select claim_id, published_at from finding_version where version > 1 and not retracted", claims, week);
		count(counts, WeekReport.Figure.What.RETRACTED,
				"select claim_id, published_at from finding_version where retracted", claims, week);
		count(counts, WeekReport.Figure.What.RETURNED,
				"select claim_id, decided_at from decision where answer = 'RETURN'", claims, week);
		Map<UUID, Histories.History> histories = claims.stream()
			.collect(Collectors.toMap((id) -> id, this.histories::of));
		for (Histories.History history : histories.values()) {
			for (Instant at : history.settlements()) {
				Stage to = Objects.requireNonNull(history.at(at));
				if (in(week, at) && to != Stage.PUBLISHED) {
					counts.merge(WeekReport.Figure.What.valueOf(to.name()), 1L, Long::sum);
				}
			}
			counts.merge(WeekReport.Figure.What.OVERDUE, history.late(week.end()) ? 1L : 0L, Long::sum);
		}
		each2("select claim_id, began_at, ended_at from claim_wait where kind = 'OUTSIDE'", (id, from, until) -> {
			if (claims.contains(id) && from.isBefore(week.end()) && (until == null || !until.isBefore(week.end()))) {
				counts.merge(WeekReport.Figure.What.OUTSIDE, 1L, Long::sum);
			}
		});
		documents(counts, week, overseen);
		return counts;
	}

	private void documents(Map<WeekReport.Figure.What, Long> counts, Week week, List<UUID> overseen) {
		record Row(UUID id, UUID desk, String status, Instant importedAt) {
		}
		for (Row row : this.jdbc.sql("select id, desk_id, status, imported_at from document")
			.query((one, index) -> new Row(one.getObject(1, UUID.class), one.getObject(2, UUID.class), one.getString(3),
					one.getTimestamp(4).toInstant()))
			.list()) {
			if (overseen != null && !overseen.contains((row.desk() != null) ? row.desk() : Desk.EVERYBODYS)) {
				continue;
			}
			counts.merge(WeekReport.Figure.What.BEGUN, in(week, row.importedAt()) ? 1L : 0L, Long::sum);
			List<Histories.History> histories = this.jdbc
				.sql("select distinct claim_id from mention where document_id = :id")
				.param("id", row.id())
				.query(UUID.class)
				.list()
				.stream()
				.map(this.histories::of)
				.toList();
			boolean settledIn = histories.stream()
				.flatMap((one) -> one.settlements().stream())
				.anyMatch((at) -> in(week, at));
			boolean nothingOpen = histories.stream()
				.map((one) -> one.at(week.end().minusNanos(1000)))
				.allMatch((stage) -> stage == null || Histories.settled(stage));
			counts.merge(WeekReport.Figure.What.SETTLED,
					(settledIn && nothingOpen && row.status().equals("TRIAGED")) ? 1L : 0L, Long::sum);
		}
	}

	private void count(Map<WeekReport.Figure.What, Long> counts, WeekReport.Figure.What what, String sql,
			Set<UUID> claims, Week week) {
		each2(sql.replace(" from ", ", null::timestamptz from "), (id, at, none) -> {
			if (claims.contains(id) && in(week, at)) {
				counts.merge(what, 1L, Long::sum);
			}
		});
	}

	private static boolean in(Week week, Instant at) {
		return !at.isBefore(week.begin()) && at.isBefore(week.end());
	}

	private interface Desked {

		void row(UUID id, List<UUID> desks);

	}

	private interface Timed {

		void row(UUID id, Instant at, Instant until);

	}

	private void each(String sql, Desked each) {
		this.jdbc.sql(sql).query((row) -> {
			each.row(row.getObject(1, UUID.class), List.of((UUID[]) row.getArray(2).getArray()));
		});
	}

	private void each2(String sql, Timed each) {
		this.jdbc.sql(sql).query((row) -> {
			each.row(row.getObject(1, UUID.class), row.getTimestamp(2).toInstant(),
					Histories.instant(row.getTimestamp(3)));
		});
	}

	private List<UUID> overseen(Person person) {
		UUID[] overseen = this.desks.overseenBy(person);
		return (overseen != null) ? List.of(overseen) : null;
	}

	private Person person(String username) {
		return this.people.find(username).orElseThrow();
	}

}
