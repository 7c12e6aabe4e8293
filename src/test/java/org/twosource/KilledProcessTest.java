package org.twosource;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.function.Supplier;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Kills the whole application, as a crash would, between every two steps of a claim's way
 * from import to published finding, and starts it again on what it had committed.
 */
class KilledProcessTest {

	private static final Duration PATIENCE = Duration.ofSeconds(90);

	private final HttpClient http = HttpClient.newHttpClient();

	private final JsonMapper json = JsonMapper.shared();

	@TempDir
	private Path folder;

	private int port;

	private Process application;

	@BeforeEach
	void start() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			this.port = socket.getLocalPort();
		}
		launch();
	}

	@AfterEach
	void stop() throws InterruptedException {
		this.application.destroy();
		this.application.waitFor();
	}

	@Test
	void whatWasCommittedGoesOnAfterAKill() {
		String text = "Eight people died at the crossing, the ministry said.";
		String document = post("checker", "/api/documents", """
				{"title": "The crossing", "text": "%s"}""".formatted(text)).get("id").asString();
		crash();
		await(() -> get("checker", "/api/documents/" + document).get("status").asString().equals("TRIAGE"));
		String claim = post("checker", "/api/documents/" + document + "/triage", """
				{"add": [{"start": 0, "end": 33, "statement": "Eight people died", "kind": "STATISTIC"}],
				 "finish": true}""").get("claims").get(0).get("id").asString();
		crash();
		post("checker", "/api/claims/" + claim + "/evidence", """
				{"source": {"name": "The ministry", "type": "OFFICIAL_BODY", "reliability": "A"},
				 "quote": "Eight.", "stance": "SUPPORTS", "credibility": 1}""");
		post("checker", "/api/tasks/" + task(claim, "COLLECT_EVIDENCE") + "/completion", "{}");
		crash();
		post("checker2", "/api/tasks/" + task(claim, "CORROBORATE") + "/completion", """
				{"verdict": "CONFIRMED", "confidence": "HIGH", "rationale": "It counted.", "outcome": "CONCLUDED"}""");
		crash();
		await(() -> get("editor", "/api/claims/" + claim).get("stage").asString().equals("SIGN_OFF"));
		post("editor", "/api/tasks/" + task(claim, "SIGN_OFF") + "/completion", """
				{"decision": "APPROVE"}""");
		crash();
		await(() -> get("editor", "/api/claims/" + claim).get("stage").asString().equals("PUBLISHED"));
		String number = get("editor", "/api/claims/" + claim).get("number").asString();
		JsonNode finding = get("editor", "/api/findings/" + number);
		assertThat(finding.get("version").asInt()).isEqualTo(1);
		assertThat(finding.get("verdict").asString()).isEqualTo("CONFIRMED");
		assertThat(get("manager", "/api/audit/verification").get("intact").asBoolean()).isTrue();
	}

	private void crash() {
		try {
			this.application.destroyForcibly().waitFor();
			launch();
		}
		catch (IOException | InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private void launch() throws IOException {
		this.application = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), "org.twosource.Twosource",
				"--server.port=" + this.port, "--twosource.engine.lock=3s",
				"--twosource.embedded.data-dir=" + this.folder.resolve("postgres"))
			.redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.appendTo(new File("target/killed-process.log")))
			.start();
		await(this::isUp);
	}

	private boolean isUp() {
		try {
			return this.http
				.send(request("checker", "/actuator/health").GET().build(), HttpResponse.BodyHandlers.discarding())
				.statusCode() == 200;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private String task(String claim, String kind) {
		String[] found = new String[1];
		await(() -> {
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
		return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + path))
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

	/** Until it is so, or an assertion error that says what was last seen. */
	private static void await(Supplier<Boolean> so) {
		Instant end = Instant.now().plus(PATIENCE);
		while (true) {
			try {
				if (so.get()) {
					return;
				}
			}
			catch (UncheckedIOException ex) {
				assertThat(Instant.now()).as("waiting for the application: %s", ex.getMessage()).isBefore(end);
			}
			assertThat(Instant.now()).as("waiting").isBefore(end);
			sleep();
		}
	}

	private static void sleep() {
		try {
			Thread.sleep(200);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
