package org.twosource.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folder of an embedded server, and what a killed process may have left running on
 * it.
 */
final class DataFolder {

	private static final Logger logger = LoggerFactory.getLogger(DataFolder.class);

	private static final long PATIENCE_SECONDS = 60;

	private DataFolder() {
	}

	/**
	 * Stops a server that runs on the folder without anyone to serve.
	 * @throws IllegalStateException when a living process uses the folder, or the server
	 * does not stop
	 */
	static void release(Path data) throws IOException {
		refuseWhenShared(data);
		Optional<ProcessHandle> orphan = serverOn(data);
		if (orphan.isPresent()) {
			logger.info("Stopping database server {}, which a killed process left running on {}", orphan.get().pid(),
					data);
			stop(orphan.get());
		}
	}

	private static void refuseWhenShared(Path data) throws IOException {
		Path lockFile = data.resolve("epg-lock");
		if (!Files.exists(lockFile)) {
			return;
		}
		try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.WRITE);
				FileLock lock = channel.tryLock()) {
			if (lock == null) {
				throw new IllegalStateException("Another running Twosource keeps its data in " + data);
			}
		}
	}

	/**
	 * The running server whose process id the folder names, if the process really is that
	 * server.
	 */
	private static Optional<ProcessHandle> serverOn(Path data) throws IOException {
		Path pidFile = data.resolve("postmaster.pid");
		if (!Files.exists(pidFile)) {
			return Optional.empty();
		}
		List<String> lines = Files.readAllLines(pidFile);
		if (lines.isEmpty() || !lines.get(0).matches("[1-9][0-9]{0,9}")) {
			return Optional.empty();
		}
		return ProcessHandle.of(Long.parseLong(lines.get(0)))
			.filter(ProcessHandle::isAlive)
			.filter((process) -> serves(process.info(), data));
	}

	private static boolean serves(ProcessHandle.Info process, Path data) {
		boolean isServer = process.command()
			.map((command) -> command.endsWith("/postgres") || command.endsWith("\\postgres.exe"))
			.orElse(false);
		return isServer && process.arguments()
			.map((arguments) -> List.of(arguments).contains(data.toString()))
			.orElseGet(() -> process.commandLine().map((line) -> line.contains(data.toString())).orElse(false));
	}

	private static void stop(ProcessHandle server) {
		server.destroy();
		try {
			server.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
		}
		catch (TimeoutException | ExecutionException ex) {
			throw new IllegalStateException("Database server " + server.pid() + " does not stop", ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Interrupted while a database server was stopping", ex);
		}
	}

}
