package org.twosource.speed;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.twosource.TestComponents;
import org.twosource.account.ApiTokens;
import org.twosource.account.People;
import org.twosource.account.TokenScope;
import org.twosource.matching.Matching;
import org.twosource.verification.TaskKind;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How long it takes to take a task and to complete one of each kind, to search, and to
 * match a statement with all claims, one after the other on a newsroom of the size that
 * {@code -Dclaims} says. Tasks are done through the REST interface, by people who may;
 * automatic steps between them are done in the same thread and not counted. It works on
 * the kept newsroom itself and leaves it changed: a few hundred claims have moved on, and
 * as many findings were challenged.
 */
@SpringBootTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@Import(TestComponents.class)
@ContextConfiguration(initializers = KeptServer.class)
@DirtiesContext
class ActSpeed {

	private static final int WARM = 50;

	private static final int MEASURED = 200;

	private static final double LIMIT_OF_ACTS = 60;

	private static final double LIMIT_OF_MATCHING = 50;

	private static final double LIMIT_OF_SEARCH = 100;

	/** How many known claims are looked at when a candidate is shown. */
	private static final int LOOKED_AT = 20;

	private static final Map<TaskKind, String> ANSWERS = Map.of(TaskKind.COLLECT_EVIDENCE,
			"{\"note\": \"All that the archives have.\"}", TaskKind.REQUEST_COMMENT,
			"{\"asked\": \"What do you say to it?\", \"reply\": \"We dispute it.\"}", TaskKind.CORROBORATE, """
					{"verdict": "CONFIRMED", "confidence": "HIGH", "outcome": "CONCLUDED",
					 "rationale": "The registers agree with each other."}""", TaskKind.SIGN_OFF,
			"{\"decision\": \"APPROVE\"}", TaskKind.REVIEW_CHALLENGE,
			"{\"outcome\": \"KEEP\", \"reason\": \"The register still says so.\"}");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private ProcessEngine engine;

	@Autowired
	private ApiTokens tokens;

	@Autowired
	private People people;

	@Autowired
	private Walk walk;

	@Autowired
	private Matching matching;

	@Autowired
	private JdbcClient jdbc;

	private final Map<String, String> secrets = new HashMap<>();

	/**
	 * A task, and somebody who may do it.
	 *
	 * @param held whether they hold it
	 */
	private record Work(String task, String claim, String username, boolean held) {

	}

	@Test
	void everyActIsDoneInTime() throws IOException {
		long claims = this.jdbc.sql("select count(*) from claim").query(Long.class).single();
		Results results = Results.of("ActSpeed", this.jdbc);
		challenge();
		Times taking = new Times();
		for (TaskKind kind : TaskKind.values()) {
			Times completing = new Times();
			complete(kind, work(kind), taking, completing);
			assertThat(completing.count()).as("tasks of the kind %s", kind).isPositive();
			results.row("completing tasks of the kind " + kind, completing.count(), "count").size(claims);
			tell(results, "completing a task of the kind " + kind, completing, claims, LIMIT_OF_ACTS);
		}
		tell(results, "taking a task", taking, claims, LIMIT_OF_ACTS);
		List<String> statements = statements();
		tell(results, "matching a statement with all claims, by its words",
				each(statements, (statement) -> this.matching.likely(statement, LOOKED_AT)), claims, LIMIT_OF_MATCHING);
		tell(results, "searching for a word", each(statements, (statement) -> search(longestWords(statement).limit(1))),
				claims, LIMIT_OF_SEARCH);
		tell(results, "searching for two words",
				each(statements, (statement) -> search(longestWords(statement).limit(2))), claims, LIMIT_OF_SEARCH);
		results.finish();
	}

	private static void tell(Results results, String what, Times times, long claims, double most) {
		times.tell(results, what, claims, 50);
		results.row(what, times.millis(95), "ms").percentile(95).size(claims).most(most);
		times.tell(results, what, claims, 99);
	}

	/** So that there are challenges to review. */
	private void challenge() {
		this.jdbc.sql(
				"select id from claim where stage = 'PUBLISHED' and not exists (select from challenge where claim_id = claim.id)"
						+ " order by number desc limit :many")
			.param("many", WARM + MEASURED)
			.query(UUID.class)
			.list()
			.forEach((claim) -> {
				call("manager", HttpMethod.POST, "/api/claims/" + claim + "/challenge",
						"{\"reason\": \"The register was amended.\"}");
				runJobs(claim.toString());
			});
	}

