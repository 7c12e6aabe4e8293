package org.twosource.speed;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.test.annotation.DirtiesContext;
import org.twosource.SeparateApplication;

/**
 * How many claims a second go all the way with one, two and three nodes on one database,
 * each node a process of its own and eight people spread over them; and how much of the
 * machine that takes. Where all of the processors are used, a further node adds nothing.
 */
@SpringBootTest(classes = ClusterSpeed.Nothing.class, webEnvironment = WebEnvironment.NONE)
@DirtiesContext
class ClusterSpeed {

	private static final int NODES = 3;

	private static final int PEOPLE = 8;

	private static final Duration WARM_UP = Duration.ofSeconds(Integer.getInteger("speed.warmUp", 40));

	private static final Duration ROUND = Duration.ofSeconds(Integer.getInteger("speed.round", 15));

	private static final int ROUNDS = Integer.getInteger("speed.rounds", 3);

	private static final String PASSWORD = "a password of the benchmark";

	private static final Map<String, String> ROLES = Map.of("checker", "FACT_CHECKER", "checker2", "FACT_CHECKER",
			"editor", "EDITOR");

	private final List<SeparateApplication> nodes = new ArrayList<>();

	/** The applications are processes of their own; the database server ends with this. */
	static class Nothing {

	}

	@AfterEach
	void stop() {
		this.nodes.forEach(SeparateApplication::close);
	}

	@Test
	void ratesOfOneTwoAndThreeNodes() throws IOException {
		try (HikariDataSource database = DurableServer.database("cluster")) {
			JdbcClient jdbc = JdbcClient.create(database);
			Results results = Results.of("ClusterSpeed", jdbc);
			double[] rates = new double[NODES];
			for (int i = 0; i < NODES; i++) {
				start(database);
				if (i == 0) {
					takeIn(jdbc);
				}
				rates[i] = measure(results);
			}
			results.row("two nodes to one", rates[1] / rates[0], "ratio");
			results.row("three nodes to one", rates[2] / rates[0], "ratio");
			results.note("rounds", ROUNDS + " of " + ROUND.toSeconds() + " s with each number of nodes, after "
					+ Rounds.WARM + " claims or " + WARM_UP.toSeconds() + " s to warm up; people’s clients use the same machine");
			results.finish();
		}
	}

	private void start(HikariDataSource database) {
		String name = "speed-node" + (this.nodes.size() + 1);
		SeparateApplication node = SeparateApplication
			.node(name,
					"%s?user=%s&password=%s&ApplicationName=%s".formatted(database.getJdbcUrl(), database.getUsername(),
							database.getPassword(), name),
					List.of("-Xmx400m"),
					List.of("--twosource.public-url=http://localhost", "--twosource.admin.username=chief",
							"--twosource.admin.password=" + PASSWORD))
			.asShipped();
		node.launch();
		this.nodes.add(node);
		node.awaitUp();
	}

	private static void takeIn(JdbcClient jdbc) {
		String hash = "{bcrypt}" + new BCryptPasswordEncoder(4).encode(PASSWORD);
		ROLES.forEach((username, role) -> jdbc.sql("""
				insert into person (username, display_name, password_hash, roles, created_at)
				values (:username, :username, :hash, array[:role], now())
				""").param("username", username).param("hash", hash).param("role", role).update());
	}

	private double measure(Results results) {
		try (Contender nodes = new Nodes(this.nodes)) {
			Rounds.Outcome outcome = new Rounds(PEOPLE, WARM_UP, ROUND, ROUNDS).run(List.of(nodes)).get(nodes);
			double rate = outcome.median();
			results.row("Claims published: " + nodes.name(), rate, "per second");
			for (double percentile : new double[] { 50, 95 }) {
				results.row("A claim's whole way: " + nodes.name(), outcome.millis(percentile), "ms")
					.percentile(percentile);
			}
			results.row("Processor time of a claim: " + nodes.name(), outcome.cpuMillis(), "ms");
			results.row("Of which of the database: " + nodes.name(), outcome.databaseCpuMillis(), "ms");
			results.row("Share of the machine’s processors in use: " + nodes.name(),
					rate * outcome.cpuMillis() / 1000 / Runtime.getRuntime().availableProcessors(), "ratio");
			return rate;
		}
	}

	/** People who ask one node each. */
	private static final class Nodes implements Contender {

		private final List<SeparateApplication> processes;

		private final List<TwosourceServer> servers;

		Nodes(List<SeparateApplication> nodes) {
			this.processes = List.copyOf(nodes);
			Function<String, String> tokens = new IssuedTokens(nodes.get(0).address(), PASSWORD);
			this.servers = nodes.stream().map((node) -> new TwosourceServer(node.port(), PEOPLE, tokens)).toList();
		}

		@Override
		public String name() {
			return (this.servers.size() == 1) ? "1 node" : this.servers.size() + " nodes";
		}

		@Override
		public void lifecycle(int person) {
			this.servers.get(person % this.servers.size()).lifecycle(person);
		}

		@Override
		public Stream<ProcessHandle> processes() {
			return this.processes.stream().flatMap((node) -> ProcessHandle.of(node.pid()).stream());
		}

		@Override
		public void close() {
			this.servers.forEach(TwosourceServer::close);
		}

	}

}
