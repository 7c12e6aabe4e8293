package org.twosource.speed;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.externaltask.LockedExternalTask;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.twosource.Api;
import org.twosource.SeparateApplication;
import org.twosource.Sentence;
import org.twosource.capture.CaptureWork;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Lives of claims as newsrooms have them, each with a document of its own, lived through
 * the REST interface. What belongs to one life is made by one call.
 */
class Lives {

	private final MockMvcTester mvc;

	private final ProcessEngine engine;

	private final JsonMapper json = JsonMapper.builder().build();

	private final Population population;

	private final CaptureWork captures;

	private final int items;

	private final int itemsOfOpen;

	private int lived;

	private boolean open;

	/**
	 * Lives of claims.
	 * @param items how many items of evidence settled ones have, at most ten
	 * @param itemsOfOpen the same of open ones
	 */
	Lives(MockMvcTester mvc, ProcessEngine engine, CaptureWork captures, Population population, int items,
			int itemsOfOpen) {
		this.mvc = mvc;
		this.captures = captures;
		this.items = items;
		this.itemsOfOpen = itemsOfOpen;
		this.engine = engine;
		this.population = population;
	}

	/** How a claim ended, or where it stands. */
	enum Life {

		PUBLISHED, RETURNED, COMMENTED, SPIKED, WITHDRAWN, CORRECTED, HARMFUL,

		COLLECTION, COLLECTION_TAKEN, COLLECTION_OVERDUE, COMMENT, WAITING, CORROBORATION, CORROBORATION_TAKEN,
		SIGN_OFF, SIGN_OFF_TAKEN;

		boolean open() {
			return ordinal() >= COLLECTION.ordinal();
		}

	}

	/** Lives it. */
	void live(Life life, Tongue tongue) {
		this.lived++;
		this.open = life.open();
		switch (life) {
			case PUBLISHED -> publish(corroborated(collecting("STATISTIC", "ASSERTED", "LOW", tongue)));
			case RETURNED -> returned(tongue);
			case COMMENTED -> publish(corroborated(collecting("CONDUCT", "ALLEGED", "MODERATE", tongue)));
			case SPIKED -> decide(corroborated(collecting("EVENT", "RUMOUR", "LOW", tongue)), "SPIKE");
			case WITHDRAWN ->
				as("manager").post("/api/claims/" + collecting("EVENT", "REPORTED", "LOW", tongue) + "/withdrawal",
						write(Map.of("reason", "Asked twice, it is about another year.")), 204);
			case CORRECTED -> corrected(tongue);
			case HARMFUL -> publish(corroborated(collecting("CASUALTY", "REPORTED", "HIGH", tongue)));
			case COLLECTION -> collecting("STATISTIC", "REPORTED", "LOW", tongue);
			case COLLECTION_TAKEN -> take(collecting("CASUALTY", "REPORTED", "HIGH", tongue), "checker");
			case COLLECTION_OVERDUE -> overdue(collecting("EVENT", "REPORTED", "MODERATE", tongue));
			case COMMENT -> collected(collecting("CONDUCT", "ALLEGED", "HIGH", tongue));
			case WAITING -> complete(collected(collecting("CONDUCT", "RUMOUR", "LOW", tongue)), "REQUEST_COMMENT",
					"checker", Map.of("asked", "What do you say to it?"));
			case CORROBORATION -> collected(collecting("STATISTIC", "ASSERTED", "LOW", tongue));
			case CORROBORATION_TAKEN ->
				take(collected(collecting("EVENT", "REPORTED", "MODERATE", tongue)), "checker2");
			case SIGN_OFF -> corroborated(collecting("STATISTIC", "ASSERTED", "LOW", tongue));
			case SIGN_OFF_TAKEN -> take(corroborated(collecting("CASUALTY", "REPORTED", "HIGH", tongue)), "editor");
		}
	}

	private Api as(String username) {
		return Api.as(username, this.mvc);
	}

	private static String mark() {
		return "zq" + UUID.randomUUID().toString().substring(0, 8);
	}

	private String collecting(String kind, String hedge, String harm, Tongue tongue) {
		String statement = tongue.statement(this.lived);
		String document = as("checker").post("/api/documents",
				write(Map.of("title", tongue.names.get(0) + ": " + tongue.words.get(1) + " " + mark(), "text",
						tongue.text(this.lived, mark()), "language", tongue.code, "publisher", "River Post", "url",
						"https://river.example.org/" + mark())),
				201)
			.get("id")
			.asString();
		runJobs(document);
		Map<String, Object> figure = Map.of("low", Integer.valueOf(Tongue.FIGURE), "unit", "people");
		String claim = as("checker")
			.post("/api/documents/" + document + "/triage",
					write(Map.of("add",
							List.of(Map.of("start", 0, "end", statement.length(), "statement", statement, "kind", kind,
									"hedge", hedge, "harm", harm, "figure", figure)),
							"finish", true)),
					200)
			.get("claims")
			.get(0)
			.get("id")
			.asString();
		runJobs(document);
		for (int i = 0; i < (this.open ? this.itemsOfOpen : this.items); i++) {
			as("checker").post("/api/claims/" + claim + "/evidence", write(item(i, tongue)), 201);
		}
		settleCaptures();
		runJobs(claim);
		return claim;
	}

	/** Every fourth item has a link. */
	private Map<String, Object> item(int number, Tongue tongue) {
		Map<String, Object> item = new HashMap<>(
				Map.of("source", Map.of("id", this.population.templateSource((this.lived + number) % Tongue.ITEMS)),
						"quote", tongue.quote(number), "stance", (number % 5 == 4) ? "CONTEXT" : "SUPPORTS",
						"credibility", 1 + number % 3, "primarySource", number == 0, "publishedAt",
						Instant.now().minus(2 + number, ChronoUnit.DAYS).toString()));
		if (number % 4 == 0) {
			item.put("url", "https://archive.example.org/" + mark() + "/" + mark());
		}
		return item;
	}

