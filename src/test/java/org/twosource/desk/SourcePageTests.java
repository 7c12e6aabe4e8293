package org.twosource.desk;

import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.twosource.Api;
import org.twosource.NewsroomTest;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** The registry of sources and the page of each, as people use them. */
@NewsroomTest
class SourcePageTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Cases cases;

	@Autowired
	private Newsroom newsroom;

	private final String mark = UUID.randomUUID().toString().replace("-", "");

	private String id;

	@BeforeEach
	void enterASource() {
		this.id = source("Courier " + this.mark);
	}

	@Test
	void theListIsNarrowedAndEmptyResultsLeadBack() {
		String list = page("/sources?q=" + this.mark + "&type=AGENCY&reliability=B&country=KZ");
		assertThat(list).contains("Courier " + this.mark, "/sources/" + this.id, "Kazakhstan", "Kuryer " + this.mark);
		assertThat(page("/sources?q=" + this.mark + "&reliability=F")).contains("No source fits.", "href=\"/sources\"");
		assertThat(this.mvc.get().uri("/sources?type=NEWSPAPER").with(this.newsroom.as("checker"))).hasStatus(400);
	}

	@Test
	void aNewSourceLeadsToItsPageAndANameThatIsTakenToTheOneThatHasIt() {
		MvcTestResult added = post("/sources", "checker", Map.of("name", "Herald " + this.mark, "type", "OUTLET",
				"reliability", "C", "url", "https://herald.example/"));
		assertThat(added).hasStatus3xxRedirection();
		assertThat(page(added.getResponse().getRedirectedUrl())).contains("Herald " + this.mark, "As entered",
				"No claim has evidence from this source yet.");
		MvcTestResult taken = post("/sources", "checker", Map.of("name", "KURYER " + this.mark, "type", "OUTLET",
				"reliability", "C", "url", "https://kuryer.example/"));
		assertThat(taken).hasStatus(409)
			.bodyText()
			.contains("is a name of “Courier " + this.mark, "/sources/" + this.id, "https://kuryer.example/");
		assertThat(page("/sources", "manager")).doesNotContain("id=\"add-source\"");
		assertThat(
				post("/sources", "manager", Map.of("name", "Mail " + this.mark, "type", "OUTLET", "reliability", "C")))
			.hasStatus(403);
	}

	@Test
	void whatIsKnownIsCompletedWithLanguagesByNameAndProblemsBesideTheirFields() {
		Map<String, String> form = Map.of("version", version(), "name", "Courier " + this.mark, "type", "OUTLET",
				"country", "DE", "languages", "Kazakh, русский; de", "aliases", "Bote " + this.mark, "domains",
				"https://bote-" + this.mark.substring(0, 9) + ".de/x сайт-" + this.mark.substring(0, 9) + ".рф", "note",
				"A weekly");
		assertThat(post("/sources/" + this.id, "checker", form)).hasRedirectedUrl("/sources/" + this.id);
		assertThat(page("/sources/" + this.id)).contains("German, Kazakh, Russian", "Bote " + this.mark, "Germany",
				"bote-" + this.mark.substring(0, 9) + ".de", "<bdi>сайт-" + this.mark.substring(0, 9) + ".рф",
				"A weekly");
		MvcTestResult stale = post("/sources/" + this.id, "checker2", form);
		assertThat(stale).hasStatus(409)
			.bodyText()
			.contains("meanwhile", "name=\"version\" value=\"" + version() + "\"", "Kazakh, русский; de");
		MvcTestResult wrong = post("/sources/" + this.id, "checker",
				Map.of("version", version(), "name", "", "type", "OUTLET", "domains", "co.uk", "note", "Typed before"));
		assertThat(wrong).hasStatus(422).bodyText().contains("id=\"name-problem\"", "co.uk", "Typed before");
		MvcTestResult domain = post("/sources/" + this.id, "checker",
				Map.of("version", version(), "name", "Courier " + this.mark, "type", "OUTLET", "domains", "co.uk"));
		assertThat(domain).hasStatus(422).bodyText().contains("id=\"domains-problem\"");
	}

	@Test
	void aRatingIsPreviewedSavedWithItsReasonAndThePageSaysWhatFallsShort() {
		String claim = this.cases.claim("STATISTIC");
		this.cases.as("checker").post("/api/claims/" + claim + "/evidence", """
				{"source": {"id": "%s"}, "quote": "As recorded.", "stance": "SUPPORTS", "credibility": 2,
				 "primarySource": true}""".formatted(this.id), 201);
		this.cases.collected(claim);
		this.cases.corroborated(claim, "CONFIRMED");
		String number = "C-" + this.newsroom.number(UUID.fromString(claim));
		assertThat(page("/sources/" + this.id)).contains(number).doesNotContain("Now falls short");
		String lack = "0 of 1 independent origins of reliability C or better support the claim";
		assertThat(page("/sources/" + this.id + "/shortfalls?reliability=D")).contains(number, lack,
				"looked at, the most harmful first: 1 of 1");
		assertThat(page("/sources/" + this.id + "/shortfalls?reliability=C"))
			.contains("no claim would newly fall short");
		assertThat(page("/sources/" + this.id + "/shortfalls?reliability=")).doesNotContain("<p");
		assertThat(post("/sources/" + this.id + "/ratings/preview", "editor",
				Map.of("version", version(), "reliability", "D", "reason", "Three errors")))
			.hasStatusOk()
			.bodyText()
			.contains(lack, "Three errors", "<details id=\"rate\" open");
		assertThat(post("/sources/" + this.id + "/ratings", "editor",
				Map.of("version", version(), "reliability", "D", "reason", " ")))
			.hasStatus(422)
			.bodyText()
			.contains("id=\"reason-problem\"", lack);
		Map<String, String> form = Map.of("version", version(), "reliability", "D", "reason", "Three errors");
		assertThat(post("/sources/" + this.id + "/ratings", "checker", form)).hasStatus(403);
		assertThat(post("/sources/" + this.id + "/ratings", "editor", form))
			.hasRedirectedUrl("/sources/" + this.id + "#rating");
		String after = page("/sources/" + this.id);
		assertThat(after).contains("Now falls short", lack, "Three errors", "As entered", "D: not usually reliable");
		assertThat(Cases.between(after, "<section", "id=\"fallen\"", "</section>")).contains("/claims/" + claim);
		assertThat(page("/notices", "checker")).contains("rated a source anew", number, "Three errors");
		assertThat(page("/notices", "editor")).doesNotContain(number);
		assertThat(this.cases.get("/sources/" + this.id, "checker", "ru")).contains("Теперь не хватает доказательств",
				"Казахстан", "Как внесено");
	}

	@Test
	void tiesAreEnteredByNameShownFromBothSidesAndEnded() {
		String owner = source("Holding " + this.mark);
		Map<String, String> form = Map.of("kind", "OWNED_BY", "other", "kuryer holding " + this.mark, "tieReason",
				"Company register");
		assertThat(post("/sources/" + this.id + "/ties", "checker", form)).hasStatus(422)
			.bodyText()
			.contains("The registry has no source of that name", "Company register");
		Map<String, String> right = Map.of("kind", "OWNED_BY", "other", "Holding " + this.mark, "tieReason",
				"Company register");
		assertThat(post("/sources/" + this.id + "/ties", "checker", right))
			.hasRedirectedUrl("/sources/" + this.id + "#ties");
		assertThat(post("/sources/" + this.id + "/ties", "checker", right)).hasStatus(409);
		assertThat(page("/sources/" + this.id)).contains("Owned by", "/sources/" + owner, "End this tie");
		String theirs = page("/sources/" + owner, "manager");
		assertThat(theirs).contains("Owns", "Courier " + this.mark).doesNotContain("End this tie");
		String tie = this.cases.as("checker").get("/api/sources/" + owner).get("ties").get(0).get("id").asString();
		assertThat(post("/sources/" + owner + "/ties/" + tie + "/end", "checker", Map.of()))
			.hasRedirectedUrl("/sources/" + owner + "#ties");
		assertThat(page("/sources/" + this.id)).contains("ended").doesNotContain("End this tie");
		assertThat(page("/sources/suggestions?other=KURYER " + this.mark)).contains("Courier " + this.mark);
	}

	@Test
	void aSourceThatIsNotThereLeadsBack() {
		assertThat(this.mvc.get().uri("/sources/" + UUID.randomUUID()).with(this.newsroom.as("checker"))).hasStatus(404)
			.bodyText()
			.contains("There is no source");
	}

	@Test
	void programsReadEnterRateAndTieSourcesToo() {
		JsonNode source = this.cases.as("manager").get("/api/sources/" + this.id);
		assertThat(source.get("reliability").asString()).isEqualTo("B");
		assertThat(source.get("aliases").get(0).asString()).isEqualTo("Kuryer " + this.mark);
		int version = source.get("version").asInt();
		JsonNode changed = Api.body(this.cases.as("editor")
			.call(HttpMethod.PUT, "/api/sources/" + this.id, """
					{"name": "Courier %s", "type": "AGENCY", "country": "FR", "version": %d}""".formatted(this.mark,
					version)),
				200);
		assertThat(changed.get("country").asString()).isEqualTo("FR");
		assertThat(changed.get("domains")).isEmpty();
		var editor = this.cases.as("editor");
		String rating = "{\"reliability\": \"D\", \"reason\": \"Errors\", \"version\": %d}";
		assertThat(
				editor.refused(HttpMethod.POST, "/api/sources/" + this.id + "/ratings", rating.formatted(version), 409)
					.get("version")
					.asInt())
			.isEqualTo(version + 1);
		editor.refused(HttpMethod.POST, "/api/sources/" + this.id + "/ratings", "{\"reliability\": \"D\"}", 422);
		editor.refused(HttpMethod.PUT, "/api/sources/" + this.id, "{\"name\": \"X\"}", 422);
		this.cases.as("checker")
			.refused(HttpMethod.POST, "/api/sources/" + this.id + "/ratings", rating.formatted(version + 1), 403);
		assertThat(editor.post("/api/sources/" + this.id + "/ratings", rating.formatted(version + 1), 201)
			.get("by")
			.asString()).isEqualTo("editor");
		String other = source("Wire " + this.mark);
		JsonNode tie = editor.post("/api/sources/" + this.id + "/ties",
				"{\"kind\": \"SAME_WIRE\", \"other\": \"%s\", \"reason\": \"Imprint\"}".formatted(other), 201);
		editor.refused(HttpMethod.POST, "/api/sources/" + this.id + "/ties", "{\"kind\": \"SAME_WIRE\"}", 422);
		assertThat(editor.call(HttpMethod.DELETE, "/api/sources/" + other + "/ties/" + tie.get("id").asString(), null))
			.hasStatus(204);
		editor.refused(HttpMethod.DELETE, "/api/sources/" + other + "/ties/" + tie.get("id").asString(), null, 409);
		assertThat(editor.get("/api/sources/" + this.id + "/shortfalls?reliability=E").get("behind").asInt()).isZero();
		assertThat(editor.get("/api/sources?country=FR&q=" + this.mark).get("total").asInt()).isEqualTo(1);
	}

	/** An agency in Kazakhstan that is usually reliable. */
	private String source(String name) {
		return this.cases.as("checker").post("/api/sources", """
				{"name": "%s", "type": "AGENCY", "reliability": "B", "country": "KZ", "languages": ["kk"],
				 "aliases": ["%s"]}""".formatted(name, name.replace("Courier", "Kuryer")), 201).get("id").asString();
	}

	private String version() {
		return this.cases.as("checker").get("/api/sources/" + this.id).get("version").asString();
	}

	private String page(String path) {
		return page(path, "checker");
	}

	private String page(String path, String username) {
		return this.cases.get(path, username, "en");
	}

	private MvcTestResult post(String path, String username, Map<String, String> form) {
		var request = this.mvc.post()
			.uri(path)
			.header(HttpHeaders.ACCEPT_LANGUAGE, "en")
			.with(this.newsroom.as(username))
			.with(csrf());
		form.forEach((name, value) -> request.param(name, value));
		return request.exchange();
	}

}
