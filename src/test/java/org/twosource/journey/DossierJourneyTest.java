package org.twosource.journey;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.twosource.NewsroomTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** The page of a claim in a real browser: its pictures, its keys, and its refreshes. */
@NewsroomTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "twosource.engine.jobs=true")
class DossierJourneyTest {

	private static final JsonMapper json = new JsonMapper();

	private final HttpClient http = HttpClient.newHttpClient();

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void aClaimsCaseIsSeenWholeInEveryLightSizeAndLanguage() throws Exception {
		String claim = contested();
		try (Person checker = person("checker2")) {
			Page page = checker.page();
			look(checker, claim, "dossier");
			assertThat(page.locator("[data-graph] canvas").count()).isPositive();
			assertThat(page.locator("[data-chart] canvas").count()).isPositive();
			checker.dark();
			checker.phone();
			look(checker, claim, "dossier-phone");
			assertThat(heightOfTheBar(page, true)).as("the bar when one has read on, and at the top")
				.isEqualTo(heightOfTheBar(page, false));
			checker.light();
			page.setExtraHTTPHeaders(Map.of("Accept-Language", "ru"));
			checker.desk();
			look(checker, claim, "dossier-russian");
			checker.sees("Круговые ссылки");
		}
	}

	@Test
	void aRefreshLosesNeitherThePlaceNorWhatWasOpened() throws Exception {
		String claim = contested();
		try (Person checker = person("checker2")) {
			Page page = checker.page();
			checker.open("/claims/" + claim);
			page.locator("#policy-rules > summary").click();
			page.locator("#withdraw, #restate").first().locator("summary").click();
			page.locator("#statement").fill("Something typed");
			page.locator("#statement").scrollIntoViewIfNeeded();
			double before = page.locator("#statement").boundingBox().y;
			evidence(claim, "Late witness " + claim, "REFUTES", "");
			page.locator(".origin", new Page.LocatorOptions().setHasText("Late witness")).waitFor();
			assertThat(page.locator("#policy-rules").getAttribute("open")).isNotNull();
			assertThat(page.locator("#statement").inputValue()).isEqualTo("Something typed");
			assertThat(page.locator("#statement").boundingBox().y).isBetween(before - 2, before + 2);
			assertThat(page.locator("[data-said]").textContent()).contains("added evidence");
			assertThat(page.locator("[data-bar] a[href='#evidence']").textContent()).contains("(9)");
		}
	}

	@Test
	void keysTakeTheTaskAndOpenTheDocument() throws Exception {
		String claim = contested();
		try (Person checker = person("checker2")) {
			checker.open("/claims/" + claim);
			checker.page().keyboard().press("d");
			checker.page().waitForURL("**/documents/**");
			checker.open("/claims/" + claim);
			checker.page().locator("details[id^=passage] > summary").first().click();
			checker.page().locator(".passage mark").waitFor();
			checker.page().keyboard().press("t");
			checker.page().waitForURL("**/tasks/**");
			checker.sees("You hold this task");
		}
	}

	private Person person(String username) {
		return Person.signedIn("http://127.0.0.1:" + this.port, username);
	}

	/**
	 * Opens the page, brings its pictures into view so that they are drawn, and keeps a
	 * picture.
	 */
	private static void look(Person person, String claim, String name) {
		person.open("/claims/" + claim);
		for (String part : new String[] { "#derivations", "#figures" }) {
			person.page().locator(part).scrollIntoViewIfNeeded();
			person.page().waitForTimeout(600);
		}
		person.page().evaluate("window.scrollTo(0, 0)");
		person.page().waitForTimeout(200);
		person.audits(name);
	}

	/** A claim with repetitions, a circle, both sides, and figures. */
	private String contested() throws IOException, InterruptedException {
		String text = "A night of fear. " + "The market burned for hours. ".repeat(40)
				+ "At least eight people died that night (Steppe Courier, March 9). " + UUID.randomUUID();
		String document = call("POST", "/api/documents",
				json.writeValueAsString(
						Map.of("title", "The night of the fair", "publisher", "Steppe Courier", "text", text)))
			.get("id")
			.asString();
		while (!call("GET", "/api/documents/" + document, null).get("status").asString().equals("TRIAGE")) {
			Thread.sleep(200);
		}
		int start = text.indexOf("At least eight");
		String claim = call("POST", "/api/documents/" + document + "/triage",
				"""
						{"add": [{"start": %d, "end": %d, "statement": "At least eight people died in the night of the fair, %s",
						  "kind": "CASUALTY", "hedge": "REPORTED", "harm": "HIGH"}]}"""
					.formatted(start, start + 38, UUID.randomUUID()))
			.get("claims")
			.get(0)
			.get("id")
			.asString();
		this.jdbc
			.sql("update claim set figure_low = 8, figure_unit = 'people killed', figure_scope = 'all' where id = :id")
			.param("id", UUID.fromString(claim))
			.update();
		String place = claim.substring(0, 4);
		String agency = evidence(claim, "Steppe Agency " + place, "SUPPORTS", figure(8, null, null, "2026-03-09"));
		for (String outlet : new String[] { "Courier ", "Morning Post ", "Border Gazette " }) {
			evidence(claim, outlet + place, "SUPPORTS",
					", \"derivesFrom\": {\"evidenceId\": \"%s\"}".formatted(agency));
		}
		evidence(claim, "Regional hospital " + place, "SUPPORTS", figure(10, 11, 12, "2026-03-11"));
		evidence(claim, "Blog " + place, "REFUTES",
				", \"derivesFrom\": {\"sourceName\": \"Mirror %s\"}".formatted(place)
						+ figure(null, null, 2, "2026-03-10"));
		evidence(claim, "Mirror " + place, "REFUTES",
				", \"derivesFrom\": {\"sourceName\": \"Blog %s\"}".formatted(place));
		evidence(claim, "سجل المستشفى " + place, "CONTEXT", "");
		return claim;
	}

	private static String figure(Integer low, Integer best, Integer high, String day) {
		return ", \"figure\": {\"low\": %s, \"best\": %s, \"high\": %s, \"unit\": \"people killed\", \"scope\": \"all\", \"asOf\": \"%sT10:00:00Z\"}"
			.formatted(low, best, high, day);
	}

	private String evidence(String claim, String source, String stance, String more)
			throws IOException, InterruptedException {
		return call("POST", "/api/claims/" + claim + "/evidence", """
				{"source": {"name": "%s", "type": "OFFICIAL_BODY", "reliability": "B"}, "quote": "As recorded.",
				 "stance": "%s", "credibility": 2%s}""".formatted(source, stance, more)).get("id").asString();
	}

	private JsonNode call(String method, String path, String body) throws IOException, InterruptedException {
		HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + path))
			.header("Authorization", "Basic " + Base64.getEncoder().encodeToString("checker:twosource".getBytes()))
			.header("Content-Type", "application/json")
			.method(method,
					(body != null) ? HttpRequest.BodyPublishers.ofString(body) : HttpRequest.BodyPublishers.noBody())
			.build();
		HttpResponse<String> answer = this.http.send(request, HttpResponse.BodyHandlers.ofString());
		assertThat(answer.statusCode()).as(answer.body()).isLessThan(300);
		return json.readTree(answer.body());
	}

	/** What is being read would move with it. */
	private static double heightOfTheBar(Page page, boolean further) {
		page.evaluate("further => scrollTo({ top: further ? 3000 : 0, behavior: 'instant' })", further);
		page.waitForFunction("further => document.querySelector('[data-bar]').hasAttribute('data-at-top') === !further",
				further);
		return page.locator("[data-bar]").boundingBox().height;
	}

}
