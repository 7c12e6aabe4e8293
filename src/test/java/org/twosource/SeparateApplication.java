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
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The whole application in a process and on a database of its own, which a test may kill
 * and start again at the same address on what it had committed.
 */
public final class SeparateApplication implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofSeconds(90);

	private final HttpClient http = HttpClient.newHttpClient();

	private final String name;

	private final int port;

	private final List<String> options;

	private final List<String> settings;

	private List<String> forTests = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

	private String classPath = System.getProperty("java.class.path");

	private Process process;

	/**
	 * Chooses its address; nothing runs yet.
	 * @param folder where the database is kept
	 * @param options options of the Java machine, such as -Xmx256m
	 */
	public SeparateApplication(Path folder, String... options) {
		this("separate-application", List.of(options),
				List.of("--twosource.engine.lock=3s", "--twosource.embedded.data-dir=" + folder.resolve("postgres")));
	}

	private SeparateApplication(String name, List<String> options, List<String> settings) {
		this.name = name;
		this.options = options;
		this.settings = settings;
		this.port = freePort();
	}

	/**
	 * One node of several on a database that runs already.
	 * @param name names its log in target
	 * @param jdbcUrl where the database is, with the user and password
	 * @param settings further settings, such as --a.b=c
	 */
	public static SeparateApplication node(String name, String jdbcUrl, List<String> options, List<String> settings) {
		List<String> all = new ArrayList<>(List.of("--spring.profiles.active=newsroom",
				"--spring.datasource.url=" + jdbcUrl, "--server.address=127.0.0.1"));
		all.addAll(settings);
		return new SeparateApplication(name, options, all);
	}

	/** A port nobody listens on. */
	public static int freePort() {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * From the next start on, the Java machine compiles and collects as it is shipped.
	 */
	public SeparateApplication asShipped() {
		this.forTests = List.of();
		return this;
	}

	/**
	 * From the next start on, what lies in a folder stands for what the program has of
	 * the same name.
	 */
	public void overlay(Path classes) {
		this.classPath = classes + File.pathSeparator + System.getProperty("java.class.path");
	}

	/** Where it listens. */
	public int port() {
		return this.port;
	}

	/** Such as http://127.0.0.1:8080. */
	public String address() {
		return "http://127.0.0.1:" + this.port;
	}

	/** The id of its process while it runs. */
	public long pid() {
		return this.process.pid();
	}

	/** Starts it, and comes back once it answers. */
	public void start() {
		launch();
		awaitUp();
	}

	/** Starts it without waiting. */
	public void launch() {
		try {
			List<String> command = new ArrayList<>(
					List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
			command.addAll(this.options);
			command.addAll(this.forTests);
			command.addAll(List.of("-cp", this.classPath, "org.twosource.Twosource", "--server.port=" + this.port,
					"--twosource.demonstration.document=false", "--twosource.matching.model=none",
					"--twosource.capture.browser=none"));
			command.addAll(this.settings);
			this.process = new ProcessBuilder(command).redirectErrorStream(true)
				.redirectOutput(ProcessBuilder.Redirect.appendTo(new File("target/" + this.name + ".log")))
				.start();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Comes back once it answers. */
	public void awaitUp() {
		await(PATIENCE.multipliedBy(5), () -> {
			assertThat(this.process.isAlive()).as("%s runs; see its log in target", this.name).isTrue();
			return isUp();
		});
	}

	/** Ends it as a crash would. */
	public void kill() {
		try {
			this.process.destroyForcibly().waitFor();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public void close() {
		this.process.destroy();
		try {
			this.process.waitFor();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Until it is so, or an assertion error that says what was last seen. */
	public static void await(Supplier<Boolean> so) {
		await(PATIENCE, so);
	}

	/** The same with more patience, or less. */
	public static void await(Duration patience, Supplier<Boolean> so) {
		Instant end = Instant.now().plus(patience);
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

	private boolean isUp() {
		try {
			return this.http
				.send(HttpRequest.newBuilder(URI.create(address() + "/actuator/health")).build(),
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

	private static void sleep() {
		try {
			Thread.sleep(200);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
