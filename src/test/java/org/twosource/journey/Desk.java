package org.twosource.journey;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What goes on at other desks meanwhile: people who work through the interface for
 * programs.
 */
@TestComponent
class Desk {

	private static final JsonMapper json = new JsonMapper();

	private final HttpClient http = HttpClient.newHttpClient();

	private final JdbcClient jdbc;

	private String address = "";

	Desk(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Says where the application is; before anything else. */
	void at(String address) {
		this.address = address;
	}

	/** A claim with evidence for and against it, on which an editor has to decide. */
	String atSignOff() {
		String words = "Seven villagers drowned in the flood at the ford of Aksu on 4 May";
		String document = post("checker", "/api/documents", """
				{"title": "The flood at Aksu", "publisher": "Steppe Review", "text": "%s. %s"}""".formatted(words,
				UUID.randomUUID()))
			.get("id")
			.asString();
		await("document triage", "select id from document where id = :id and status = 'TRIAGE'", document);
		String claim = post("checker", "/api/documents/" + document + "/triage", """
				{"add": [{"start": 0, "end": %d, "statement": "%s", "kind": "CASUALTY", "hedge": "REPORTED",
				  "harm": "MODERATE"}]}""".formatted(words.length(), words, words)).get("claims")
			.get(0)
			.get("id")
			.asString();
		evidence(claim, "Clinic of Aksu", "SUPPORTS", "Seven drowned were brought in.");
		evidence(claim, "Water authority", "SUPPORTS", "Seven villagers lost their lives.");
		evidence(claim, "Village council", "REFUTES", "Six of ours drowned.");
		complete(claim, "checker", "{}");
		assessed(claim, "CONFIRMED", "Two records made apart count the same seven dead.");
		return claim;
	}

	/** What those who collect and corroborate answer to a return. */
	void answered(String claim) {
		evidence(claim, "Ambulance of Aksu", "REFUTES", "One of the seven was ill before.");
		complete(claim, "checker", "{\"note\": \"He died on the way.\"}");
		assessed(claim, "PARTLY_CONFIRMED", "Two records count seven; a third doubts one cause.");
	}

	/** Has the finding challenged, and gives the task of reviewing that. */
	String challenged(String claim) {
		await("publication", "select id from claim where id = :id and stage = 'PUBLISHED'", claim);
		post("manager", "/api/claims/" + claim + "/challenge", "{\"reason\": \"A reader counted eight.\"}");
		return task(claim);
	}

	/** The task that is open on a claim, or soon will be. */
	String task(String claim) {
		return await("a task", """
				select id from task where claim_id = :id and completed_at is null and cancelled_at is null limit 1
				""", claim);
	}

	/** Lets everybody's last look lie in a sitting before. */
	void anHourPasses() {
		this.jdbc.sql("update look set looked_at = looked_at - interval '1 hour'").update();
	}

	private void assessed(String claim, String verdict, String rationale) {
		complete(claim, "checker2", """
				{"verdict": "%s", "confidence": "HIGH", "rationale": "%s", "outcome": "CONCLUDED"}""".formatted(verdict,
				rationale));
		await("sign-off",
				"select claim_id from task where claim_id = :id and kind = 'SIGN_OFF' and completed_at is null", claim);
	}

	private void evidence(String claim, String source, String stance, String quote) {
		post("checker", "/api/claims/" + claim + "/evidence", """
				{"source": {"name": "%s", "type": "OFFICIAL_BODY", "reliability": "A"}, "quote": "%s", "stance": "%s",
				 "credibility": 2}""".formatted(source, quote, stance));
	}

	void complete(String claim, String username, String body) {
		post(username, "/api/tasks/" + task(claim) + "/completion", body);
	}

	String await(String what, String sql, String id) {
		for (int look = 0; look < 120; look++) {
			Optional<UUID> found = this.jdbc.sql(sql).param("id", UUID.fromString(id)).query(UUID.class).optional();
			if (found.isPresent()) {
				return found.get().toString();
			}
			rest();
		}
		throw new AssertionError("Nothing became of " + what);
	}

	private static void rest() {
		try {
			Thread.sleep(250);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	JsonNode post(String username, String path, String body) {
		return send("POST", username, path, body);
	}

	JsonNode put(String username, String path, String body) {
		return send("PUT", username, path, body);
	}

	private JsonNode send(String method, String username, String path, String body) {
		String credentials = Base64.getEncoder()
			.encodeToString((username + ":twosource").getBytes(StandardCharsets.UTF_8));
		HttpRequest request = HttpRequest.newBuilder(URI.create(this.address + path))
			.header("Authorization", "Basic " + credentials)
			.header("Content-Type", "application/json")
			.method(method, HttpRequest.BodyPublishers.ofString(body))
			.build();
		HttpResponse<String> answer = this.http.sendAsync(request, HttpResponse.BodyHandlers.ofString()).join();
		assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
		return answer.body().isEmpty() ? json.nullNode() : json.readTree(answer.body());
	}

}
