package org.twosource.demonstration;

import java.io.IOException;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Starts the application as somebody does who has only just got it, in a process of its
 * own, and stops it.
 */
class FirstStartTests {

	private final HttpClient http = HttpClient.newHttpClient();

	@TempDir
	private Path folder;

	@Test
	void theDemonstrationStartsByItselfAndStopsWithoutBreakingOffWhatIsUnderWay() throws Exception {
		int port = freePort();
		Process demonstration = start("demonstration", "--server.port=" + port,
				"--logging.structured.format.console=ecs");
		try {
			awaitDocument(port);
			assertThat(get(port, "/api/audit/verification", "admin").statusCode()).isEqualTo(200);
			assertThat(Files.readString(log("demonstration"))).contains("demonstration");
			for (String group : List.of("liveness", "readiness")) {
				assertThat(get(port, "/actuator/health/" + group, "admin").body()).contains("UP");
			}
			String answer = postWhile(demonstration::destroy, port);
			assertThat(answer).startsWith("HTTP/1.1 201").contains("\"id\"");
		}
		finally {
			demonstration.destroy();
			assertThat(demonstration.waitFor(60, TimeUnit.SECONDS)).isTrue();
		}
		assertThat(Files.readString(log("demonstration"))).contains("Graceful shutdown complete");
		List<String> structured = Files.readAllLines(log("demonstration"))
			.stream()
			.filter((line) -> line.startsWith("{"))
			.toList();
		assertThat(structured).hasSizeGreaterThan(5).allSatisfy((line) -> {
			JsonNode entry = JsonMapper.shared().readTree(line);
			assertThat(entry.get("service").get("name").asString()).isEqualTo("twosource");
			assertThat(entry.get("log").get("level").asString()).isNotBlank();
		});
	}

	@Test
	void productionIsRefusedBeforeAnythingElseIsDoneNamingAllThatIsMissing() throws Exception {
		Process process = start("production", "--server.port=0", "--spring.profiles.active=newsroom",
				"--twosource.public-url=http://facts.example.org", "--twosource.admin.username=chief");
		assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
		assertThat(process.exitValue()).isNotZero();
		assertThat(Files.readString(log("production")))
			.contains("APPLICATION FAILED TO START", "SPRING_DATASOURCE_URL", "TWOSOURCE_PUBLIC_URL",
					"TWOSOURCE_ADMIN_PASSWORD")
			.doesNotContain("Starting Twosource", "Exception");
		assertThat(this.folder.resolve("postgres")).doesNotExist();
	}

	/** Sends half a document, has the server told to stop, and sends the other half. */
	private static String postWhile(Runnable stopping, int port) throws Exception {
		String document = "{\"title\": \"The last one\", \"text\": \"Eight people died, the ministry said.\"}";
		try (Socket socket = new Socket("127.0.0.1", port)) {
			socket.setSoTimeout(60_000);
			OutputStream out = socket.getOutputStream();
			out.write("""
					POST /api/documents HTTP/1.1\r
					Host: localhost\r
					Authorization: Basic %s\r
					Content-Type: application/json\r
					Content-Length: %d\r
					Expect: 100-continue\r
					Connection: close\r
					\r
					""".formatted(credentials("checker"), document.length()).getBytes(StandardCharsets.UTF_8));
			out.flush();
			byte[] goOn = "HTTP/1.1 100 \r\n\r\n".getBytes(StandardCharsets.UTF_8);
			assertThat(socket.getInputStream().readNBytes(goOn.length)).asString().startsWith("HTTP/1.1 100");
			out.write(document.substring(0, 20).getBytes(StandardCharsets.UTF_8));
			out.flush();
			stopping.run();
			awaitNobodyLetIn(port);
			out.write(document.substring(20).getBytes(StandardCharsets.UTF_8));
			out.flush();
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
		}
	}

	private static void awaitNobodyLetIn(int port) throws Exception {
		long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
		while (true) {
			assertThat(System.nanoTime()).as("waiting for the port to be closed").isLessThan(deadline);
			try (Socket another = new Socket("127.0.0.1", port)) {
				TimeUnit.MILLISECONDS.sleep(100);
			}
			catch (ConnectException ex) {
				return;
			}
		}
	}

	private void awaitDocument(int port) throws Exception {
		long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(90);
		String documents = "";
		while (!documents.contains("TRIAGE")) {
			assertThat(System.nanoTime()).as("waiting for the document: %s", documents).isLessThan(deadline);
			TimeUnit.MILLISECONDS.sleep(300);
			try {
				documents = get(port, "/api/documents", "checker").body();
			}
			catch (ConnectException ex) {
				documents = "not yet started";
			}
		}
		assertThat(documents).contains("The Night at Orlovka Bridge");
	}

	private HttpResponse<String> get(int port, String path, String username) throws IOException, InterruptedException {
		return this.http.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
			.header("Authorization", "Basic " + credentials(username))
			.build(), HttpResponse.BodyHandlers.ofString());
	}

	private static String credentials(String username) {
		return Base64.getEncoder().encodeToString((username + ":twosource").getBytes(StandardCharsets.UTF_8));
	}

	private Process start(String name, String... arguments) throws IOException {
		List<String> command = new ArrayList<>(List.of(
				Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
				"-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"), "org.twosource.Twosource",
				"--twosource.matching.model=none", "--twosource.embedded.data-dir=" + this.folder.resolve("postgres")));
		command.addAll(List.of(arguments));
		return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log(name).toFile()).start();
	}

	private Path log(String name) {
		return this.folder.resolve(name + ".out");
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

}
