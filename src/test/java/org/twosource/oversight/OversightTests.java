package org.twosource.oversight;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;

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

	private static final List<String> PEOPLE = List.of("checker", "checker2", "editor", "editor2");

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

	private final Random random = new Random(2020);

	private final Instant now = Clock.systemUTC().instant();

	@Test
	void everyFigureIsWhatCountingByHandGives() {
		TransactionTemplate snapshot = new TransactionTemplate(this.transactions);
		snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
		snapshot.executeWithoutResult((status) -> {
			for (int i = 0; i < 60; i++) {
				claim();
			}
			Overview overview = this.oversight.now(person("manager"));
			checkStages(overview);
			checkThroughput(overview);
			checkCycleTime(overview);
			checkPeople(overview);
			checkOverdue(overview);
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
		assertThat(Api.as("admin", this.mvc).get("/api/oversight").has("overdue")).isTrue();
		Api.as("checker", this.mvc).refused(HttpMethod.GET, "/api/oversight", null, 403);
		Api.as("editor", this.mvc).refused(HttpMethod.GET, "/api/oversight", null, 403);
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.oversight.now(person("checker")));
	}

	private void checkStages(Overview overview) {
		for (Overview.StageCount line : overview.stages()) {
			List<Claim> there = claims().stream().filter((claim) -> claim.stage() == line.stage()).toList();
			assertThat(line.count()).isEqualTo(there.size());
			assertThat(line.overdue()).isEqualTo(there.stream().filter(Claim::overdue).count());
			assertThat(line.oldest()).isEqualTo(there.stream().map(Claim::since).min(Instant::compareTo).orElse(null));
		}
		assertThat(overview.stages()).extracting(Overview.StageCount::stage).containsExactly(Stage.values());
	}

	private void checkThroughput(Overview overview) {
		assertThat(overview.throughput()).hasSize(30);
		assertThat(overview.throughput().get(29).day()).isEqualTo(day(this.now));
		List<Instant> opened = instants("select accepted_at from claim");
		List<Instant> published = instants("select published_at from finding_version where version = 1");
		List<Instant> returned = instants("select decided_at from decision where answer = 'RETURN'");
		for (Overview.Day line : overview.throughput()) {
			assertThat(line.opened()).isEqualTo(on(line.day(), opened));
			assertThat(line.published()).isEqualTo(on(line.day(), published));
			assertThat(line.returned()).isEqualTo(on(line.day(), returned));
		}
	}

	private void checkCycleTime(Overview overview) {
		List<Double> hours = this.jdbc.sql("""
				select c.accepted_at, f.published_at from claim c
				join finding_version f on f.claim_id = c.id and f.version = 1
				""")
			.query((row,
					index) -> Duration.between(row.getTimestamp(1).toInstant(), row.getTimestamp(2).toInstant())
						.toNanos() / 3.6e12)
			.list()
			.stream()
			.sorted()
			.toList();
		assertThat(overview.cycleTime().p50()).isCloseTo(percentile(hours, 0.5), within(1e-6));
		assertThat(overview.cycleTime().p85()).isCloseTo(percentile(hours, 0.85), within(1e-6));
	}

	private void checkPeople(Overview overview) {
		record Work(String assignee, Instant completed, boolean cancelled, String completedBy) {
		}
		List<Work> work = this.jdbc.sql("select assignee, completed_at, cancelled_at, completed_by from task")
			.query((row, index) -> new Work(row.getString(1), instant(row.getTimestamp(2)), row.getTimestamp(3) != null,
					row.getString(4)))
			.list();
		Instant from = day(this.now).minusDays(29).atStartOfDay(ZoneOffset.UTC).toInstant();
		for (Overview.Workload person : overview.people()) {
			assertThat(person.open()).isEqualTo(work.stream()
				.filter((one) -> person.username().equals(one.assignee()) && one.completed() == null
						&& !one.cancelled())
				.count());
			assertThat(person.done()).isEqualTo(work.stream()
				.filter((one) -> person.username().equals(one.completedBy()) && !one.completed().isBefore(from))
				.count());
		}
		assertThat(overview.people()).extracting(Overview.Workload::username).containsAll(PEOPLE);
	}

	private void checkOverdue(Overview overview) {
		assertThat(overview.overdue()).hasSize((int) Math.min(100, claims().stream().filter(Claim::overdue).count()));
		assertThat(overview.overdue()).allSatisfy((claim) -> assertThat(claim.holders()).isEqualTo(this.jdbc
			.sql("select assignee from task where claim_id = :id and completed_at is null and cancelled_at is null")
			.param("id", claim.id())
			.query(String.class)
			.list()
			.stream()
			.filter(Objects::nonNull)
			.distinct()
			.sorted()
			.toList()));
	}

	private record Claim(Stage stage, boolean overdue, Instant since) {
	}

	private List<Claim> claims() {
		return this.jdbc.sql("select stage, overdue, stage_since from claim")
			.query((row, index) -> new Claim(Stage.valueOf(row.getString(1)), row.getBoolean(2),
					row.getTimestamp(3).toInstant()))
			.list();
	}

	private void claim() {
		UUID id = UUID.randomUUID();
		Instant accepted = past(50);
		Stage stage = Stage.values()[this.random.nextInt(Stage.values().length)];
		this.jdbc.sql("""
				insert into claim (id, statement, kind, hedge, harm, stage, stage_since, due_at, overdue, accepted_by,
				    accepted_at)
				values (:id, 'A random claim', 'EVENT', 'ASSERTED', 'LOW', :stage, :since, :since, :overdue, 'checker',
				    :accepted)
				""")
			.param("id", id)
			.param("stage", stage.name())
			.param("since", Timestamp.from(past(20)))
			.param("overdue", this.random.nextInt(3) == 0 && stage.ordinal() < 3)
			.param("accepted", Timestamp.from(accepted))
			.update();
		for (int i = this.random.nextInt(4); i > 0; i--) {
			task(id, stage);
		}
		if (stage == Stage.PUBLISHED) {
			finding(id, accepted.plusSeconds(this.random.nextInt(2_000_000)));
		}
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

	private Person person(String username) {
		return this.people.find(username).orElseThrow();
	}

	private List<Instant> instants(String sql) {
		return this.jdbc.sql(sql).query((row, index) -> row.getTimestamp(1).toInstant()).list();
	}

	private static Instant instant(Timestamp at) {
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
