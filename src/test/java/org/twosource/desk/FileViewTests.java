package org.twosource.desk;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.twosource.NewsroomTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@NewsroomTest
class FileViewTests {

	private static final byte[] GIF = { 'G', 'I', 'F', '8', '9', 'a', 1, 0, 1, 0, (byte) 0x80, 0, 0, 0, 0, 0, -1, -1,
			-1, 0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0, 0x3b };

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Newsroom newsroom;

	@Autowired
	private JdbcClient jdbc;

	private UUID claim;

	private final String mark = UUID.randomUUID().toString();

	@BeforeEach
	void openAClaim() {
		this.claim = this.newsroom.claim("At least eight people died at the Sarybulak market", "CASUALTY");
	}

	@Test
	void aDrawingWithAScriptIsLetters() throws Exception {
		UUID item = evidence("<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"><script>alert('" + this.mark
				+ "')</script></svg>");
		assertThat(get("/evidence/" + item + "/file-view")).hasStatusOk()
			.bodyText()
			.contains("&lt;script&gt;alert", "Anybody can write anything into a file")
			.doesNotContain("<script", "<svg");
		assertThat(get("/evidence/" + item)).bodyText().contains("image/svg+xml");
		assertThat(get("/evidence/" + item + "/preview")).hasStatus(404);
		assertDownloadIsSealed(get("/evidence/" + item + "/file"));
	}

	@Test
	void anImageIsShownByAPictureThatCanDoNothing() throws Exception {
		UUID item = evidence(new String(GIF, StandardCharsets.ISO_8859_1) + "<script>" + this.mark + "</script>");
		assertThat(get("/evidence/" + item + "/file-view")).hasStatusOk()
			.bodyText()
			.contains("src=\"/evidence/" + item + "/preview\"", "alt=\"Preview of a.bin\"");
		MvcTestResult picture = get("/evidence/" + item + "/preview");
		assertThat(picture).hasStatusOk()
			.hasHeader("X-Content-Type-Options", "nosniff")
			.hasHeader("Content-Security-Policy", "sandbox; default-src 'none'")
			.hasHeader("Cross-Origin-Resource-Policy", "same-origin")
			.hasHeader("Cache-Control", "max-age=600, private");
		assertThat(picture.getResponse().getContentType()).isIn("image/png", "image/jpeg");
		assertThat(picture.getResponse().getContentAsString(StandardCharsets.ISO_8859_1)).doesNotContain(this.mark);
	}

	@Test
	void whatCannotBeShownSaysWhyInTheReadersLanguage() throws Exception {
		UUID item = evidence("GIF89a broken " + this.mark);
		assertThat(get("/evidence/" + item + "/file-view")).bodyText().contains("No preview.", "The file is broken");
		assertThat(this.mvc.get()
			.uri("/evidence/{id}/file-view", item)
			.header("Accept-Language", "ru")
			.with(this.newsroom.as("checker"))).bodyText().contains("Предпросмотра нет.", "Файл повреждён");
	}

	@Test
	void aFileSentAheadGoesWithTheForm() {
		MvcTestResult sent = ahead("checker", this.mark.getBytes());
		assertThat(sent).hasStatus(201).bodyText().contains("name=\"upload\"", "a.bin");
		assertThat(ahead("manager", this.mark.getBytes())).hasStatus(403);
		assertThat(ahead("checker", new byte[0])).hasStatus(422).bodyText().contains("The file is empty");
		Matcher upload = Pattern.compile("value=\"([0-9a-f-]{36})\"").matcher(body(sent));
		assertThat(upload.find()).isTrue();
		assertThat(this.mvc.post()
			.uri("/claims/{id}/evidence", this.claim)
			.param("sourceName", "Wire " + this.mark)
			.param("sourceType", "AGENCY")
			.param("reliability", "B")
			.param("stance", "SUPPORTS")
			.param("credibility", "2")
			.param("upload", upload.group(1))
			.with(this.newsroom.as("checker"))
			.with(csrf())).hasStatus3xxRedirection();
		assertThat(this.jdbc.sql("select attachment_name from evidence where claim_id = :claim")
			.param("claim", this.claim)
			.query(String.class)
			.single()).isEqualTo("a.bin");
	}

	private void assertDownloadIsSealed(MvcTestResult download) {
		assertThat(download).hasStatusOk()
			.hasHeader("Content-Type", "application/octet-stream")
			.hasHeader("X-Content-Type-Options", "nosniff")
			.hasHeader("Content-Security-Policy", "sandbox; default-src 'none'")
			.hasHeader("Cross-Origin-Resource-Policy", "same-origin");
		assertThat(download.getResponse().getHeader("Content-Disposition")).startsWith("attachment");
	}

	private MvcTestResult get(String uri) {
		return this.mvc.get().uri(uri).header("Accept-Language", "en").with(this.newsroom.as("checker")).exchange();
	}

	private MvcTestResult ahead(String username, byte[] content) {
		return this.mvc.post()
			.uri("/evidence/uploads")
			.multipart()
			.file(new MockMultipartFile("file", "a.bin", null, content))
			.header("Accept-Language", "en")
			.with(this.newsroom.as(username))
			.with(csrf())
			.exchange();
	}

	private UUID evidence(String content) {
		assertThat(this.mvc.post()
			.uri("/claims/{id}/evidence", this.claim)
			.multipart()
			.file(new MockMultipartFile("file", "a.bin", null, content.getBytes(StandardCharsets.ISO_8859_1)))
			.param("sourceName", "Wire " + this.mark)
			.param("sourceType", "AGENCY")
			.param("reliability", "B")
			.param("stance", "SUPPORTS")
			.param("credibility", "2")
			.with(this.newsroom.as("checker"))
			.with(csrf())).hasStatus3xxRedirection();
		return this.jdbc.sql("select id from evidence where claim_id = :claim")
			.param("claim", this.claim)
			.query(UUID.class)
			.single();
	}

	private static String body(MvcTestResult result) {
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
