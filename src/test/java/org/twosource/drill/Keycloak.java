package org.twosource.drill;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A real Keycloak with the realm of a newsroom, from the distribution that the profile
 * keycloak unpacks.
 */
final class Keycloak implements AutoCloseable {

	private static final JsonMapper json = new JsonMapper();

	private static final Duration PATIENCE = Duration.ofMinutes(5);

	private final HttpClient http = HttpClient.newHttpClient();

	private final int port = freePort();

	private final Process process;

	/**
	 * Starts it, and comes back once it answers.
	 * @param application where the application will be
	 */
	Keycloak(String application) {
		try {
			Path home = home();
			Path realms = Files.createDirectories(home.resolve("data/import"));
			String realm = Files.readString(Path.of("src/test/resources/keycloak/newsroom-realm.json"));
			Files.writeString(realms.resolve("newsroom-realm.json"), realm.replace("@APPLICATION@", application));
			ProcessBuilder builder = new ProcessBuilder("sh", home.resolve("bin/kc.sh").toString(), "start-dev",
					"--http-host=127.0.0.1", "--http-port=" + this.port, "--db=dev-mem", "--import-realm",
					"--cache=local");
			builder.environment().put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
			builder.environment().put("KC_BOOTSTRAP_ADMIN_PASSWORD", "admin");
			builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
			this.process = builder.redirectErrorStream(true).redirectOutput(new File("target/keycloak.log")).start();
			await();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** What it is called in its tokens. */
	String issuer() {
		return "http://localhost:" + this.port + "/realms/newsroom";
	}

	/** Gives somebody a role, or takes it away. */
	void changeRole(String method, String username, String role) {
		JsonNode found = admin("GET", "/roles/" + role, null);
		admin(method, "/users/" + id(username) + "/role-mappings/realm", "[" + found + "]");
	}

	/** Ends every session of somebody. */
	void endSessions(String username) {
		admin("POST", "/users/" + id(username) + "/logout", "");
	}

	/** How many sessions somebody has. */
	int sessions(String username) {
		return admin("GET", "/users/" + id(username) + "/sessions", null).size();
	}

	private String id(String username) {
		return admin("GET", "/users?exact=true&username=" + username, null).get(0).get("id").asString();
	}

	private JsonNode admin(String method, String path, String body) {
		HttpRequest request = HttpRequest
			.newBuilder(URI.create("http://localhost:" + this.port + "/admin/realms/newsroom" + path))
			.header("Authorization", "Bearer " + token())
			.header("Content-Type", "application/json")
			.method(method,
					(body != null) ? HttpRequest.BodyPublishers.ofString(body) : HttpRequest.BodyPublishers.noBody())
			.build();
		return send(request);
	}

	private String token() {
		String form = "grant_type=password&client_id=admin-cli&username=admin&password="
				+ URLEncoder.encode("admin", StandardCharsets.UTF_8);
		return send(HttpRequest
			.newBuilder(URI.create("http://localhost:" + this.port + "/realms/master/protocol/openid-connect/token"))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString(form))
			.build()).get("access_token").asString();
	}

	private JsonNode send(HttpRequest request) {
		HttpResponse<String> answer = this.http.sendAsync(request, HttpResponse.BodyHandlers.ofString()).join();
		assertThat(answer.statusCode()).as(request.uri() + ": " + answer.body()).isBetween(200, 299);
		return answer.body().isEmpty() ? json.nullNode() : json.readTree(answer.body());
	}

	private void await() {
		Instant end = Instant.now().plus(PATIENCE);
		while (!answers()) {
			assertThat(this.process.isAlive()).as("Keycloak runs; target/keycloak.log says why not").isTrue();
			assertThat(Instant.now()).as("waiting for Keycloak").isBefore(end);
			try {
				Thread.sleep(500);
			}
			catch (InterruptedException ex) {
				throw new IllegalStateException(ex);
			}
		}
	}

	private boolean answers() {
		try {
			return this.http
				.send(HttpRequest.newBuilder(URI.create(issuer() + "/.well-known/openid-configuration")).build(),
						HttpResponse.BodyHandlers.discarding())
				.statusCode() == 200;
		}
		catch (IOException ex) {
			return false;
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static Path home() throws IOException {
		Path unpacked = Path.of("target/keycloak");
		assertThat(unpacked).as("run with -Pkeycloak, which unpacks it").isDirectory();
		try (Stream<Path> homes = Files.list(unpacked)) {
			return homes.filter((one) -> Files.exists(one.resolve("bin/kc.sh"))).findFirst().orElseThrow();
		}
	}

	static int freePort() {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public void close() {
		// The script replaces itself by the Java machine, or has it as its child.
		this.process.descendants().forEach(ProcessHandle::destroy);
		this.process.destroy();
		try {
			this.process.waitFor();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
