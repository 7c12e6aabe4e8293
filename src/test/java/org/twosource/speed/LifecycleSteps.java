package org.twosource.speed;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.twosource.Statements;
import org.twosource.account.ApiTokens;
import org.twosource.account.People;
import org.twosource.account.TokenScope;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A claim's way from import to published finding, step by step, and what each step sends
 * to the database. Automatic steps are done in the same thread, one by one.
 */
@TestComponent
class LifecycleSteps {

	private final MockMvcTester mvc;

	private final ProcessEngine engine;

	private final Statements statements;

	private final ApiTokens tokens;

	private final People people;

	private final Map<String, String> secrets = new HashMap<>();

	private final Map<String, Statements.Noted> steps = new LinkedHashMap<>();

	LifecycleSteps(MockMvcTester mvc, ProcessEngine engine, Statements statements, ApiTokens tokens, People people) {
		this.mvc = mvc;
		this.engine = engine;
		this.statements = statements;
		this.tokens = tokens;
		this.people = people;
	}

	/** Does all of it, and gives what was sent by the name of the step. */
	Map<String, Statements.Noted> walk() {
		this.steps.clear();
		for (String username : new String[] { "checker", "checker2", "editor" }) {
			this.secrets.put(username, secret(username));
			get(username, "/api/tasks?size=1");
		}
		String document = step("import", () -> importDocument());
		job("extract candidates (job)", document);
		String candidate = step("read candidates",
				() -> withFigure(get("checker", "/api/documents/" + document + "/candidates")));
		String claim = step("triage", () -> triage(document, candidate));
		step("first evidence", () -> evidence(claim));
		step("second evidence", () -> evidence(claim));
		complete("collect", "checker", document, "COLLECT_EVIDENCE", "{}");
		complete("corroborate", "checker2", document, "CORROBORATE", """
				{"verdict": "CONFIRMED", "confidence": "HIGH", "rationale": "The register says so.",
				 "outcome": "CONCLUDED"}""");
		job("check sufficiency (job)", claim);
		complete("sign off", "editor", document, "SIGN_OFF", """
				{"decision": "APPROVE"}""");
		job("publish (job)", claim);
		assertThat(get("editor", "/api/claims/" + claim).get("stage").asString()).isEqualTo("PUBLISHED");
		return new LinkedHashMap<>(this.steps);
	}

	private String secret(String username) {
		return this.tokens
			.issue("steps", Duration.ofDays(1), EnumSet.allOf(TokenScope.class),
					this.people.find(username).orElseThrow())
			.secret();
	}

	private String importDocument() {
		return post("checker", "/api/documents", """
				{"title": "The night of the fair", "language": "en",
				 "text": "The ministry said that 212 people were moved from district %s on Monday."}"""
			.formatted(UUID.randomUUID())).get("id").asString();
	}

	/** A claim with a figure is the most work. */
	private static String withFigure(JsonNode candidates) {
		return candidates.valueStream()
			.filter((one) -> one.hasNonNull("figure"))
			.map((one) -> one.get("id").asString())
			.findFirst()
			.orElseThrow();
	}

	private String triage(String document, String candidate) {
		return post("checker", "/api/documents/" + document + "/triage", """
				{"accept": [{"candidateId": "%s", "kind": "STATISTIC", "hedge": "ASSERTED", "harm": "LOW"}],
				 "finish": true}""".formatted(candidate)).get("claims").get(0).get("id").asString();
	}

	private JsonNode evidence(String claim) {
		return post("checker", "/api/claims/" + claim + "/evidence", """
				{"source": {"name": "Registry %s", "type": "OFFICIAL_BODY", "reliability": "A"},
				 "quote": "As recorded.", "stance": "SUPPORTS", "credibility": 2}""".formatted(UUID.randomUUID()));
	}

	private void complete(String name, String username, String document, String kind, String answer) {
		String task = step("find the task: " + name,
				() -> get(username, "/api/tasks?scope=available&kind=" + kind + "&document=" + document).get("items")
					.get(0)
					.get("id")
					.asString());
		step(name, () -> post(username, "/api/tasks/" + task + "/completion", answer));
	}

	private void job(String name, String businessKey) {
		var jobs = this.engine.getManagementService();
		String process = this.engine.getRuntimeService()
			.createProcessInstanceQuery()
			.processInstanceBusinessKey(businessKey)
			.singleResult()
			.getId();
		String job = jobs.createJobQuery().processInstanceId(process).messages().singleResult().getId();
		step(name, () -> {
			jobs.executeJob(job);
			return job;
		});
	}

	private <T> T step(String name, Supplier<T> done) {
		Object[] answer = new Object[1];
		this.steps.put(name, this.statements.noted(() -> answer[0] = done.get()));
		@SuppressWarnings("unchecked")
		T given = (T) answer[0];
		return given;
	}

	private JsonNode get(String username, String uri) {
		return call(username, HttpMethod.GET, uri, "");
	}

	private JsonNode post(String username, String uri, String body) {
		return call(username, HttpMethod.POST, uri, body);
	}

	private JsonNode call(String username, HttpMethod method, String uri, String body) {
		var request = this.mvc.method(method)
			.uri(uri)
			.header(HttpHeaders.AUTHORIZATION, "Bearer " + this.secrets.get(username));
		if (!body.isEmpty()) {
			request.contentType(MediaType.APPLICATION_JSON).content(body);
		}
		MvcTestResult result = request.exchange();
		assertThat(result).hasStatus2xxSuccessful();
		return JsonMapper.shared()
			.readTree(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
	}

}
