package org.twosource.desk;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;
import org.twosource.claim.ClaimAccepted;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** Claims to look at, and people to look at them. */
@TestComponent
class Newsroom {

	private final JdbcClient jdbc;

	private final UserDetailsService people;

	private final ApplicationEventPublisher events;

	private final TransactionTemplate transaction;

	private final ManagementService jobs;

	Newsroom(JdbcClient jdbc, UserDetailsService people, ApplicationEventPublisher events,
			TransactionTemplate transaction, ManagementService jobs) {
		this.jdbc = jdbc;
		this.people = people;
		this.events = events;
		this.transaction = transaction;
		this.jobs = jobs;
	}

	RequestPostProcessor as(String username) {
		return user(this.people.loadUserByUsername(username));
	}

	/** A claim that was just accepted and stands at collection. */
	UUID claim(String statement, String kind) {
		UUID id = UUID.randomUUID();
		this.transaction.executeWithoutResult((status) -> {
			this.jdbc.sql("""
					insert into claim (id, statement, kind, hedge, harm, stage, stage_since, accepted_by, accepted_at)
					values (:id, :statement, :kind, 'ASSERTED', 'LOW', 'COLLECTION', :now, 'checker', :now)
					""")
				.param("id", id)
				.param("statement", statement)
				.param("kind", kind)
				.param("now", Timestamp.from(Instant.now()))
				.update();
			this.events.publishEvent(new ClaimAccepted(id, "checker"));
		});
		runJobs();
		return id;
	}

	UUID task(UUID claimId) {
		return this.jdbc.sql("""
				select id from task where claim_id = :claim and completed_at is null and cancelled_at is null
				order by created_at limit 1
				""").param("claim", claimId).query(UUID.class).single();
	}

	/** Open tasks of claims that no process knows; to be called off in the end. */
	void openTasks(int number, String word) {
		this.jdbc
			.sql("""
					with made as (
					    insert into claim (id, statement, kind, hedge, harm, stage, stage_since, accepted_by, accepted_at)
					    select gen_random_uuid(), 'Number ' || i || ' of ' || :word, 'EVENT', 'ASSERTED', 'HIGH', 'SPIKED', now(),
					        'checker', now() from generate_series(1, :number) i returning id
					)
					insert into task (id, kind, step, claim_id, round, stage, created_at, due_at)
					select gen_random_uuid(), 'COLLECT_EVIDENCE', 'CollectEvidence', id, id, 'COLLECTION', now(), now() from made
					""")
			.param("word", word)
			.param("number", number)
			.update();
	}

	/** Calls off the open tasks of claims that have a word in their statement. */
	void callOff(String word) {
		this.jdbc.sql("""
				update task set cancelled_at = now() where completed_at is null and claim_id in (
				    select id from claim where strpos(statement, :word) > 0)
				""").param("word", word).update();
	}

	/** Has a document of a desk at which nobody sits make a claim. */
	void madeAtAnotherDesk(UUID claimId, String title) {
		this.jdbc
			.sql("""
					with desk as (
					    insert into desk (id, name, created_by, created_at)
					    values (gen_random_uuid(), 'Desk ' || :title, 'admin', now()) returning id),
					document as (
					    insert into document (id, title, text, sha256, status, media_type, imported_by, imported_at, desk_id)
					    select gen_random_uuid(), :title, 'Text', :title, 'TRIAGED', 'text/plain', 'checker', now(), id from desk
					    returning id)
					insert into mention (id, claim_id, document_id, start_at, end_at, exact, prefix, suffix)
					select gen_random_uuid(), :claim, id, 0, 4, 'Text', '', '' from document
					""")
			.param("title", title)
			.param("claim", claimId)
			.update();
	}

	/** Has the clock of the stage at which a claim stands fail for good. */
	void failClock(UUID claimId) {
		String process = this.jdbc.sql("select id_ from camunda.act_ru_execution where business_key_ = :claim::text")
			.param("claim", claimId)
			.query(String.class)
			.single();
		Job clock = this.jobs.createJobQuery().processInstanceId(process).timers().list().get(0);
		this.jobs.setJobRetries(clock.getId(), 0);
	}

	long number(UUID claimId) {
		return this.jdbc.sql("select number from claim where id = :id").param("id", claimId).query(Long.class).single();
	}

	int version(UUID claimId) {
		return this.jdbc.sql("select version from claim where id = :id")
			.param("id", claimId)
			.query(Integer.class)
			.single();
	}

	/**
	 * Has the automatic steps that are due done, by the engine itself or by hand, timers
	 * left aside.
	 */
	void runJobs() {
		for (List<Job> due = due(); !due.isEmpty(); due = due()) {
			due.forEach(this::run);
		}
	}

	private void run(Job job) {
		try {
			this.jobs.executeJob(job.getId());
		}
		catch (ProcessEngineException ex) {
			// The engine's own executor had it first: then it is gone, or about to be.
			if (this.jobs.createJobQuery().jobId(job.getId()).withException().count() > 0) {
				throw ex;
			}
		}
	}

	private List<Job> due() {
		return this.jobs.createJobQuery().messages().withRetriesLeft().list();
	}

}
