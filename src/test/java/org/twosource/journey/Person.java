package org.twosource.journey;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import org.jspecify.annotations.Nullable;

import static org.assertj.core.api.Assertions.assertThat;

/** Somebody at a browser of their own, who notes whatever the browser complains about. */
final class Person implements AutoCloseable {

	/** Colours that are on their way to others are neither. */
	private static final String COLOURS_AT_REST = """
			async () => {
				const frame = () => new Promise((next) => requestAnimationFrame(next));
				await frame();
				await frame();
				await Promise.allSettled(document.getAnimations()
					.filter((one) => one.effect.getComputedTiming().endTime !== Infinity)
					.map((one) => one.finished));
			}""";

	private static final int MOST_OF_OUR_OWN = 100 * 1024;

	/**
	 * Browsers that somebody is signed in at and nobody sits at, by address and username.
	 */
	private static final Map<String, Deque<BrowserContext>> left = new HashMap<>();

	private final BrowserContext context;

	private final Page page;

	private final String address;

	private final @Nullable String username;

	private final List<String> complaints = new ArrayList<>();

	private final List<Integer> expected = new ArrayList<>();

	/** Somebody nobody knows. */
	Person(String address) {
		this(address, null, Optional.empty());
	}

	private Person(String address, @Nullable String username, Optional<BrowserContext> known) {
		this.address = address;
		this.username = username;
		this.context = known.orElseGet(() -> Chromium.browser()
			.newContext(new Browser.NewContextOptions().setViewportSize(1280, 900)
				.setColorScheme(ColorScheme.LIGHT)
				.setReducedMotion(ReducedMotion.REDUCE)));
		this.page = this.context.newPage();
		this.page.onConsoleMessage((message) -> {
			boolean complaint = message.type().equals("error") || message.type().equals("warning");
			if (complaint && !isRefusedStyleOfTheDiagramViewer(message) && !isExpected(message)) {
				this.complaints.add(message.text() + " at " + message.location());
			}
		});
		this.page.onPageError((error) -> this.complaints.add(error));
	}

	/**
	 * The diagram viewer tries to style its own elements inline; our policy refuses it
	 * and our style sheet does it.
	 */
	private static boolean isRefusedStyleOfTheDiagramViewer(ConsoleMessage message) {
		return message.text().startsWith("Applying inline style violates") && message.location().contains("/bpmn-js/");
	}

	/**
	 * A refusal that this person is out for: the browser notes its status as an error.
	 */
	void expects(int status) {
		this.expected.add(status);
	}

	private boolean isExpected(ConsoleMessage message) {
		return this.expected.stream()
			.anyMatch((status) -> message.text()
				.startsWith("Failed to load resource: the server responded with a status of " + status));
	}

	/** Somebody at their inbox, at a browser they may have been signed in at before. */
	static Person signedIn(String address, String username) {
		Person person = new Person(address, username, Optional.ofNullable(browsers(address, username).poll()));
		person.open("/");
		if (URI.create(person.page.url()).getPath().equals("/login")) {
			person.page.getByLabel("Username").fill(username);
			person.page.getByLabel("Password").fill("twosource");
			person.press("Sign in");
		}
		person.sees("Inbox");
		person.page.waitForLoadState();
		return person;
	}

	private static Deque<BrowserContext> browsers(String address, String username) {
		return left.computeIfAbsent(username + "@" + address, (key) -> new ArrayDeque<>());
	}

	Page page() {
		return this.page;
	}

	void open(String path) {
		this.page.navigate(this.address + path);
	}

	void press(String button) {
		this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
			.first()
			.click();
	}

	void follow(String link) {
		this.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link)).first().click();
	}

	void fill(String label, String value) {
		labelled(label).fill(value);
	}

	void choose(String label, String value) {
		labelled(label).selectOption(value);
	}

	Locator labelled(String label) {
		return this.page.getByLabel(label).first();
	}

	/** Waits until a heading or text is there. */
	void sees(String text) {
		this.page.getByText(text).first().waitFor();
	}

	void dark() {
		colours(ColorScheme.DARK);
	}

	void light() {
		colours(ColorScheme.LIGHT);
	}

	private void colours(ColorScheme scheme) {
		this.page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
	}

	/** Goes on at the smallest screen the pages are made for. */
	void phone() {
		this.page.setViewportSize(360, 740);
	}

	/** Goes on at the screen everybody starts with. */
	void desk() {
		this.page.setViewportSize(1280, 900);
	}

	/**
	 * Changes the language of the pages by the menu; the same page comes back.
	 * @param language such as "ru"
	 */
	void speaks(String language) {
		this.page.locator("[popovertarget=desk-me]").click();
		this.page.locator("#desk-me button[value=" + language + "]").click();
		this.page.locator("html[lang=" + language + "]").waitFor();
		this.page.waitForLoadState();
	}

	/** Holds it to all that by night and on a phone, and goes on at the desk by day. */
	void auditsByNightOnAPhone(String state) {
		dark();
		phone();
		audits(state);
		light();
		desk();
	}

	/**
	 * Holds the page as it is now to WCAG 2.2 AA, to its weight and to the width of the
	 * screen.
	 * @param state what one sees, for whoever reads that it failed
	 */
	void audits(String state) {
		this.page.waitForLoadState();
		assertThat(ownScriptAndStyle()).as("bytes of own script and style: %s", state)
			.isPositive()
			.isLessThan(MOST_OF_OUR_OWN);
		assertThat(
				(int) this.page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
			.as("how far it scrolls sideways: %s", state)
			.isZero();
		this.page.evaluate(COLOURS_AT_REST);
		// Our pages have no frames: axe need not open another page to put results
		// together, nor describe every element that is as it should be.
		AxeRunOptions violationsOnly = new AxeRunOptions();
		violationsOnly.setResultTypes(List.of("violations"));
		List<Rule> violations = new AxeBuilder(this.page).setLegacyMode(true)
			.options(violationsOnly)
			.withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
			.analyze()
			.getViolations();
		assertThat(violations).as("what axe finds: %s", state)
			.extracting((rule) -> rule.getId() + ": " + rule.getNodes().get(0).getHtml())
			.isEmpty();
	}

	private int ownScriptAndStyle() {
		return ((Number) this.page.evaluate("""
				() => performance.getEntriesByType('resource')
					.filter((one) => new URL(one.name).pathname.startsWith('/assets/'))
					.reduce((sum, one) => sum + one.decodedBodySize, 0)
				""")).intValue();
	}

	/**
	 * Expects the browser to have complained about something, and leaves it at that.
	 * @param complaint what is found in what it said, a regular expression
	 */
	void forgives(String complaint) {
		assertThat(this.complaints.removeIf((known) -> Pattern.compile(complaint).matcher(known).find())).as(complaint)
			.isTrue();
	}

	@Override
	public void close() {
		assertThat(this.complaints).as("what the browser complained about").isEmpty();
		if (this.username != null && this.page.url().startsWith(this.address)) {
			this.page.evaluate("localStorage.clear()");
			this.page.close();
			this.context.clearCookies(new BrowserContext.ClearCookiesOptions().setName("language"));
			browsers(this.address, this.username).push(this.context);
		}
		else {
			this.context.close();
		}
	}

}
