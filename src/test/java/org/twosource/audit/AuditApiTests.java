package org.twosource.audit;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.twosource.Api;
import org.twosource.NewsroomTest;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The record as others get at it: from where, proofs, and an export that stands alone.
 */
@NewsroomTest
class AuditApiTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Audit audit;

	@Autowired
	private Clock clock;

	@Autowired
	private Seals seals;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private PlatformTransactionManager transactions;

	@TempDir
	private Path folder;

	@Test
	void anActSaysFromWhereItWasDoneAndWithWhichToken() {
		Api checker = Api.as("checker", this.mvc);
		JsonNode issued = checker.post("/api/sources",
				"{\"name\": \"" + UUID.randomUUID() + "\", \"type\": \"OUTLET\", \"reliability\": \"B\"}", 201);
		JsonNode act = Api.as("manager", this.mvc)
			.get("/api/audit?subject=" + issued.get("id").asString())
			.get("items")
			.get(0);
		assertThat(act.get("origin").get("way").asString()).isEqualTo("API");
		assertThat(act.get("origin").get("address").asString()).isEqualTo("127.0.0.1");
	}

	@Test
	void theProcessActsFromNowhere() {
		UUID subject = UUID.randomUUID();
		this.audit.record(Audit.PROCESS, "deadline passed", subject, Map.of());
		JsonNode act = Api.as("manager", this.mvc).get("/api/audit?subject=" + subject).get("items").get(0);
		assertThat(act.get("origin").toString()).isEqualTo("{\"way\":\"process\"}");
	}

	@Test
	void aRecordIsProvenToBeUnderASealByAShortPath() {
		UUID subject = UUID.randomUUID();
		for (int i = 0; i < 5; i++) {
			this.audit.record("checker", "act " + i, subject, Map.of());
		}
		this.seals.seal();
		Api manager = Api.as("manager", this.mvc);
		long seq = manager.get("/api/audit?subject=" + subject).get("items").get(2).get("seq").asLong();
		JsonNode proof = manager.get("/api/audit/" + seq + "/proof");
		byte[] leaf = Merkle.leaf(seq, proof.get("hash").asString());
		List<byte[]> path = proof.get("path")
			.valueStream()
			.map((node) -> HexFormat.of().parseHex(node.asString()))
			.toList();
		byte[] root = Merkle.climb(leaf, proof.get("index").asLong(), proof.get("size").asLong(), path);
		assertThat(HexFormat.of().formatHex(root)).isEqualTo(proof.get("root").asString());
		JsonNode key = manager.get("/api/audit/key");
		JsonNode seal = proof.get("seal");
		assertThat(seal.get("keyId").asString()).isEqualTo(key.get("id").asString());
		assertThat(catching(key.get("publicKey").asString(), "twosource audit seal\n" + seal.get("hash").asString(),
				seal.get("signature").asString()))
			.isTrue();
		manager.refused(HttpMethod.GET, "/api/audit/" + Long.MAX_VALUE + "/proof", null, 404);
		this.audit.record("checker", "act", subject, Map.of());
		long unsealed = manager.get("/api/audit?subject=" + subject).get("items").get(0).get("seq").asLong();
		manager.refused(HttpMethod.GET, "/api/audit/" + unsealed + "/proof", null, 409);
		Api.as("checker", this.mvc).refused(HttpMethod.GET, "/api/audit/" + seq + "/proof", null, 403);
	}

	@Test
	void anExportIsVerifiedByTheFileAloneAndTellsWhatIsWrong() throws Exception {
		UUID subject = UUID.randomUUID();
		this.audit.record("checker", "remark added", subject, Map.of("text", "Кто считал?"));
		MvcTestResult result = Api.as("admin", this.mvc).call(HttpMethod.GET, "/api/audit/export", null);
		assertThat(result).hasStatusOk();
		Path file = this.folder.resolve("audit.jsonl");
		Files.write(file, result.getResponse().getContentAsByteArray());
		JsonNode verification = Api.as("manager", this.mvc).get("/api/audit/verification");
		assertThat(verification.get("intact").asBoolean()).isTrue();
		String last = verification.get("lastSeal").asString();
		assertThat(offline(0, file, "--known-seal=" + last)).startsWith("Intact")
			.contains(verification.get("keys").get(0).asString());
		assertThat(offline(1, file, "--known-seal=" + "0".repeat(64))).startsWith("NOT INTACT")
			.contains("There is no seal 000");
		String text = Files.readString(file);
		Files.writeString(file, text.replace("Кто считал?", "Кто не считал?"));
		assertThat(offline(1, file)).contains("Record " + seq(subject) + " was altered");
		assertThat(offline(2, this.folder.resolve("none.jsonl"))).startsWith("Cannot read");
		Api.as("manager", this.mvc).refused(HttpMethod.GET, "/api/audit/export", null, 403);
	}

	@Test
	void aKeyInAFileIsMadeOnceAndReadByItsOwnerAlone() throws IOException {
		Path file = this.folder.resolve("audit-key.pem");
		InstallationKey first = new InstallationKey(this.jdbc, this.audit, this.clock, file.toString(),
				this.transactions);
		InstallationKey second = new InstallationKey(this.jdbc, this.audit, this.clock, file.toString(),
				this.transactions);
		assertThat(second.id()).isEqualTo(first.id());
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
		assertThat(Signatures.isBy(first.known().get(first.id()), "text", second.sign("text"))).isTrue();
		assertThat(this.jdbc.sql("select count(*) from audit_key where id = :id and private_key is null")
			.param("id", first.id())
			.query(Long.class)
			.single()).isEqualTo(1);
	}

	@Test
	void aSealKnownFromElsewhereThatIsGoneIsFound() {
		this.audit.record("checker", "act", UUID.randomUUID(), Map.of());
		this.seals.seal();
		String last = this.seals.verify(null).lastSeal();
		Api manager = Api.as("manager", this.mvc);
		assertThat(manager.get("/api/audit/verification?seal=" + last).get("intact").asBoolean()).isTrue();
		Verification found = new TransactionTemplate(this.transactions).execute((status) -> {
			status.setRollbackOnly();
			this.jdbc.sql("alter table audit_record disable trigger user").update();
			this.jdbc.sql("alter table audit_seal disable trigger user").update();
			this.jdbc.sql("delete from audit_record where seq <@ (select records from audit_seal where hash = :last)")
				.param("last", last)
				.update();
			this.jdbc.sql("delete from audit_seal where hash = :last").param("last", last).update();
			assertThat(this.seals.verify(null).intact()).isTrue();
			return this.seals.verify(last);
		});
		assertThat(found.problems()).singleElement().asString().contains(last);
	}

	@Test
	void anExportHasOfWhatIsHiddenFromItsMakerOnlyWhatItIsHashedBy() {
		UUID subject = UUID.randomUUID();
		this.audit.record("checker", "act", subject, Map.of("secret", "говорит свидетель"));
		this.jdbc.sql("insert into confidential (subject, marked_by, marked_at) values (:subject, 'checker', now())")
			.param("subject", subject)
			.update();
		byte[] content = Api.as("admin", this.mvc)
			.call(HttpMethod.GET, "/api/audit/export", null)
			.getResponse()
			.getContentAsByteArray();
		List<String> lines = new String(content, StandardCharsets.UTF_8).lines().toList();
		String line = lines.stream()
			.filter((text) -> text.contains("\"seq\":" + seq(subject) + ","))
			.collect(Collectors.joining());
		assertThat(line).contains("commitment").doesNotContain("свидетель", "actor", "details");
		Verification found = verify(lines);
		assertThat(found.problems()).isEmpty();
	}

	private static Verification verify(List<String> lines) {
		try {
			return new ExportCheck(Set.of(), null)
				.verify(new BufferedReader(new StringReader(String.join("\n", lines) + "\n")));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static boolean catching(String key, String text, String signature) {
		try {
			return Signatures.isBy(Signatures.publicKey(key), text, signature);
		}
		catch (GeneralSecurityException ex) {
			return false;
		}
	}

	private String offline(int expected, Path file, String... more) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		String[] args = java.util.stream.Stream.concat(Stream.of("--verify-audit=" + file), Arrays.stream(more))
			.toArray(String[]::new);
		int code = OfflineVerification.run(args, new PrintStream(out, true, StandardCharsets.UTF_8));
		assertThat(code).as(out.toString(StandardCharsets.UTF_8)).isEqualTo(expected);
		return out.toString(StandardCharsets.UTF_8);
	}

	private long seq(UUID subject) {
		return this.jdbc.sql("select max(seq) from audit_record where subject = :subject")
			.param("subject", subject)
			.query(Long.class)
			.single();
	}

}
