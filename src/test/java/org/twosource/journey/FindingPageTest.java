package org.twosource.journey;

import java.util.List;
import java.util.UUID;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.twosource.NewsroomTest;
import org.twosource.capture.Captured;
import org.twosource.publication.SignedClaims;
import org.twosource.web.Site;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A finding as readers have it: with script and without, on a phone, by night, on paper.
 */
@NewsroomTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "twosource.engine.jobs=true")
class FindingPageTest {

	private static final String LONG_WORD = "Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunterbeamtengesellschaft";

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private ApplicationEventPublisher events;

	@Autowired
	private Captured captured;

	private String finding;

	@BeforeEach
	void publish() {
		SignedClaims claims = new SignedClaims(this.jdbc, this.transaction, this.events);
		UUID claim = claims.confirmed("At least eight people died in the night of the fair " + LONG_WORD);
		try (Site site = new Site()) {
			String path = "/" + UUID.randomUUID() + "/" + LONG_WORD;
			site.page(path, "<title>Register</title><p>Eight entries, one for each body.<p>" + LONG_WORD);
			this.captured.pictured(this.captured.capture(site.url(path)));
			claims.evidence(claim, "Clinic registry " + claim, "OFFICIAL_BODY", "SUPPORTS", site.url(path));
		}
		claims.evidence(claim, "سجل المستشفى " + claim, "OFFICIAL_BODY", "REFUTES");
		claims.defect(claim, "(, February 8)");
		claims.sign(claim, null);
		claims.reassess(claim, "DISPUTED", "LOW");
		claims.sign(claim, "A coroner counted seven. " + LONG_WORD);
		this.finding = "/findings/" + claims.number(claim);
	}

	/** A tenth of what counts as good for readers. */
	private static final double NOTICEABLE = 0.01;

	@Test
	void readersReadItAnywhere() throws Exception {
		try (Person reader = new Person("http://127.0.0.1:" + this.port)) {
			reader.open(this.finding);
			reader.sees("What is not known");
			assertThat(words(reader.page())).isEqualTo(withoutScript());
			audited(reader, "finding");
			reader.dark();
			reader.phone();
			audited(reader, "finding-phone-dark");
			reader.light();
			assertThat(shift(reader.page())).as("how much the layout shifts").isLessThan(NOTICEABLE);
			reader.open(this.finding + "/versions/1");
			reader.sees("which no longer stands");
			audited(reader, "finding-replaced-phone");
			reader.open("/corrections");
			audited(reader, "corrections-phone");
			reader.open("/methodology");
			reader.sees("What which claim needs");
			audited(reader, "methodology-phone");
			reader.open(this.finding + "/embed");
			reader.sees("Read the finding");
			audited(reader, "embedded-phone");
			reader.desk();
			reader.open(this.finding);
			printed(reader.page());
			reader.follow("Archived copy");
			reader.sees("Eight entries, one for each body.");
			reader.phone();
			audited(reader, "finding-copy-phone");
			assertThat(
					reader.page().locator("img").evaluate("(image) => image.decode().then(() => image.naturalWidth)"))
				.isEqualTo(800);
			assertThat((String) reader.page().evaluate("document.body.innerText")).doesNotContain("checker");
		}
	}

	private String withoutScript() {
		try (BrowserContext plain = Chromium.browser()
			.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false).setViewportSize(360, 740))) {
			Page page = plain.newPage();
			page.navigate("http://127.0.0.1:" + this.port + this.finding);
			assertThat(page.locator("time").first().textContent()).endsWith(" UTC");
			return words(page);
		}
	}

	/**
	 * What is read, without times: they are told in the reader's zone where scripts run.
	 */
	private static String words(Page page) {
		Element main = Jsoup.parse(page.content()).selectFirst("main");
		main.select("time").remove();
		return main.text();
	}

	private static void audited(Person reader, String state) throws Exception {
		reader.audits(state);
		Screens.keep(reader.page(), state);
	}

	private static double shift(Page page) {
		page.reload();
		return ((Number) page.evaluate("""
				() => new Promise((done) => {
					let sum = 0;
					new PerformanceObserver((list) => list.getEntries().forEach((one) => { sum += one.value; }))
						.observe({ type: 'layout-shift', buffered: true });
					setTimeout(() => done(sum), 300);
				})
				""")).doubleValue();
	}

	private void printed(Page page) throws Exception {
		page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
		assertThat(page.locator(".desk-header").isVisible()).isFalse();
		assertThat(List.of("https://example.org/register", "https://example.org/fair", this.finding))
			.allMatch((address) -> page.locator("main").innerText().contains(address));
		Screens.keep(page, "finding-print");
		page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
	}

}
