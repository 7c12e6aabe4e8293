package org.twosource.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;
import org.twosource.Twosource;
import org.twosource.matching.Likeness;
import org.twosource.matching.Matching;

/** The application itself with a database of its own, filled with known claims. */
final class Desk implements AutoCloseable {

	private static final Duration ROUND = Duration.ofSeconds(5);

	private final Path folder;

	private ConfigurableApplicationContext application;

	private final Map<UUID, String> keys = new HashMap<>();

	Desk() throws IOException {
		this.folder = Files.createTempDirectory("twosource-benchmark");
	}

	/** Starts it, or starts it again, with a sentence model or none. */
	void start(String model) {
		stop();
		this.application = new SpringApplicationBuilder(Twosource.class).web(WebApplicationType.SERVLET)
			.run("--server.port=0", "--twosource.demonstration.document=false", "--twosource.matching.model=" + model,
					"--twosource.embedded.data-dir=" + this.folder.resolve("postgres"));
	}

	/** Enters claims, each under a key of its own. */
	void know(Map<String, String> statements) {
		Map<String, UUID> ids = statements.keySet()
			.stream()
			.collect(Collectors.toMap((key) -> key, (key) -> UUID.randomUUID()));
		ids.forEach((key, id) -> this.keys.put(id, key));
		List<String> order = List.copyOf(statements.keySet());
		jdbc().sql("""
				insert into claim (id, statement, kind, hedge, harm, stage, stage_since, accepted_by, accepted_at)
				select id, statement, 'EVENT', 'ASSERTED', 'MODERATE', 'COLLECTION', now(), 'checker', now()
				from unnest(:ids::uuid[], :statements::text[]) as known (id, statement)
				""")
			.param("ids", order.stream().map(ids::get).toArray(UUID[]::new))
			.param("statements", order.stream().map(statements::get).toArray(String[]::new))
			.update();
		jdbc().sql("vacuum analyze claim_word").update();
		jdbc().sql("analyze claim").update();
	}

	/** Waits until every claim has its vector and it was read. */
	void awaitVectors() {
		while (jdbc().sql("select exists (select from claim_vector where vector is null)")
			.query(Boolean.class)
			.single()) {
			pause(Duration.ofSeconds(1));
		}
		pause(ROUND);
	}

	/**
	 * Gives claims without a vector those of others: to look through, they are as good.
	 */
	void lendVectors() {
		jdbc()
			.sql("""
					update claim_vector v set model = l.model, vector = l.vector, tx = pg_current_xact_id()
					from (select claim, row_number() over (order by claim) as place from claim_vector where vector is null) w
					join (select model, vector, row_number() over (order by claim) - 1 as place,
					    count(*) over () as lenders from claim_vector where vector is not null) l
					on l.place = w.place % l.lenders where v.claim = w.claim
					""")
			.update();
	}

	/** The keys of the claims most like a statement. */
	List<String> find(String statement, int limit) {
		Matching matching = this.application.getBean(Matching.class);
		return matching.find(statement, limit).stream().map(Likeness::claimId).map(this.keys::get).toList();
	}

	/** How long each of these takes to match, in milliseconds. */
	List<Double> times(Collection<String> statements) {
		return statements.stream().map((statement) -> {
			long start = System.nanoTime();
			find(statement, 20);
			return (System.nanoTime() - start) / 1e6;
		}).toList();
	}

	@Override
	public void close() throws IOException {
		stop();
		FileSystemUtils.deleteRecursively(this.folder);
	}

	private void stop() {
		if (this.application != null) {
			this.application.close();
		}
	}

	private JdbcClient jdbc() {
		return this.application.getBean(JdbcClient.class);
	}

	private static void pause(Duration time) {
		try {
			Thread.sleep(time.toMillis());
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
