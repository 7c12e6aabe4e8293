package org.twosource.scale;

import java.util.List;
import java.util.UUID;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.support.TransactionTemplate;
import org.twosource.account.People;
import org.twosource.account.Person;
import org.twosource.claim.Claim;
import org.twosource.claim.Confidence;
import org.twosource.claim.Triage;
import org.twosource.claim.TriageDecisions;
import org.twosource.claim.Verdict;
import org.twosource.document.Imports;
import org.twosource.document.NewDocument;
import org.twosource.evidence.Evidence;
import org.twosource.evidence.NewEvidence;
import org.twosource.evidence.Stance;
import org.twosource.extraction.Hedge;
import org.twosource.extraction.Kind;
import org.twosource.source.Reliability;
import org.twosource.source.SourceType;
import org.twosource.verification.Completion;
import org.twosource.verification.Task;
import org.twosource.verification.Tasks;

import javax.sql.DataSource;

/**
 * The archive of a desk after some years: 2,000 claims with 20,000 items of evidence, one
 * in ten of them open.
 */
@TestComponent
class Archive {

	private static final int IN_A_DOCUMENT = 20;

	private static final int OPEN = 200;

	private static final int CORROBORATED = 60;

	private static final int COLLECTED = 120;

	private final DataSource database;

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	private final Imports imports;

	private final Triage triage;

	private final Evidence evidence;

	private final Tasks tasks;

	private final People people;

	private final ManagementService jobs;

	Archive(DataSource database, JdbcClient jdbc, TransactionTemplate transaction, Imports imports, Triage triage,
			Evidence evidence, Tasks tasks, People people, ManagementService jobs) {
		this.database = database;
		this.jdbc = jdbc;
		this.transaction = transaction;
		this.imports = imports;
		this.triage = triage;
		this.evidence = evidence;
		this.tasks = tasks;
		this.people = people;
		this.jobs = jobs;
	}

	void fill() {
		this.transaction
			.executeWithoutResult((status) -> ScriptUtils.executeSqlScript(DataSourceUtils.getConnection(this.database),
					new ClassPathResource("scale/archive.sql")));
		Person checker = person("checker");
		UUID document = document();
		for (int i = 0; i < OPEN; i++) {
			if (i % IN_A_DOCUMENT == 0) {
				document = document();
			}
			advance(open(document, i, checker), i, checker);
		}
		this.jdbc.sql("analyze").update();
	}

	/** A document in triage, with candidates of its own. */
	private UUID document() {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < IN_A_DOCUMENT; i++) {
			text.append("Officials said that at least %d people died in district %d (River Post, March 9).\n\n"
				.formatted(i + 2, i));
		}
		UUID id = this.imports
			.paste(new NewDocument("The river " + UUID.randomUUID(), text + UUID.randomUUID().toString(), null, null,
					null, "en"), person("checker"))
			.id();
		runJobs();
		return id;
	}

	private Claim open(UUID document, int number, Person by) {
		var add = new TriageDecisions.Add(0, 20, "The guards of gate %d left before the fight".formatted(number),
				(number % 2 == 0) ? Kind.STATISTIC : Kind.EVENT, Hedge.ASSERTED, null, null, null, null, null);
		Claim claim = this.triage
			.decide(document, new TriageDecisions(List.of(), List.of(), List.of(), List.of(add), false), by)
			.get(0);
		for (int item = 0; item < 3; item++) {
			this.evidence.add(claim.id(),
					new NewEvidence(
							new NewEvidence.SourceReference(null, "Register " + item, SourceType.OFFICIAL_BODY,
									Reliability.A, null),
							"https://register.example.org/%d/%d".formatted(number, item), "They left.", Stance.SUPPORTS,
							2, true, null, null, null, null, null),
					by);
		}
		return claim;
	}

	private void advance(Claim claim, int number, Person checker) {
		if (number < COLLECTED) {
			this.tasks.complete(task(claim), new Completion.Collected(null, null), checker);
			runJobs();
		}
		if (number < CORROBORATED) {
			this.tasks.complete(task(claim), new Completion.Corroborated(Verdict.CONFIRMED, Confidence.HIGH,
					"The registers agree.", null, Completion.Corroborated.Outcome.CONCLUDED, null), person("checker2"));
			runJobs();
		}
	}

	private UUID task(Claim claim) {
		return this.tasks.of(claim.id()).stream().filter(Task::open).findFirst().orElseThrow().id();
	}

	private Person person(String username) {
		return this.people.find(username).orElseThrow();
	}

	private void runJobs() {
		for (List<Job> due = due(); !due.isEmpty(); due = due()) {
			due.forEach((job) -> this.jobs.executeJob(job.getId()));
		}
	}

	private List<Job> due() {
		return this.jobs.createJobQuery().messages().withRetriesLeft().list();
	}

}
