package org.twosource.api;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.mock.web.MockPart;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.twosource.Api;
import org.twosource.NewsroomTest;
import org.twosource.claim.Stage;
import org.twosource.evidence.ClaimRows;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

@NewsroomTest
class EvidenceApiTest {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	private Api checker;

	private String uri;

	@BeforeEach
	void openAClaim() {
		this.checker = Api.as("checker", this.mvc);
		this.uri = "/api/claims/" + ClaimRows.claim(Stage.COLLECTION, this.jdbc) + "/evidence";
	}

	@Test
	void evidenceIsAddedAndListedWithItsOrigin() {
		String agency = "Agency " + UUID.randomUUID();
		JsonNode first = this.checker.post(this.uri, """
				{"source": {"name": "%s", "type": "AGENCY", "reliability": "B", "url": "https://example.org"},
				 "url": "https://example.org/новость", "quote": "Не менее восьми человек погибли", "stance": "SUPPORTS",
				 "credibility": 2, "publishedAt": "2026-02-08T09:30:00Z",
				 "figure": {"low": 8, "unit": "people killed", "scope": "all"}}""".formatted(agency), 201);
		String id = first.get("id").asString();
		this.checker.post(this.uri, """
				{"source": {"name": "Outlet %s"}, "url": "https://example.org/2", "stance": "SUPPORTS",
				 "credibility": 3, "derivesFrom": {"evidenceId": "%s"}}""".formatted(UUID.randomUUID(), id), 201);
		JsonNode list = this.checker.get(this.uri);
		assertThat(list.get("total").asInt()).isEqualTo(2);
		JsonNode item = list.get("items").get(0);
		assertThat(item.get("id").asString()).isEqualTo(id);
		assertThat(item.get("source").get("name").asString()).isEqualTo(agency);
		assertThat(item.get("quote").asString()).isEqualTo("Не менее восьми человек погибли");
		assertThat(item.get("publishedAt").asString()).isEqualTo("2026-02-08T09:30:00Z");
		assertThat(item.get("figure").get("low").asInt()).isEqualTo(8);
		assertThat(item.get("collectedBy").asString()).isEqualTo("checker");
		JsonNode repeated = list.get("items").get(1);
		assertThat(repeated.get("derivesFrom").get("evidenceId").asString()).isEqualTo(id);
		assertThat(repeated.get("origin")).isEqualTo(item.get("source"));
	}

	@Test
	void theAnswerSaysWhereTheEvidenceIs() {
		assertThat(this.checker.call(HttpMethod.POST, this.uri, body("\"quote\": \"Closed.\""))).hasStatus(201)
			.hasHeader(HttpHeaders.LOCATION, this.uri);
	}

	@Test
	void aRepeatedLinkIsTakenAndTold() {
		String link = "\"url\": \"https://example.org/" + UUID.randomUUID() + "\"";
		JsonNode first = this.checker.post(this.uri, body(link), 201);
		assertThat(first.get("repeats").isEmpty()).isTrue();
		JsonNode second = this.checker.post(this.uri, body(link), 201);
		assertThat(second.get("repeats")).singleElement().isEqualTo(first.get("id"));
	}

