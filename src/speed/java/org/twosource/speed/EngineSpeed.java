package org.twosource.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.twosource.account.ApiTokens;
import org.twosource.account.People;
import org.twosource.account.TokenScope;

/**
 * A claim's whole way, from import to published finding, side by side: Twosource through
 * HTTP, the bare engine it is built on, and another engine, all with the same diagrams in
 * one run, on one machine and one PostgreSQL server.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = DurableServer.class)
@DirtiesContext
class EngineSpeed {

	private static final int PEOPLE = 8;

	/** What Twosource is to reach of the rate of the bare engine. */
	private static final double SHARE = 0.67;

	private static final Duration WARM_UP = Duration.ofSeconds(Integer.getInteger("speed.warmUp", 240));

	private static final Duration ROUND = Duration.ofSeconds(Integer.getInteger("speed.round", 15));

	private static final int ROUNDS = Integer.getInteger("speed.rounds", 5);

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private ApiTokens tokens;

	@Autowired
	private People people;

	private final List<Contender> contenders = new ArrayList<>();

	@AfterEach
	void close() {
		this.contenders.forEach(Contender::close);
	}

	@Test
	void twosourceKeepsUpWithTheBareEngine() throws IOException {
		Results results = Results.of("EngineSpeed", this.jdbc);
		Contender twosource = add(new TwosourceServer(this.port, PEOPLE, tokens()));
		Contender ours = add(BareEngine.asOurs(DurableServer.database("bare_ours"), true));
		Contender defaults = add(BareEngine.asItComes(DurableServer.database("bare_defaults"), true));
		Contender flowable = add(new OtherEngine(DurableServer.database("flowable")));
		Map<Contender, Rounds.Outcome> outcomes = new Rounds(PEOPLE, WARM_UP, ROUND, ROUNDS).run(this.contenders);
		outcomes.forEach((contender, outcome) -> tell(results, contender, outcome));
		double rate = outcomes.get(twosource).median();
		results.row("Twosource to the bare engine, settings as ours", rate / outcomes.get(ours).median(), "ratio")
			.least(SHARE);
		results.row("Twosource to the bare engine, its defaults", rate / outcomes.get(defaults).median(), "ratio");
		results.row("Twosource to Flowable", rate / outcomes.get(flowable).median(), "ratio");
		results.row("Processor time of a claim, Twosource to the bare engine, settings as ours",
				outcomes.get(twosource).cpuMillis() / outcomes.get(ours).cpuMillis(), "ratio");
		if (Boolean.getBoolean("speed.statements")) {
			costliestStatements();
		}
		results.note("rounds", ROUNDS + " of " + ROUND.toSeconds() + " s each in turn, after " + Rounds.WARM + " claims or "
				+ WARM_UP.toSeconds() + " s each to warm up");
		results.finish();
	}

	/** To find out what to mend: what the database spends its time with. */
	private void costliestStatements() throws IOException {
		this.jdbc.sql("create extension if not exists pg_stat_statements schema public").update();
		List<String> lines = this.jdbc.sql("""
				select datname, toplevel, calls, total_exec_time, total_plan_time, regexp_replace(query, '\\s+', ' ', 'g') as query
				from pg_stat_statements s join pg_database d on d.oid = s.dbid
				order by total_exec_time + total_plan_time desc limit 300
				""")
			.query((row, index) -> "%s %s %d %.0f %.0f %s".formatted(row.getString("datname"),
					row.getBoolean("toplevel") ? "sent" : "within", row.getLong("calls"),
					row.getDouble("total_exec_time"), row.getDouble("total_plan_time"), row.getString("query")))
			.list();
		Files.write(Files.createDirectories(Path.of("target", "speed")).resolve("statements.txt"), lines);
	}

	private static void tell(Results results, Contender contender, Rounds.Outcome outcome) {
		results.row("Claims published: " + contender.name(), outcome.median(), "per second");
		for (double percentile : new double[] { 50, 95, 99 }) {
			results.row("A claim's whole way: " + contender.name(), outcome.millis(percentile), "ms")
				.percentile(percentile);
		}
		results.row("Processor time of a claim: " + contender.name(), outcome.cpuMillis(), "ms");
		results.row("Of which of the database: " + contender.name(), outcome.databaseCpuMillis(), "ms");
	}

	private Contender add(Contender contender) {
		this.contenders.add(contender);
		return contender;
	}

	private Function<String, String> tokens() {
		Map<String, String> secrets = new ConcurrentHashMap<>();
		return (username) -> secrets.computeIfAbsent(username,
				(name) -> this.tokens
					.issue("speed", Duration.ofDays(1), EnumSet.allOf(TokenScope.class),
							this.people.find(name).orElseThrow())
					.secret());
	}

}
