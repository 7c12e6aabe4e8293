package org.twosource.annotation;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import org.twosource.NewsroomTest;
import org.twosource.audit.Audit;
import org.twosource.audit.AuditRecord;
import org.twosource.publication.SignedClaims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

@NewsroomTest
class PublishedDocumentsTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private UserDetailsService people;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private ApplicationEventPublisher events;

	@Autowired
	private Audit audit;

	private final String title = "A private letter " + UUID.randomUUID();

	@Test
	void readersReadItFromWhenAnEditorPublishesItUntilItIsTakenBack() {
		MarkedDocument document = document("Nobody came.");
		notThere(document);
		assertThat(post(document, "editor", "", "")).hasStatus(302);
		assertThat(page(document)).hasStatusOk().bodyText().contains("Nobody came.");
		assertThat(this.mvc.get().uri("/annotated").exchange()).bodyText().contains(this.title);
		assertThat(post(document, "editor2", "/end", "The author asked us to")).hasStatus(302);
		notThere(document);
		assertThat(this.audit.of(document.id())).extracting(AuditRecord::actor, AuditRecord::act)
			.containsExactly(tuple("editor", "document published with its marks"),
					tuple("editor2", "published document taken back"));
		assertThat(post(document, "editor", "", "")).hasStatus(302);
		assertThat(page(document)).hasStatusOk();
		assertThat(report(document, "checker")).contains("The author asked us to", "taken back by", "editor2");
		assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(() -> this.jdbc.sql("delete from published_document").update());
		assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(() -> this.jdbc
			.sql("update published_document set taken_back_reason = 'Another' where taken_back_at is not null")
			.update());
	}

	@Test
	void onlyEditorsPublishAndOnlyOnceAndSayWhyTheyTakeItBack() {
		MarkedDocument document = document("Nobody came.");
		for (String username : List.of("checker", "manager")) {
			assertThat(post(document, username, "", "")).hasStatus(403);
			assertThat(report(document, username)).contains("Readers cannot read this document")
				.doesNotContain("Publish this document");
		}
		notThere(document);
		assertThat(report(document, "editor")).contains("Publish this document with its marks",
				"The whole text becomes public");
		post(document, "editor", "", "");
		assertThat(warning(post(document, "editor", "", ""))).contains("published already");
		assertThat(post(document, "checker", "/end", "No")).hasStatus(403);
		assertThat(warning(post(document, "editor", "/end", " "))).isNotBlank();
		assertThat(page(document)).hasStatusOk();
		assertThat(this.mvc.post().uri("/annotated/" + document.id()).exchange()).hasStatus(405);
	}

	@Test
	void aDocumentInTriageHasNoMarksToPublish() {
		MarkedDocument document = document("Nobody came.");
		this.jdbc.sql("update document set status = 'TRIAGE' where id = :id").param("id", document.id()).update();
		assertThat(warning(post(document, "editor", "", ""))).contains("triage");
		notThere(document);
	}

	@Test
	void nothingIsMarkedInATextThatIsNotTheOneThatCameIn() {
		MarkedDocument document = document("Nobody came to the fair.");
		UUID claim = document.claim("Nobody came", "COLLECTION");
		document.makes(claim, "Nobody");
		document.cites("to the fair");
		post(document, "editor", "", "");
		assertThat(Jsoup.parse(body(document)).select(".text .said")).hasSize(2);
		post(document, "editor", "/end", "To look again");
		this.jdbc.sql("update mention set exact = 'Nobodx' where claim_id = :claim").param("claim", claim).update();
		post(document, "editor", "", "");
		assertThat(Jsoup.parse(body(document)).select(".text .said")).hasSize(1);
		post(document, "editor", "/end", "To look again");
		this.jdbc.sql("update document set text = text || '!' where id = :id").param("id", document.id()).update();
		post(document, "editor", "", "");
		assertThat(Jsoup.parse(body(document)).select(".text .said")).isEmpty();
		assertThat(body(document)).contains("is not the one that was taken in");
	}

	@Test
	void theMarkOfAClaimThatIsDroppedBeforeItWasPublishedIsGone() {
		MarkedDocument document = document("Nobody came to the fair.");
		UUID claim = document.claim("Nobody came", "COLLECTION");
		document.makes(claim, "Nobody");
		post(document, "editor", "", "");
		assertThat(body(document)).contains("says-open");
		this.jdbc.sql("update claim set stage = 'WITHDRAWN' where id = :id").param("id", claim).update();
		new SignedClaims(this.jdbc, this.transaction, this.events).drop(claim, "Not worth it");
		assertThat(body(document)).doesNotContain("says-open");
	}

	@Test
	void aLongDocumentWithManyMarksIsThereAtOnce() {
		MarkedDocument document = document(IntStream.range(0, 2500)
			.mapToObj((line) -> "Line %04d says that the market burned for hours.".formatted(line))
			.collect(Collectors.joining("\n\n")));
		this.jdbc.sql("""
				insert into mention (id, claim_id, document_id, start_at, end_at, exact, prefix, suffix)
				select gen_random_uuid(), :claim, :document, at, at + 9, substr(d.text, at + 1, 9), '', ''
				from document d cross join generate_series(0, 100000, 490) at where d.id = :document
				""")
			.param("claim", document.claim("The market burned", "COLLECTION"))
			.param("document", document.id())
			.update();
		post(document, "editor", "", "");
		Instant begun = Instant.now();
		String page = body(document);
		assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(10));
		assertThat(page.length()).isGreaterThan(100_000);
		assertThat(Jsoup.parse(page).select(".text .note")).hasSize(205);
	}

	@Test
	void aFontThatCannotBeUsedIsLeftOut(@TempDir Path folder) throws Exception {
		Files.writeString(folder.resolve("broken.ttf"), "not a font");
		Files.writeString(folder.resolve("notes.txt"), "not a font either");
		try (var font = new ClassPathResource("net/sf/jasperreports/fonts/dejavu/DejaVuSansMono.ttf")
			.getInputStream()) {
			Files.copy(font, folder.resolve("mono.TTF"));
		}
		Fonts fonts = new Fonts(folder.toString());
		assertThat(fonts.rule()).contains("\"Further 0\"").doesNotContain("Further 1");
		fonts.addTo(new PdfRendererBuilder());
		assertThatIllegalArgumentException().isThrownBy(() -> new Fonts(folder.resolve("none").toString()));
	}

	private MarkedDocument document(String text) {
		return new MarkedDocument(this.jdbc, this.title, text + " " + UUID.randomUUID());
	}

	private void notThere(MarkedDocument document) {
		for (String ending : List.of("", ".html", ".pdf", ".docx", ".jsonld", ".txt", ".exe")) {
			assertThat(this.mvc.get().uri("/annotated/" + document.id() + ending).exchange()).as(ending)
				.hasStatus(404)
				.bodyText()
				.doesNotContain(this.title);
		}
		assertThat(this.mvc.get().uri("/annotated/nothing")).hasStatus(404);
		assertThat(this.mvc.get().uri("/annotated").exchange()).hasStatusOk().bodyText().doesNotContain(this.title);
	}

	private MvcTestResult page(MarkedDocument document) {
		return this.mvc.get().uri("/annotated/" + document.id()).exchange();
	}

	private String body(MarkedDocument document) {
		MvcTestResult page = page(document);
		assertThat(page).hasStatusOk();
		return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private String report(MarkedDocument document, String username) {
		MvcTestResult page = this.mvc.get()
			.uri("/documents/" + document.id())
			.with(MarkedDocument.as(this.people, username))
			.exchange();
		assertThat(page).hasStatusOk();
		return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private MvcTestResult post(MarkedDocument document, String username, String action, String reason) {
		return document.post(this.mvc, this.people, username, "/publication" + action, reason);
	}

	private static String warning(MvcTestResult answer) {
		return String.valueOf(answer.getMvcResult().getFlashMap().get("warning"));
	}

}
