package org.twosource.journey;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.twosource.Api;
import org.twosource.NewsroomTest;
import tools.jackson.databind.JsonNode;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** A manager steers many tasks at once, and one claim from its page. */
@NewsroomTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "twosource.engine.jobs=true")
class SteeringTest {

	@LocalServerPort
	private int port;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	private final String own = "s" + UUID.randomUUID().toString().replaceAll("[^a-z]", "") + "s";

	private String claim = "";

	@BeforeEach
	void threeClaims() {
		String words = "Three wells ran dry in " + this.own;
		String document = Api.as("checker", this.mvc)
			.post("/api/documents",
					"""
							{"title": "The wells of %s", "text": "%s. Two wells were poisoned. One well was dug anew."}"""
						.formatted(this.own, words),
					201)
			.get("id")
			.asString();
		new Desk(this.jdbc).await("triage", "select id from document where id = :id and status = 'TRIAGE'", document);
		this.claim = Api.as("checker", this.mvc)
			.post("/api/documents/" + document + "/triage",
					"""
							{"add": [{"start": 0, "end": 10, "statement": "Three wells ran dry %1$s", "kind": "STATISTIC", "harm": "LOW"},
							 {"start": 12, "end": 22, "statement": "Two wells were poisoned %1$s", "kind": "EVENT", "harm": "HIGH"},
							 {"start": 24, "end": 30, "statement": "One well was dug anew %1$s", "kind": "EVENT", "harm": "LOW"}]}"""
						.formatted(this.own),
					200)
			.get("claims")
			.get(0)
			.get("id")
			.asString();
	}

	@Test
	void aManagerActsOnManyTasksAtOnce() {
		try (Person manager = signedIn("manager")) {
			Page page = manager.page();
			manager.open("/board/tasks?q=" + this.own);
			assertThat(page.locator("[data-row]")).hasCount(3);
			manager.expects(422);
			page.locator("button[value=GIVE]").click();
			assertThat(page.locator("#username-problem")).isVisible();
			manager.audits("task-board-refused");
			page.locator("[data-choose-all]").click();
			assertThat(page.locator("[data-chosen]")).hasText("Chosen: 3");
			page.locator("#username").selectOption("checker2");
			Screens.keep(page, "task-board");
			page.locator("button[value=GIVE]").click();
			assertThat(page.locator(".steer-outcomes .is-done")).hasCount(3);
			assertThat(page.locator("[data-row]")).hasCount(3);
			page.locator("[data-row] input").first().check();
			page.locator("#urgency").selectOption("URGENT");
			page.locator("#reason").fill("The vote is tomorrow.");
			page.locator("button[value=PRIORITY]").click();
			assertThat(page.locator(".steer-outcomes .is-done")).hasCount(1);
			assertThat(page.locator(".priority-urgent")).hasCount(1);
			page.locator("[data-choose-all]").click();
			page.locator("#username").selectOption("editor");
			page.locator("button[value=GIVE]").click();
			assertThat(page.locator(".steer-outcomes .is-refused")).hasCount(3);
			manager.audits("task-board-outcomes");
			Screens.keep(page, "task-board-outcomes");
			manager.auditsByNightOnAPhone("task-board-phone");
			manager.phone();
			Screens.keep(page, "task-board-phone");
			manager.dark();
			Screens.keep(page, "task-board-dark");
			manager.light();
			manager.desk();
			manager.speaks("ru");
			manager.phone();
			manager.open("/board/tasks?holder=checker2&q=" + this.own);
			manager.audits("task-board-russian");
			Screens.keep(page, "task-board-russian");
		}
	}

	@Test
	void aManagerEvensOutTheLoad() {
		try (Person manager = signedIn("manager")) {
			Page page = manager.page();
			for (JsonNode task : Api.as("manager", this.mvc).get("/api/tasks?scope=all&size=200").get("items")) {
				if (task.get("claim").get("statement").asString().contains(this.own)) {
					Api.body(Api.as("manager", this.mvc)
						.call(HttpMethod.PUT, "/api/tasks/" + task.get("id").asString() + "/assignee",
								"{\"username\": \"checker2\"}"),
							200);
				}
			}
			this.jdbc.sql("""
					update task set taken_at = taken_at - interval '2 days' where assignee = 'checker2'
					and claim_id in (select id from claim where statement like :own)
					""").param("own", "%" + this.own).update();
			manager.open("/board/tasks");
			manager.follow("Even out the load");
			assertThat(page.locator("#loads")).isVisible();
			manager.audits("rebalancing");
			Screens.keep(page, "rebalancing");
			int moves = page.locator("input[name=move]").count();
			if (moves > 0) {
				manager.press("Move the chosen ones");
				assertThat(page.locator(".steer-outcomes > li")).hasCount(moves);
				Screens.keep(page, "rebalancing-done");
			}
			manager.auditsByNightOnAPhone("rebalancing-phone");
			manager.phone();
			manager.speaks("ru");
			manager.audits("rebalancing-russian");
			Screens.keep(page, "rebalancing-russian");
		}
	}

	@Test
	void aClaimIsSteeredFromItsPage() {
		try (Person checker = signedIn("checker"); Person manager = signedIn("manager")) {
			Page hers = checker.page();
			checker.open("/claims/" + this.claim);
			hers.locator("#steer summary", new Page.LocatorOptions().setHasText("Call the managers")).click();
			hers.locator("#escalation-reason").fill("The ministry refuses to answer.");
			checker.press("Call the managers");
			checker.sees("The managers are called.");
			manager.open("/");
			manager.sees("calls the managers to a claim");
			Page page = manager.page();
			manager.open("/claims/" + this.claim);
			assertThat(page.locator(".priority-urgent").first()).isVisible();
			assertThat(page.locator(".steer-note")).containsText("The ministry refuses to answer.");
			manager.audits("claim-escalated");
			Screens.keep(page.locator("#steer"), "claim-steer");
			page.locator("#answer-answer").fill("I will ring the ministry.");
			manager.press("Answer");
			manager.sees("Your answer is recorded.");
			page.locator("#steer summary", new Page.LocatorOptions().setHasText("Move the due date")).click();
			page.locator("#due-dueAt").fill("2001-01-01T10:00");
			page.locator("#due-reason").fill("The register answers late.");
			manager.expects(422);
			page.locator("#steer form[action$='/due'] button").click();
			assertThat(page.locator("#due-dueAt-problem")).containsText("has to lie ahead");
			manager.audits("claim-due-refused");
			page.locator("#steer summary", new Page.LocatorOptions().setHasText("Pause")).click();
			page.locator("#pause-until").fill(soon());
			page.locator("#pause-reason").fill("The archive is closed.");
			page.locator("#steer form[action$='/pause'] button").click();
			assertThat(page.locator(".steer-note")).containsText("The archive is closed.");
			manager.auditsByNightOnAPhone("claim-paused-phone");
			manager.phone();
			Screens.keep(page, "claim-paused-phone");
			manager.desk();
			manager.press("Let it go on");
			assertThat(page.locator(".steer-note")).hasCount(0);
			manager.speaks("ru");
			Screens.keep(page, "claim-steer-russian");
		}
	}

	private static String soon() {
		return Instant.now().plus(Duration.ofDays(3)).toString().substring(0, 16);
	}

	private Person signedIn(String username) {
		return Person.signedIn("http://127.0.0.1:" + this.port, username);
	}

}
