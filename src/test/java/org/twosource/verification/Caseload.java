package org.twosource.verification;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.twosource.Api;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Works on claims through the REST interface as people would, and runs the engine's jobs
 * by hand so that tests decide when time passes.
 */
class Caseload {

	private final MockMvcTester mvc;

	private final ManagementService jobs;

	private final RuntimeService processes;

	Caseload(MockMvcTester mvc, ProcessEngine engine) {
		this.mvc = mvc;
		this.jobs = engine.getManagementService();
		this.processes = engine.getRuntimeService();
	}

	Api as(String username) {
		return Api.as(username, this.mvc);
	}

	/** A document of one sentence that nobody has imported before, ready for triage. */
	String document() {
		String text = "On the evening of the fair, guards at the north gate left before the fight began. "
				+ UUID.randomUUID();
		String id = as("checker").post("/api/documents", """
				{"title": "The night of the fair", "text": "%s"}""".formatted(text), 201).get("id").asString();
		runJobs(id);
		return id;
	}

	/** A claim that stands at collection. */
	String claim(String kind, String hedge) {
		return claim(document(), kind, hedge);
	}

	String claim(String document, String kind, String hedge) {
		return as("checker").post("/api/documents/" + document + "/triage", """
				{"add": [{"start": 0, "end": 35, "statement": "The guards left early %s", "kind": "%s",
				  "hedge": "%s", "harm": "LOW"}]}""".formatted(UUID.randomUUID(), kind, hedge), 200)
			.get("claims")
			.get(0)
			.get("id")
			.asString();
	}

	/** Adds an item of evidence from a new primary source of reliability A. */
	void evidence(String claim, String stance, String username) {
		as(username).post("/api/claims/" + claim + "/evidence", """
				{"source": {"name": "Registry %s", "type": "OFFICIAL_BODY", "reliability": "A"},
				 "url": "https://example.org/%s", "quote": "As recorded.", "stance": "%s", "credibility": 2}"""
			.formatted(UUID.randomUUID(), UUID.randomUUID(), stance), 201);
	}

	/** Brings a statistic from triage to sign-off with one primary source. */
	String atSignOff() {
		String claim = claim("STATISTIC", "ASSERTED");
		corroborated(claim);
		return claim;
	}

	/** Brings a statistic all the way. */
	String published() {
		String claim = atSignOff();
		approve(claim, "editor");
		runJobs(claim);
		assertThat(stage(claim)).isEqualTo("PUBLISHED");
		return claim;
	}

	void corroborated(String claim) {
		evidence(claim, "SUPPORTS", "checker");
		complete(claim, "COLLECT_EVIDENCE", "checker", "{}");
		corroborate(claim, "checker2", "CONFIRMED", "CONCLUDED");
		assertThat(stage(claim)).isEqualTo("SIGN_OFF");
	}

	void corroborate(String claim, String username, String verdict, String outcome) {
		complete(claim, "CORROBORATE", username, """
				{"verdict": "%s", "confidence": "HIGH", "rationale": "The register says so.", "outcome": "%s"}"""
			.formatted(verdict, outcome));
		runJobs(claim);
	}

	void approve(String claim, String username) {
		complete(claim, "SIGN_OFF", username, """
				{"decision": "APPROVE"}""");
	}

	void complete(String claim, String kind, String username, String body) {
		as(username).post("/api/tasks/" + task(claim, kind) + "/completion", body, 200);
	}

	JsonNode refusedCompletion(String claim, String kind, String username, String body, int status) {
		return as(username).refused(HttpMethod.POST, "/api/tasks/" + task(claim, kind) + "/completion", body, status);
	}

	/** Steers a claim as a manager. */
	void change(String claim, String what, String body, int status) {
		assertThat(as("manager").call(HttpMethod.PUT, "/api/claims/" + claim + "/" + what, body)).hasStatus(status);
	}

