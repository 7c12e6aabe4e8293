package org.twosource.journey;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import javax.imageio.ImageIO;

import com.microsoft.playwright.Page;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.twosource.NewsroomTest;
import org.twosource.claim.Stage;
import org.twosource.oversight.Week;
import org.twosource.oversight.Work;
import org.twosource.publication.SignedClaims;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * A manager looks how far the documents of a desk have come, when they will be settled,
 * and prints what the week brought.
 */
@NewsroomTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "twosource.engine.jobs=true")
class ProgressTest {

	private static final Path FOLDER = Path.of("target", "progress");

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private ApplicationEventPublisher events;

	private final Instant now = Instant.now();

	private final List<UUID> claims = new ArrayList<>();

	private UUID desk;

	private UUID first;

	private String finding;

	@BeforeEach
	void work() {
		Random random = new Random(7);
		Work work = new Work(this.jdbc, random, this.now);
		this.desk = work.desk();
		this.first = work.document("The flood at the ford of Aksu: what the village council says", this.desk, "TRIAGED",
				ago(30));
		UUID second = work.document("A night at the river", this.desk, "TRIAGED", ago(9));
		UUID past = work.document("What was settled before", this.desk, "TRIAGED", ago(60));
		work.document("Nobody has read it yet", this.desk, "TRIAGE", ago(1));
		for (int day = 1; day <= 50; day++) {
			for (int i = random.nextInt(4); i > 0; i--) {
				claim(work, past, ago(day + 4), ago(day), "Settled");
			}
		}
		for (int i = 0; i < 24; i++) {
			claim(work, this.first, ago(28 - i / 2), (i < 11) ? ago(22 - 2 * i) : null,
					"Water stood in house number %d on the night of 4 May".formatted(i));
			claim(work, second, ago(8), (i < 2) ? ago(2) : null, "Boat %d was lost".formatted(i));
		}
		SignedClaims signed = new SignedClaims(this.jdbc, this.transaction, this.events);
		UUID claim = signed.confirmed("At least eight people drowned at the ford " + UUID.randomUUID());
		signed.evidence(claim, "Register " + claim, "OFFICIAL_BODY", "SUPPORTS");
		signed.sign(claim, null);
		signed.reassess(claim, "PARTLY_CONFIRMED", "MODERATE");
		signed.sign(claim, "The hospital corrected the number");
		work.decision(claim, Stage.CORROBORATION, this.now);
		this.finding = signed.number(claim);
	}

	/** No process knows them. */
	@AfterEach
	void nobodyHasToDoIt() {
		this.jdbc.sql("update claim set stage = 'WITHDRAWN', overdue = false where id = any(:claims)")
			.param("claims", this.claims.toArray(UUID[]::new))
			.update();
	}

	@Test
	void documentsAreLookedAtOneByOne() throws IOException {
		try (Person admin = signedIn("admin")) {
			Page page = admin.page();
			admin.open("/board/documents?which=ALL&desk=" + this.desk);
			assertThat(page.locator(".progress-row")).hasCount(4);
			assertThat(page.locator(".progress-row").nth(2)).containsText("Likely settled between");
			assertThat(page.locator(".progress-row").nth(2)).containsText("11 of 24 (45 %)");
			assertThat(page.locator(".progress-row").nth(0)).containsText("In triage");
			assertThat(page.locator(".progress-row").nth(3)).containsText(settledBefore() + " of " + settledBefore());
			look(admin, "documents");
			admin.dark();
			admin.phone();
			look(admin, "documents-phone");
			admin.desk();
			admin.light();
			page.locator("#which").selectOption("OPEN");
			admin.fill("Title or publisher", "ford of AKSU");
			admin.press("Show");
			assertThat(page.locator(".progress-row")).hasCount(1);
			admin.follow("The flood at the ford");
			assertThat(page.locator(".progress-chart canvas")).hasCount(2);
			page.locator("details summary").first().click();
			assertThat(page.locator("#burn-up-table tbody tr").last()).containsText("24");
			look(admin, "document");
			admin.dark();
			admin.phone();
			look(admin, "document-phone");
			admin.desk();
			admin.light();
			admin.speaks("ru");
			look(admin, "document-ru");
			admin.open("/board/documents?desk=" + this.desk);
			look(admin, "documents-ru");
			String csv = page.request().get(address() + "/board/documents.csv?which=ALL&desk=" + this.desk).text();
			assertThat(csv.lines()).hasSize(5);
			assertThat(csv).startsWith("document,title,publisher,desk").contains("FORECAST", "SETTLED", "TRIAGE");
			String days = page.request().get(address() + "/board/documents/" + this.first + ".csv").text();
			assertThat(days).startsWith("day,accepted,settled");
			assertThat(page.request().get(address() + "/board/documents/" + this.first + ".json").text())
				.contains("\"burnUp\"", "\"chances\"");
		}
	}

