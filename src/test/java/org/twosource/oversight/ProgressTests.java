package org.twosource.oversight;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
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
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Every figure is held against what counting by hand over the same histories gives. */
@NewsroomTest
class ProgressTests {

	@Autowired
	private Progress progress;

	@Autowired
	private People people;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private PlatformTransactionManager transactions;

	@Autowired
	private MockMvcTester mvc;

	private final Random random = new Random(2029);

	private final Instant now = Clock.systemUTC().instant().truncatedTo(ChronoUnit.MICROS);

	private Work work;

	private Histories histories;

	@BeforeEach
	void begin() {
		this.histories = new Histories(this.jdbc, this.random, this.now);
		this.work = new Work(this.jdbc, this.random, this.now);
	}

	@Test
	void documentsAreCountedAsByHand() {
		inSnapshot(() -> {
			this.histories.write();
			for (String who : List.of("manager", "admin")) {
				checkDocuments(person(who));
			}
		});
	}

	@Test
	void documentsOfADeskShareItsDaysAndWhatIsDueFirstComesFirst() {
		inSnapshot(() -> {
			UUID desk = this.work.desk("manager");
			UUID past = document(desk, 60);
			for (int day = 1; day <= 56; day++) {
				for (int i = 0; i < 2; i++) {
					Instant settled = this.now.minus(Duration.ofDays(day));
					this.work.mention(this.work.claim(settled.minus(Duration.ofDays(3)), settled, "Past"), past);
				}
			}
			UUID first = document(desk, 3);
			UUID second = document(desk, 2);
			LocalDate today = LocalDate.ofInstant(this.now, ZoneOffset.UTC);
			for (int i = 0; i < 5; i++) {
				open(first, 1);
				open(second, 2);
			}
			assertThat(outlook(first)).extracting(Outlook::early, Outlook::even, Outlook::late)
				.containsOnly(today.plusDays(2));
			assertThat(outlook(second)).extracting(Outlook::early, Outlook::even, Outlook::late)
				.containsOnly(today.plusDays(4));
			assertThat(outlook(past).state()).isEqualTo(Outlook.State.SETTLED);
			assertThat(outlook(past).settledAt()).isEqualTo(this.now.minus(Duration.ofDays(1)));
			open(first, 3);
			open(first, 3);
			assertThat(outlook(first).late()).isEqualTo(today.plusDays(5));
			assertThat(outlook(second).late()).isEqualTo(today.plusDays(4));
			List<DocumentDetail.Chance> chances = this.progress.get(first, person("manager")).chances();
			assertThat(chances).containsExactly(new DocumentDetail.Chance(today.plusDays(4), 0),
					new DocumentDetail.Chance(today.plusDays(5), 100));
		});
	}

	@Test
	void whatCannotBeForecastIsSaid() {
		inSnapshot(() -> {
			UUID desk = this.work.desk("manager");
			UUID young = document(desk, 1);
			open(young, 1);
			assertThat(outlook(young).state()).isEqualTo(Outlook.State.TOO_LITTLE);
			assertThat(outlook(document(desk, 1)).state()).isEqualTo(Outlook.State.NOTHING);
			assertThat(outlook(this.work.document("New", desk, "TRIAGE", this.now)).state())
				.isEqualTo(Outlook.State.TRIAGE);
		});
	}

