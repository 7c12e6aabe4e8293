package org.twosource.drill;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twosource.SeparateApplication;
import org.twosource.drill.History.Act;
import org.twosource.verification.RuleXml;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A newsroom on three nodes goes on working while nodes are killed, the database falls
 * over, the rules change and the program is replaced by its next version: nothing that
 * was answered is lost, nothing happens twice, and whoever is refused may try again. Run
 * by {@code mvn test -Dtest=ClusterDrill}, with {@code -Ddrill.seconds=},
 * {@code .kills=}, {@code .roll=}, {@code .pause=} and {@code .seed=}; see
 * docs/operations/cluster.md.
 */
class ClusterDrill {

	private static final String POLICY = "verification-policy.dmn";

	private final int seconds = Integer.getInteger("drill.seconds", 180);

	private final int kills = Integer.getInteger("drill.kills", 4);

	private final boolean roll = Boolean.parseBoolean(System.getProperty("drill.roll", "true"));

	private final long seed = Long.getLong("drill.seed", System.nanoTime() % 100_000);

	private final Random random = new Random(this.seed);

	@TempDir
	private Path folder;

	private Cluster cluster;

	private History history;

	@Test
	void nothingAnsweredIsLostAndNothingHappensTwice() throws Exception {
		tell("Seed " + this.seed);
		try (Cluster started = new Cluster(this.folder);
				History kept = new History(Path.of("target/cluster-drill.jsonl"))) {
			this.cluster = started;
			this.history = kept;
			requireOneOfEach();
			Load load = new Load(started, kept);
			load.start(this.seed);
			trouble();
			load.stop();
			started.awaitQuiet();
			figures();
			List<String> problems = new Ledger(started.database().askOften(), kept).problems();
			assertThat(problems).as("with seed %d", this.seed).isEmpty();
			requireUntouchedAudit();
		}
	}

	/** What three nodes deployed and started at the same time is there once. */
	private void requireOneOfEach() {
		Map<String, Integer> versions = new TreeMap<>();
		this.cluster.ask().sql("select key_, count(*) from camunda.act_re_procdef group by key_").query((row) -> {
			versions.put(row.getString(1), row.getInt(2));
		});
		assertThat(versions).isNotEmpty().allSatisfy((process, count) -> assertThat(count).as(process).isEqualTo(1));
		List<String> clocks = this.cluster.ask().sql("""
				select process_def_key_ from camunda.act_ru_job where handler_type_ = 'timer-start-event'
				""").query(String.class).list();
		assertThat(clocks).isNotEmpty().doesNotHaveDuplicates();
		assertThat(this.cluster.ask()
			.sql("select count(*) from person where username = 'chief'")
			.query(Integer.class)
			.single()).isOne();
	}

	private void trouble() throws Exception {
		long begun = System.nanoTime();
		for (int i = 0; i < this.kills; i++) {
			pause(6 + this.random.nextInt(8));
			killOne();
			if (i == this.kills / 2) {
				crashTheDatabase();
			}
		}
		if (this.roll) {
			changeTheRules();
			rollTheVersion();
			killOne();
		}
		do {
			pause(2);
		}
		while (System.nanoTime() - begun < this.seconds * 1_000_000_000L);
	}

	private void killOne() throws InterruptedException {
		int one = this.random.nextInt(Cluster.NODES);
		SeparateApplication node = this.cluster.nodes().get(one);
		note("kill", "node" + (one + 1));
		node.kill();
		pause(2 + this.random.nextInt(4));
		node.start();
		note("up again", "node" + (one + 1));
	}

	private void crashTheDatabase() throws InterruptedException {
		pause(5);
		note("crash", "database");
		this.cluster.database().crash();
		pause(2);
		this.cluster.database().start();
		note("up again", "database");
	}

