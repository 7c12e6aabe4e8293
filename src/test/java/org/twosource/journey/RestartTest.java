package org.twosource.journey;

import java.nio.file.Path;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twosource.SeparateApplication;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * The server goes down under an open form: nothing typed is lost, and the page recovers
 * by itself.
 */
class RestartTest {

	private static final String TEXT = "At least eight people died at the crossing (Steppe Courier, March 9).";

	@TempDir
	private Path folder;

	@Test
	void aFormOpenWhileTheServerIsDownIsSentWhenItIsBack() {
		try (SeparateApplication application = new SeparateApplication(this.folder)) {
			application.start();
			try (Person checker = Person.signedIn(application.address(), "checker")) {
				checker.open("/claims/" + accepted(checker));
				Page page = checker.page();
				page.locator("#sourceName").fill("Regional hospital");
				page.locator("#sourceName").press("Tab");
				checker.sees("New to the registry");
				page.locator("#sourceType").selectOption("OFFICIAL_BODY");

				application.kill();
				checker.sees("The connection to Twosource is lost.");
				page.locator("#reliability").selectOption("A");
				page.locator("#credibility").selectOption("2");
				page.locator("#quote").fill("Eight were brought in dead.");
				page.locator("[name=stance][value=SUPPORTS]").check();
				checker.audits("server-away");
				checker.press("Add evidence");
				checker.sees("Not sent yet");
				assertThat(page.locator("#quote")).hasValue("Eight were brought in dead.");

				application.start();
				checker.sees("The connection is back.");
				checker.forgives("net::ERR_|htmx:sendError|htmx:afterRequest");
				checker.press("Add evidence");
				page.waitForURL("**#evidence-*");
				assertThat(page.locator(".origin").filter(new Locator.FilterOptions().setHasText("Regional hospital")))
					.containsText("Eight were brought in dead.");
				assertThat(page.locator("#quote")).isEmpty();
			}
		}
	}

	/** Imports the text, accepts what it claims, and gives the claim's short number. */
	private static String accepted(Person checker) {
		checker.open("/documents/new");
		checker.fill("Title", "The crossing");
		checker.fill("Text", TEXT);
		checker.press("Import");
		Locator candidate = checker.page().locator("article.candidate").first();
		candidate.locator(".candidate-open").click();
		candidate.locator("[data-key=a]").click();
		return candidate.locator(".candidate-decision a").textContent();
	}

}
