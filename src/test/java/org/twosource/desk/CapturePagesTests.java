package org.twosource.desk;

import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.twosource.Api;
import org.twosource.NewsroomTest;
import org.twosource.capture.Capture;
import org.twosource.capture.Captured;
import org.twosource.web.Site;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** Captures as people and programs see them. */
@NewsroomTest
class CapturePagesTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Newsroom newsroom;

	@Autowired
	private Captured captured;

	private final Site site = new Site();

	private final String path = "/" + UUID.randomUUID();

	@AfterEach
	void close() {
		this.site.close();
	}

	@Test
	void aCaptureShowsItsTextAsTextAndWhereItCameFrom() {
		Capture capture = capture("<title>T<b></title><p>Eight &lt;script&gt;alert(1)&lt;/script&gt; died.");
		assertThat(page("/captures/" + capture.id())).hasStatusOk()
			.bodyText()
			.contains("Eight &lt;script&gt;alert(1)", "T&lt;b&gt;", "127.0.0.1", capture.content().archive().sha256(),
					"Capture again")
			.doesNotContain("<script>alert");
	}

	@Test
	void theArchiveComesDownAndIsNeverShown() {
		Capture capture = capture("<p>Text");
		MvcTestResult warc = page("/captures/" + capture.id() + "/warc");
		assertThat(warc).hasStatusOk()
			.hasContentType("application/warc")
			.hasHeader("X-Content-Type-Options", "nosniff");
		assertThat(warc.getResponse().getHeader("Content-Disposition")).startsWith("attachment; filename=\"127.0.0.1-")
			.endsWith(".warc.gz\"");
		assertThat(warc.getResponse().getContentAsByteArray()).hasSize((int) capture.content().archive().size());
		assertThat(page("/captures/" + capture.id() + "/picture")).hasStatus(404);
	}

	@Test
	void changesAreMarkedByMoreThanColour() {
		Capture older = capture("<p>Eight died.");
		this.site.replace(this.path, "<p>Ten died.");
		Capture newer = this.captured.capture(this.site.url(this.path));
		assertThat(page("/captures/" + newer.id() + "/changes?since=" + older.id())).hasStatusOk()
			.bodyText()
			.contains("<del>Eight </del>", "<ins>Ten </ins>", "died.");
		assertThat(page("/captures/" + newer.id())).bodyText()
			.contains("text changed since the one before", "All captures of this page: 2");
		assertThat(page("/captures/" + newer.id() + "/line")).bodyText()
			.contains("captures: 2", "text changed", "/captures/" + newer.id() + "/warc")
			.doesNotContain("<html", "hx-get");
		assertThat(page("/captures/" + older.id() + "/changes?since=" + older.id())).bodyText()
			.contains("The text is the same");
	}

	@Test
	void aDeadLinkSaysWhyAndIsTriedAgain() {
		this.site.status(this.path, 404);
		Capture dead = this.captured.capture(this.site.url(this.path));
		assertThat(page("/captures/" + dead.id())).bodyText().contains("code 404", "Try again");
		assertThat(page("/captures/" + dead.id() + "/line")).bodyText()
			.contains("not captured:", "code 404", "Try again");
		assertThat(page("/captures/" + dead.id() + "/warc")).hasStatus(404);
		MvcTestResult again = this.mvc.post()
			.uri("/captures/" + dead.id() + "/again")
			.with(csrf())
			.with(this.newsroom.as("checker"))
			.exchange();
		assertThat(again).hasStatus3xxRedirection();
		String asked = again.getResponse().getRedirectedUrl();
		assertThat(asked).isNotEqualTo("/captures/" + dead.id());
		assertThat(page(asked)).bodyText().contains("is being captured", "live-" + asked.substring(10));
		assertThat(page(asked + "/line")).bodyText().contains("hx-get=\"" + asked + "/line\"", "capturing the page");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/line", "/warc", "/picture", "/changes?since=00000000-0000-0000-0000-000000000000" })
	void nobodySeesACaptureWithoutSigningInAndAnUnknownOneIsUnknown(String what) {
		String address = "/captures/" + UUID.randomUUID() + what;
		assertThat(this.mvc.get().uri(address).accept("text/html")).hasStatus3xxRedirection();
		assertThat(page(address)).hasStatus(404);
	}

	@Test
	void thePagesSpeakRussian() {
		Capture capture = capture("<p>Текст");
		assertThat(this.mvc.get()
			.uri("/captures/" + capture.id())
			.header("Accept-Language", "ru")
			.with(this.newsroom.as("checker"))).bodyText()
			.contains("Снять заново", "Текст страницы")
			.doesNotContain("??");
	}

	@Test
	void programsAskForCapturesAndReadThem() {
		String url = this.site.url(this.path + "-asked");
		Api checker = Api.as("checker", this.mvc);
		JsonNode asked = checker.post("/api/captures", "{\"url\": \"" + url + "\"}", 202);
		assertThat(asked.get("status").asString()).isEqualTo("REQUESTED");
		assertThat(checker.post("/api/captures", "{\"url\": \"" + url + "\"}", 202).get("id"))
			.isEqualTo(asked.get("id"));
		assertThat(checker.refused(HttpMethod.POST, "/api/captures", "{\"url\": \"file:///etc/passwd\"}", 422)
			.get("field")
			.asString()).isEqualTo("url");
		Api.as("manager", this.mvc).refused(HttpMethod.POST, "/api/captures", "{\"url\": \"" + url + "\"}", 403);
		Capture capture = capture("<p>Other text");
		JsonNode read = checker.get("/api/captures/" + capture.id());
		assertThat(read.get("text").asString()).isEqualTo("Other text");
		assertThat(read.get("content").get("archiveSha256").asString()).isEqualTo(capture.content().archive().sha256());
		assertThat(checker.get("/api/captures?url=" + capture.url()).get("total").asInt()).isEqualTo(1);
		assertThat(checker.call(HttpMethod.GET, "/api/captures/" + capture.id() + "/warc", null)).hasStatusOk()
			.hasContentType("application/warc");
		checker.refused(HttpMethod.GET, "/api/captures/" + UUID.randomUUID(), null, 404);
	}

	@Test
	void anArchiveThatDoesNotVerifyIsRefusedAsAProblem() {
		assertThat(this.mvc.post()
			.uri("/api/captures/wacz")
			.multipart()
			.file(new MockMultipartFile("file", "a.wacz", "application/wacz", new byte[] { 1, 2 }))
			.header("Authorization", "Basic Y2hlY2tlcjp0d29zb3VyY2U=")).hasStatus(422).bodyText().contains("no WACZ");
	}

	private Capture capture(String html) {
		this.site.replace(this.path, html);
		return this.captured.capture(this.site.url(this.path));
	}

	private MvcTestResult page(String path) {
		return this.mvc.get().uri(path).with(this.newsroom.as("checker")).exchange();
	}

}