	/** Pauses a claim as a manager until then. */
	void pause(String claim, Instant until) {
		as("manager").post("/api/claims/" + claim + "/pause", """
				{"until": "%s", "reason": "The archive is closed."}""".formatted(until), 204);
	}

	/** Sets another due date as a manager. */
	void due(String claim, Instant at) {
		change(claim, "due", """
				{"dueAt": "%s", "reason": "The register answers late."}""".formatted(at), 204);
	}

	/** When a clock of a claim runs down, by the element of the diagram. */
	Map<String, Instant> clockDates(String claim) {
		return timers(claim).stream().collect(Collectors.toMap(this::activity, (job) -> job.getDuedate().toInstant()));
	}

	/** How many processes of that kind run for a claim. */
	long running(String process, String businessKey) {
		return this.processes.createProcessInstanceQuery()
			.processDefinitionKey(process)
			.processInstanceBusinessKey(businessKey)
			.count();
	}

	/** What was done on a claim, oldest first. */
	List<String> acts(String claim) {
		return as("manager").get("/api/claims/" + claim + "/history")
			.get("items")
			.valueStream()
			.map((act) -> act.get("what").asString())
			.toList();
	}

	/** The details of the newest act of that name on a claim. */
	JsonNode act(String claim, String what) {
		return as("manager").get("/api/claims/" + claim + "/history")
			.get("items")
			.valueStream()
			.filter((act) -> act.get("what").asString().equals(what))
			.reduce((one, later) -> later)
			.orElseThrow();
	}

	/** The first open task of that kind on the claim. */
	String task(String claim, String kind) {
		List<String> open = tasks(claim, kind);
		assertThat(open).as("open tasks of kind %s on claim %s", kind, claim).isNotEmpty();
		return open.get(0);
	}

	List<String> tasks(String claim, String kind) {
		String document = read(claim).get("mentions").get(0).get("documentId").asString();
		return as("manager").get("/api/tasks?scope=all&size=200&kind=" + kind + "&document=" + document)
			.get("items")
			.valueStream()
			.filter((task) -> task.get("claim").get("id").asString().equals(claim))
			.map((task) -> task.get("id").asString())
			.toList();
	}

	JsonNode read(String claim) {
		return as("manager").get("/api/claims/" + claim);
	}

	String stage(String claim) {
		return read(claim).get("stage").asString();
	}

	/**
	 * Runs the automatic steps of a claim or document until it waits for people or for
	 * time.
	 */
	void runJobs(String businessKey) {
		for (List<Job> due = steps(businessKey); !due.isEmpty(); due = steps(businessKey)) {
			due.forEach((job) -> this.jobs.executeJob(job.getId()));
		}
	}

	/** Lets the deadline at an element of the diagram pass. */
	void pass(String businessKey, String element) {
		Job timer = timers(businessKey).stream()
			.filter((job) -> element.equals(activity(job)))
			.findFirst()
			.orElseThrow(() -> new AssertionError("No clock runs at " + element));
		this.jobs.executeJob(timer.getId());
		runJobs(businessKey);
	}

	/** The elements at which a clock runs for a claim. */
	List<String> clocks(String businessKey) {
		return timers(businessKey).stream().map(this::activity).toList();
	}

	private List<Job> timers(String businessKey) {
		return jobs(businessKey, JobQuery::timers);
	}

	private List<Job> steps(String businessKey) {
		return jobs(businessKey, (query) -> query.messages().withRetriesLeft());
	}

	private List<Job> jobs(String businessKey, UnaryOperator<JobQuery> narrowed) {
		return this.processes.createProcessInstanceQuery()
			.processInstanceBusinessKey(businessKey)
			.list()
			.stream()
			.flatMap((process) -> narrowed.apply(this.jobs.createJobQuery().processInstanceId(process.getId()))
				.list()
				.stream())
			.toList();
	}

	private String activity(Job job) {
		return this.jobs.createJobDefinitionQuery()
			.jobDefinitionId(job.getJobDefinitionId())
			.singleResult()
			.getActivityId();
	}

}
