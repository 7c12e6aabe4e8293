package org.twosource.journey;

import java.net.URI;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.twosource.Api;
import org.twosource.NewsroomTest;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** Two checkers assess a claim blind, disagree, and settle it, in real browsers. */
@NewsroomTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "twosource.engine.jobs=true")
class SecondCheckerJourneyTest {

	private static final String RATIONALE = "The hospital's list and the prosecutor's count name the same eight people.";

	@LocalServerPort
	private int port;

	@Autowired
	private MockMvcTester mvc;

	private String document;

	private String claim;

	@Test
	void twoCheckersDisagreeBlindAndSettleIt() {
		String address = "http://127.0.0.1:" + this.port;
		accept();
		collect(address);
		corroborate(address);
		settle(address);
		read(address);
	}

	private void collect(String address) {
		try (Person checker = Person.signedIn(address, "checker")) {
			String task = openTask(checker, "COLLECT_EVIDENCE");
			checker.page().waitForLoadState();
			checker.page().keyboard().press("t");
			checker.sees("You hold this task");
			checker.page().waitForLoadState();
			checker.page().keyboard().press("w");
			checker.page().waitForFunction("document.activeElement.id === 'answer'");
			checker.page().getByText("Add my own assessment").click();
			check(checker, "verdict", "CONFIRMED");
			check(checker, "confidence", "HIGH");
			checker.page().locator("#rationale").fill(RATIONALE);
			checker.audits("task-collect");
			checker.open("/tasks/" + task);
			checker.sees("What you typed before is here again");
			assertThat(checker.page().locator("#rationale").isVisible()).isTrue();
			assertThat(checker.page().locator("#rationale").inputValue()).isEqualTo(RATIONALE);
			checker.press("Collection is done");
			checker.page().waitForURL(address + "/");
			assertThat(checker.page().evaluate("Object.keys(localStorage).filter(k => k.startsWith('draft:')).length"))
				.isEqualTo(0);
		}
	}

	private void corroborate(String address) {
		try (Person checker2 = Person.signedIn(address, "checker2")) {
			openTask(checker2, "CORROBORATE");
			checker2.sees("is hidden until yours is in");
			assertThat(checker2.page().content()).doesNotContain(RATIONALE);
			check(checker2, "verdict", "PARTLY_CONFIRMED");
			check(checker2, "confidence", "MODERATE");
			checker2.page().locator("#rationale").fill("Only five of the eight names are on both lists.");
			check(checker2, "outcome", "CONCLUDED");
			everyWay(checker2, "task-corroborate");
			heldByAnother(address, checker2);
			checker2.press("Save the assessment");
			checker2.page().waitForURL(address + "/");
		}
	}

	/** Whoever has the page open sees at once that somebody else took the task. */
	private void heldByAnother(String address, Person checker2) {
		try (Person admin = Person.signedIn(address, "admin")) {
			admin.open(URI.create(checker2.page().url()).getPath());
			admin.sees("Nobody holds this task");
			checker2.press("Take");
			admin.sees("Held by checker2");
		}
		check(checker2, "verdict", "PARTLY_CONFIRMED");
	}

	private void settle(String address) {
		try (Person checker2 = Person.signedIn(address, "checker2")) {
			openTask(checker2, "CORROBORATE");
			checker2.sees("Two assessments that disagree");
			checker2.sees(RATIONALE);
			everyWay(checker2, "task-settle");
			check(checker2, "verdict", "CONFIRMED");
			check(checker2, "confidence", "MODERATE");
			checker2.page()
				.locator("#rationale")
				.fill("We went through both lists together: three names were spelled two ways.");
			check(checker2, "outcome", "CONCLUDED");
			checker2.press("Save what was settled");
			checker2.page().waitForURL(address + "/");
		}
	}

	private void read(String address) {
		try (Person editor = Person.signedIn(address, "editor")) {
			editor.open("/claims/" + this.claim);
			editor.sees("Settled by checker2");
			editor.audits("claim-compared");
		}
	}

	/** By day and in English; by night, on a phone and in Russian. */
	private static void everyWay(Person person, String name) {
		person.audits(name);
		person.speaks("ru");
		person.auditsByNightOnAPhone(name + "-ru-phone-dark");
		person.speaks("en");
	}

	private static void check(Person person, String group, String value) {
		person.page().locator("#answer ~ form input[name=%s][value=%s]".formatted(group, value)).check();
	}

	private String openTask(Person person, String kind) {
		String task = waitForTask(kind);
		person.open("/tasks/" + task);
		return task;
	}

	private String waitForTask(String kind) {
		for (int look = 0; look < 60; look++) {
			for (JsonNode task : as("manager").get("/api/tasks?scope=all&kind=" + kind + "&document=" + this.document)
				.get("items")) {
				if (task.get("claim").get("id").asString().equals(this.claim)) {
					return task.get("id").asString();
				}
			}
			pause();
		}
		throw new AssertionError("No task " + kind);
	}

	private void accept() {
		this.document = as("checker")
			.post("/api/documents",
					"""
							{"title": "A night of fear", "text": "At least eight people died in the market that night. %s"}"""
						.formatted(UUID.randomUUID()),
					201)
			.get("id")
			.asString();
		while (!as("checker").get("/api/documents/" + this.document).get("status").asString().equals("TRIAGE")) {
			pause();
		}
		this.claim = as("checker").post("/api/documents/" + this.document + "/triage", """
				{"add": [{"start": 0, "end": 25, "statement": "At least eight people died in the market",
				  "kind": "CASUALTY", "hedge": "REPORTED", "harm": "HIGH",
				  "figure": {"low": 8, "unit": "people killed", "scope": "all"}}]}""", 200)
			.get("claims")
			.get(0)
			.get("id")
			.asString();
		evidence("Regional hospital", "Eight dead were brought in.");
		evidence("Prosecutor of the district", "Eight people lost their lives.");
	}

	private void evidence(String source, String quote) {
		as("checker").post("/api/claims/" + this.claim + "/evidence", """
				{"source": {"name": "%s", "type": "OFFICIAL_BODY", "reliability": "A"},
				 "quote": "%s", "stance": "SUPPORTS", "credibility": 2}""".formatted(source, quote), 201);
	}

	private Api as(String username) {
		return Api.as(username, this.mvc);
	}

	private static void pause() {
		try {
			Thread.sleep(250);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
