package org.twosource.desk;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.twosource.Api;
import org.twosource.NewsroomTest;
import org.twosource.Sha256;
import org.twosource.account.ApiTokens;
import org.twosource.account.People;
import org.twosource.account.Person;
import org.twosource.account.TokenScope;
import org.twosource.custody.FileAccess;
import org.twosource.evidence.Evidence;
import org.twosource.evidence.EvidenceItem;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** Who collected an item, with what, and who opened its file since. */
@NewsroomTest
class CustodyTests {

	@Autowired
	private Cases cases;

	@Autowired
	private Newsroom newsroom;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Evidence evidence;

	@Autowired
	private FileAccess files;

	@Autowired
	private People people;

	@Autowired
	private ApiTokens tokens;

	@Autowired
	private PlatformTransactionManager transactions;

	@Autowired
	private JdbcClient jdbc;

	private String claim;

	@BeforeEach
	void openAClaim() {
		this.claim = this.cases.claim("EVENT");
	}

	@Test
	void anItemAddedOnAPageSaysSoWithTheBrowserAndTheCollectorsWords() {
		assertThat(this.mvc.post()
			.uri("/claims/{id}/evidence", this.claim)
			.header(HttpHeaders.USER_AGENT, "Browser/5 " + "x".repeat(500))
			.param("sourceName", "Witness " + this.claim)
			.param("sourceType", "WITNESS")
			.param("reliability", "C")
			.param("stance", "SUPPORTS")
			.param("credibility", "3")
			.param("quote", "I was there.")
			.param("obtainedFrom", "By telephone, <b>3 March</b>")
			.with(this.newsroom.as("checker"))
			.with(csrf())).hasStatus(302);
		String page = itemPage(this.evidence.of(UUID.fromString(this.claim), person("checker")).get(0).id().toString());
		assertThat(page).contains("By telephone, &lt;b&gt;3 March&lt;/b&gt;", "Twosource, on a page", "Browser/5 xxx",
				"written in by hand", "added evidence");
	}

	@Test
	void anItemAddedByAProgramNamesItsToken() {
		ApiTokens.Issued token = this.tokens.issue("night importer", Duration.ofDays(1), Set.of(TokenScope.CLAIMS),
				person("checker"));
		JsonNode added = Api.body(this.mvc.post()
			.uri("/api/claims/{id}/evidence", this.claim)
			.header(HttpHeaders.AUTHORIZATION, "Bearer " + token.secret())
			.header(HttpHeaders.USER_AGENT, "importer/2.1")
			.contentType(MediaType.APPLICATION_JSON)
			.content("""
					{"source": {"name": "Wire %s"}, "url": "https://example.org/1", "stance": "SUPPORTS",
					 "credibility": 2, "obtainedFrom": "The wire’s feed"}""".formatted(this.claim))
			.exchange(), 201);
		JsonNode custody = custody(added.get("id").asString());
		JsonNode how = custody.get("collectedWith");
		assertThat(how.get("tool").asString()).isEqualTo("API");
		assertThat(how.get("token").asString()).isEqualTo("night importer");
		assertThat(how.get("program").asString()).isEqualTo("importer/2.1");
		assertThat(how.get("obtainedFrom").asString()).isEqualTo("The wire’s feed");
		assertThat(custody.get("collectedBy").asString()).isEqualTo("checker");
		assertThat(custody.get("url").asString()).isEqualTo("https://example.org/1");
	}

	@Test
	void whatIsWrittenOfItsProvenanceIsCheckedBeforeAnythingIsKept() {
		JsonNode refused = this.cases.as("checker")
			.refused(HttpMethod.POST, "/api/claims/" + this.claim + "/evidence",
					"""
							{"source": {"name": "A"}, "quote": "a", "stance": "SUPPORTS", "credibility": 2, "obtainedFrom": "%s"}"""
						.formatted("x".repeat(1001)),
					422);
		assertThat(refused.get("field").asString()).isEqualTo("obtainedFrom");
		assertThat(this.evidence.of(UUID.fromString(this.claim), person("checker"))).isEmpty();
	}

	@Test
	void anItemFromBeforeSaysThatItsToolWasNotNoted() {
		UUID source = UUID.randomUUID();
		UUID item = UUID.randomUUID();
		this.jdbc.sql("""
				with s as (insert into source (id, name, type, reliability, created_by, created_at)
				    values (:source, :name, 'OUTLET', 'C', 'checker', now()) returning id)
				insert into evidence (id, claim_id, source_id, quote, stance, credibility, retrieved_at, collected_by,
				    collected_at) select :id, :claim, id, 'Old.', 'CONTEXT', 3, now(), 'checker', now() from s
				""")
			.param("source", source)
			.param("name", "Old " + source)
			.param("id", item)
			.param("claim", UUID.fromString(this.claim))
			.update();
		assertThat(itemPage(item.toString())).contains("Not noted: the item was added before");
		assertThat(custody(item.toString()).get("collectedWith").isNull()).isTrue();
	}

