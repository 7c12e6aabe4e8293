package org.twosource.journey;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;

import javax.imageio.ImageIO;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.twosource.NewsroomTest;
import org.twosource.account.People;
import org.twosource.source.Reliability;
import org.twosource.source.SourceType;
import org.twosource.source.Sources;
import org.twosource.web.Site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** What the form for evidence does to help, and that nothing typed into it is lost. */
@NewsroomTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "twosource.engine.jobs=true")
class EvidenceFormTest {

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Sources sources;

	@Autowired
	private People people;

	private final Site site = new Site();

	private final String mark = UUID.randomUUID().toString().substring(0, 8);

	private String address;

	private String claim;

	@BeforeEach
	void openAClaim() {
		this.address = "http://127.0.0.1:" + this.port;
		// Every test's site is on this machine; what an earlier one made known is not
		// known.
		this.jdbc.sql("update source set url = null where host = '127.0.0.1'").update();
		UUID id = UUID.randomUUID();
		this.jdbc.sql("""
				insert into claim (id, statement, kind, hedge, harm, stage, stage_since, accepted_by, accepted_at)
				values (:id, 'At least eight people died at the Sarybulak market', 'CASUALTY', 'REPORTED', 'HIGH',
				    'COLLECTION', :now, 'checker', :now)
				""").param("id", id).param("now", Timestamp.from(Instant.now())).update();
		this.claim = "/claims/" + id;
		this.site.page("/news", """
				<html lang="ru"><head><title>Ночь на рынке</title>
				<meta property="og:site_name" content="Степной вестник %s">
				<meta property="article:published_time" content="2020-02-08T01:30:00+06:00">
				<meta name="author" content="А. Ахметова">
				<meta name="description" content="Что известно о ночи на рынке Сарыбулак"></head>
				<body><p>Doctors said that at least 8 people died at the Sarybulak market.</p>
				<p>The market on Sarybulak road burned down.</p></body></html>""".formatted(this.mark));
	}

	@AfterEach
	void closeTheSite() {
		this.site.close();
	}

	@Test
	void whatCanBeReadFromAPageIsFilledIn() {
		try (Person checker = signedIn()) {
			Page page = checker.page();
			page.locator("h1").click();
			page.keyboard().press("c");
			assertThat(page.locator("#url")).isFocused();
			page.keyboard().insertText(this.site.url("/news?utm_source=x"));
			page.keyboard().press("Tab");
			assertThat(page.locator("#reading-state")).containsText("Filled in: Source, Published on.");
			assertThat(page.locator("#sourceName")).hasValue("Степной вестник " + this.mark);
			assertThat(page.locator("#publishedOn")).hasValue("2020-02-08");
			assertThat(page.locator("#source-state")).containsText("New to the registry");
			assertThat(page.locator("#sourceUrl")).hasValue(this.site.url("/"));
			page.getByText("Use as the quotation").first().click();
			assertThat(page.locator("#quote"))
				.hasValue("Doctors said that at least 8 people died at the Sarybulak market.");
			checker.audits("evidence-form-read");
			page.locator("[name=stance][value=REFUTES]").focus();
			page.keyboard().press("+");
			assertThat(page.locator("[name=stance][value=SUPPORTS]")).isChecked();
			page.locator("#credibility").selectOption("2");
			page.locator("#sourceType").selectOption("OUTLET");
			checker.press("Add evidence");
			page.waitForURL("**#evidence-*");
			checker.sees("Степной вестник " + this.mark);
			assertThat(page.locator("#quote")).isEmpty();
		}
	}

	@Test
	void whatSomebodyWroteIsNotFilledOver() {
		try (Person checker = signedIn()) {
			Page page = checker.page();
			page.locator("#publishedOn").fill("2020-02-07");
			page.locator("#url").fill(this.site.url("/news"));
			page.locator("#url").press("Tab");
			assertThat(page.locator("#reading-state")).hasText("The page was read. Filled in: Source.");
			assertThat(page.locator("#publishedOn")).hasValue("2020-02-07");
			this.site.page("/other",
					"<title>Other</title><meta property='og:site_name' content='Other " + this.mark + "'>");
			page.locator("#url").fill(this.site.url("/other"));
			page.locator("#url").press("Tab");
			assertThat(page.locator("#sourceName")).hasValue("Other " + this.mark);
			page.locator("#url").fill("http://127.0.0.2:8081/");
			page.locator("#url").press("Tab");
			assertThat(page.locator("#reading-state")).containsText("not one of the public web");
			assertThat(page.locator("#sourceName")).hasValue("Other " + this.mark);
			checker.audits("evidence-form-unread");
		}
	}

