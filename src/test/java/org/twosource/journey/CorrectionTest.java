package org.twosource.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.twosource.NewsroomTest;

/** A reader says that something is wrong, and it is corrected for all to see. */
@NewsroomTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "twosource.engine.jobs=true")
class CorrectionTest {

	private static final String WORDS = "The seventh was found alive in the hospital of the next town.";

	@LocalServerPort
	private int port;

	@Autowired
	private Desk desk;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void aReaderWithoutScriptIsHeardAndWhoeverMadeTheClaimIsTold() {
		String address = "http://127.0.0.1:" + this.port;
		this.desk.at(address);
		String claim = this.desk.atSignOff();
		this.desk.complete(claim, "editor", "{\"decision\": \"APPROVE\"}");
		this.desk.await("publication", "select id from claim where id = :id and stage = 'PUBLISHED'", claim);
		String finding = "/findings/C-" + this.jdbc.sql("select number from claim where id::text = :id")
			.param("id", claim)
			.query(Long.class)
			.single();
		refused(address, finding);
		sent(address + finding);
		reopened(address, claim);
		this.desk.answered(claim);
		this.desk.complete(claim, "editor", "{\"decision\": \"APPROVE\"}");
		this.desk.await("correction", "select id from claim where id = :id and stage = 'PUBLISHED'", claim);
		told(address);
	}

	/** What is wrong with the form stands beside its fields. */
	private void refused(String address, String finding) {
		try (Person reader = new Person(address)) {
			reader.phone();
			reader.open(finding);
			reader.follow("Something wrong? Tell us");
			reader.audits("challenge");
			reader.expects(422);
			reader.fill("What is wrong", "Wrong");
			reader.press("Send");
			reader.sees("Please write at least 20 characters");
			reader.dark();
			reader.audits("challenge-problem");
		}
	}

	private static void sent(String finding) {
		try (BrowserContext plain = Chromium.browser()
			.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
			Page page = plain.newPage();
			page.navigate(finding + "/challenge");
			page.locator("#text").fill(WORDS);
			page.locator("#mail").fill("reader@example.org");
			page.locator("#mail").press("Enter");
			PlaywrightAssertions.assertThat(page.locator("h1")).hasText("We have received it");
		}
	}

	private void reopened(String address, String claim) {
		try (Person editor = Person.signedIn(address, "editor2")) {
			editor.open("/tasks/" + this.desk.task(claim));
			editor.sees(WORDS);
			editor.sees("reader@example.org");
			editor.auditsByNightOnAPhone("review-challenges");
			editor.page().locator("input[name=outcome][value=REOPEN]").check();
			editor.fill("Reason", "A hospital confirms that one of the seven lives.");
			editor.press("Save the answer");
			this.desk.await("collection", """
					select id from task where claim_id = :id and kind = 'COLLECT_EVIDENCE' and completed_at is null
					and cancelled_at is null limit 1
					""", claim);
		}
	}

	/** Who imported the document sees it there, until they say so. */
	private static void told(String address) {
		try (Person checker = Person.signedIn(address, "checker")) {
			checker.open("/notices");
			checker.follow("The finding on a claim made in a document you imported was corrected");
			checker.sees("A hospital confirms that one of the seven lives.");
			checker.audits("document-flagged");
			checker.page().locator(".correction-flags button").click();
			checker.sees("marked as seen");
			PlaywrightAssertions.assertThat(checker.page().locator(".correction-flags")).hasCount(0);
		}
	}

}
