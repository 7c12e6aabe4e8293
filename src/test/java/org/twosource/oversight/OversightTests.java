package org.twosource.oversight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.twosource.Api;
import org.twosource.NewsroomTest;
import org.twosource.Page;
import org.twosource.Refusal;
import org.twosource.account.People;
import org.twosource.account.Person;
import org.twosource.claim.Stage;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

@NewsroomTest
class OversightTests {

	private static final int MOST = 100;

	@Autowired
	private Oversight oversight;

	@Autowired
	private People people;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private PlatformTransactionManager transactions;

	@Autowired
	private MockMvcTester mvc;

	private final Instant now = Clock.systemUTC().instant();

	@Test
	void everyFigureIsWhatCountingByHandGives() {
		TransactionTemplate snapshot = new TransactionTemplate(this.transactions);
		snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
		snapshot.executeWithoutResult((status) -> {
			RandomClaims made = new RandomClaims(this.jdbc, this.now);
			made.make(90);
			made.seat(person("manager"));
			check(this.oversight.now(person("manager"), null), made.overseen());
			check(this.oversight.now(person("manager"), made.desk()), Set.of(made.desk()));
			check(this.oversight.now(person("admin"), null), null);
			status.setRollbackOnly();
		});
	}

	@Test
	void managersAndAdministratorsReadItOverRestAndNobodyElse() {
		JsonNode overview = Api.as("manager", this.mvc).get("/api/oversight");
		assertThat(overview.get("stages").valueStream().map((stage) -> stage.get("stage").asString()))
			.containsExactly("COLLECTION", "CORROBORATION", "SIGN_OFF", "PUBLISHED", "SPIKED", "WITHDRAWN");
		assertThat(overview.get("throughput").size()).isEqualTo(30);
		assertThat(overview.get("cycleTime").propertyNames()).containsExactly("p50", "p85");
		assertThat(overview.get("people").valueStream().map((person) -> person.get("username").asString()))
			.contains("checker", "manager");
		assertThat(overview.get("incidents").isArray()).isTrue();
		for (String list : List.of("dueToday", "unheldHighHarm", "waiting", "paused", "oldest", "longest")) {
			assertThat(overview.get(list).propertyNames()).as(list).containsExactly("items", "total");
		}
		assertThat(overview.get("steps").valueStream().map((step) -> step.get("id").asString()))
			.contains("CollectEvidence", "PublishFinding", "TriageCandidates");
		assertThat(Api.as("admin", this.mvc).get("/api/oversight").has("overdue")).isTrue();
		Api.as("checker", this.mvc).refused(HttpMethod.GET, "/api/oversight", null, 403);
		Api.as("editor", this.mvc).refused(HttpMethod.GET, "/api/oversight", null, 403);
		Api.as("manager", this.mvc).refused(HttpMethod.GET, "/api/oversight?desk=" + UUID.randomUUID(), null, 404);
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.oversight.now(person("checker"), null));
	}

	/** Whatever the figures are, they are of the claims of those desks and no others. */
	private void check(Overview overview, @Nullable Set<UUID> desks) {
		List<Claim> claims = claims().stream()
			.filter((claim) -> desks == null || !Collections.disjoint(desks, claim.desks()))
			.toList();
		checkStages(overview, claims);
		checkThroughput(overview, claims);
		checkCycleTime(overview, claims);
		checkPeople(overview, claims);
		checkLists(overview, claims);
	}

	private void checkStages(Overview overview, List<Claim> claims) {
		for (Overview.StageCount line : overview.stages()) {
			List<Claim> there = claims.stream().filter((claim) -> claim.stage() == line.stage()).toList();
			assertThat(line.count()).isEqualTo(there.size());
			assertThat(line.overdue()).isEqualTo(there.stream().filter(Claim::overdue).count());
			assertThat(line.stale()).isEqualTo(there.stream().filter(Claim::stale).count());
			assertThat(line.oldest()).isEqualTo(there.stream().map(Claim::since).min(Instant::compareTo).orElse(null));
		}
		assertThat(overview.stages()).extracting(Overview.StageCount::stage).containsExactly(Stage.values());
	}

	private void checkThroughput(Overview overview, List<Claim> claims) {
		assertThat(overview.throughput()).hasSize(30);
		assertThat(overview.throughput().get(29).day()).isEqualTo(day(this.now));
		List<Instant> opened = instants("select id, accepted_at from claim", claims);
		List<Instant> published = instants("select claim_id, published_at from finding_version where version = 1",
				claims);
		List<Instant> returned = instants("select claim_id, decided_at from decision where answer = 'RETURN'", claims);
		for (Overview.Day line : overview.throughput()) {
			assertThat(line.opened()).isEqualTo(on(line.day(), opened));
			assertThat(line.published()).isEqualTo(on(line.day(), published));
			assertThat(line.returned()).isEqualTo(on(line.day(), returned));
		}
	}

	private void checkCycleTime(Overview overview, List<Claim> claims) {
		Instant from = day(this.now).minusDays(89).atStartOfDay(ZoneOffset.UTC).toInstant();
		List<Double> hours = this.jdbc.sql("""
				select c.id, c.accepted_at, f.published_at from claim c
				join finding_version f on f.claim_id = c.id and f.version = 1 and f.published_at >= :from
				""")
			.param("from", Timestamp.from(from))
			.query((row, index) -> among(claims, row)
					? Duration.between(row.getTimestamp(2).toInstant(), row.getTimestamp(3).toInstant()).toNanos()
							/ 3.6e12
					: -1)
			.list()
			.stream()
			.filter((one) -> one >= 0)
			.sorted()
			.toList();
		assertThat(overview.cycleTime().p50()).isCloseTo(percentile(hours, 0.5), within(1e-6));
		assertThat(overview.cycleTime().p85()).isCloseTo(percentile(hours, 0.85), within(1e-6));
	}

	private void checkPeople(Overview overview, List<Claim> claims) {
		List<Work> work = work().stream().filter((one) -> ids(claims).contains(one.claim())).toList();
		Instant from = day(this.now).minusDays(29).atStartOfDay(ZoneOffset.UTC).toInstant();
		for (Overview.Workload person : overview.people()) {
			assertThat(person.open()).isEqualTo(
					work.stream().filter((one) -> one.open() && person.username().equals(one.assignee())).count());
			assertThat(person.done()).isEqualTo(work.stream()
				.filter((one) -> person.username().equals(one.completedBy()) && !one.completed().isBefore(from))
				.count());
		}
		assertThat(overview.people()).extracting(Overview.Workload::username)
			.containsAll(List.of("checker", "checker2", "editor", "editor2"));
	}

	private void checkLists(Overview overview, List<Claim> claims) {
		Set<UUID> paused = Set
			.copyOf(this.jdbc.sql("select claim_id from claim_wait where kind = 'PAUSED' and ended_at is null")
				.query(UUID.class)
				.list());
		List<Work> tasks = work().stream().filter(Work::open).toList();
		Instant tomorrow = day(this.now).plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
		Predicate<Claim> runs = (claim) -> claim.open() && !claim.waiting() && !paused.contains(claim.id());
		Comparator<Claim> due = Comparator.comparing(Claim::due, Comparator.nullsLast(Comparator.naturalOrder()));
		Page<StandingClaim> overdue = new Page<>(overview.overdue(), claims.stream().filter(Claim::overdue).count());
		check(overdue, claims, Claim::overdue, due);
		check(overview.dueToday(), claims, runs.and((claim) -> !claim.overdue() && claim.isDueBefore(tomorrow)), due);
		check(overview.unheldHighHarm(), claims, runs.and((claim) -> claim.harm().equals("HIGH")
				&& tasks.stream().anyMatch((task) -> task.claim().equals(claim.id()))
				&& tasks.stream().noneMatch((task) -> task.claim().equals(claim.id()) && task.assignee() != null)),
				due);
		check(overview.waiting(), claims, (claim) -> claim.open() && claim.waiting() && !paused.contains(claim.id()),
				due);
		check(overview.paused(), claims, (claim) -> claim.open() && paused.contains(claim.id()), null);
		check(overview.oldest(), claims, Claim::open, Comparator.comparing(Claim::accepted));
		check(overview.longest(), claims, Claim::open, Comparator.comparing(Claim::since));
		assertThat(overview.overdue()).allSatisfy((claim) -> assertThat(claim.holders()).isEqualTo(tasks.stream()
			.filter((task) -> task.claim().equals(claim.id()))
			.map(Work::assignee)
			.filter(Objects::nonNull)
			.distinct()
			.sorted()
			.toList()));
		assertThat(overview.paused().items()).allSatisfy((claim) -> assertThat(claim.stop().by()).isNotNull());
	}

	private static void check(Page<StandingClaim> list, List<Claim> claims, Predicate<Claim> is,
			@Nullable Comparator<Claim> order) {
		List<Claim> expected = claims.stream().filter(is).toList();
		assertThat(list.total()).isEqualTo(expected.size());
		assertThat(list.items()).hasSize(Math.min(MOST, expected.size()));
		List<UUID> shown = list.items().stream().map(StandingClaim::id).toList();
		assertThat(ids(expected)).containsAll(shown);
		if (order != null) {
			Comparator<Claim> whole = order.thenComparing(Claim::number);
			assertThat(shown).isEqualTo(expected.stream().sorted(whole).limit(MOST).map(Claim::id).toList());
		}
	}

	private record Claim(UUID id, long number, Stage stage, String harm, boolean overdue, boolean waiting,
			boolean stale, Instant since, Instant accepted, @Nullable Instant due, List<UUID> desks) {

		boolean open() {
			return this.stage.ordinal() < 3;
		}

		boolean isDueBefore(Instant instant) {
			return this.due != null && this.due.isBefore(instant);
		}

	}

	private record Work(UUID claim, @Nullable String assignee, @Nullable Instant completed, boolean cancelled,
			@Nullable String completedBy) {

		boolean open() {
			return this.completed == null && !this.cancelled;
		}

	}

	private List<Claim> claims() {
		return this.jdbc.sql("select * from claim")
			.query((row, index) -> new Claim(row.getObject("id", UUID.class), row.getLong("number"),
					Stage.valueOf(row.getString("stage")), row.getString("harm"), row.getBoolean("overdue"),
					row.getBoolean("waiting"), row.getTimestamp("stale_since") != null,
					row.getTimestamp("stage_since").toInstant(), row.getTimestamp("accepted_at").toInstant(),
					instant(row.getTimestamp("due_at")), List.of((UUID[]) row.getArray("desks").getArray())))
			.list();
	}

	private List<Work> work() {
		return this.jdbc.sql("select claim_id, assignee, completed_at, cancelled_at, completed_by from task")
			.query((row, index) -> new Work(row.getObject(1, UUID.class), row.getString(2),
					instant(row.getTimestamp(3)), row.getTimestamp(4) != null, row.getString(5)))
			.list();
	}

	private List<Instant> instants(String sql, List<Claim> claims) {
		return this.jdbc.sql(sql)
			.query((row, index) -> among(claims, row) ? row.getTimestamp(2).toInstant() : Instant.EPOCH)
			.list();
	}

	private static boolean among(List<Claim> claims, ResultSet row) throws SQLException {
		UUID id = row.getObject(1, UUID.class);
		return claims.stream().anyMatch((claim) -> claim.id().equals(id));
	}

	private static List<UUID> ids(List<Claim> claims) {
		return claims.stream().map(Claim::id).toList();
	}

	private Person person(String username) {
		return this.people.find(username).orElseThrow();
	}

	private static @Nullable Instant instant(@Nullable Timestamp at) {
		return (at != null) ? at.toInstant() : null;
	}

	private static LocalDate day(Instant at) {
		return LocalDate.ofInstant(at, ZoneOffset.UTC);
	}

	private static long on(LocalDate day, List<Instant> instants) {
		return instants.stream().filter((at) -> day(at).equals(day)).count();
	}

	/** Between the two nearest values, in proportion. */
	private static double percentile(List<Double> sorted, double fraction) {
		double place = fraction * (sorted.size() - 1);
		int below = (int) Math.floor(place);
		int above = (int) Math.ceil(place);
		return sorted.get(below) + (place - below) * (sorted.get(above) - sorted.get(below));
	}

}