	/** No page is captured: whatever was asked for is answered by a failure. */
	private void settleCaptures() {
		ExternalTaskService steps = this.engine.getExternalTaskService();
		for (LockedExternalTask step : steps.fetchAndLock(100, "generator").topic("capture", 60_000).execute()) {
			this.captures.failed(UUID.fromString(step.getBusinessKey()), Sentence.of("refusals", "capture.broken"));
			steps.handleBpmnError(step.getId(), "generator", "NOT_CAPTURED");
		}
	}

	private String collected(String claim) {
		complete(claim, "COLLECT_EVIDENCE", "checker", Map.of("note", "All that the archives have."));
		return claim;
	}

	private String corroborated(String claim) {
		collected(claim);
		if (tasks(claim).get(0).get("kind").asString().equals("REQUEST_COMMENT")) {
			complete(claim, "REQUEST_COMMENT", "checker",
					Map.of("asked", "What do you say to it?", "reply", "We dispute it."));
		}
		complete(claim, "CORROBORATE", "checker2", Map.of("verdict", "CONFIRMED", "confidence", "HIGH", "rationale",
				"The registers agree with each other.", "outcome", "CONCLUDED"));
		assertThat(stage(claim)).isEqualTo("SIGN_OFF");
		return claim;
	}

	private void publish(String claim) {
		decide(claim, "APPROVE");
		assertThat(stage(claim)).isEqualTo("PUBLISHED");
	}

	private void decide(String claim, String answer) {
		for (String editor : List.of("editor", "editor2")) {
			if (stage(claim).equals("SIGN_OFF")) {
				complete(claim, "SIGN_OFF", editor, answer.equals("APPROVE") ? Map.of("decision", answer)
						: Map.of("decision", answer, "reason", "It cannot be shown.", "returnTo", "COLLECTION"));
			}
		}
	}

	private void returned(Tongue tongue) {
		String claim = corroborated(collecting("EVENT", "REPORTED", "LOW", tongue));
		decide(claim, "RETURN");
		assertThat(stage(claim)).isEqualTo("COLLECTION");
		publish(corroborated(claim));
	}

	private void corrected(Tongue tongue) {
		String claim = corroborated(collecting("STATISTIC", "ASSERTED", "LOW", tongue));
		publish(claim);
		as("manager").post("/api/claims/" + claim + "/challenge", write(Map.of("reason", "The register was amended.")),
				202);
		runJobs(claim);
		complete(claim, "REVIEW_CHALLENGE", "editor2",
				Map.of("outcome", "REOPEN", "reason", "The register was amended."));
		publish(corroborated(claim));
	}

	private String take(String claim, String username) {
		as(username).call(HttpMethod.PUT, "/api/tasks/" + tasks(claim).get(0).get("id").asString() + "/assignee", "{}");
		return claim;
	}

	private void overdue(String claim) {
		Instant due = Instant.now().plusMillis(1500);
		assertThat(as("manager").call(HttpMethod.PUT, "/api/claims/" + claim + "/due",
				write(Map.of("dueAt", due.toString(), "reason", "It is wanted today."))))
			.hasStatus2xxSuccessful();
		SeparateApplication.await(() -> Instant.now().isAfter(due.plusMillis(50)));
		jobs(claim, (query) -> query.timers().duedateLowerThan(new Date()))
			.forEach((job) -> this.engine.getManagementService().executeJob(job.getId()));
		runJobs(claim);
		assertThat(as("manager").get("/api/claims/" + claim).get("overdue").asBoolean()).isTrue();
	}

	private void complete(String claim, String kind, String username, Map<String, ?> body) {
		String task = tasks(claim).stream()
			.filter((open) -> open.get("kind").asString().equals(kind))
			.findFirst()
			.orElseThrow(() -> new AssertionError("No task " + kind))
			.get("id")
			.asString();
		as(username).call(HttpMethod.PUT, "/api/tasks/" + task + "/assignee", "{}");
		as(username).post("/api/tasks/" + task + "/completion", write(body), 200);
		runJobs(claim);
	}

	private List<JsonNode> tasks(String claim) {
		String document = as("manager").get("/api/claims/" + claim).get("mentions").get(0).get("documentId").asString();
		return as("manager").get("/api/tasks?scope=all&document=" + document).get("items").valueStream().toList();
	}

	private String stage(String claim) {
		return as("manager").get("/api/claims/" + claim).get("stage").asString();
	}

	private void runJobs(String businessKey) {
		for (List<Job> due = steps(businessKey); !due.isEmpty(); due = steps(businessKey)) {
			due.forEach((job) -> this.engine.getManagementService().executeJob(job.getId()));
		}
	}

	private List<Job> steps(String businessKey) {
		return jobs(businessKey, (query) -> query.messages().withRetriesLeft());
	}

	private List<Job> jobs(String businessKey, UnaryOperator<JobQuery> narrowed) {
		return this.engine.getRuntimeService()
			.createProcessInstanceQuery()
			.processInstanceBusinessKey(businessKey)
			.list()
			.stream()
			.flatMap((process) -> narrowed
				.apply(this.engine.getManagementService().createJobQuery().processInstanceId(process.getId()))
				.list()
				.stream())
			.toList();
	}

	private String write(Object body) {
		return this.json.writeValueAsString(body);
	}

}