	@Test
	void theListGrowsByEveryWayToTheFile() {
		String item = file();
		this.cases.as("checker2").call(HttpMethod.GET, "/api/evidence/" + item + "/file", null);
		this.cases.as("checker2").range("/api/evidence/" + item + "/file", "bytes=1-2");
		assertThat(this.mvc.get().uri("/evidence/{id}/file", item).with(this.newsroom.as("editor"))).hasStatusOk();
		this.files.open(item(item), person("editor2"), FileAccess.Way.PREVIEW);
		this.cases.as("manager").call(HttpMethod.GET, "/api/claims/" + this.claim + "/package", null);
		JsonNode custody = custody(item);
		assertThat(custody.get("items").values().stream().map(CustodyTests::opened)).containsExactly("manager PACKAGE",
				"editor2 PREVIEW", "editor DOWNLOAD", "checker2 DOWNLOAD", "checker2 DOWNLOAD",
				"checker evidence added");
		assertThat(custody.get("total").asInt()).isEqualTo(6);
		assertThat(itemPage(item)).contains("opened the file", "looked at on a page", "in an evidence package");
	}

	@Test
	void anOpeningStaysOnRecordWhateverBecomesOfWhatItWasFor() {
		String item = file();
		TransactionTemplate readOnly = new TransactionTemplate(this.transactions);
		readOnly.setReadOnly(true);
		readOnly.executeWithoutResult((status) -> {
			this.files.open(item(item), person("editor"), FileAccess.Way.PREVIEW);
			status.setRollbackOnly();
		});
		assertThat(opened(custody(item).get("items").get(0))).isEqualTo("editor PREVIEW");
	}

	@Test
	void whatCannotBeRecordedIsNotOpened() {
		EvidenceItem item = item(file());
		Person nobody = new Person("a\0b", "Nobody", person("editor").roles(), true);
		assertThatExceptionOfType(RuntimeException.class)
			.isThrownBy(() -> this.files.open(item, nobody, FileAccess.Way.DOWNLOAD));
	}

	@Test
	void thePageShowsTheFileWithItsSumAndLeadsBackToTheClaim() {
		String item = file();
		String repeating = this.cases.evidence(this.claim, "Echo " + this.claim, "CONTEXT",
				", \"derivesFrom\": {\"evidenceId\": \"%s\"}".formatted(item));
		assertThat(itemPage(item)).contains(Sha256.of(("Eight entries " + this.claim).getBytes(StandardCharsets.UTF_8)),
				"register.txt", "text/plain", "/claims/" + this.claim + "#evidence-" + item, "/evidence/" + repeating,
				"/evidence/" + item + "/file-view");
		assertThat(this.cases.page(this.claim, "checker")).contains("href=\"/evidence/" + item + "\"");
		assertThat(this.cases.get("/evidence/" + item, "checker", "ru")).contains("Хранение", "Каким средством")
			.doesNotContain("Custody", "With what tool", "opened the file");
	}

	@Test
	void anItemIsReadByProgramsWithItsClaimAndItsOrigin() {
		String item = file();
		JsonNode read = this.cases.as("checker").get("/api/evidence/" + item);
		assertThat(read.get("claimId").asString()).isEqualTo(this.claim);
		assertThat(read.get("evidence").get("origin").get("name").asString()).isEqualTo("Registry " + this.claim);
		assertThat(read.get("collectedWith").get("tool").asString()).isEqualTo("API");
		for (String path : List.of("", "/custody", "/file")) {
			this.cases.as("checker").refused(HttpMethod.GET, "/api/evidence/" + UUID.randomUUID() + path, null, 404);
			assertThat(this.mvc.get().uri("/api/evidence/" + item + path).exchange()).hasStatus(401);
		}
		assertThat(this.mvc.get().uri("/evidence/{id}", UUID.randomUUID()).with(this.newsroom.as("checker")))
			.hasStatus(404);
	}

	private String file() {
		return Api
			.body(this.mvc.post()
				.uri("/api/claims/{id}/evidence", this.claim)
				.multipart()
				.file(new MockMultipartFile("file", "register.txt", null,
						("Eight entries " + this.claim).getBytes(StandardCharsets.UTF_8)))
				.param("source.name", "Registry " + this.claim)
				.param("stance", "SUPPORTS")
				.param("credibility", "2")
				.with(this.newsroom.as("checker"))
				.exchange(), 201)
			.get("id")
			.asString();
	}

	private EvidenceItem item(String id) {
		return this.evidence.get(UUID.fromString(id), person("checker"));
	}

	private Person person(String username) {
		return this.people.find(username).orElseThrow();
	}

	private JsonNode custody(String item) {
		return this.cases.as("checker").get("/api/evidence/" + item + "/custody");
	}

	private String itemPage(String item) {
		return this.cases.get("/evidence/" + item, "checker", "en");
	}

	private static String opened(JsonNode act) {
		JsonNode way = act.get("details").get("way");
		return act.get("who").asString() + " " + ((way != null) ? way : act.get("what")).asString();
	}

}
