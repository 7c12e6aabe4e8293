package org.twosource.api;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.twosource.Api;
import org.twosource.NewsroomTest;
import org.twosource.claim.Candidates;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

@NewsroomTest
class DocumentApiTest {

	private static final String CREDENTIALS = "Basic "
			+ HttpHeaders.encodeBasicAuth("checker", "twosource", StandardCharsets.UTF_8);

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Candidates candidates;

	@Test
	void aPastedDocumentIsCreatedAndRead() {
		String text = "Девять прилавков сгорело. 九个摊位被烧毁。 " + UUID.randomUUID();
		MvcTestResult created = checker().call(HttpMethod.POST, "/api/documents", """
				{"title": "The fair", "text": "%s", "publisher": "Evening Post", "url": "https://example.org/fair",
				 "publishedOn": "2020-02-10", "language": "ru"}""".formatted(text));
		JsonNode answer = Api.body(created, 201);
		String id = answer.get("id").asString();
		assertThat(created).headers().hasValue(HttpHeaders.LOCATION, "/api/documents/" + id);
		assertThat(answer.get("title").asString()).isEqualTo("The fair");
		assertThat(answer.get("status").asString()).isEqualTo("EXTRACTING");
		JsonNode read = checker().get("/api/documents/" + id);
		assertThat(read.get("text").asString()).isEqualTo(text);
		assertThat(read.get("sha256").asString()).hasSize(64);
		assertThat(read.get("publishedOn").asString()).isEqualTo("2020-02-10");
		assertThat(read.get("citationDefects").isArray()).isTrue();
		assertThat(checker().get("/api/documents?size=200").get("items").valueStream())
			.anySatisfy((item) -> assertThat(item.get("id").asString()).isEqualTo(id));
	}

	@Test
	void aFileIsUploadedWithItsFields() {
		String text = "Guards left early. " + UUID.randomUUID();
		JsonNode answer = Api.body(upload("guards.txt", text.getBytes(StandardCharsets.UTF_8)), 201);
		assertThat(answer.get("title").asString()).isEqualTo("guards");
		JsonNode read = checker().get("/api/documents/" + answer.get("id").asString());
		assertThat(read.get("text").asString()).isEqualTo(text);
		assertThat(read.get("publisher").asString()).isEqualTo("Evening Post");
	}