	@Test
	void onlyManagersSeeItAndOnlyWhatTheyOversee() {
		inSnapshot(() -> {
			UUID foreign = document(this.work.desk("editor"), 1);
			assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.progress.get(foreign, person("manager")));
			assertThat(this.progress.get(foreign, person("admin")).progress().id()).isEqualTo(foreign);
			assertThatExceptionOfType(Refusal.class)
				.isThrownBy(() -> this.progress.get(UUID.randomUUID(), person("admin")));
			Page<DocumentProgress> found = this.progress.list(
					new Progress.Filter(Progress.Which.ALL, null, "Document " + this.histories.word),
					new Page.Request(0, 50), person("manager"));
			assertThat(found.items()).isEmpty();
		});
		for (String address : List.of("/api/oversight/documents", "/api/oversight/documents/" + UUID.randomUUID(),
				"/api/oversight/weeks/2026-W10")) {
			Api.as("checker", this.mvc).refused(HttpMethod.GET, address, null, 403);
			Api.as("editor", this.mvc).refused(HttpMethod.GET, address, null, 403);
		}
		JsonNode page = Api.as("admin", this.mvc).get("/api/oversight/documents?which=ALL&size=3");
		assertThat(page.propertyNames()).containsExactly("items", "total");
		Api.as("manager", this.mvc).refused(HttpMethod.GET, "/api/oversight/weeks/2026-W60", null, 404);
		Api.as("manager", this.mvc).refused(HttpMethod.GET, "/api/oversight/weeks/yesterday", null, 404);
		Api.as("manager", this.mvc).refused(HttpMethod.GET, "/api/oversight/weeks/2999-W01", null, 404);
	}

	private void inSnapshot(Runnable test) {
		TransactionTemplate snapshot = new TransactionTemplate(this.transactions);
		snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
		snapshot.executeWithoutResult((status) -> {
			status.setRollbackOnly();
			test.run();
		});
	}

	private void checkDocuments(Person person) {
		List<DocumentProgress> listed = this.progress
			.list(new Progress.Filter(Progress.Which.ALL, null, "DOCUMENT"), new Page.Request(0, 200), person)
			.items()
			.stream()
			.filter((one) -> one.title().endsWith(this.histories.word))
			.toList();
		assertThat(listed).hasSize(person.username().equals("admin") ? 12 : 8);
		assertThat(listed).extracting(DocumentProgress::importedAt)
			.isSortedAccordingTo((one, another) -> another.compareTo(one));
		for (DocumentProgress document : listed) {
			Set<UUID> claims = this.histories.made.getOrDefault(document.id(), Set.of());
			List<Histories.History> histories = claims.stream().map(this.histories::of).toList();
			for (DocumentProgress.Part part : document.stages()) {
				assertThat(part.count())
					.isEqualTo(histories.stream().filter((one) -> one.at(this.now) == part.stage()).count());
			}
			assertThat(document.settled())
				.isEqualTo(histories.stream().filter((one) -> Histories.settled(one.at(this.now))).count());
			assertThat(document.claims()).isEqualTo(claims.size());
			assertThat(document.overdue()).isEqualTo(claims.stream().filter(this::overdue).count());
			checkBurnUp(document, histories, person);
		}
		List<UUID> open = ids(Progress.Which.OPEN, person);
		List<UUID> done = ids(Progress.Which.SETTLED, person);
		assertThat(open).doesNotContainAnyElementsOf(done);
		assertThat(listed).filteredOn((one) -> one.open() > 0 || !one.status().name().equals("TRIAGED"))
			.extracting(DocumentProgress::id)
			.containsExactlyElementsOf(open);
		assertThat(listed).hasSize(open.size() + done.size());
	}

	private List<UUID> ids(Progress.Which which, Person person) {
		return this.progress
			.list(new Progress.Filter(which, null, this.histories.word), new Page.Request(0, 200), person)
			.items()
			.stream()
			.map(DocumentProgress::id)
			.toList();
	}

	private void checkBurnUp(DocumentProgress document, List<Histories.History> histories, Person person) {
		for (DocumentDetail.BurnUp day : this.progress.get(document.id(), person).burnUp()) {
			Instant end = day.day().plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minusNanos(1000);
			assertThat(day.accepted()).isEqualTo(histories.stream().filter((one) -> one.at(end) != null).count());
			assertThat(day.settled())
				.isEqualTo(histories.stream().filter((one) -> Histories.settled(one.at(end))).count());
		}
	}

	private boolean overdue(UUID claim) {
		return this.jdbc.sql("select overdue from claim where id = :id")
			.param("id", claim)
			.query(Boolean.class)
			.single();
	}

	private UUID document(UUID desk, int days) {
		return this.work.document("Document " + this.histories.word, desk, "TRIAGED",
				this.now.minus(Duration.ofDays(days)));
	}

	private void open(UUID document, int due) {
		UUID claim = this.work.claim(this.now.minusSeconds(60), null, "Open");
		this.jdbc.sql("update claim set due_at = :due where id = :id")
			.param("due", Timestamp.from(this.now.plus(Duration.ofDays(due))))
			.param("id", claim)
			.update();
		this.work.mention(claim, document);
	}

	private Outlook outlook(UUID document) {
		return this.progress.get(document, person("manager")).progress().outlook();
	}

	private Person person(String username) {
		return this.people.find(username).orElseThrow();
	}

}