	/** Those of a claim each, as many as are measured, if there are. */
	private List<Work> work(TaskKind kind) {
		return this.jdbc.sql("""
				select t.id, t.claim_id, t.assignee, coalesce(t.assignee, (
				    select p.username from person p
				    where p.active and :role = any(p.roles) and p.username <> 'admin' and not exists (
				        select from four_eyes_obstacle o where o.task_id = t.id and o.username = p.username)
				    order by md5(p.username || t.id) limit 1)) as person
				from (select distinct on (claim_id) * from task
				    where completed_at is null and cancelled_at is null and kind = :kind
				    order by claim_id, id limit :many) t
				""")
			.param("role", kind.role().name())
			.param("kind", kind.name())
			.param("many", WARM + MEASURED)
			.query((row, index) -> new Work(row.getString("id"), row.getString("claim_id"), row.getString("person"),
					row.getString("assignee") != null))
			.list()
			.stream()
			.filter((one) -> one.username() != null)
			.toList();
	}

	private void complete(TaskKind kind, List<Work> all, Times taking, Times completing) {
		int warm = Math.min(WARM, all.size() / 5);
		for (int i = 0; i < all.size(); i++) {
			Work work = all.get(i);
			String task = "/api/tasks/" + work.task();
			secret(work.username());
			if (!work.held()) {
				in(taking, i >= warm, () -> call(work.username(), HttpMethod.PUT, task + "/assignee", "{}"));
			}
			in(completing, i >= warm,
					() -> call(work.username(), HttpMethod.POST, task + "/completion", ANSWERS.get(kind)));
			runJobs(work.claim());
		}
	}

	private static void in(Times times, boolean kept, Supplier<Integer> done) {
		if (kept) {
			times.of(done);
		}
		else {
			done.get();
		}
	}

	private int call(String username, HttpMethod method, String uri, String body) {
		var result = this.mvc.method(method)
			.uri(uri)
			.header(HttpHeaders.AUTHORIZATION, "Bearer " + secret(username))
			.contentType(MediaType.APPLICATION_JSON)
			.content(body)
			.exchange();
		assertThat(result).hasStatus2xxSuccessful();
		return result.getResponse().getStatus();
	}

	private String secret(String username) {
		return this.secrets.computeIfAbsent(username,
				(name) -> this.tokens
					.issue("acts", Duration.ofDays(1), EnumSet.allOf(TokenScope.class),
							this.people.find(name).orElseThrow())
					.secret());
	}

	/** What the claim's processes have to do by themselves, now. */
	private void runJobs(String claim) {
		for (List<Job> due = due(claim); !due.isEmpty(); due = due(claim)) {
			due.forEach((job) -> this.engine.getManagementService().executeJob(job.getId()));
		}
	}

	private List<Job> due(String claim) {
		List<Job> due = new ArrayList<>();
		this.engine.getRuntimeService()
			.createProcessInstanceQuery()
			.processInstanceBusinessKey(claim)
			.list()
			.forEach((process) -> due.addAll(this.engine.getManagementService()
				.createJobQuery()
				.processInstanceId(process.getId())
				.messages()
				.withRetriesLeft()
				.list()));
		return due;
	}

	/** Of claims from all over the archive. */
	private List<String> statements() {
		return this.jdbc.sql("""
				select statement from claim where number in (
				    select oldest + i * (newest - oldest) / :many from generate_series(0, :many - 1) i,
				        (select min(number) as oldest, max(number) as newest from claim) numbers)
				""").param("many", 2 * (WARM + MEASURED)).query(String.class).list();
	}

	private static Times each(List<String> statements, Consumer<String> act) {
		assertThat(statements).hasSizeGreaterThan(WARM);
		Times times = new Times();
		for (int i = 0; i < WARM + MEASURED; i++) {
			String statement = statements.get(i % statements.size());
			in(times, i >= WARM, () -> {
				act.accept(statement);
				return 0;
			});
		}
		return times;
	}

	/** Figures left out; these are the names and things it is about. */
	private static Stream<String> longestWords(String statement) {
		return Stream.of(statement.split("[^\\p{L}]+")).sorted(Comparator.comparing(String::length).reversed());
	}

	private void search(Stream<String> words) {
		String asked = String.join(" ", words.toList());
		assertThat(this.walk.look("/search?q=" + asked, "checker")).isEqualTo(200);
	}

}
