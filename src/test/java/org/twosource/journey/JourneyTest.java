package org.twosource.journey;

import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.twosource.NewsroomTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Four people do the whole job in real browsers, from import to published finding. */
@NewsroomTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "twosource.engine.jobs=true")
class JourneyTest {

	private static final String ARTICLE = """
			A night of fear on the Sarybulak road

			On the night of 7 March the market at Sarybulak was set on fire. The crowd drifted away towards dawn, and at \
			least eight people died and dozens more were hospitalized (Steppe Courier, March 9).

			Rumors are circling in this case that the district police simply stayed away from the market until it had \
			burned down. The town has roughly 10,000 inhabitants (, March 8). Officials quickly denounced the night as \
			“simple hooliganism” (Steppe Courier,,, Border Post, March 10; [1]).
			""";

	@LocalServerPort
	private int port;

	@Test
	void fourPeopleTakeADocumentFromImportToAPublishedFinding() {
		String address = "http://127.0.0.1:" + this.port;
		String claim = imported(address);
		corroborated(address, claim);
		signed(address, claim);
		read(address, claim);
		watched(address);
	}

	private String imported(String address) {
		try (Person checker = Person.signedIn(address, "checker")) {
			checker.audits("inbox-empty");
			checker.open("/documents/new");
			checker.audits("import");
			checker.fill("Title", "A night of fear on the Sarybulak road");
			checker.fill("Text", ARTICLE);
			checker.fill("Publisher", "Steppe Review");
			checker.press("Import");
			checker.sees("Proposed claims");
			checker.sees("Casualties");
			checker.audits("triage");
			String claim = accepted(checker, "at least eight people died");
			rejected(checker, "simple hooliganism");
			checker.press("Finish triage");
			checker.page().locator("#finish-ask").getByText("Finish triage").click();
			checker.sees("Claims made here");
			checker.audits("report");
			addEvidence(checker, claim, "Regional hospital", "OFFICIAL_BODY", "Eight dead were brought in.");
			addEvidence(checker, claim, "Prosecutor of the district", "OFFICIAL_BODY",
					"Eight people lost their lives.");
			checker.audits("claim");
			checker.open("/");
			checker.audits("inbox");
			openTask(checker, "Collect evidence", claim);
			checker.press("Take");
			checker.sees("You hold this task");
			checker.audits("collect");
			checker.press("Collection is done");
			checker.page().waitForURL(address + "/");
			return claim;
		}
	}

	private void corroborated(String address, String claim) {
		try (Person checker2 = Person.signedIn(address, "checker2")) {
			openTask(checker2, "Corroborate", claim);
			checker2.page().locator("input[name=verdict][value=CONFIRMED]").check();
			checker2.page().locator("input[name=confidence][value=HIGH]").check();
			checker2.fill("Rationale", "Two records made apart from each other count the same eight dead.");
			checker2.page().locator("input[name=outcome][value=CONCLUDED]").check();
			checker2.audits("corroborate");
			checker2.press("Save the assessment");
			checker2.page().waitForURL(address + "/");
		}
	}

	private void signed(String address, String claim) {
		try (Person editor = Person.signedIn(address, "editor")) {
			openTask(editor, "Sign off", claim);
			editor.page().getByLabel("Approve").check();
			editor.audits("sign-off");
			editor.press("Save the decision");
			editor.page().waitForURL(address + "/");
		}
	}

	private void read(String address, String claim) {
		try (Person reader = new Person(address)) {
			waitFor(reader, "/findings?q=" + claim, "main li", claim);
			reader.audits("findings");
			reader.open("/findings/" + claim);
			reader.sees("Confirmed");
			reader.sees("Regional hospital");
			assertThat(reader.page().locator("script[type='application/ld+json']").textContent())
				.contains("ClaimReview");
			reader.audits("finding");
			reader.phone();
			reader.audits("finding-phone");
		}
	}

	private void watched(String address) {
		try (Person manager = Person.signedIn(address, "manager")) {
			manager.open("/board");
			manager.page().locator(".djs-container svg").first().waitFor();
			manager.audits("board");
			manager.open("/claims");
			manager.audits("claims");
			manager.open("/documents");
			manager.audits("documents");
		}
	}

	/**
	 * Accepts the candidate with those words, and gives the short number of its claim.
	 */
	private static String accepted(Person checker, String words) {
		opened(checker, words).locator("[data-key=a]").click();
		return card(checker, words).locator(".candidate-decision a").textContent();
	}

	private static void rejected(Person checker, String words) {
		Locator card = opened(checker, words);
		card.locator("summary").filter(new Locator.FilterOptions().setHasText("Reject")).click();
		card.getByLabel("Another reason").fill("A judgement of the officials; the document adds nothing to it.");
		card.getByLabel("Another reason").press("Enter");
		card(checker, words).getByText("Rejected:").waitFor();
	}

	private static Locator opened(Person checker, String words) {
		card(checker, words).locator(".candidate-open").click();
		return card(checker, words);
	}

	private static Locator card(Person checker, String words) {
		return checker.page()
			.locator("article.candidate")
			.filter(new Locator.FilterOptions().setHas(checker.page()
				.locator(".candidate-statement")
				.filter(new Locator.FilterOptions().setHasText(Pattern.compile(words, Pattern.CASE_INSENSITIVE)))))
			.first();
	}

	private static void addEvidence(Person checker, String claim, String source, String type, String quote) {
		checker.open("/claims/" + claim);
		checker.page().locator("#sourceName").fill(source);
		checker.page().locator("#sourceName").press("Tab");
		checker.page().locator("#sourceType").selectOption(type);
		checker.page().locator("#reliability").selectOption("A");
		checker.page().locator("[name=stance][value=SUPPORTS]").check();
		checker.page().locator("#credibility").selectOption("2");
		checker.page().locator("#quote").fill(quote);
		checker.press("Add evidence");
		checker.sees(quote);
	}

	/** From the claim's page, which an automatic step may still be bringing there. */
	private static void openTask(Person person, String kind, String claim) {
		waitFor(person, "/claims/" + claim, "main article", kind);
		person.page()
			.locator("article")
			.filter(new Locator.FilterOptions().setHasText(kind))
			.first()
			.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Open"))
			.click();
	}

	/** Looks again until an automatic step has brought something about. */
	private static void waitFor(Person person, String path, String place, String text) {
		for (int look = 0; look < 60; look++) {
			person.open(path);
			if (person.page().locator(place).filter(new Locator.FilterOptions().setHasText(text)).count() > 0) {
				return;
			}
			person.page().waitForTimeout(500);
		}
		throw new AssertionError(text + " did not appear at " + path);
	}

}
