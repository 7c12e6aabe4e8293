package org.twosource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twosource.verification.RuleXml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Kills the whole application, as a crash would, between every two steps of a claim's way
 * from import to published finding, once with {@link MailsUnderWay mails under way}, and
 * starts it again on what it had committed.
 */
class KilledProcessTest {

	private final HttpClient http = HttpClient.newHttpClient();

	private final JsonMapper json = JsonMapper.shared();

	@TempDir
	private Path folder;

	private SeparateApplication application;

	private MailsUnderWay mails;

	@BeforeEach
	void start() {
		this.mails = new MailsUnderWay();
		this.application = new SeparateApplication(this.folder, this.mails.options());
		this.application.start();
	}

	@AfterEach
	void stop() {
		this.application.close();
		this.mails.close();
	}

	@Test
	void whatWasCommittedGoesOnAfterAKill() {
		String document = imported("Eight people died at the crossing, the ministry said.");
		awaitTriage(document);
		String claim = post("checker", "/api/documents/" + document + "/triage", """
				{"add": [{"start": 0, "end": 33, "statement": "Eight people died", "kind": "STATISTIC"}],
				 "finish": true}""").get("claims").get(0).get("id").asString();
		post("checker", "/api/claims/" + claim + "/evidence", """
				{"source": {"name": "The ministry", "type": "OFFICIAL_BODY", "reliability": "A"},
				 "quote": "Eight.", "stance": "SUPPORTS", "credibility": 1}""");
		post("checker", "/api/tasks/" + task(claim, "COLLECT_EVIDENCE") + "/completion", "{}");
		post("checker2", "/api/tasks/" + task(claim, "CORROBORATE") + "/completion", """
				{"verdict": "CONFIRMED", "confidence": "HIGH", "rationale": "It counted.", "outcome": "CONCLUDED"}""");
		JsonNode forced = newRules();
		this.mails.kill(this.application);
		this.application.start();
		assertThat(rulesInForce()).isEqualTo(forced);
		this.mails.requireEachArrivesOnce();
		SeparateApplication
			.await(() -> get("editor", "/api/claims/" + claim).get("stage").asString().equals("SIGN_OFF"));
		String signOff = task(claim, "SIGN_OFF");
		String unread = imported("Nine people died at the ford, the ministry said.");
		post("editor", "/api/tasks/" + signOff + "/completion", """
				{"decision": "APPROVE"}""");
		crash();
		awaitTriage(unread);
		SeparateApplication
			.await(() -> get("editor", "/api/claims/" + claim).get("stage").asString().equals("PUBLISHED"));
		String number = get("editor", "/api/claims/" + claim).get("number").asString();
		JsonNode finding = get("editor", "/api/findings/" + number);
		assertThat(finding.get("version").asInt()).isEqualTo(1);
		assertThat(finding.get("verdict").asString()).isEqualTo("CONFIRMED");
		assertThat(get("manager", "/api/audit/verification").get("intact").asBoolean()).isTrue();
	}

	private String imported(String text) {
		return post("checker", "/api/documents", """
				{"title": "The crossing", "text": "%s"}""".formatted(text)).get("id").asString();
	}

	private void awaitTriage(String document) {
		SeparateApplication
			.await(() -> get("checker", "/api/documents/" + document).get("status").asString().equals("TRIAGE"));
	}

	/** Puts a table in force that gives editors more time. */
	private JsonNode newRules() {
		int before = rulesInForce().get("version").asInt();
		String table = RuleXml.cell(RuleXml.shipped("verification-policy.dmn"), "EveryClaim_out_signOffDays", "4");
		String form = """
				--rules\r
				Content-Disposition: form-data; name="note"\r
				\r
				More time to sign\r
				--rules\r
				Content-Disposition: form-data; name="file"; filename="verification-policy.dmn"\r
				Content-Type: application/xml\r
				\r
				""" + table + "\r\n--rules--\r\n";
		String draft = send(
				request("admin", "/api/rules/drafts").header("Content-Type", "multipart/form-data; boundary=rules")
					.POST(HttpRequest.BodyPublishers.ofString(form))
					.build())
			.get("id")
			.asString();
		SeparateApplication
			.await(() -> get("admin", "/api/rules/drafts/" + draft).get("state").asString().equals("READY"));
		post("admin", "/api/rules/drafts/" + draft + "/force", "{\"migrate\": false}");
		JsonNode forced = rulesInForce();
		assertThat(forced.get("version").asInt()).isEqualTo(before + 1);
		assertThat(forced.get("by").asString()).isEqualTo("admin");
		return forced;
	}

	private JsonNode rulesInForce() {
		return get("admin", "/api/rules").valueStream()
			.filter((one) -> one.get("file").asString().equals("verification-policy.dmn"))
			.findFirst()
			.orElseThrow();
	}

	private void crash() {
		this.application.kill();
		this.application.start();
	}

	private String task(String claim, String kind) {
		String[] found = new String[1];
		SeparateApplication.await(() -> {
			found[0] = get("manager", "/api/tasks?scope=all&kind=" + kind).get("items")
				.valueStream()
				.filter((task) -> task.get("claim").get("id").asString().equals(claim))
				.map((task) -> task.get("id").asString())
				.findFirst()
				.orElse(null);
			return found[0] != null;
		});
		return found[0];
	}

	private JsonNode get(String username, String path) {
		return send(request(username, path).GET().build());
	}

	private JsonNode post(String username, String path, String body) {
		return send(request(username, path).header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofString(body))
			.build());
	}

	private HttpRequest.Builder request(String username, String path) {
		String credentials = Base64.getEncoder().encodeToString((username + ":twosource").getBytes());
		return HttpRequest.newBuilder(URI.create(this.application.address() + path))
			.header("Authorization", "Basic " + credentials)
			.timeout(Duration.ofSeconds(30));
	}

	private JsonNode send(HttpRequest request) {
		try {
			HttpResponse<String> response = this.http.send(request, HttpResponse.BodyHandlers.ofString());
			assertThat(response.statusCode()).as("%s %s: %s", request.method(), request.uri(), response.body())
				.isBetween(200, 299);
			return response.body().isEmpty() ? this.json.nullNode() : this.json.readTree(response.body());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
