package org.twosource.oversight;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import org.twosource.Api;
import org.twosource.NewsroomTest;
import org.twosource.Refusal;
import org.twosource.account.Absences;
import org.twosource.account.Desk;
import org.twosource.account.Desks;
import org.twosource.account.People;
import org.twosource.account.Person;
import org.twosource.account.Role;
import org.twosource.verification.TaskKind;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

/** What is told of people is what counting by hand gives. */
@NewsroomTest
class WorkloadsTests {

	private static final String[] KINDS = { "COLLECT_EVIDENCE", "CORROBORATE", "SIGN_OFF" };

	@Autowired
	private Workloads workloads;

	@Autowired
	private Absences absences;

	@Autowired
	private Desks desks;

	@Autowired
	private People people;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private MockMvcTester mvc;

	private final Random random = new Random(7);

	private final Instant now = Instant.now();

	/** A task as it was made up. */
	private record Made(String kind, String person, boolean done, boolean high, @Nullable Instant due,
			Instant completedAt, double hours) {

	}

	@Test
	void everyFigureIsWhatCountingByHandGives() {
		this.transaction.executeWithoutResult((status) -> {
			// Only what is made here counts.
			this.jdbc.sql("update person set active = false").update();
			List<String> names = new ArrayList<>();
			for (int i = 0; i < 4; i++) {
				names.add(person(Role.FACT_CHECKER).username());
			}
			List<Made> made = new ArrayList<>();
			for (int i = 0; i < 160; i++) {
				made.add(make(names.get(this.random.nextInt(names.size()))));
			}
			Staff staff = this.workloads.staff(30, person("admin"));
			assertThat(staff.people()).filteredOn(Staff.AtWork::active)
				.extracting(Staff.AtWork::username)
				.containsExactlyElementsOf(names.stream().sorted().toList());
			Instant from = LocalDate.now(ZoneOffset.UTC).minusDays(29).atStartOfDay(ZoneOffset.UTC).toInstant();
			for (Staff.AtWork one : staff.people().stream().filter(Staff.AtWork::active).toList()) {
				for (String kind : KINDS) {
					compare(one, TaskKind.valueOf(kind),
							made.stream()
								.filter((task) -> task.person().equals(one.username()) && task.kind().equals(kind))
								.toList(),
							from);
				}
			}
			status.setRollbackOnly();
		});
	}

	private void compare(Staff.AtWork one, TaskKind kind, List<Made> own, Instant from) {
		List<Made> open = own.stream().filter((task) -> !task.done()).toList();
		assertThat(one.holding(kind)).isEqualTo(new Staff.Load(kind, open.size(),
				open.stream().filter((task) -> task.due() != null && task.due().isBefore(this.now)).count(),
				open.stream().filter(Made::high).count()));
		List<Made> done = own.stream().filter((task) -> task.done() && !task.completedAt().isBefore(from)).toList();
		assertThat(one.done().getOrDefault(kind, 0L)).isEqualTo(done.size());
		List<Double> hours = done.stream().map(Made::hours).sorted().toList();
		if (hours.size() < Staff.ENOUGH) {
			assertThat(one.typical()).doesNotContainKey(kind);
		}
		else {
			int middle = hours.size() / 2;
			double median = (hours.size() % 2 == 1) ? hours.get(middle)
					: (hours.get(middle - 1) + hours.get(middle)) / 2;
			assertThat(one.typical().get(kind)).isCloseTo(median, within(0.001));
		}
		assertThat(one.holds()).isSortedAccordingTo(Comparator.comparing(Staff.Held::since));
	}

