package org.twosource.journey;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.twosource.NewsroomTest;
import org.twosource.claim.ModelCandidates;
import org.twosource.extraction.Attribution;
import org.twosource.extraction.Hedge;
import org.twosource.extraction.Kind;
import org.twosource.extraction.ProposedClaim;
import org.twosource.languagemodel.Reading;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * People triage documents in real browsers: without a mouse, side by side, on a phone.
 */
@NewsroomTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "twosource.engine.jobs=true")
class TriageKeyboardTest {

	private static final String CURRENT = ".candidate[data-current]";

	@LocalServerPort
	private int port;

	@Autowired
	private ModelCandidates modelCandidates;

	@Test
	void fortyCandidatesAreAcceptedWithinAMinuteWithoutAPageLoad() {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < 44; i++) {
			text.append("On day %d at least %d people died in the village of Aksu-%d.\n\n".formatted(i + 1, i + 8, i));
		}
		try (Person checker = triaging("checker", text.toString())) {
			Page page = checker.page();
			page.evaluate("window.stayed = true");
			int before = decided(page);
			Instant started = Instant.now();
			for (int i = 0; i < 40; i++) {
				page.keyboard().press("a");
				assertThat(page.locator("#triage-standing progress")).hasAttribute("value",
						String.valueOf(before + i + 1));
				page.locator(CURRENT + " [data-key=a]").waitFor();
			}
			assertThat(Duration.between(started, Instant.now())).isLessThan(Duration.ofMinutes(1));
			assertThat(page.evaluate("window.stayed")).isEqualTo(true);
			assertThat(page.locator("[data-status=ACCEPTED]").count()).isEqualTo(40);
			assertThat((boolean) page.locator(CURRENT).evaluate("card => card === document.activeElement")).isTrue();
			assertThat(page.locator("#document-text .is-current").first()).isInViewport();
			assertThat(page.locator(CURRENT)).isInViewport();
		}
	}

	@Test
	void everythingIsDoneByKeys() {
		String unique = UUID.randomUUID().toString().substring(0, 8);
		try (Person checker = triaging("checker", """
				At least nine people died at Karatal-%s. Police arrested 40 people in the town of Karatal.

				Officials said at least nine people died at Karatal-%s. The market was burned on Sunday.

				Nobody counted the lorries that left town (, March 4).
				""".formatted(unique, unique))) {
			Page page = checker.page();
			edited(page);
			rejectedAndUndone(page);
			merged(page);
			addedBySelection(page);
			page.keyboard().press("?");
			assertThat(page.locator("#keys")).containsText("Take back the last decision");
			page.keyboard().press("Escape");
			page.keyboard().press("f");
			assertThat(page.locator("#finish-ask")).containsText("Finish the triage?");
			page.keyboard().press("Enter");
			checker.sees("Claims made here (3)");
		}
	}

	@Test
	void aKnownClaimIsLinkedByOneKey() {
		String flood = "Yesterday the dam at Shu-%s burst and flooded 30 houses.".formatted(UUID.randomUUID());
		try (Person checker = triaging("checker", flood)) {
			checker.page().keyboard().press("a");
			assertThat(checker.page().locator(".candidate-decision").first()).containsText("Accepted as");
			String number = checker.page().locator(".candidate-decision a").first().textContent();
			imported(checker, "A neighbour writes: " + flood);
			turnTo(checker.page(), "flooded 30 houses");
			assertThat(checker.page().locator(CURRENT + " .candidate-known")).containsText(number);
			checker.audits("triage-known-claim");
			String card = checker.page().locator(CURRENT).getAttribute("id");
			checker.page().keyboard().press("l");
			assertThat(checker.page().locator("#" + card)).containsText("Linked to " + number);
			checker.page().keyboard().press("u");
			assertThat(checker.page().locator("#" + card)).hasAttribute("data-status", "PROPOSED");
		}
	}

	@Test
	void twoPeopleSeeEachOthersDecisionsAndOverwriteNothing() {
		String text = "At least nine people died at Talas-%s. Police arrested 40 people. The market was burned on Sunday."
			.formatted(UUID.randomUUID());
		try (Person first = triaging("checker", text); Person second = Person.signedIn(address(), "checker2")) {
			second.expects(409);
			second.page().navigate(first.page().url());
			Page theirs = second.page();
			theirs.locator("[data-live] " + CURRENT + " [data-key=e]").waitFor();
			String card = theirs.locator(CURRENT).getAttribute("id");
			theirs.keyboard().press("e");
			theirs.keyboard().type(" Or so they say");
			first.page().keyboard().press("a");
			assertThat(theirs.locator("#triage-said")).containsText("Accepted as");
			assertThat(theirs.locator("#" + card + " .candidate-news")).containsText("Meanwhile");
			assertThat(theirs.locator("#" + card + " textarea")).hasValue("At least nine people died. Or so they say");
			second.audits("triage-decided-meanwhile");
			theirs.keyboard().press("Control+Enter");
			assertThat(theirs.locator("#" + card + " .candidate-news")).containsText("already decided on by checker");
			theirs.keyboard().press("Escape");
			assertThat(theirs.locator("#" + card)).hasAttribute("data-status", "ACCEPTED");
			first.page().keyboard().press("r");
			first.page().keyboard().press("2");
			assertThat(theirs.locator("#triage-standing")).containsText("2 of");
			first.page().keyboard().press("f");
			first.page().keyboard().press("Enter");
			first.sees("Claims made here (1)");
			assertThat(theirs.locator("#triage-said")).containsText("Somebody has finished the triage");
		}
	}

	@Test
	void anOpenPageHearsOfWhatALanguageModelProposesAndLosesNothing() {
		String gate = "the gate of Shelek-" + UUID.randomUUID().toString().substring(0, 8);
		String text = "At least nine people died at Shelek. A wagon with two lanterns stood for an hour by %s, all say."
			.formatted(gate);
		try (Person checker = triaging("checker", text)) {
			Page page = checker.page();
			String card = page.locator(CURRENT).getAttribute("id");
			page.keyboard().press("e");
			page.keyboard().type(" Or so they say");
			UUID document = UUID.fromString(page.url().replaceFirst(".*/documents/([0-9a-f-]{36}).*", "$1"));
			int start = text.indexOf(gate);
			this.modelCandidates.add(document, "a-model", new Reading(
					List.of(new ProposedClaim(start, start + gate.length(), gate, "A wagon stood at " + gate + ".",
							Kind.EVENT, Hedge.ASSERTED, new Attribution(null, null, null), null, List.of())),
					1, Map.of(), 1, 0, 0));
			assertThat(page.locator("#triage-said")).containsText("a language model proposes further: 1");
			assertThat(page.locator(CURRENT)).hasAttribute("id", card);
			assertThat(page.locator("#" + card + " textarea")).hasValue(Pattern.compile(".* Or so they say"));
			assertThat(page.locator("#document-text .is-new").first()).containsText("the gate of Shelek");
			page.keyboard().press("Escape");
			turnTo(page, "A wagon stood at " + gate);
			assertThat(page.locator(CURRENT)).containsText("Proposed by a language model (a-model)");
			checker.audits("triage-language-model");
			page.keyboard().press("a");
			assertThat(page.locator("[data-status=ACCEPTED] .candidate-statement"))
				.containsText("A wagon stood at " + gate);
		}
	}

	@Test
	void theTextAndTheCandidatesScrollTogether() {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < 30; i++) {
			text.append("On day %d at least %d people died in the hamlet of Tas-%d.\n\n".formatted(i + 1, i + 8, i));
		}
		try (Person checker = triaging("checker", text.toString())) {
			Page page = checker.page();
			page.locator("#triage-text").hover();
			page.mouse().wheel(0, 900);
			Locator first = page.locator("[data-status=PROPOSED]").first();
			assertThat(first).not().hasAttribute("data-current", "true");
			assertThat(page.locator("#document-text .is-current").first()).isInViewport();
			assertThat(page.locator(CURRENT)).isInViewport();
			String last = page.locator(".candidate").last().getAttribute("id");
			Locator mark = page.locator("#document-text [data-cards=" + last + "]");
			mark.click();
			assertThat(mark).hasClass(Pattern.compile(".*is-current.*"));
			assertThat(page.locator(CURRENT)).isInViewport();
		}
	}

	@Test
	void theTriageIsUsableOnAPhoneInTheDarkAndInRussian() {
		try (Person checker = triaging("checker",
				"At least nine people died at Sairam-%s (, March 4). The police stayed away, according to rumours."
					.formatted(UUID.randomUUID()))) {
			checker.audits("triage-light");
			checker.dark();
			checker.page().keyboard().press("r");
			checker.audits("triage-dark");
			checker.page().keyboard().press("Escape");
			checker.phone();
			assertThat(checker.page().locator(CURRENT + " [data-key=a]")).isInViewport();
			checker.audits("triage-phone");
			checker.page().locator(CURRENT + " [data-key=a]").click();
			assertThat(checker.page().locator("#triage-standing")).containsText("1 of");
			checker.desk();
			checker.light();
			checker.speaks("ru");
			checker.sees("Завершить отбор");
			checker.audits("triage-russian");
		}
	}

	private static void edited(Page page) {
		String card = page.locator(CURRENT).getAttribute("id");
		page.keyboard().press("e");
		page.keyboard().press("Control+a");
		page.keyboard().type("Nine people, at least, lost their lives");
		page.keyboard().press("Escape");
		assertThat(page.locator("#" + card + " textarea")).hasValue("At least nine people died.");
		page.keyboard().press("e");
		page.keyboard().press("Control+a");
		page.keyboard().type("Nine people, at least, lost their lives");
		page.keyboard().press("Control+Enter");
		assertThat(page.locator("#" + card + " .candidate-decision")).containsText("Accepted as");
	}

	private static void rejectedAndUndone(Page page) {
		String card = page.locator(CURRENT).getAttribute("id");
		page.keyboard().press("r");
		page.keyboard().press("1");
		assertThat(page.locator("#" + card + " .candidate-decision")).containsText("Cannot be checked");
		page.keyboard().press("u");
		assertThat(page.locator("#" + card)).hasAttribute("data-current", "true");
		assertThat(page.locator("#" + card)).hasAttribute("data-status", "PROPOSED");
		page.locator(CURRENT + " [data-key=r]").waitFor();
		page.keyboard().press("r");
		page.keyboard().press("0");
		page.keyboard().type("Known from the trial");
		page.keyboard().press("Enter");
		assertThat(page.locator("#" + card + " .candidate-decision")).containsText("Known from the trial");
	}

	private static void merged(Page page) {
		turnTo(page, "Officials said");
		String card = page.locator(CURRENT).getAttribute("id");
		page.keyboard().press("m");
		page.keyboard().press("1");
		assertThat(page.locator("#" + card + " .candidate-decision")).containsText("Linked to");
	}

	private static void addedBySelection(Page page) {
		turnTo(page, "The market was burned");
		page.keyboard().press("a");
		assertThat(page.locator("[data-status=ACCEPTED]")).hasCount(2);
		int cards = page.locator(".candidate").count();
		for (int sentence = 0; sentence < 9 && !selection(page).startsWith("Nobody"); sentence++) {
			page.keyboard().press("s");
		}
		page.keyboard().press("Shift+ArrowLeft");
		assertThat(selection(page)).isEqualTo("Nobody counted the lorries that left town (, March 4)");
		assertThat(page.locator("#add-here")).isVisible();
		page.keyboard().press("n");
		page.locator("#add #statement").waitFor();
		page.keyboard().press("Tab");
		page.keyboard().type("Eve");
		page.keyboard().press("Control+Enter");
		assertThat(page.locator("#triage-said")).containsText("Added as C-");
		assertThat(page.locator(".candidate")).hasCount(cards + 1);
		String card = page.locator(".candidate")
			.filter(new Locator.FilterOptions().setHasText("left town (, March 4)"))
			.getAttribute("id");
		assertThat(page.locator("#document-text [data-cards~=" + card + "]").first()).containsText("Nobody counted");
	}

	private static String selection(Page page) {
		return (String) page.evaluate("document.getSelection().toString()");
	}

	/** Steps down or up until the current candidate has these words. */
	private static void turnTo(Page page, String words) {
		for (String key : new String[] { "j", "k" }) {
			for (int step = 0; step < 12; step++) {
				if (page.locator(CURRENT + " .candidate-statement").textContent().contains(words)) {
					page.locator(CURRENT + " [data-key=a]").waitFor();
					return;
				}
				page.keyboard().press(key);
			}
		}
		throw new AssertionError("There is no candidate with " + words);
	}

	private static int decided(Page page) {
		return Integer.parseInt(page.locator("#triage-standing progress").getAttribute("value"));
	}

	private Person triaging(String username, String text) {
		Person person = Person.signedIn(address(), username);
		imported(person, text);
		return person;
	}

	private void imported(Person person, String text) {
		person.open("/documents/new");
		person.fill("Title", "What happened that night");
		person.fill("Text", text);
		person.press("Import");
		person.page()
			.locator("[data-live] " + CURRENT + " [data-key=a]")
			.waitFor(new Locator.WaitForOptions().setTimeout(60_000));
	}

	private String address() {
		return "http://127.0.0.1:" + this.port;
	}

}
