package org.twosource.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.twosource.Api;
import org.twosource.NewsroomTest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Two people work from their inboxes side by side, and find things again. */
@NewsroomTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "twosource.engine.jobs=true")
class InboxTest {

	@LocalServerPort
	private int port;

	@Autowired
	private MockMvcTester mvc;

	private final String own = "o" + UUID.randomUUID().toString().replaceAll("[^a-z]", "") + "o";

	@Test
	void aTaskTakenElsewhereDisappearsAndOneIsTakenAndOpenedByKey() {
		document();
		try (Person checker = signedIn("checker"); Person checker2 = signedIn("checker2")) {
			open(checker, "/?list=AVAILABLE&q=" + this.own);
			open(checker2, "/?list=AVAILABLE&q=" + this.own);
			assertThat(rows(checker)).hasCount(3);
			Page page = checker.page();
			page.keyboard().press("j");
			page.keyboard().press("j");
			page.keyboard().press("k");
			assertThat(rows(checker).nth(1)).not().isFocused();
			assertThat(rows(checker).nth(0)).isFocused();
			String taken = rows(checker).nth(0).getAttribute("id");
			page.keyboard().press("t");
			page.waitForURL("**/tasks/" + taken.substring("task-".length()));
			assertThat(rows(checker2)).hasCount(2);
			assertThat(page).hasTitle(Pattern.compile("^\\([1-9]\\d*\\) .*"));
			open(checker, "/?list=MINE&q=" + this.own);
			assertThat(page.locator("#" + taken)).isVisible();
			page.keyboard().press("j");
			page.keyboard().press("x");
			assertThat(page.locator("#" + taken)).hasCount(0);
			assertThat(rows(checker2)).hasCount(3);
		}
	}

	@Test
	void whoeverWasSlowerIsToldOnTheRow() {
		String document = document();
		String task = Api.as("checker2", this.mvc)
			.get("/api/tasks?scope=available&document=" + document)
			.get("items")
			.get(0)
			.get("id")
			.asString();
		try (Person checker = signedIn("checker")) {
			Page page = checker.page();
			open(checker, "/?list=AVAILABLE&q=" + this.own);
			List<Route> held = new ArrayList<>();
			page.route((url) -> url.contains("list=AVAILABLE"), held::add);
			Locator row = page.locator("#task-" + task);
			row.focus();
			Api.body(Api.as("checker2", this.mvc).call(HttpMethod.PUT, "/api/tasks/" + task + "/assignee", "{}"), 200);
			page.keyboard().press("t");
			assertThat(row.locator("[role=alert]")).isVisible();
			page.waitForCondition(() -> !held.isEmpty());
			page.unrouteAll();
			held.forEach(Route::resume);
			assertThat(page.locator("#list-AVAILABLE .inbox-number")).hasText("2");
			assertThat(row.locator("[role=alert]")).isVisible();
			assertThat(row).isFocused();
			checker.audits("inbox-refused");
			page.keyboard().press("j");
			page.evaluate("document.body.dispatchEvent(new CustomEvent('live'))");
			assertThat(row).hasCount(0);
		}
	}

	@Test
	void resultsComeWhileOneTypesAndKeysLeadIntoThem() {
		document();
		try (Person checker = signedIn("checker")) {
			Page page = checker.page();
			checker.open("/search");
			page.locator("h1").click();
			page.keyboard().press("/");
			assertThat(page.locator("#search")).isFocused();
			page.keyboard().type(this.own.substring(0, this.own.length() - 1));
			assertThat(page.locator("#search-said")).containsText("Found");
			checker.audits("search-typing");
			page.keyboard().press("ArrowDown");
			assertThat(page.locator("[data-hit]").first()).isFocused();
			page.keyboard().press("ArrowUp");
			assertThat(page.locator("#search")).isFocused();
			page.keyboard().press("ArrowDown");
			page.keyboard().press("Enter");
			page.waitForURL("**/claims/*");
			open(checker, "/search?q=" + this.own + "&section=DOCUMENTS");
			page.locator(".hit a").first().click();
			page.waitForURL("**/documents/*");
		}
	}

	@Test
	void theInboxAndSearchAreAPleasureToLookAt() {
		document();
		try (Person editor = signedIn("editor")) {
			open(editor, "/?list=MINE");
			editor.audits("inbox-empty-mine");
		}
		try (Person checker = signedIn("checker")) {
			open(checker, "/?list=AVAILABLE&harm=HIGH&due=DAY");
			checker.page().getByText("Save this view").click();
			checker.fill("Name of the view", "Urgent " + this.own);
			checker.press("Save");
			assertThat(checker.page().locator(".saved-view a").first()).isVisible();
			for (String path : new String[] { "inbox:/?list=AVAILABLE",
					"inbox-narrowed:/?list=AVAILABLE&harm=HIGH&q=" + this.own, "inbox-others:/?list=OTHERS",
					"claims:/claims?stage=COLLECTION", "search-empty:/search",
					"search-results:/search?q=market+" + this.own, "search-none:/search?q=wolframite" }) {
				String name = path.substring(0, path.indexOf(':'));
				open(checker, path.substring(path.indexOf(':') + 1));
				checker.page().waitForTimeout(300);
				checker.audits(name);
			}
			checker.speaks("ru");
			open(checker, "/?list=AVAILABLE");
			checker.page().waitForTimeout(300);
			checker.audits("inbox-russian");
			open(checker, "/search?q=market+" + this.own);
			checker.audits("search-russian");
			open(checker, "/claims");
			checker.audits("claims-russian");
		}
	}

	/** A document with three claims at collection. */
	private String document() {
		Api checker = Api.as("checker", this.mvc);
		String text = "The market burned all night, people of %s say. Nobody came. Рынок горел всю ночь."
			.formatted(this.own);
		String id = checker
			.post("/api/documents",
					"""
							{"title": "The night of the fair in %s", "publisher": "Steppe Courier", "text": "%s"}"""
						.formatted(this.own, text),
					201)
			.get("id")
			.asString();
		for (int look = 0; look < 200
				&& !checker.get("/api/documents/" + id).get("status").asString().equals("TRIAGE"); look++) {
			sleep();
		}
		checker.post("/api/documents/" + id + "/triage",
				"""
						{"add": [{"start": 0, "end": 28, "statement": "The market of %1$s burned all night, and nobody put the fire out", "kind": "EVENT", "hedge": "REPORTED", "harm": "LOW"},
						 {"start": 49, "end": 60, "statement": "Nobody came to the market of %1$s: the police stayed away", "kind": "CONDUCT", "hedge": "RUMOUR", "harm": "HIGH"},
						 {"start": 61, "end": 70, "statement": "Рынок %1$s горел всю ночь", "kind": "EVENT", "hedge": "ASSERTED", "harm": "MODERATE"}]}"""
					.formatted(this.own),
				200);
		for (int look = 0; look < 200
				&& checker.get("/api/tasks?scope=all&document=" + id).get("total").asInt() < 3; look++) {
			sleep();
		}
		return id;
	}

	private static void sleep() {
		try {
			Thread.sleep(250);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private static Locator rows(Person person) {
		return person.page().locator("[data-rows] [data-row]");
	}

	private static void open(Person person, String path) {
		person.open(path);
	}

	private Person signedIn(String username) {
		return Person.signedIn("http://127.0.0.1:" + this.port, username);
	}

}
