package org.twosource.discussion;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.twosource.account.People;
import org.twosource.account.Person;
import org.twosource.claim.ClaimAccepted;
import org.twosource.claim.Confidence;
import org.twosource.claim.Stage;
import org.twosource.claim.Verdict;
import org.twosource.evidence.Evidence;
import org.twosource.evidence.NewEvidence;
import org.twosource.evidence.Stance;
import org.twosource.source.Reliability;
import org.twosource.source.SourceType;
import org.twosource.verification.Completion;
import org.twosource.verification.Task;
import org.twosource.verification.Tasks;

/** Claims that people work on, step by step. */
@TestComponent
class Casework {

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher events;

	private final TransactionTemplate transaction;

	private final ManagementService jobs;

	private final Tasks tasks;

	private final Evidence evidence;

	private final People people;

	Casework(JdbcClient jdbc, ApplicationEventPublisher events, TransactionTemplate transaction, ManagementService jobs,
			Tasks tasks, Evidence evidence, People people) {
		this.jdbc = jdbc;
		this.events = events;
		this.transaction = transaction;
		this.jobs = jobs;
		this.tasks = tasks;
		this.evidence = evidence;
		this.people = people;
	}

	Person person(String username) {
		return this.people.find(username).orElseThrow();
	}

	/** A claim that was just accepted and stands at collection. */
	UUID claim() {
		UUID id = UUID.randomUUID();
		this.transaction.executeWithoutResult((status) -> {
			this.jdbc.sql("""
					insert into claim (id, statement, kind, hedge, harm, stage, stage_since, accepted_by, accepted_at)
					values (:id, :statement, 'STATISTIC', 'ASSERTED', 'LOW', 'COLLECTION', :now, 'checker', :now)
					""")
				.param("id", id)
				.param("statement", "The dam holds nine million cubic metres " + id)
				.param("now", Timestamp.from(Instant.now()))
				.update();
			this.events.publishEvent(new ClaimAccepted(id, "checker"));
		});
		runJobs();
		return id;
	}

	/** A claim on which an editor has to decide. */
	UUID atSignOff() {
		UUID claim = claim();
		evidence(claim, Stance.SUPPORTS, "checker");
		collected(claim, null);
		assessed(claim, "Two registers agree.", Verdict.CONFIRMED);
		return claim;
	}

	UUID evidence(UUID claim, Stance stance, String username) {
		NewEvidence.SourceReference source = new NewEvidence.SourceReference(null, "Register " + UUID.randomUUID(),
				SourceType.OFFICIAL_BODY, Reliability.A, null);
		return this.evidence
			.add(claim, new NewEvidence(source, null, "As recorded.", stance, 2, null, null, null, null, null, null),
					person(username))
			.id();
	}

	void collected(UUID claim, String note) {
		complete(claim, new Completion.Collected(note, null), "checker");
	}

	void assessed(UUID claim, String rationale, Verdict verdict) {
		complete(claim, new Completion.Corroborated(verdict, Confidence.HIGH, rationale, null,
				Completion.Corroborated.Outcome.CONCLUDED, null), "checker2");
	}

	void returned(UUID claim, Stage to, String reason) {
		complete(claim, new Completion.Decided(Completion.Decided.Answer.RETURN, to, reason, null), "editor");
	}

	void spiked(UUID claim) {
		complete(claim, new Completion.Decided(Completion.Decided.Answer.SPIKE, null, "Nobody can know.", null),
				"editor");
	}

	Task task(UUID claim) {
		return this.tasks.of(claim).stream().filter(Task::open).findFirst().orElseThrow();
	}

	private void complete(UUID claim, Completion answer, String username) {
		this.tasks.complete(task(claim).id(), answer, person(username));
		runJobs();
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
