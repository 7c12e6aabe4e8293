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

	private final Path folder;

	private final int port;

	private final List<String> options;

	private Process process;

	/**
	 * Chooses its address; nothing runs yet.
	 * @param folder where the database is kept
	 * @param options options of the Java machine, such as -Xmx256m
	 */
	public SeparateApplication(Path folder, String... options) {
		this.folder = folder;
		this.options = List.of(options);
		try (ServerSocket socket = new ServerSocket(0)) {
			this.port = socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
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
		try {
			List<String> command = new ArrayList<>(
					List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
			command.addAll(this.options);
			command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp",
					System.getProperty("java.class.path"), "org.twosource.Twosource", "--server.port=" + this.port,
					"--twosource.engine.lock=3s", "--twosource.demonstration.document=false",
					"--twosource.matching.model=none", "--twosource.capture.browser=none",
					"--twosource.embedded.data-dir=" + this.folder.resolve("postgres")));
			this.process = new ProcessBuilder(command).redirectErrorStream(true)
				.redirectOutput(ProcessBuilder.Redirect.appendTo(new File("target/separate-application.log")))
				.start();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		await(this::isUp);
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
