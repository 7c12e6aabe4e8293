package org.twosource.journey;

import java.util.UUID;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.twosource.NewsroomTest;
import org.twosource.annotation.MarkedDocument;
import org.twosource.publication.SignedClaims;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An editor opens a document to readers; one without script reads it, and clicks a mark.
 */
@NewsroomTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "twosource.engine.jobs=true")
class AnnotatedDocumentTest {

	private static final String CHECKED = "At least eight people died that night";

	private static final String TEXT = "The night of the fair left the valley in fear.\n\n" + CHECKED
			+ ", and it is said that the police stayed away (, February 8).\n\n"
			+ "По данным агентства, погибли двое. Позднее это опровергли.\n\nقال الشهود إن السوق احترق لساعات.\n\n";

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private ApplicationEventPublisher events;

	@Test
	void whatAnEditorPublishesAReaderReadsMarkByMark() {
		String title = "The night of the fair " + UUID.randomUUID().toString().substring(0, 8);
		MarkedDocument document = new MarkedDocument(this.jdbc, title, TEXT + UUID.randomUUID());
		String number = mark(document);
		String address = "/annotated/" + document.id();
		try (Person reader = new Person(address())) {
			reader.expects(404);
			reader.open(address);
			reader.sees("There is no published document at this address");
		}
		try (Person editor = Person.signedIn(address(), "editor")) {
			editor.open("/documents/" + document.id());
			editor.page().locator("summary", new Page.LocatorOptions().setHasText("Publish this document")).click();
			editor.sees("The whole text becomes public");
			editor.audits("a document that is not public");

			editor.press("Publish the whole text");
			editor.sees("Everyone can read this document with its marks now.");
			editor.auditsByNightOnAPhone("a document that is public");
		}
		readWithoutScript(title, number);
		try (Person reader = new Person(address())) {
			reader.open(address);
			reader.audits("annotated document");

			reader.auditsByNightOnAPhone("annotated document");
			reader.open("/annotated");

			reader.auditsByNightOnAPhone("annotated documents");
		}
	}

	private void readWithoutScript(String title, String number) {
		try (BrowserContext plain = Chromium.browser()
			.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
			Page page = plain.newPage();
			page.navigate(address() + "/annotated");
			page.locator("main a", new Page.LocatorOptions().setHasText(title)).click();
			page.locator("h1", new Page.LocatorOptions().setHasText(title)).waitFor();
			assertThat(page.locator(".text .says-open").first().textContent()).contains("not yet checked");
			page.locator(".text a.says-confirmed", new Page.LocatorOptions().setHasText(CHECKED)).click();
			page.waitForURL("**/findings/" + number);
			page.goBack();
			page.locator(".flaw-note").first().click();
			assertThat(page.locator(".flaws li:target").textContent()).contains("(, February 8)");
		}
	}

	/** Two findings, of which one is taken back, and a claim that is open. */
	private String mark(MarkedDocument document) {
		SignedClaims claims = new SignedClaims(this.jdbc, this.transaction, this.events);
		UUID checked = claims.confirmed(CHECKED + " at the fair");
		claims.sign(checked, null);
		document.makes(checked, CHECKED);
		UUID disputed = claims.confirmed("Two people died");
		claims.reassess(disputed, "DISPUTED", "LOW");
		claims.sign(disputed, null);
		document.makes(disputed, "погибли двое");
		UUID retracted = claims.confirmed("The market burned for hours");
		claims.sign(retracted, null);
		claims.drop(retracted, "The witnesses were not there");
		document.makes(retracted, "السوق احترق");
		document.makes(document.claim("The police stayed away", "SPIKED"), "left the valley");
		document.makes(document.claim("The police stayed away", "COLLECTION"), "the police stayed away");
		document.cites("(, February 8)");
		return claims.number(checked);
	}

	private String address() {
		return "http://127.0.0.1:" + this.port;
	}

}
