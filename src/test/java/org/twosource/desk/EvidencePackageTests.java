package org.twosource.desk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.twosource.Api;
import org.twosource.NewsroomTest;
import org.twosource.Sha256;
import org.twosource.account.People;
import org.twosource.capture.Capture;
import org.twosource.capture.Captured;
import org.twosource.custody.EvidencePackage;
import org.twosource.custody.Packages;
import org.twosource.web.Site;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What leaves in an evidence package, and that anyone can verify it. */
@NewsroomTest
class EvidencePackageTests {

	private static final String SCRIPT = "<script>alert(1)</script>";

	@Autowired
	private Cases cases;

	@Autowired
	private Newsroom newsroom;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Captured captured;

	@Autowired
	private Packages packages;

	@Autowired
	private People people;

	@Autowired
	private JdbcClient jdbc;

	@TempDir
	private Path folder;

	@Test
	void theRealSha256sumVerifiesItAndNoticesOneChangedByte() throws Exception {
		String claim = this.cases.published();
		file(claim, "photo.jpg", content(3_000_000));
		Unpacked taken = unpacked(byApi(claim, "checker"));
		taken.verify();
		assertThat(taken.text("bagit.txt")).startsWith("BagIt-Version: 1.0\n");
		String name = taken.list("data/files").get(0);
		taken.tamperWith("data/files/" + name);
		assertThat(taken.sha256sum()).isNotZero();
	}

	@Test
	void aFileOfManyChunksLeavesAsItCameIn() throws Exception {
		String claim = this.cases.claim("EVENT");
		byte[] film = content(3 * 1024 * 1024 + 17);
		file(claim, "фильм.mp4", film);
		Unpacked taken = unpacked(byPage(claim, "manager"));
		assertThat(taken.bytes("data/files/" + Sha256.of(film).substring(0, 12) + "-фильм.mp4")).isEqualTo(film);
		assertThat(taken.name())
			.matches("C-" + this.newsroom.number(UUID.fromString(claim)) + "-evidence-\\d{4}-\\d{2}-\\d{2}");
	}

	@Test
	void hostileNamesNeitherEscapeNorHideEachOther() throws Exception {
		String claim = this.cases.claim("EVENT");
		for (String name : List.of("../../escape.sh", "CON", "a\u202Egpj.exe", "x".repeat(255), "copy.txt",
				"COPY.TXT")) {
			file(claim, name, content(100));
		}
		byte[] same = content(100);
		file(claim, "one.txt", same);
		file(claim, "other.txt", same);
		Unpacked taken = unpacked(byApi(claim, "editor"));
		taken.verify();
		assertThat(taken.list("data/files")).hasSize(7).allSatisfy((name) -> {
			assertThat(name).matches("[0-9a-f]{12}-.+");
			assertThat(name).doesNotContain("\u202E");
		});
	}

	@Test
	void whatPeopleWroteIsNeverMarkupAndThePageStandsByItself() throws Exception {
		String claim = this.newsroom.claim("Eight " + SCRIPT + UUID.randomUUID(), "EVENT").toString();
		this.cases.evidence(claim, "<img src=x onerror=alert(1)>" + claim, "SUPPORTS",
				", \"url\": \"https://example.org/?a=%3Cscript%3E&b='x'\"");
		Unpacked taken = unpacked(byApi(claim, "checker"));
		for (String page : List.of("data/dossier.html", "READ-ME-FIRST.html")) {
			assertThat(taken.text(page))
				.contains("Content-Security-Policy\" content=\"default-src 'none';", "&lt;script&gt;")
				.doesNotContain("<script", "<img", "src=\"http", "onerror=\"")
				.doesNotContainPattern("<link[^>]+href=\"(?!data:)")
				.doesNotContain("??");
		}
	}

	@Test
	void theDossierSaysEverythingForPeopleAndForPrograms() throws Exception {
		String claim = this.cases.published();
		String item = this.cases.evidence(claim, "Herald " + claim, "REFUTES",
				", \"obtainedFrom\": \"The herald himself\"");
		this.cases.as("checker")
			.post("/api/claims/" + claim + "/searches", "{\"place\": \"Court register\", \"query\": \"bridge\"}", 201);
		Unpacked taken = unpacked(byApi(claim, "checker"));
		JsonNode dossier = taken.json("data/dossier.json");
		assertThat(dossier.get("format").asString()).isEqualTo("twosource-evidence-package");
		assertThat(dossier.get("version").asInt()).isEqualTo(1);
		assertThat(dossier.get("claim").get("id").asString()).isEqualTo(claim);
		assertThat(dossier.get("evidence")).hasSize(2).anySatisfy((one) -> {
			assertThat(one.get("id").asString()).isEqualTo(item);
			assertThat(one.get("collectedWith").get("tool").asString()).isEqualTo("API");
			assertThat(one.get("collectedWith").get("obtainedFrom").asString()).isEqualTo("The herald himself");
		});
		for (String part : List.of("policy", "origins", "searches", "assessments", "decisions", "findings",
				"history")) {
			assertThat(dossier.get(part)).as(part).isNotEmpty();
		}
		assertThat(taken.text("data/dossier.html")).contains("Herald " + claim, "The herald himself", "Court register",
				"The register says so.", "Version 1", "the finding was published");
	}

