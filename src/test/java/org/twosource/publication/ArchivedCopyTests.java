package org.twosource.publication;

import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import org.twosource.Api;
import org.twosource.NewsroomTest;
import org.twosource.capture.Capture;
import org.twosource.capture.Captured;
import org.twosource.web.Site;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** What is kept of the links of findings, as readers see it. */
@NewsroomTest
class ArchivedCopyTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private ApplicationEventPublisher events;

	@Autowired
	private Captured captured;

	private final Site site = new Site();

	private final String path = "/" + UUID.randomUUID();

	private SignedClaims claims;

	private UUID claim;

	@BeforeEach
	void openTheFiles() {
		this.claims = new SignedClaims(this.jdbc, this.transaction, this.events);
		this.claim = this.claims.confirmed("At least eight people died at the fair " + UUID.randomUUID());
	}

	@AfterEach
	void close() {
		this.site.close();
	}

	@Test
	void readersSeeWhatWasThereAsPlainText() {
		Capture capture = this.captured
			.pictured(capture("<title>The <b> register</title><p>Eight &lt;script&gt;alert(1)&lt;/script&gt; died."));
		UUID item = item();
		this.claims.sign(this.claim, null);
		String copy = "/findings/" + number() + "/archived/" + item;
		assertThat(this.mvc.get().uri("/findings/" + number())).bodyText().contains("href=\"" + copy + "\"");
		JsonNode archived = Api.body(this.mvc.get().uri("/api/findings/" + number()).exchange(), 200)
			.at("/evidence/0/archived");
		assertThat(archived.get("sha256").asString()).isEqualTo(capture.content().archive().sha256());
		assertThat(archived.get("capturedAt").asString()).isEqualTo(capture.content().capturedAt().toString());
		assertThat(this.mvc.get().uri(copy)).hasStatusOk()
			.hasHeader("X-Robots-Tag", "noindex, nofollow")
			.bodyText()
			.contains("Eight &lt;script&gt;alert(1)", "The &lt;b&gt; register", capture.content().archive().sha256(),
					this.site.url(this.path), copy + "/picture.png")
			.doesNotContain("<script>alert", "checker");
		assertThat(this.mvc.get().uri(copy + "/picture.png")).hasStatusOk()
			.hasContentType("image/png")
			.hasHeader("X-Content-Type-Options", "nosniff");
		assertThat(this.mvc.get().uri(copy).header("Accept-Language", "ru")).bodyText()
			.contains("Архивная копия", "Что там было написано");
	}

	@Test
	void thereIsACopyOnlyOfWhatStandsInAPublishedVersionOfThatFinding() {
		Capture capture = capture("<p>Eight died.");
		UUID item = item();
		String before = "/findings/" + number() + "/archived/" + item;
		assertThat(this.mvc.get().uri(before)).hasStatus(404);
		this.claims.sign(this.claim, null);
		UUID later = item();
		UUID other = this.claims.confirmed("Another claim " + UUID.randomUUID());
		this.claims.sign(other, null);
		for (String address : new String[] { "/findings/" + number() + "/archived/" + later,
				"/findings/" + number() + "/archived/" + capture.id(), "/findings/" + number() + "/archived/x",
				"/findings/" + this.claims.number(other) + "/archived/" + item, before + "/picture.png" }) {
			assertThat(this.mvc.get().uri(address)).as(address).hasStatus(404);
		}
	}

	@Test
	void nothingIsShownAnyMoreOfWhatBecameConfidential() {
		capture("<p>Eight died.");
		UUID item = item();
		this.claims.sign(this.claim, null);
		String copy = "/findings/" + number() + "/archived/" + item;
		assertThat(this.mvc.get().uri(copy)).hasStatusOk();
		Api.as("checker", this.mvc)
			.call(HttpMethod.PUT, "/api/evidence/" + item + "/readers", "{\"readers\": [\"editor\"]}");
		assertThat(this.mvc.get().uri(copy)).hasStatus(404);
		assertThat(this.mvc.get().uri("/findings/" + number())).hasStatusOk().bodyText().doesNotContain(copy);
	}

	@Test
	void whatOnlyAConfidentialItemLinksToIsNotTakenUp() {
		capture("<p>Eight died.");
		UUID item = item();
		Api.as("checker", this.mvc)
			.call(HttpMethod.PUT, "/api/evidence/" + item + "/readers", "{\"readers\": [\"editor\"]}");
		this.claims.sign(this.claim, null);
		assertThat(Api.body(this.mvc.get().uri("/api/findings/" + number()).exchange(), 200).toString())
			.doesNotContain("archived", this.site.url(this.path));
		assertThat(this.mvc.get().uri("/findings/" + number() + "/archived/" + item)).hasStatus(404);
	}

	@Test
	void theCopyIsTheOneMadeWhenTheItemWasRetrieved() {
		capture("<p>Eight died.");
		UUID item = item();
		this.site.replace(this.path, "<p>Nobody died.");
		this.captured.capture(this.site.url(this.path));
		this.claims.sign(this.claim, null);
		assertThat(this.mvc.get().uri("/findings/" + number() + "/archived/" + item)).bodyText()
			.contains("Eight died.")
			.doesNotContain("Nobody died.");
	}

	private Capture capture(String html) {
		this.site.page(this.path, html);
		return this.captured.capture(this.site.url(this.path));
	}

	private UUID item() {
		return this.claims.evidence(this.claim, "Registry " + UUID.randomUUID(), "OFFICIAL_BODY", "SUPPORTS",
				this.site.url(this.path));
	}

	private String number() {
		return this.claims.number(this.claim);
	}

}