	@Test
	void aManagerSeesTheirDesksPeopleAndThoseAtNoDeskAndNobodyIsRanked() {
		Person admin = person("admin");
		Person manager = person(Role.MANAGER);
		Person own = person(Role.FACT_CHECKER);
		Person other = person(Role.FACT_CHECKER);
		Person free = person(Role.EDITOR);
		Desk here = this.desks.open("Here " + UUID.randomUUID(), admin);
		Desk there = this.desks.open("There " + UUID.randomUUID(), admin);
		this.desks.seat(manager, List.of(here.id()), admin);
		this.desks.seat(own, List.of(here.id(), there.id()), admin);
		this.desks.seat(other, List.of(there.id()), admin);
		List<Staff.AtWork> seen = this.workloads.staff(30, manager).people();
		assertThat(seen).extracting(Staff.AtWork::username)
			.contains(own.username(), free.username(), manager.username())
			.doesNotContain(other.username());
		assertThat(seen).extracting((one) -> one.displayName().toLowerCase())
			.isSortedAccordingTo(Comparator.comparing((String name) -> name.charAt(0)));
		assertThat(this.workloads.staff(30, admin).people()).extracting(Staff.AtWork::username)
			.contains(other.username());
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.workloads.staff(30, own));
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.workloads.staff(0, manager));
		LocalDate today = this.absences.today();
		this.absences.note(own.username(), today, today, manager);
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> this.absences.note(other.username(), today, today, manager));
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> this.absences.note(other.username(), today, today, own));
	}

	@Test
	void absencesAreNotedAndTakenBackOverRest() {
		Person person = person(Role.FACT_CHECKER);
		String path = "/api/people/" + person.username() + "/absences";
		LocalDate today = this.absences.today();
		Api own = Api.as(person.username(), this.mvc);
		JsonNode noted = own.post(path, """
				{"from": "%s", "until": "%s"}""".formatted(today, today.plusDays(3)), 201);
		assertThat(this.absences.absent(today.plusDays(3))).contains(person.username());
		assertThat(this.absences.isAbsent(person.username(), today.plusDays(4))).isFalse();
		assertThat(own.get(path)).hasSize(1);
		own.refused(HttpMethod.POST, path, """
				{"from": "%s", "until": "%s"}""".formatted(today, today.minusDays(1)), 422);
		own.refused(HttpMethod.POST, path, "{}", 422);
		Api.as("checker", this.mvc).refused(HttpMethod.POST, path, """
				{"from": "%s"}""".formatted(today), 403);
		Api.as("manager", this.mvc).call(HttpMethod.DELETE, path + "/" + noted.get("id").asString(), "");
		assertThat(own.get(path)).isEmpty();
		own.refused(HttpMethod.DELETE, path + "/" + noted.get("id").asString(), null, 404);
	}

	@Test
	void peopleAndWhatIsStuckAreGivenAsJsonToManagersOnly() {
		Api manager = Api.as("manager", this.mvc);
		assertThat(manager.get("/api/oversight/people?days=7").get("days").asInt()).isEqualTo(7);
		assertThat(manager.get("/api/oversight/stuck").has("abandoned")).isTrue();
		for (String path : List.of("/api/oversight/people", "/api/oversight/stuck")) {
			Api.as("checker", this.mvc).refused(HttpMethod.GET, path, null, 403);
		}
	}

	private Made make(String person) {
		String kind = KINDS[this.random.nextInt(KINDS.length)];
		boolean done = this.random.nextInt(3) > 0;
		boolean high = this.random.nextBoolean();
		Instant due = this.random.nextBoolean() ? this.now.plusSeconds(this.random.nextInt(200_000) - 100_000) : null;
		Instant completed = this.now.minusSeconds(this.random.nextInt(40 * 86_400));
		double hours = 1 + this.random.nextInt(60);
		UUID claim = UUID.randomUUID();
		this.jdbc.sql("""
				insert into claim (id, statement, kind, hedge, harm, stage, stage_since, accepted_by, accepted_at)
				values (:id, 'Made up', 'EVENT', 'REPORTED', :harm, 'COLLECTION', now(), 'checker', now())
				""").param("id", claim).param("harm", high ? "HIGH" : "LOW").update();
		UUID task = UUID.randomUUID();
		this.jdbc.sql("""
				insert into task (id, kind, step, claim_id, round, stage, created_at, due_at, assignee, taken_at,
				    completed_by, completed_at)
				values (:id, :kind, 'AStep', :claim, :id, 'COLLECTION', :taken, :due, :person, :taken, :by, :completed)
				""")
			.param("id", task)
			.param("kind", kind)
			.param("claim", claim)
			.param("taken", at(completed.minus(Duration.ofHours((long) hours))))
			.param("due", (due != null) ? at(due) : null)
			.param("person", person)
			.param("by", done ? person : null)
			.param("completed", done ? at(completed) : null)
			.update();
		hold(task, claim, person, completed.minus(Duration.ofHours((long) hours)), done ? completed : null);
		this.jdbc.sql(
				"update task set in_hand = in_hand(id, completed_by, completed_at) where id = :id and completed_at is not null")
			.param("id", task)
			.update();
		return new Made(kind, person, done, high, due, completed, hours);
	}

	private void hold(UUID task, UUID claim, String person, Instant from, @Nullable Instant until) {
		// In two pieces, as when somebody puts it away for a moment.
		Instant between = from.plusSeconds(600);
		for (Instant start : List.of(from, between)) {
			Instant end = start.equals(from) ? between : until;
			this.jdbc.sql("""
					insert into task_holding (task_id, claim_id, username, held_from, held_until)
					values (:task, :claim, :person, :from, :until)
					""")
				.param("task", task)
				.param("claim", claim)
				.param("person", person)
				.param("from", at(start))
				.param("until", (end != null) ? at(end) : null)
				.update();
		}
	}

	private Person person(Role role) {
		String username = "w" + UUID.randomUUID().toString().substring(0, 12);
		return this.people.enter(username, username, "twosource", Set.of(role), "admin");
	}

	private Person person(String username) {
		return this.people.find(username).orElseThrow();
	}

	private static Timestamp at(Instant instant) {
		return Timestamp.from(Objects.requireNonNull(instant));
	}

}