	@Test
	void aKnownSourceIsChosenWhileTyping() {
		source("Courier of the steppe " + this.mark);
		source("Border Post " + this.mark);
		try (Person checker = signedIn()) {
			Page page = checker.page();
			page.locator("#sourceName").pressSequentially(this.mark);
			assertThat(page.locator("#sourceName-options [role=option]")).hasCount(2);
			page.keyboard().press("ArrowDown");
			page.keyboard().press("ArrowDown");
			assertThat(page.locator("#sourceName-options [role=option][aria-selected=true]"))
				.containsText("Courier of the steppe");
			checker.audits("evidence-form-sources");
			page.keyboard().press("Enter");
			assertThat(page.locator("#sourceName")).hasValue("Courier of the steppe " + this.mark);
			assertThat(page.locator("#source-state")).hasText("In the registry: News agency, B: usually reliable");
			page.keyboard().press("Tab");
			assertThat(page.locator("[name=stance]").first()).isFocused();
			assertThat(page.locator("#source-state")).containsText("In the registry");
			assertThat(page.locator("#new-source")).isHidden();
			page.locator("#sourceName").fill("Border Post " + this.mark);
			assertThat(page.locator("#source-state")).containsText("In the registry");
			page.locator("#sourceName").fill("Nobody knows " + this.mark + " x");
			page.locator("#sourceName").press("Tab");
			assertThat(page.locator("#source-state")).containsText("New to the registry");
		}
	}

	@Test
	void aSourceNewToTheRegistryIsAddedInPlace() {
		try (Person checker = signedIn()) {
			Page page = checker.page();
			assertThat(page.locator("#new-source")).isHidden();
			page.locator("#sourceName").pressSequentially("Regional hospital " + this.mark);
			page.keyboard().press("Tab");
			assertThat(page.locator("#sourceType")).isFocused();
			page.locator("#sourceType").selectOption("OFFICIAL_BODY");
			page.locator("#reliability").selectOption("A");
			page.locator("[name=stance][value=SUPPORTS]").check();
			page.locator("#credibility").selectOption("1");
			page.locator("#quote").fill("Eight dead were brought in.");
			checker.press("Add evidence");
			page.waitForURL("**#evidence-*");
			page.locator("#sourceName").pressSequentially("Regional hospital " + this.mark);
			assertThat(page.locator("#source-state")).hasText("In the registry: Official body, A: completely reliable");
		}
	}

	@Test
	void aRepeatedLinkOrFileIsNoticed() {
		FilePayload file = new FilePayload("list.txt", "text/plain", this.mark.getBytes(StandardCharsets.UTF_8));
		try (Person checker = signedIn()) {
			Page page = checker.page();
			fillIn(page, "Hospital " + this.mark);
			page.locator("#url").fill(this.site.url("/news"));
			page.locator("#file").setInputFiles(file);
			checker.press("Add evidence");
			page.waitForURL("**#evidence-*");
			page.locator("#url").fill(this.site.url("/news/?fbclid=1#top"));
			page.locator("#url").press("Tab");
			assertThat(page.locator("#url-repeats")).containsText("Already evidence on this claim:");
			page.locator("#file").setInputFiles(file);
			assertThat(page.locator("#file-repeats")).containsText("Already evidence on this claim:");
			checker.audits("evidence-form-repeated");
			fillIn(page, "Hospital " + this.mark);
			checker.press("Add evidence");
			checker.sees("Nothing was added yet");
			checker.forgives("status of 409");
			assertThat(page.locator("#quote")).hasValue("Eight dead were brought in.");
			page.locator("#url-repeats [name=addAgain]").check();
			checker.audits("evidence-form-question");
			checker.press("Add evidence");
			page.waitForURL("**#evidence-*");
		}
	}

	@Test
	void aFileGoesAheadOfItsFormAndWhatStopsItLosesNothing() throws IOException {
		byte[] photograph = photograph();
		try (Person checker = signedIn()) {
			Page page = checker.page();
			fillIn(page, "Hospital " + this.mark);
			page.locator("#file").setInputFiles(new FilePayload("yard.png", "image/png", photograph));
			page.route("**/evidence/uploads", (route) -> {
			});
			checker.press("Add evidence");
			assertThat(page.locator(".file-progress progress")).isVisible();
			checker.audits("evidence-form-sending");
			checker.press("Stop sending");
			checker.sees("the form is as it was");
			page.unroute("**/evidence/uploads");
			page.route("**/evidence/uploads", (route) -> route.abort());
			checker.press("Add evidence");
			checker.sees("The connection broke before the file was there");
			checker.forgives("Failed to load resource");
			assertThat(page.locator("#quote")).hasValue("Eight dead were brought in.");
			page.unroute("**/evidence/uploads");
			checker.press("Add evidence");
			page.waitForURL("**#evidence-*");
			String item = page.url().replaceAll(".*#evidence-", "");
			page.evaluate(
					"(id) => { document.querySelector('main').replaceChildren(document.querySelector('h1')); "
							+ "htmx.ajax('GET', `/evidence/${id}/file-view`, { target: 'main', swap: 'beforeend' }); }",
					item);
			assertThat(page.locator(".file-picture img")).isVisible();
			checker.sees("300 × 200");
			checker.audits("file-view");
			checker.auditsByNightOnAPhone("file-view-dark-phone");
		}
	}

