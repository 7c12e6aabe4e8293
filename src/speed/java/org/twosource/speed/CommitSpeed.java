package org.twosource.speed;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.twosource.NewsroomTest;
import org.twosource.Statements;

/**
 * How many commits and statements each step of a claim's way takes, against the bare
 * engine, against the least there could be, and against what pgbench reaches on this
 * machine with as many commits and nothing else.
 */
@NewsroomTest
class CommitSpeed {

	private static final Pattern TOUCHED = Pattern
		.compile("\\b(insert into|update|delete from|from|join)\\s+([a-z_.0-9]+)", Pattern.CASE_INSENSITIVE);

	@Autowired
	private LifecycleSteps steps;

	@Autowired
	private Statements statements;

	@Test
	void stepsTakeFewCommits() throws IOException, InterruptedException {
		try (HikariDataSource pgbench = DurableServer.database("pgbench");
				HikariDataSource bare = DurableServer.database("counted")) {
			Results results = Results.of("CommitSpeed", JdbcClient.create(pgbench));
			this.steps.walk();
			Map<String, Statements.Noted> ours = this.steps.walk();
			Map<String, Statements.Noted> engines = bareSteps(bare);
			ours.forEach((step, noted) -> tell(results, step, noted, engines.get(step)));
			int commits = sum(ours);
			// Whoever does a step has it first noted that nobody else does it.
			long jobs = ours.keySet().stream().filter((step) -> step.endsWith("(job)")).count();
			results.row("all commits of a claim, jobs taken included", commits + jobs, "count")
				.most(least(ours) + jobs);
			results.row("all commits of a claim, bare engine", sum(engines) + jobs, "count");
			results.row("all statements of a claim", sent(ours), "count");
			results.row("all statements of a claim, bare engine", sent(engines), "count");
			pgbench(results, pgbench, commits + jobs);
			results.finish();
		}
	}

	private Map<String, Statements.Noted> bareSteps(HikariDataSource database) {
		try (BareEngine bare = BareEngine.asOurs(this.statements.of(database), false)) {
			walk(bare);
			return walk(bare);
		}
	}

	private Map<String, Statements.Noted> walk(BareEngine bare) {
		Map<String, Statements.Noted> steps = new LinkedHashMap<>();
		String document = UUID.randomUUID().toString();
		String claim = UUID.randomUUID().toString();
		note(steps, "import", () -> bare.importDocument(document));
		note(steps, "extract candidates (job)", () -> bare.runJobs(document));
		String triage = bare.task(document, "TriageCandidates").orElseThrow();
		note(steps, "triage", () -> bare.triage(triage, claim));
		note(steps, "first evidence", () -> bare.evidence(claim));
		note(steps, "second evidence", () -> bare.evidence(claim));
		complete(steps, bare, claim, "collect", "CollectEvidence", Map.of("replyAwaited", false));
		complete(steps, bare, claim, "corroborate", "Corroborate", Map.of("disagreement", false));
		note(steps, "check sufficiency (job)", () -> bare.runJobs(claim));
		complete(steps, bare, claim, "sign off", "SignOff", Map.of("decision", "APPROVE"));
		note(steps, "publish (job)", () -> bare.runJobs(claim));
		return steps;
	}

	private void complete(Map<String, Statements.Noted> steps, BareEngine bare, String claim, String name, String step,
			Map<String, Object> answer) {
		String[] task = new String[1];
		note(steps, "find the task: " + name, () -> task[0] = bare.task(claim, step).orElseThrow());
		note(steps, name, () -> bare.complete(task[0], "somebody", answer));
	}

	private void note(Map<String, Statements.Noted> steps, String name, Runnable done) {
		steps.put(name, this.statements.noted(done));
	}

	private static void tell(Results results, String step, Statements.Noted ours, Statements.Noted engines) {
		results.row("statements: " + step, ours.sent().size(), "count");
		results.row("statements at least: " + step, touched(ours).size(), "count");
		Optional.ofNullable(engines)
			.ifPresent((noted) -> results.row("statements, bare engine: " + step, noted.sent().size(), "count"));
		results.row("commits: " + step, ours.commits(), "count").most(1);
	}

	/**
	 * What is at least to be sent: each table that is changed is changed once in each way
	 * it is, and each that is read is read once.
	 */
	private static Set<String> touched(Statements.Noted noted) {
		Set<String> touched = new LinkedHashSet<>();
		for (String sql : noted.sent()) {
			Matcher first = TOUCHED.matcher(sql);
			if (first.find()) {
				touched.add((first.group(1) + " " + first.group(2)).toLowerCase(Locale.ROOT));
			}
		}
		return touched;
	}

	/** One for each step in which anything is written. */
	private static long least(Map<String, Statements.Noted> steps) {
		return steps.values().stream().filter((noted) -> noted.commits() > 0).count();
	}

	private static int sum(Map<String, Statements.Noted> steps) {
		return steps.values().stream().mapToInt(Statements.Noted::commits).sum();
	}

	private static int sent(Map<String, Statements.Noted> steps) {
		return steps.values().stream().mapToInt((noted) -> noted.sent().size()).sum();
	}

	/** Eight who do nothing but insert a row and commit. */
	private static void pgbench(Results results, HikariDataSource database, long commits)
			throws IOException, InterruptedException {
		Optional<Double> perSecond = Pgbench.commits(JdbcClient.create(database));
		perSecond.ifPresentOrElse((rate) -> {
			results.row("pgbench: transactions of one insert, 8 clients", rate, "per second");
			results.row("pgbench: claims, were they nothing but their commits", rate / commits, "per second");
		}, () -> results.note("pgbench", "not installed"));
	}

}