	@Test
	void theProvRecordHangsTogether() throws Exception {
		String claim = this.cases.published();
		String first = this.cases.evidence(claim, "Agency " + claim, "SUPPORTS", "");
		String second = this.cases.evidence(claim, "Outlet " + claim, "SUPPORTS",
				", \"derivesFrom\": {\"evidenceId\": \"%s\"}".formatted(first));
		byte[] photo = content(50);
		String third = file(claim, "photo.jpg", photo);
		JsonNode prov = unpacked(byApi(claim, "checker")).json("data/prov.json");
		Set<String> known = new TreeSet<>();
		for (String kind : List.of("entity", "activity", "agent")) {
			known.addAll(prov.get(kind).propertyNames());
		}
		Set<String> prefixes = new TreeSet<>(prov.get("prefix").propertyNames());
		assertThat(known).allSatisfy((name) -> assertThat(prefixes).contains(name.substring(0, name.indexOf(':'))));
		for (String relation : List.of("wasGeneratedBy", "used", "wasAssociatedWith", "wasAttributedTo",
				"wasDerivedFrom", "actedOnBehalfOf")) {
			assertThat(prov.get(relation)).as(relation)
				.isNotEmpty()
				.allSatisfy((one) -> one.properties()
					.stream()
					.filter((end) -> !Set.of("prov:time", "prov:role", "prov:type").contains(end.getKey()))
					.forEach((end) -> assertThat(known).contains(end.getValue().asString())));
		}
		assertThat(derivations(prov)).contains("id:" + second + " id:" + first,
				"id:" + third + " sum:" + Sha256.of(photo),
				"ts:finding-C-" + this.newsroom.number(UUID.fromString(claim)) + "-1 id:" + claim);
		assertThat(prov.get("activity").get("ts:collecting-" + first).get("prov:startTime").asString()).endsWith("Z");
	}

	@Test
	void takingItIsOnRecordWithEachFileAndTheSumThatNamesIt() throws Exception {
		String claim = this.cases.claim("EVENT");
		String item = file(claim, "a.txt", content(10));
		Unpacked taken = unpacked(byApi(claim, "manager"));
		JsonNode opened = this.cases.as("checker").get("/api/evidence/" + item + "/custody").get("items").get(0);
		assertThat(opened.get("what").asString()).isEqualTo("evidence file opened");
		assertThat(opened.get("who").asString()).isEqualTo("manager");
		assertThat(opened.get("details").get("way").asString()).isEqualTo("PACKAGE");
		JsonNode history = this.cases.as("checker").get("/api/claims/" + claim + "/history").get("items");
		JsonNode last = history.get(history.size() - 1);
		assertThat(last.get("what").asString()).isEqualTo("evidence package completed");
		assertThat(last.get("details").get("tagmanifest").asString())
			.isEqualTo(Sha256.of(taken.bytes("tagmanifest-sha256.txt")));
		assertThat(taken.text("READ-ME-FIRST.html")).contains(last.get("details").get("package").asString());
	}

	@Test
	void aPackageThatBreaksOffIsNoZip() throws Exception {
		String claim = this.cases.claim("EVENT");
		byte[] film = content(2_500_000);
		file(claim, "film.mp4", film);
		this.jdbc.sql("delete from file_chunk where sha256 = :sha256 and position = 1")
			.param("sha256", Sha256.of(film))
			.update();
		assertThat(byApi(claim, "checker")).hasFailed();
		assertThat(byPage(claim, "checker")).hasFailed();
		ByteArrayOutputStream sent = new ByteArrayOutputStream();
		EvidencePackage taken = this.packages.of(UUID.fromString(claim), false,
				this.people.find("checker").orElseThrow());
		assertThatExceptionOfType(IOException.class).isThrownBy(() -> taken.writeTo(sent));
		assertThat(sent.size()).isGreaterThan(1_000_000);
		Path zip = Files.write(this.folder.resolve("broken.zip"), sent.toByteArray());
		assertThatExceptionOfType(ZipException.class).isThrownBy(() -> open(zip));
		assertThat(this.cases.as("checker").get("/api/claims/" + claim + "/history").toString())
			.doesNotContain("evidence package completed");
	}

	@Test
	void onlyAnEditorTakesConfidentialItemsAlongAndNobodyAStranger() throws Exception {
		String claim = this.cases.claim("EVENT");
		String uri = "/api/claims/" + claim + "/package";
		this.cases.as("checker").refused(HttpMethod.GET, uri + "?confidential=true", null, 403);
		this.cases.as("checker").refused(HttpMethod.GET, "/api/claims/" + UUID.randomUUID() + "/package", null, 404);
		assertThat(this.mvc.get().uri(uri).exchange()).hasStatus(401);
		MvcTestResult taken = this.cases.as("editor").call(HttpMethod.GET, uri + "?confidential=true", null);
		assertThat(unpacked(taken).text("READ-ME-FIRST.html")).contains("An editor asked for this package");
		assertThat(this.cases.page(claim, "checker")).contains("/claims/" + claim + "/package")
			.doesNotContain("With the confidential items");
	}

