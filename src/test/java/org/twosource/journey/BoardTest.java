package org.twosource.journey;

import java.util.UUID;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.twosource.NewsroomTest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A manager watches the board, goes on to the lists, and has a failed step tried again.
 */
@NewsroomTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "twosource.engine.jobs=true")
class BoardTest {

	/** What an open board has to keep up with. */
	private static final double TWO_SECONDS = 2000;

	@LocalServerPort
	private int port;

	@Autowired
	private Desk desk;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private ManagementService jobs;

	@Autowired
	private RuntimeService processes;

	@BeforeEach
	void openTheDesk() {
		this.desk.at(address());
	}

	@Test
	void whatChangesElsewhereShowsWithinTwoSecondsAndNothingIsLost() {
		claim("HIGH");
		try (Person manager = Person.signedIn(address(), "manager")) {
			Page page = board(manager, "/board");
			Locator number = page.locator("#top-unheld .board-number");
			Locator mark = page.locator("a.board-standing[href*='step=CollectEvidence&']");
			assertThat(mark).isVisible();
			String before = number.textContent();
			page.locator("#now-oldest .task-statement a").first().focus();
			String focused = (String) page.evaluate("document.activeElement.id");
			page.evaluate("window.drawing = document.querySelector('[data-diagram] svg')");
			String claim = claim("HIGH");
			assertThat(number).not().hasText(before);
			assertThat(page.evaluate("document.activeElement.id")).isEqualTo(focused);
			assertThat(page.evaluate("window.drawing === document.querySelector('[data-diagram] svg')"))
				.isEqualTo(true);
			assertThat(mark).hasText(page.locator("#step-CollectEvidence").textContent().replaceAll(":.*", ""));
			String unheld = number.textContent();
			this.desk.put("checker", "/api/tasks/" + this.desk.task(claim) + "/assignee", "{}");
			page.waitForFunction("unheld => document.querySelector('#top-unheld .board-number').textContent !== unheld",
					unheld, new Page.WaitForFunctionOptions().setTimeout(TWO_SECONDS));
			mark.click();
			page.waitForURL("**/claims?step=CollectEvidence&desk=mine");
			assertThat(page.locator(".chip").first()).containsText("Collect evidence");
		}
	}

	@Test
	void aFailedStepIsToldAndTriedAgain() {
		String claim = claim("LOW");
		try (Person manager = Person.signedIn(address(), "manager")) {
			Page page = board(manager, "/board");
			String job = fail(claim);
			Locator retry = page.locator("#now-incidents .task-row",
					new Page.LocatorOptions().setHasText("C-" + number(claim)));
			page.waitForFunction("number => document.getElementById('now-incidents').textContent.includes(number)",
					"C-" + number(claim), new Page.WaitForFunctionOptions().setTimeout(TWO_SECONDS));
			page.locator("#now-incidents details").all().forEach((details) -> details.locator("summary").click());
			manager.audits("board-incident");
			Screens.keep(page, "board-incident");
			retry.locator("button[id^=retry-]").last().click();
			manager.sees("The step is tried again");
			assertThat(page.locator("#now-incidents")).not().containsText("C-" + number(claim));
			assertThat(this.jobs.createJobQuery().jobId(job).withRetriesLeft().count()).isEqualTo(1);
		}
	}

	@Test
	void theBoardIsAPleasureToLookAt() {
		claim("HIGH");
		String late = claim("HIGH");
		this.jdbc.sql("update claim set overdue = true, due_at = now() - interval '2 days' where id = :id")
			.param("id", UUID.fromString(late))
			.update();
		this.jdbc
			.sql("""
					update claim set waiting = true, due_at = now() + interval '2 days' where id = :id;
					insert into claim_wait (claim_id, kind, began_at, expected_at) values (:id, 'OUTSIDE', now(), now() + interval '2 days');
					insert into comment_request (id, claim_id, asked, asked_by, asked_at)
					values (gen_random_uuid(), :id, 'The ministry of the interior, by mail', 'checker', now())
					""")
			.param("id", UUID.fromString(claim("LOW")))
			.update();
		this.jdbc.sql("""
				insert into claim_wait (claim_id, kind, reason, paused_by, began_at)
				values (:id, 'PAUSED', 'The archive is closed until Monday', 'manager', now() - interval '1 day')
				""").param("id", UUID.fromString(claim("MODERATE"))).update();
		try (Person manager = Person.signedIn(address(), "manager")) {
			Page page = board(manager, "/board");
			manager.audits("board");
			Screens.keep(page, "board");
			board(manager, "/board?heat=AGE");
			Screens.keep(page, "board-age");
			manager.dark();
			board(manager, "/board?process=document-intake");
			Screens.keep(page, "board-dark");
			manager.phone();
			board(manager, "/board");
			manager.audits("board-dark-phone");
			Screens.keep(page, "board-phone");
			manager.desk();
			manager.light();
			manager.open("/claims?state=OPEN&order=ACCEPTED&step=CollectEvidence&desk=mine");
			manager.audits("claims-narrowed");
			Screens.keep(page, "claims-narrowed");
			manager.speaks("ru");
			manager.phone();
			board(manager, "/board?heat=AGE");
			manager.audits("board-russian-phone");
			Screens.keep(page, "board-russian-phone");
		}
	}

	private Page board(Person manager, String address) {
		manager.open(address);
		Page page = manager.page();
		page.locator(".djs-container svg .djs-shape").first().waitFor();
		return page;
	}

	/** Has the clock of the claim's stage fail for good. */
	private String fail(String claim) {
		String process = this.processes.createProcessInstanceQuery()
			.processInstanceBusinessKey(claim)
			.singleResult()
			.getId();
		String job = this.jobs.createJobQuery().processInstanceId(process).timers().listPage(0, 1).get(0).getId();
		this.jobs.setJobRetries(job, 0);
		return job;
	}

	private long number(String claim) {
		return this.jdbc.sql("select number from claim where id = :id")
			.param("id", UUID.fromString(claim))
			.query(Long.class)
			.single();
	}

	/** A claim whose evidence is to be collected. */
	private String claim(String harm) {
		String words = "Nine houses on the left bank burned down on 4 May";
		String document = this.desk.post("checker", "/api/documents", """
				{"title": "The fire at Aksu", "text": "%s. %s"}""".formatted(words, UUID.randomUUID()))
			.get("id")
			.asString();
		this.desk.await("document triage", "select id from document where id = :id and status = 'TRIAGE'", document);
		String claim = this.desk.post("checker", "/api/documents/" + document + "/triage", """
				{"add": [{"start": 0, "end": %d, "statement": "%s", "kind": "STATISTIC", "hedge": "REPORTED",
				  "harm": "%s"}]}""".formatted(words.length(), words, harm)).get("claims").get(0).get("id").asString();
		this.desk.task(claim);
		return claim;
	}

	private String address() {
		return "http://127.0.0.1:" + this.port;
	}

}