	private static byte[] photograph() throws IOException {
		BufferedImage image = new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB);
		image.setRGB(0, 0, new Random().nextInt());
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ImageIO.write(image, "png", out);
		return out.toByteArray();
	}

	@Test
	void whatIsTypedIsThereAgainAfterTheBrowserWasClosed() {
		String kept;
		try (Person checker = signedIn()) {
			Page page = checker.page();
			fillIn(page, "Hospital " + this.mark);
			page.locator("[name=derives][value=SOURCE]").check();
			page.locator("#derivesFromSource").fill("Wire");
			page.locator("[id='figure.low']").fill("8");
			kept = page.context().storageState();
		}
		try (BrowserContext later = Chromium.browser()
			.newContext(new Browser.NewContextOptions().setStorageState(kept))) {
			Page page = later.newPage();
			page.navigate(this.address + this.claim);
			assertThat(page.locator(".draft-restored")).isVisible();
			assertThat(page.locator("#sourceName")).hasValue("Hospital " + this.mark);
			assertThat(page.locator("#quote")).hasValue("Eight dead were brought in.");
			assertThat(page.locator("[name=stance][value=SUPPORTS]")).isChecked();
			assertThat(page.locator("#derivesFromSource")).isVisible();
			assertThat(page.locator("#derivesFromSource")).hasValue("Wire");
			assertThat(page.locator("[id='figure.low']")).hasValue("8");
			assertThat(page.locator("#source-state")).containsText("New to the registry");
			page.locator("[id='figure.unit']").fill("people killed");
			page.locator("[id='figure.scope']").fill("all");
			page.locator("button[type=submit]", new Page.LocatorOptions().setHasText("Add evidence")).click();
			page.waitForURL("**#evidence-*");
			page.navigate(this.address + this.claim);
			assertThat(page.locator("#quote")).isEmpty();
			assertThat(page.locator(".draft-restored")).hasCount(0);
		}
	}

	@Test
	void whileTheServerIsAwayNothingIsSentAndNothingIsLost() {
		String kept;
		try (Person checker = signedIn()) {
			kept = checker.page().context().storageState();
		}
		try (BrowserContext context = Chromium.browser()
			.newContext(new Browser.NewContextOptions().setStorageState(kept))) {
			Page page = context.newPage();
			page.navigate(this.address + this.claim);
			assertThat(page.locator("form.evidence-form[data-enhanced]")).isVisible();
			context.route("**/*", (route) -> route.abort());
			page.locator("#url").fill(this.site.url("/news"));
			fillIn(page, "Hospital " + this.mark);
			Locator add = page.locator("button[type=submit]", new Page.LocatorOptions().setHasText("Add evidence"));
			add.click();
			assertThat(page.locator("#live-state")).not().isEmpty();
			assertThat(page.locator("#quote")).hasValue("Eight dead were brought in.");
			assertThat(page.locator("#reading-state")).isEmpty();
			context.unroute("**/*");
			add.click();
			page.waitForURL("**#evidence-*");
			assertThat(page.locator("#quote")).isEmpty();
		}
	}

	@Test
	void theFormServesInTheDarkOnAPhoneAndInRussian() {
		source("Кыргызстан бүгүн " + this.mark);
		try (Person checker = signedIn()) {
			Page page = checker.page();
			checker.dark();
			readAPage(page);
			checker.audits("evidence-form-dark");
			checker.light();
			checker.speaks("ru");
			checker.phone();
			checker.open(this.claim);
			page.locator("[data-discard]").first().click();
			assertThat(page.locator("#sourceName")).isEmpty();
			page.locator("#sourceName").pressSequentially(this.mark);
			assertThat(page.locator("#sourceName-options [role=option]")).hasCount(1);
			checker.audits("evidence-form-phone-sources");
			page.keyboard().press("Escape");
			readAPage(page);
			checker.audits("evidence-form-phone-russian");
		}
	}

	private void readAPage(Page page) {
		page.locator("#url").fill(this.site.url("/news"));
		page.locator("#url").press("Tab");
		assertThat(page.locator("#reading .words")).isVisible();
	}

	private static void fillIn(Page page, String source) {
		page.locator("#sourceName").fill(source);
		page.locator("[name=stance][value=SUPPORTS]").check();
		page.locator("#credibility").selectOption("2");
		page.locator("#quote").fill("Eight dead were brought in.");
	}

	private Person signedIn() {
		Person checker = Person.signedIn(this.address, "checker");
		checker.open(this.claim);
		return checker;
	}

	private void source(String name) {
		this.sources.named(name, SourceType.AGENCY, Reliability.B, null, this.people.find("checker").orElseThrow());
	}

}
