package org.twosource.desk;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.twosource.Api;
import org.twosource.NewsroomTest;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds what each role is shown before a confidential item is added against what it is
 * shown afterwards: there must be no difference at all.
 */
@NewsroomTest
class ConfidentialityTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Newsroom newsroom;

	private final String mark = "m" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);

	private final String link = "https://insider.example/" + this.mark;

	private final String secretLink = this.link + "/secret";

	private UUID claim;

	@BeforeEach
	void openAClaim() {
		this.claim = this.newsroom.claim("The guards of " + this.mark + " left early", "EVENT");
		add(this.claim, "Agency of " + this.mark, "Open words", this.link, null);
	}

	@ParameterizedTest
	@ValueSource(strings = { "checker2", "editor2", "manager", "admin" })
	void whoIsNotNamedSeesNoTraceOfIt(String username) {
		shownTo(username);
		Map<String, String> before = shownTo(username);
		UUID item = addConfidential();
		shownTo(username).forEach((uri, after) -> assertThat(after).as(uri).isEqualTo(before.get(uri)));
		Api api = Api.as(username, this.mvc);
		for (String uri : List.of("/api/evidence/%s", "/api/evidence/%s/custody", "/api/evidence/%s/file",
				"/evidence/%s", "/evidence/%s/file", "/evidence/%s/file-view", "/evidence/%s/preview")) {
			assertThat(status(username, uri.formatted(item)))
				.isEqualTo(status(username, uri.formatted(UUID.randomUUID())))
				.isEqualTo(404);
		}
		JsonNode refused = api.refused(HttpMethod.PUT, "/api/evidence/" + item + "/readers", "{\"readers\": []}", 404);
		JsonNode unknown = api.refused(HttpMethod.PUT, "/api/evidence/" + UUID.randomUUID() + "/readers",
				"{\"readers\": []}", 404);
		assertThat(refused.get("detail")).isEqualTo(unknown.get("detail"));
		api.refused(HttpMethod.DELETE, "/api/evidence/" + item + "/readers", null, 404);
	}

	@Test
	void whoIsNotNamedCannotBuildOnIt() {
		UUID item = addConfidential();
		String body = """
				{"source": {"name": "Post %s"}, "quote": "As told.", "stance": "SUPPORTS", "credibility": 3,
				 "derivesFrom": {"evidenceId": "%s"}}""";
		Api.as("checker2", this.mvc).refused(HttpMethod.POST, evidence(), body.formatted(this.mark, item), 422);
		assertThat(Api.as("editor", this.mvc).post(evidence(), body.formatted(this.mark, item), 201).has("id"))
			.isTrue();
		JsonNode repeating = Api.as("checker2", this.mvc).get(evidence()).get("items").get(1);
		assertThat(repeating.get("source").get("name").asString()).isEqualTo("Post " + this.mark);
		assertThat(repeating.get("derivesFrom").isNull()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "checker", "editor" })
	void whoCollectedItOrIsNamedSeesItAndItCounts(String username) {
		UUID item = addConfidential();
		Map<String, String> shown = shownTo(username);
		assertThat(shown.get("/claims/" + this.claim)).contains("Secret words " + this.mark, "Confidential: known to");
		assertThat(shown.get("/search?q=Secret+" + this.mark)).contains(this.claim.toString());
		JsonNode listed = Api.as(username, this.mvc).get(evidence()).get("items").get(1);
		assertThat(listed.get("id").asString()).isEqualTo(item.toString());
		assertThat(listed.get("confidentialTo").valueStream().map(JsonNode::asString)).containsExactly("checker",
				"editor");
		assertThat(Api.as(username, this.mvc).get("/api/captures?url=" + this.secretLink).toString())
			.contains("REQUESTED");
		assertThat(Api.as(username, this.mvc).get(this.uri("/corroboration")).get("supporting").asInt()).isEqualTo(2);
		assertThat(Api.as("checker2", this.mvc).get(this.uri("/corroboration")).get("supporting").asInt()).isEqualTo(1);
	}

	@Test
	void aSourceThatIsKeptBackTakesWhatItSaysWithItAndItsNameIsFree() {
		Api editor = Api.as("editor", this.mvc);
		JsonNode item = editor.get(evidence()).get("items").get(0);
		String source = "/api/sources/" + item.get("source").get("id").asString();
		Api.as("checker", this.mvc).refused(HttpMethod.PUT, source + "/readers", "{\"readers\": []}", 403);
		assertThat(editor.call(HttpMethod.PUT, source + "/readers", "{\"readers\": []}")).hasStatus(204);
		Api.as("admin", this.mvc).refused(HttpMethod.GET, source, null, 404);
		assertThat(shownTo("checker2").values()).noneMatch((page) -> page.contains("Open words"));
		add(this.claim, "Agency of " + this.mark, "Of another of that name", this.link, null);
		assertThat(Api.as("checker", this.mvc).get(evidence()).get("total").asInt()).isEqualTo(1);
		assertThat(editor.get(evidence()).get("total").asInt()).isEqualTo(2);
		editor.refused(HttpMethod.DELETE, source + "/readers", null, 409);
	}

	@Test
	void anOpenItemVanishesForOthersOnceItIsKeptBackAndComesBackOnceItIsOpened() {
		Api checker = Api.as("checker", this.mvc);
		String item = checker.get(evidence()).get("items").get(0).get("id").asString();
		Api.as("manager", this.mvc)
			.refused(HttpMethod.PUT, "/api/evidence/" + item + "/readers", "{\"readers\": [\"manager\"]}", 403);
		checker.refused(HttpMethod.PUT, "/api/evidence/" + item + "/readers", "{\"readers\": [\"nobody\"]}", 422);
		assertThat(checker.call(HttpMethod.PUT, "/api/evidence/" + item + "/readers", "{\"readers\": [\"editor\"]}"))
			.hasStatus(204);
		assertThat(shownTo("checker2").values()).noneMatch((page) -> page.contains("Open words"));
		checker.refused(HttpMethod.DELETE, "/api/evidence/" + item + "/readers", null, 403);
		assertThat(Api.as("editor", this.mvc).call(HttpMethod.DELETE, "/api/evidence/" + item + "/readers", null))
			.hasStatus(204);
		assertThat(shownTo("checker2").get("/claims/" + this.claim)).contains("Open words");
	}

	private String evidence() {
		return uri("/evidence");
	}

	private String uri(String part) {
		return "/api/claims/" + this.claim + part;
	}

	private UUID addConfidential() {
		return add(this.claim, "Agency of " + this.mark + " two", "Secret words " + this.mark, this.secretLink,
				"[\"editor\"]");
	}

	private UUID add(UUID on, String source, String quote, String url, String readers) {
		return UUID.fromString(Api.as("checker", this.mvc)
			.post("/api/claims/" + on + "/evidence", """
					{"source": {"name": "%s", "reliability": "B"}, "quote": "%s", "url": "%s", "stance": "SUPPORTS",
					 "credibility": 2, "confidentialTo": %s}""".formatted(source, quote, url, readers), 201)
			.get("id")
			.asString());
	}

	/** Everything that speaks of the claim or its evidence, as somebody is shown it. */
	private Map<String, String> shownTo(String username) {
		Map<String, String> shown = new LinkedHashMap<>();
		for (String uri : List.of("/claims/" + this.claim, "/search?q=" + this.mark, "/search?q=Secret+" + this.mark,
				"/search/box?q=" + this.mark, "/claims?q=" + this.mark, "/", "/sources?q=" + this.mark,
				"/sources/suggestions?sourceName=" + this.mark,
				"/claims/" + this.claim + "/evidence/repeats?url=" + this.secretLink)) {
			shown.put(uri, page(username, uri));
		}
		for (String uri : List.of(uri(""), evidence(), uri("/corroboration"), uri("/history"), uri("/derivations"),
				"/api/captures?url=" + this.secretLink, "/api/claims?q=" + this.mark, "/api/sources?q=" + this.mark,
				"/api/audit?subject=" + this.claim, "/api/audit?size=1", "/api/tasks?scope=all&size=1",
				"/api/oversight")) {
			MvcTestResult answer = Api.as(username, this.mvc).call(HttpMethod.GET, uri, null);
			shown.put(uri, answer.getResponse().getStatus() + " " + text(answer));
		}
		return shown;
	}

	private String page(String username, String uri) {
		String text = text(this.mvc.get().uri(uri).with(this.newsroom.as(username)).exchange());
		return text.replaceAll("name=\"_csrf\" (?:type=\"hidden\" )?value=\"[^\"]*\"", "")
			.replaceAll("content=\"[\\w-]{60,}\"", "");
	}

	private int status(String username, String uri) {
		return uri.startsWith("/api/")
				? Api.as(username, this.mvc).call(HttpMethod.GET, uri, null).getResponse().getStatus()
				: this.mvc.get().uri(uri).with(this.newsroom.as(username)).exchange().getResponse().getStatus();
	}

	private static String text(MvcTestResult result) {
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
