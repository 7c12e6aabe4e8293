package org.twosource.demonstration;

import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Starts the application as somebody does who has only just got it, in a process of its
 * own.
 */
class FirstStartTests {

	private final HttpClient http = HttpClient.newHttpClient();

	@TempDir
	private Path folder;

	@Test
	void theDemonstrationStartsByItselfAndNeverBecomesAnythingElse() throws Exception {
		int port = freePort();
		Process demonstration = start("demonstration", "--server.port=" + port);
		try {
			awaitDocument(port);
			assertThat(get(port, "/api/audit/verification", "admin").statusCode()).isEqualTo(200);
			assertThat(Files.readString(log("demonstration"))).contains("\"demonstration\"");
		}
		finally {
			demonstration.destroy();
			assertThat(demonstration.waitFor(60, TimeUnit.SECONDS)).isTrue();
		}
		Process opened = start("opened", "--server.port=0", "--spring.profiles.active=production",
				"--twosource.admin.username=chief", "--twosource.admin.password=kettle-orbit-mango-31");
		assertThat(opened.waitFor(90, TimeUnit.SECONDS)).isTrue();
		assertThat(opened.exitValue()).isNotZero();
		assertThat(Files.readString(log("opened"))).contains("APPLICATION FAILED TO START",
				"everyone knows the passwords of");
	}

	@Test
	void withoutAnAdministratorAnyOtherProfileIsRefusedNamingWhatIsMissing() throws Exception {
		Process process = start("production", "--server.port=0", "--spring.profiles.active=production");
		assertThat(process.waitFor(90, TimeUnit.SECONDS)).isTrue();
		assertThat(process.exitValue()).isNotZero();
		assertThat(Files.readString(log("production"))).contains("APPLICATION FAILED TO START",
				"TWOSOURCE_ADMIN_USERNAME", "TWOSOURCE_ADMIN_PASSWORD");
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
		String credentials = Base64.getEncoder().encodeToString((username + ":twosource").getBytes());
		return this.http.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
			.header("Authorization", "Basic " + credentials)
			.build(), HttpResponse.BodyHandlers.ofString());
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