	@Test
	void theWeekIsReadAndPrinted() throws IOException {
		Week week = Week.of(LocalDate.ofInstant(Instant.now(), ZoneOffset.UTC));
		try (Person admin = signedIn("admin")) {
			Page page = admin.page();
			admin.open("/board/week");
			page.waitForURL("**/board/week/" + week.previous());
			look(admin, "week-before");
			admin.follow("Week after");
			page.waitForURL("**/board/week/" + week);
			assertThat(page.locator("#published + ul")).containsText(this.finding);
			assertThat(page.locator("#revised + ul")).containsText("The hospital corrected the number");
			assertThat(page.locator("#returned + ul")).containsText("The register is missing");
			look(admin, "week");
			admin.dark();
			admin.phone();
			look(admin, "week-phone");
			admin.desk();
			admin.light();
			String csv = page.request().get(address() + "/board/week/" + week + ".csv").text();
			assertThat(csv).startsWith("part,number,text").contains("figure,,,ACCEPTED", this.finding);
			assertThat(page.request().get(address() + "/board/week/" + week + ".json").text()).contains(this.finding);
			admin.dark();
			printed(page, "week-printed");
			admin.light();
			admin.speaks("ru");
			look(admin, "week-ru");
			printed(page, "week-printed-ru");
		}
	}

	/** The paper is A4, holds the report, and nothing that only a screen needs. */
	private void printed(Page page, String name) throws IOException {
		byte[] pdf = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true).setPrintBackground(true));
		try (PDDocument document = Loader.loadPDF(pdf)) {
			PDRectangle paper = document.getPage(0).getMediaBox();
			assertThat(paper.getWidth()).isCloseTo(595, within(2f));
			assertThat(paper.getHeight()).isCloseTo(842, within(2f));
			String text = new PDFTextStripper().getText(document);
			assertThat(text).contains(this.finding).doesNotContain("CSV", "admin", "/findings/");
			PDFRenderer renderer = new PDFRenderer(document);
			for (int sheet = 0; sheet < Math.min(2, document.getNumberOfPages()); sheet++) {
				BufferedImage picture = renderer.renderImageWithDPI(sheet, 80);
				assertThat(picture.getRGB(5, 5) & 0xffffff).as("the margin is white").isEqualTo(0xffffff);
				Files.createDirectories(FOLDER);
				ImageIO.write(picture, "png", FOLDER.resolve(name + "-" + sheet + ".png").toFile());
			}
		}
	}

	private void look(Person person, String state) throws IOException {
		person.audits(state);
		Screens.keep(person.page(), state);
	}

	private void claim(Work work, UUID document, Instant accepted, Instant settled, String statement) {
		UUID claim = work.claim(accepted, settled, statement);
		work.mention(claim, document);
		this.claims.add(claim);
	}

	private String settledBefore() {
		return String.valueOf(this.claims.size() - 48);
	}

	private Instant ago(int days) {
		return this.now.minus(Duration.ofDays(days));
	}

	private Person signedIn(String username) {
		return Person.signedIn(address(), username);
	}

	private String address() {
		return "http://127.0.0.1:" + this.port;
	}

}
