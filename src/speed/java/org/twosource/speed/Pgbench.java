package org.twosource.speed;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;

/** PostgreSQL's own benchmark, where it is installed. */
final class Pgbench {

	private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");

	private Pgbench() {
	}

	/** How many transactions of one insert are committed a second, by 8 clients. */
	static Optional<Double> commits(JdbcClient database) throws IOException, InterruptedException {
		Optional<Path> program = program();
		if (program.isEmpty()) {
			return Optional.empty();
		}
		database.sql("create table committed (id bigint generated always as identity primary key, who int)").update();
		Path script = Files.writeString(Files.createDirectories(Path.of("target", "speed")).resolve("commit.sql"),
				"insert into committed (who) values (:client_id);\n");
		List<String> command = new ArrayList<>(List.of(program.get().toString()));
		command.addAll(List.of(DurableServer.address()));
		command.addAll(List.of("-n", "-M", "prepared", "-c", "8", "-j", "2", "-T", "15", "-f", script.toString(),
				"pgbench"));
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
		builder.environment().put("PGPASSWORD", "postgres");
		Process process = builder.start();
		String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		process.waitFor();
		Matcher rate = RATE.matcher(told);
		if (!rate.find()) {
			throw new IllegalStateException(told);
		}
		return Optional.of(Double.valueOf(rate.group(1)));
	}

	private static Optional<Path> program() throws IOException {
		Path packages = Path.of("/usr/lib/postgresql");
		try (Stream<Path> versions = Files.isDirectory(packages) ? Files.list(packages) : Stream.empty()) {
			Stream<Path> onPath = Stream.of(System.getenv("PATH").split(File.pathSeparator)).map(Path::of);
			return Stream.concat(versions.sorted().map((version) -> version.resolve("bin")), onPath)
				.map((folder) -> folder.resolve("pgbench"))
				.filter(Files::isExecutable)
				.findFirst();
		}
	}

}