	/** From now on claims run under two versions of the rules side by side. */
	private void changeTheRules() {
		Caller chief = new Caller(this.cluster.address(), "chief", this.history);
		String form = """
				--rules\r
				Content-Disposition: form-data; name="note"\r
				\r
				More time to sign\r
				--rules\r
				Content-Disposition: form-data; name="file"; filename="verification-policy.dmn"\r
				Content-Type: application/xml\r
				\r
				""" + RuleXml.cell(RuleXml.shipped(POLICY), "EveryClaim_out_signOffDays", "4") + "\r\n--rules--\r\n";
		String draft = chief
			.send("draft", "", "",
					chief.request("/api/rules/drafts")
						.header("Content-Type", "multipart/form-data; boundary=rules")
						.POST(HttpRequest.BodyPublishers.ofString(form))
						.build())
			.body()
			.get("id")
			.asString();
		SeparateApplication.await(() -> isReady(chief.get("draft", "/api/rules/drafts/" + draft)));
		assertThat(
				chief.call("force", draft, "", "POST", "/api/rules/drafts/" + draft + "/force", "{\"migrate\": false}")
					.ok())
			.isTrue();
		note("rules in force", POLICY);
	}

	private static boolean isReady(Caller.Answer draft) {
		return draft.ok() && draft.body().get("state").asString().equals("READY");
	}

	/**
	 * Each node in turn is told to end, and the next version is started in its place: one
	 * that brings another diagram.
	 */
	private void rollTheVersion() throws Exception {
		Path next = nextVersion();
		for (int i = 0; i < Cluster.NODES; i++) {
			SeparateApplication node = this.cluster.nodes().get(i);
			note("stop", "node" + (i + 1));
			node.close();
			node.overlay(next);
			node.start();
			note("next version", "node" + (i + 1));
			pause(3);
		}
	}

	private Path nextVersion() throws IOException {
		Path diagrams = Files.createDirectories(this.folder.resolve("next/bpmn"));
		try (Stream<Path> files = Files.list(Path.of("target/classes/bpmn"))) {
			for (Path file : files.toList()) {
				Files.copy(file, diagrams.resolve(file.getFileName()));
			}
		}
		Path changed = diagrams.resolve("claim-verification.bpmn");
		Files.writeString(changed, Files.readString(changed) + "\n<!-- The next version. -->\n");
		return diagrams.getParent();
	}

	private void requireUntouchedAudit() {
		Caller chief = new Caller(this.cluster.address(), "chief", this.history);
		Caller.Answer answer = chief.get("verify", "/api/audit/verification");
		assertThat(answer.ok()).isTrue();
		assertThat(answer.body().get("intact").asBoolean()).isTrue();
	}

	private void figures() {
		Map<String, Long> counted = this.history.acts()
			.stream()
			.filter((act) -> !act.is("read"))
			.collect(Collectors.groupingBy((Act act) -> act.what() + " " + act.outcome() + " " + act.status(),
					TreeMap::new, Collectors.counting()));
		counted.forEach((what, times) -> tell("%6d %s".formatted(times, what)));
		for (String table : List.of("document", "claim", "evidence", "task", "decision", "finding_version", "challenge",
				"audit_record")) {
			tell("%6d rows of %s".formatted(
					this.cluster.ask().sql("select count(*) from " + table).query(Integer.class).single(), table));
		}
		this.cluster.ask().sql("""
				select key_ || ' ' || version_ || ', open: ' || count(*) from camunda.act_ru_execution e
				join camunda.act_re_procdef d on d.id_ = e.proc_def_id_
				where d.key_ = 'claim-verification' and e.parent_id_ is null
				group by key_, version_ order by version_
				""").query(String.class).list().forEach(ClusterDrill::tell);
	}

	private void note(String what, String subject) {
		this.history.note(what, subject);
		tell(what + ": " + subject);
	}

	private static void tell(String what) {
		System.out.println("[drill] " + what);
	}

	private static void pause(int seconds) throws InterruptedException {
		Thread.sleep(seconds * 1000L);
	}

}