	@Test
	void badFilesAreRefused() {
		byte[] png = { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R' };
		assertThat(upload("picture.txt", png)).hasStatus(415);
		assertThat(upload("broken.pdf", "%PDF-1.4 no more".getBytes(StandardCharsets.UTF_8))).hasStatus(422);
		assertThat(upload("latin.txt", "caf\u00e9 d'\u00e9t\u00e9".getBytes(StandardCharsets.ISO_8859_1)))
			.hasStatus(422);
		assertThat(upload("empty.txt", new byte[0])).hasStatus(422);
		assertThat(upload("large.txt", new byte[10 * 1024 * 1024 + 1])).hasStatus(413);
	}

	@Test
	void aMultipartRequestWithoutAFileIsRefused() {
		MvcTestResult result = this.mvc.post()
			.uri("/api/documents")
			.multipart()
			.param("title", "Nothing")
			.header(HttpHeaders.AUTHORIZATION, CREDENTIALS)
			.exchange();
		assertThat(result).hasStatus(422);
	}

	@ParameterizedTest
	@ValueSource(strings = { "{}", "{\"title\": \"T\"}", "{\"text\": \"T\"}", "{\"title\": \"T\", \"text\": \" \"}",
			"{\"title\": \"T\", \"text\": \"a\\u0000b\"}", "{\"title\": \"T\", \"text\": \"a\\ud83db\"}",
			"{\"title\": \"T\", \"text\": \"words\", \"publishedOn\": \"yesterday\"}",
			"{\"title\": \"T\", \"text\": \"words\", \"url\": \"ftp://example.org\"}",
			"{\"title\": \"T\", \"text\": \"words\", \"language\": \"not a tag\"}" })
	void badDocumentsAreRefused(String body) {
		JsonNode problem = checker().refused(HttpMethod.POST, "/api/documents", body, 422);
		assertThat(problem.get("field").asString()).isNotBlank();
	}

	@Test
	void theSameTextTwiceIsAConflictThatNamesTheFirst() {
		String body = """
				{"title": "The fair", "text": "Twice told %s"}""".formatted(UUID.randomUUID());
		String first = checker().post("/api/documents", body, 201).get("id").asString();
		JsonNode problem = Api.as("editor", this.mvc).refused(HttpMethod.POST, "/api/documents", body, 409);
		assertThat(problem.get("documentId").asString()).isEqualTo(first);
		assertThat(problem.get("documentTitle").asString()).isEqualTo("The fair");
	}

	@ParameterizedTest
	@CsvSource({ "GET,", "GET,/candidates", "GET,/report", "POST,/triage" })
	void anUnknownDocumentIsNotFound(String method, String path) {
		String body = method.equals("POST") ? "{\"finish\": true}" : null;
		String uri = "/api/documents/" + UUID.randomUUID() + ((path != null) ? path : "");
		checker().refused(HttpMethod.valueOf(method), uri, body, 404);
	}

	@Test
	void nobodyReadsDocumentsWithoutSigningIn() {
		assertThat(this.mvc.get().uri("/api/documents")).hasStatus(401);
		assertThat(this.mvc.get().uri("/api/claims")).hasStatus(401);
	}

	@Test
	void triageMakesClaimsThatTheReportShows() {
		String document = document("At least 12 people were killed on the bridge, the Harbour Gazette reported. ");
		JsonNode candidate = checker().get("/api/documents/" + document + "/candidates").get(0);
		assertThat(candidate.get("kind").asString()).isEqualTo("CASUALTY");
		assertThat(candidate.get("figure").get("low").asInt()).isEqualTo(12);
		assertThat(candidate.get("status").asString()).isEqualTo("PROPOSED");
		assertThat(candidate.get("attribution").has("outlet")).isTrue();
		assertThat(candidate.get("matches").isArray()).isTrue();
		JsonNode made = checker()
			.post("/api/documents/" + document + "/triage",
					"""
							{"accept": [{"candidateId": "%s", "statement": "At least 12 people were killed on the bridge",
							  "figure": {"low": 12, "unit": "people killed"}}],
							 "add": [{"start": 0, "end": 8, "statement": "The bridge was shut", "kind": "EVENT"}]}"""
						.formatted(candidate.get("id").asString()),
					200)
			.get("claims");
		assertThat(made).hasSize(2);
		assertThat(made.get(0).get("number").asString()).startsWith("C-");
		JsonNode report = checker().get("/api/documents/" + document + "/report");
		assertThat(report.get("mentions")).hasSize(2);
		JsonNode claim = report.get("mentions").get(0).get("claim");
		assertThat(claim.get("stage").asString()).isEqualTo("COLLECTION");
		assertThat(claim.get("verdict").isNull()).isTrue();
		assertThat(report.get("text").asString()).startsWith("At least 12");
		readsAsTheContractSays(made.get(0), document);
	}

	private void readsAsTheContractSays(JsonNode made, String document) {
		String id = made.get("id").asString();
		JsonNode claim = checker().get("/api/claims/" + id);
		assertThat(claim.propertyNames()).contains("id", "number", "statement", "kind", "hedge", "harm", "stage",
				"verdict", "confidence", "figure", "policy", "overdue", "mentions", "version");
		assertThat(claim.get("number")).isEqualTo(made.get("number"));
		assertThat(claim.get("policy").get("independentOrigins").asInt()).isEqualTo(2);
		assertThat(claim.get("policy").get("leastReliability").asString()).isEqualTo("B");
		assertThat(claim.get("mentions").get(0).get("documentId").asString()).isEqualTo(document);
		JsonNode list = checker().get("/api/claims?stage=COLLECTION&kind=CASUALTY&overdue=false&q="
				+ claim.get("number").asString() + "&document=" + document);
		assertThat(list.get("total").asInt()).isEqualTo(1);
		assertThat(list.get("items").get(0).get("id").asString()).isEqualTo(id);
	}

	@Test
	void aClaimIsRewordedOnItsCurrentVersionOnly() {
		String document = document("Nine stalls burned. ");
		String id = checker().post("/api/documents/" + document + "/triage", """
				{"add": [{"start": 0, "end": 19, "statement": "Nine stalls burned", "kind": "EVENT"}]}""", 200)
			.get("claims")
			.get(0)
			.get("id")
			.asString();
		int version = checker().get("/api/claims/" + id).get("version").asInt();
		String body = """
				{"statement": "Nine market stalls burned", "version": %d}""".formatted(version);
		JsonNode reworded = Api.body(checker().call(HttpMethod.PATCH, "/api/claims/" + id, body), 200);
		assertThat(reworded.get("statement").asString()).isEqualTo("Nine market stalls burned");
		checker().refused(HttpMethod.PATCH, "/api/claims/" + id, body, 409);
		checker().refused(HttpMethod.PATCH, "/api/claims/" + id, "{\"statement\": \"No version\"}", 422);
		Api.as("manager", this.mvc)
			.refused(HttpMethod.PATCH, "/api/claims/" + id, body.replace("" + version, "" + (version + 1)), 403);
	}

	@ParameterizedTest
	@ValueSource(strings = { "{}", "{\"accept\": [{}]}", "{\"accept\": [null]}",
			"{\"accept\": [{\"candidateId\": \"7b0c2f1e-3f0c-4f0e-9a39-0d0a7a1f7a11\"}]}",
			"{\"add\": [{\"start\": 0, \"end\": 9999, \"statement\": \"S\", \"kind\": \"EVENT\"}]}",
			"{\"add\": [{\"start\": -1, \"end\": 4, \"statement\": \"S\", \"kind\": \"EVENT\"}]}",
			"{\"add\": [{\"start\": 0, \"end\": 4, \"statement\": \"S\", \"kind\": \"MIRACLE\"}]}",
			"{\"add\": [{\"start\": 0, \"end\": 4, \"statement\": \"S\", \"kind\": \"PREDICTION\"}]}",
			"{\"add\": [{\"start\": 0, \"end\": 4, \"statement\": \"S\", \"kind\": \"STATISTIC\", "
					+ "\"figure\": {\"low\": 5, \"high\": 4, \"unit\": \"stalls\"}}]}" })
	void badDecisionsAreRefused(String body) {
		String document = document("Nine stalls burned. ");
		checker().refused(HttpMethod.POST, "/api/documents/" + document + "/triage", body, 422);
		assertThat(checker().get("/api/documents/" + document + "/report").get("mentions")).isEmpty();
	}

	@Test
	void aManagerDecidesOnNoCandidates() {
		String document = document("Nine stalls burned. ");
		Api.as("manager", this.mvc)
			.refused(HttpMethod.POST, "/api/documents/" + document + "/triage", "{\"finish\": true}", 403);
	}

	@ParameterizedTest
	@ValueSource(strings = { "stage=NOWHERE", "kind=MIRACLE", "overdue=perhaps", "document=none", "page=-1", "size=0",
			"size=201", "page=x" })
	void aListThatCannotBeMadeIsRefused(String query) {
		checker().refused(HttpMethod.GET, "/api/claims?" + query, null, 422);
	}

	private Api checker() {
		return Api.as("checker", this.mvc);
	}

	/**
	 * A document ready for triage: candidates are proposed at once, whether or not the
	 * job runs too.
	 */
	private String document(String text) {
		String id = checker()
			.post("/api/documents",
					JsonMapper.shared()
						.writeValueAsString(Map.of("title", "The fair", "text", text + UUID.randomUUID())),
					201)
			.get("id")
			.asString();
		this.candidates.propose(UUID.fromString(id));
		return id;
	}

	private MvcTestResult upload(String name, byte[] content) {
		return this.mvc.post()
			.uri("/api/documents")
			.multipart()
			.file(new MockMultipartFile("file", name, "application/octet-stream", content))
			.param("publisher", "Evening Post")
			.header(HttpHeaders.AUTHORIZATION, CREDENTIALS)
			.exchange();
	}

}