	@Test
	void aListHasPages() {
		for (int i = 0; i < 3; i++) {
			this.checker.post(this.uri, body("\"quote\": \"Closed.\""), 201);
		}
		JsonNode page = this.checker.get(this.uri + "?page=1&size=2");
		assertThat(page.get("items").size()).isEqualTo(1);
		assertThat(page.get("total").asInt()).isEqualTo(3);
		this.checker.refused(HttpMethod.GET, this.uri + "?size=0", null, 422);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "figure|'\"quote\": \"a\", \"figure\": {\"low\": 9, \"high\": 8}'",
			"figure|'\"quote\": \"a\", \"figure\": {}'", "url|'\"url\": \"javascript:alert(1)\"'",
			"url|'\"quote\": \" \"'", "publishedAt|'\"quote\": \"a\", \"publishedAt\": \"2999-01-01T00:00:00Z\"'",
			"publishedAt|'\"quote\": \"a\", \"publishedAt\": \"yesterday\"'",
			"derivesFrom|'\"quote\": \"a\", \"derivesFrom\": {\"evidenceId\": \"7b0c2f1e-3f0c-4f0e-9a39-0d0a7a1f7a11\"}'",
			"quote|'\"quote\": \"a\\u0000b\"'" })
	void whatIsNotAcceptableIsNamed(String field, String rest) {
		assertThat(this.checker.refused(HttpMethod.POST, this.uri, body(rest), 422).get("field").asString())
			.isEqualTo(field);
		assertThat(this.checker.get(this.uri).get("total").asInt()).isZero();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"stance|{\"source\": {\"name\": \"A\"}, \"quote\": \"a\", \"credibility\": 2}",
			"stance|{\"source\": {\"name\": \"A\"}, \"quote\": \"a\", \"credibility\": 2, \"stance\": \"MAYBE\"}",
			"credibility|{\"source\": {\"name\": \"A\"}, \"quote\": \"a\", \"stance\": \"REFUTES\"}",
			"credibility|{\"source\": {\"name\": \"A\"}, \"quote\": \"a\", \"stance\": \"REFUTES\", \"credibility\": 9}",
			"source|{\"quote\": \"a\", \"stance\": \"REFUTES\", \"credibility\": 2}",
			"source|{\"source\": {}, \"quote\": \"a\", \"stance\": \"REFUTES\", \"credibility\": 2}" })
	void whatIsMissingOrUnknownIsNamed(String field, String body) {
		assertThat(this.checker.refused(HttpMethod.POST, this.uri, body, 422).get("field").asString()).isEqualTo(field);
	}

	@Test
	void aManagerIsRefusedAndAStrangerSentAway() {
		Api.as("manager", this.mvc).refused(HttpMethod.POST, this.uri, body("\"quote\": \"a\""), 403);
		assertThat(this.mvc.get().uri(this.uri).exchange()).hasStatus(401);
		assertThat(this.mvc.get().uri("/api/evidence/" + UUID.randomUUID() + "/file").exchange()).hasStatus(401);
	}

	@Test
	void aDroppedOrUnknownClaimIsRefused() {
		UUID spiked = ClaimRows.claim(Stage.SPIKED, this.jdbc);
		this.checker.refused(HttpMethod.POST, "/api/claims/" + spiked + "/evidence", body("\"quote\": \"a\""), 409);
		String unknown = "/api/claims/" + UUID.randomUUID();
		this.checker.refused(HttpMethod.POST, unknown + "/evidence", body("\"quote\": \"a\""), 404);
		this.checker.refused(HttpMethod.GET, unknown + "/evidence", null, 404);
		this.checker.refused(HttpMethod.GET, unknown + "/searches", null, 404);
	}

	@Test
	void aFileSentWithFormFieldsComesBackByteForByte() throws Exception {
		byte[] content = ("<script>alert('" + UUID.randomUUID() + "')</script>\r\n\0").getBytes(StandardCharsets.UTF_8);
		String id = Api
			.body(upload("страница \"1\".html", content, "source.name", "Outlet " + UUID.randomUUID(),
					"source.reliability", "C", "stance", "SUPPORTS", "credibility", "3", "url", "https://example.org/1",
					"quote", "Мост закрыт", "publishedAt", "2026-02-08T09:30:00Z", "figure.low", "8", "figure.unit",
					"people", "derivesFrom.sourceName", "Wire " + UUID.randomUUID(), "primarySource", ""), 201)
			.get("id")
			.asString();
		String sha256 = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
		JsonNode item = this.checker.get(this.uri).get("items").get(0);
		assertThat(item.get("sha256").asString()).isEqualTo(sha256);
		assertThat(item.get("fileName").asString()).isEqualTo("страница \"1\".html");
		assertThat(item.get("source").get("reliability").asString()).isEqualTo("C");
		assertThat(item.get("quote").asString()).isEqualTo("Мост закрыт");
		assertThat(item.get("figure").get("low").asInt()).isEqualTo(8);
		assertThat(item.get("derivesFrom").get("sourceName").asString()).startsWith("Wire ");
		MvcTestResult file = this.checker.call(HttpMethod.GET, "/api/evidence/" + id + "/file", null);
		assertThat(file).hasStatus(200)
			.hasHeader("X-Content-Type-Options", "nosniff")
			.hasHeader("Content-Security-Policy", "sandbox; default-src 'none'")
			.hasHeader(HttpHeaders.ETAG, "\"" + sha256 + "\"")
			.hasHeader(HttpHeaders.CONTENT_TYPE, "application/octet-stream");
		assertThat(file.getResponse().getHeader(HttpHeaders.CONTENT_DISPOSITION)).startsWith("attachment;");
		assertThat(file.getResponse().getContentAsByteArray()).isEqualTo(content);
	}

	@ParameterizedTest
	@ValueSource(strings = { "evidence", "body" })
	void aFileMayComeWithAJsonPart(String part) {
		assertThat(uploadWithJson(part, body("\"quote\": \"Мост закрыт\""))).hasStatus(201);
		JsonNode item = this.checker.get(this.uri).get("items").get(0);
		assertThat(item.get("quote").asString()).isEqualTo("Мост закрыт");
		assertThat(item.get("fileName").asString()).isEqualTo("a.txt");
	}

	@Test
	void aJsonPartThatCannotBeReadIsRefused() {
		assertThat(uploadWithJson("evidence", "{")).hasStatus(400);
		assertThat(uploadWithJson("evidence", "{\"stance\": \"MAYBE\"}")).hasStatus(422);
		assertThat(this.checker.get(this.uri).get("total").asInt()).isZero();
	}

	@Test
	void aFormFieldOfTheWrongTypeIsNamed() {
		assertThat(Api
			.body(upload("a.txt", new byte[] { 65 }, "source.name", "A", "stance", "MAYBE", "credibility", "2"), 422)
			.get("field")
			.asString()).isEqualTo("stance");
	}

	@Test
	void aDownloadThatBrokeOffIsGoneOnWithByRange() {
		byte[] content = ("0123456789 " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
		String id = Api
			.body(upload("a.txt", content, "source.name", "A", "stance", "SUPPORTS", "credibility", "2"), 201)
			.get("id")
			.asString();
		MvcTestResult rest = this.checker.range("/api/evidence/" + id + "/file", "bytes=3-5");
		assertThat(rest).hasStatus(206).hasHeader(HttpHeaders.CONTENT_RANGE, "bytes 3-5/" + content.length);
		assertThat(rest.getResponse().getContentAsByteArray()).isEqualTo("345".getBytes(StandardCharsets.UTF_8));
	}

	@Test
	void evidenceWithoutAFileHasNoneToGive() {
		String id = this.checker.post(this.uri, body("\"quote\": \"a\""), 201).get("id").asString();
		this.checker.refused(HttpMethod.GET, "/api/evidence/" + id + "/file", null, 404);
		this.checker.refused(HttpMethod.GET, "/api/evidence/" + UUID.randomUUID() + "/file", null, 404);
	}

	@Test
	void searchesThatFoundNothingAreKept() {
		String searches = this.uri.replace("/evidence", "/searches");
		this.checker.post(searches, """
				{"place": "Court register", "query": "Мост 9 февраля"}""", 201);
		this.checker.refused(HttpMethod.POST, searches, "{\"place\": \"Court register\"}", 422);
		JsonNode list = this.checker.get(searches);
		assertThat(list.get("total").asInt()).isEqualTo(1);
		assertThat(list.get("items").get(0).get("query").asString()).isEqualTo("Мост 9 февраля");
	}

	@Test
	void sourcesAreFoundByNameAndId() {
		String name = "Вестник " + UUID.randomUUID();
		this.checker.post(this.uri, """
				{"source": {"name": "%s"}, "quote": "a", "stance": "SUPPORTS", "credibility": 2}""".formatted(name),
				201);
		JsonNode found = this.checker.get("/api/sources?q=" + name.toUpperCase());
		assertThat(found.get("total").asInt()).isEqualTo(1);
		JsonNode source = found.get("items").get(0);
		assertThat(source.get("name").asString()).isEqualTo(name);
		JsonNode whole = this.checker.get("/api/sources/" + source.get("id").asString());
		source.properties().forEach((field) -> assertThat(whole.get(field.getKey())).isEqualTo(field.getValue()));
		assertThat(this.checker.get("/api/sources?q=%25").get("total").asInt()).isZero();
		this.checker.refused(HttpMethod.GET, "/api/sources/" + UUID.randomUUID(), null, 404);
		String again = """
				{"source": {"id": "%s"}, "quote": "b", "stance": "REFUTES", "credibility": 2}"""
			.formatted(source.get("id").asString());
		this.checker.post(this.uri, again, 201);
		assertThat(this.checker.get(this.uri).get("items").get(1).get("source")).isEqualTo(source);
	}

	private static String body(String rest) {
		return """
				{"source": {"name": "Agency %s", "type": "AGENCY", "reliability": "B"}, "stance": "SUPPORTS",
				 "credibility": 2, %s}""".formatted(UUID.randomUUID(), rest);
	}

	/** Sends a form with a file; the fields are names and values in turn. */
	private MvcTestResult upload(String fileName, byte[] content, String... fields) {
		var request = this.mvc.post()
			.uri(this.uri)
			.multipart()
			.file(new MockMultipartFile("file", fileName, "text/html", content))
			.header(HttpHeaders.AUTHORIZATION, credentials());
		for (int i = 0; i < fields.length; i += 2) {
			request.param(fields[i], fields[i + 1]);
		}
		return request.exchange();
	}

	private MvcTestResult uploadWithJson(String part, String json) {
		return this.mvc.post()
			.uri(this.uri)
			.multipart()
			.file(new MockMultipartFile("file", "a.txt", "text/plain", new byte[] { 65 }))
			.part(new MockPart(part, json.getBytes(StandardCharsets.UTF_8)))
			.header(HttpHeaders.AUTHORIZATION, credentials())
			.exchange();
	}

	private static String credentials() {
		return "Basic " + Base64.getEncoder().encodeToString("checker:twosource".getBytes(StandardCharsets.UTF_8));
	}

}