	@Test
	void whatWasCapturedOfALinkGoesAlongAndIsShownOnTheItem() throws Exception {
		try (Site site = new Site()) {
			site.page("/register", "<title>Register</title><p>Eight entries.</p>");
			String url = site.url("/register");
			String claim = this.cases.claim("EVENT");
			String item = this.cases.evidence(claim, "Registry " + claim, "SUPPORTS", ", \"url\": \"" + url + "\"");
			Capture capture = this.captured.capture(url);
			Unpacked taken = unpacked(byApi(claim, "checker"));
			taken.verify();
			String path = "data/captures/" + taken.list("data/captures").get(0);
			assertThat(path).endsWith(".warc.gz");
			assertThat(Sha256.of(taken.bytes(path))).isEqualTo(capture.content().archive().sha256());
			JsonNode told = taken.json("data/dossier.json").get("captures").get(0);
			assertThat(told.get("evidence").get(0).asString()).isEqualTo(item);
			assertThat(told.get("file").get("path").asString()).isEqualTo(path);
			assertThat(taken.json("data/prov.json").get("alternateOf").toString()).contains(item);
			assertThat(this.cases.get("/evidence/" + item, "checker", "en")).contains("/captures/" + capture.id());
		}
	}

	@Test
	void confidentialItemsLeaveNoTraceInAPackageTheyWereNotAskedForIn() throws Exception {
		String claim = this.cases.claim("EVENT");
		this.cases.evidence(claim, "Agency " + claim, "SUPPORTS", "");
		String before = folder("before", byApi(claim, "editor")).text("data/dossier.json");
		String insider = "Insider " + claim;
		String item = this.cases.evidence(claim, insider, "SUPPORTS", ", \"confidentialTo\": [\"editor\"]");
		String repeating = this.cases.evidence(claim, "Outlet " + claim, "SUPPORTS",
				", \"derivesFrom\": {\"evidenceId\": \"%s\"}".formatted(item));
		String asked = "/api/claims/" + claim + "/package?confidential=true";
		Unpacked named = folder("named", this.cases.as("editor").call(HttpMethod.GET, asked, null));
		Unpacked other = folder("other", this.cases.as("editor2").call(HttpMethod.GET, asked, null));
		Unpacked unasked = folder("unasked", byApi(claim, "editor"));
		assertThat(before).doesNotContain(insider);
		assertThat(named.text("data/dossier.json") + named.text("data/prov.json")).contains(insider, item);
		assertThat(named.text("data/dossier.html")).contains(insider);
		for (Unpacked taken : List.of(other, unasked)) {
			for (String path : List.of("data/dossier.html", "data/dossier.json", "data/prov.json")) {
				assertThat(taken.text(path)).as(path)
					.contains("Outlet " + claim, repeating)
					.doesNotContain(insider, item);
			}
		}
	}

	private Unpacked folder(String name, MvcTestResult taken) throws IOException {
		assertThat(taken).hasStatusOk();
		return Unpacked.of(taken.getResponse().getContentAsByteArray(),
				Files.createDirectory(this.folder.resolve(name)));
	}

	private static List<String> derivations(JsonNode prov) {
		List<String> pairs = new ArrayList<>();
		prov.get("wasDerivedFrom")
			.forEach((one) -> pairs
				.add(one.get("prov:generatedEntity").asString() + " " + one.get("prov:usedEntity").asString()));
		return pairs;
	}

	private static void open(Path zip) throws IOException {
		new ZipFile(zip.toFile()).close();
	}

	private Unpacked unpacked(MvcTestResult taken) throws IOException {
		assertThat(taken).hasStatusOk().hasContentType("application/zip");
		assertThat(taken.getResponse().getHeader(HttpHeaders.CONTENT_DISPOSITION)).startsWith("attachment;");
		return Unpacked.of(taken.getResponse().getContentAsByteArray(), this.folder);
	}

	private MvcTestResult byApi(String claim, String username) {
		return this.cases.as(username).call(HttpMethod.GET, "/api/claims/" + claim + "/package", null);
	}

	private MvcTestResult byPage(String claim, String username) {
		return this.mvc.get().uri("/claims/{id}/package", claim).with(this.newsroom.as(username)).exchange();
	}

	private String file(String claim, String name, byte[] content) throws Exception {
		MvcTestResult added = this.mvc.post()
			.uri("/api/claims/{id}/evidence", claim)
			.multipart()
			.file(new MockMultipartFile("file", name, null, content))
			.param("source.name", "Witness of " + claim)
			.param("stance", "SUPPORTS")
			.param("credibility", "2")
			.with(this.newsroom.as("checker"))
			.exchange();
		return Api.body(added, 201).get("id").asString();
	}

	private static byte[] content(int size) {
		byte[] bytes = new byte[size];
		new Random().nextBytes(bytes);
		return bytes;
	}

}
