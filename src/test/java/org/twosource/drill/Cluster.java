package org.twosource.drill;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.twosource.SeparateApplication;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Three nodes as processes of their own, on one PostgreSQL, behind the HAProxy that
 * docker/haproxy.cfg describes.
 */
final class Cluster implements AutoCloseable {

	static final int NODES = 3;

	static final String PASSWORD = "a password of the drill";

	/** Checkers collect and corroborate, editors sign; the manager only looks. */
	static final Map<String, String> PEOPLE = Map.ofEntries(Map.entry("anna", "FACT_CHECKER"),
			Map.entry("boris", "FACT_CHECKER"), Map.entry("chingiz", "FACT_CHECKER"), Map.entry("dina", "FACT_CHECKER"),
			Map.entry("elena", "EDITOR"), Map.entry("farid", "EDITOR"), Map.entry("galina", "EDITOR"),
			Map.entry("marat", "MANAGER"));

	private final DrillDatabase database;

	private final List<SeparateApplication> nodes = new ArrayList<>();

	private final int port = SeparateApplication.freePort();

	private final Process proxy;

	private final HttpClient http = HttpClient.newHttpClient();

	/** Starts everything, the nodes at the same time on an empty database. */
	Cluster(Path folder) throws IOException {
		this.database = new DrillDatabase(folder);
		for (int i = 1; i <= NODES; i++) {
			this.nodes.add(SeparateApplication.node("drill-node" + i, this.database.url("node" + i),
					List.of("-Xmx256m"),
					List.of("--twosource.public-url=http://localhost", "--twosource.behind-proxy=forwarded",
							"--twosource.trusted-proxies=127.0.0.1", "--twosource.engine.lock=15s",
							"--twosource.challenges.from-one-address=100000", "--twosource.challenges.from-all=100000",
							"--twosource.admin.username=chief", "--twosource.admin.password=" + PASSWORD)));
		}
		this.nodes.forEach(SeparateApplication::launch);
		this.nodes.forEach(SeparateApplication::awaitUp);
		this.proxy = proxy();
		SeparateApplication.await(this::answers);
		takeIn();
	}

	private Process proxy() throws IOException {
		String program = Stream.of(System.getenv("PATH").split(File.pathSeparator), new String[] { "/usr/sbin" })
			.flatMap(Stream::of)
			.map((folder) -> Path.of(folder, "haproxy"))
			.filter(Files::isExecutable)
			.map(Path::toString)
			.findFirst()
			.orElseThrow(() -> new AssertionError("The drill needs HAProxy on the path: apt-get install haproxy"));
		ProcessBuilder builder = new ProcessBuilder(program, "-db", "-f", "docker/haproxy.cfg")
			.redirectErrorStream(true)
			.redirectOutput(new File("target/drill-haproxy.log"));
		builder.environment().put("PROXY_BIND", "127.0.0.1:" + this.port);
		for (int i = 0; i < NODES; i++) {
			builder.environment().put("NODE" + (i + 1), "127.0.0.1:" + this.nodes.get(i).port());
		}
		return builder.start();
	}

	private boolean answers() {
		try {
			return this.http
				.send(HttpRequest.newBuilder(URI.create(address() + "/actuator/health/readiness")).build(),
						HttpResponse.BodyHandlers.discarding())
				.statusCode() == 200;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private void takeIn() {
		String hash = "{bcrypt}" + new BCryptPasswordEncoder(4).encode(PASSWORD);
		PEOPLE.forEach((username, role) -> ask().sql("""
				insert into person (username, display_name, password_hash, roles, created_at)
				values (:username, :username, :hash, array[:role], now())
				""").param("username", username).param("hash", hash).param("role", role).update());
		assertThat(PEOPLE).isNotEmpty();
	}

	/** Where everybody asks. */
	String address() {
		return "http://127.0.0.1:" + this.port;
	}

	List<SeparateApplication> nodes() {
		return this.nodes;
	}

	DrillDatabase database() {
		return this.database;
	}

	JdbcClient ask() {
		return this.database.ask();
	}

	/** Comes back once everything automatic has been done. */
	void awaitQuiet() {
		SeparateApplication.await(() -> ask().sql("""
				select count(*) from camunda.act_ru_job
				where retries_ > 0 and (duedate_ is null or duedate_ <= localtimestamp)
				""").query(Integer.class).single() == 0);
	}

	@Override
	public void close() {
		this.proxy.destroy();
		this.nodes.forEach(SeparateApplication::close);
		this.database.close();
	}

}
