package org.twosource.fuzz;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import org.twosource.account.People;
import org.twosource.account.Role;
import org.twosource.claim.ClaimAccepted;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** People and work that nobody else's test looks at, for hostile input to be about. */
@TestComponent
class FuzzNewsroom {

	private final JdbcClient jdbc;

	private final People people;

	private final UserDetailsService accounts;

	private final TransactionTemplate transaction;

	private final ApplicationEventPublisher events;

	private final RuntimeService processes;

	private final ManagementService jobs;

	private final MockMvcTester mvc;

	FuzzNewsroom(JdbcClient jdbc, People people, UserDetailsService accounts, TransactionTemplate transaction,
			ApplicationEventPublisher events, RuntimeService processes, ManagementService jobs, MockMvcTester mvc) {
		this.jdbc = jdbc;
		this.people = people;
		this.accounts = accounts;
		this.transaction = transaction;
		this.events = events;
		this.processes = processes;
		this.jobs = jobs;
		this.mvc = mvc;
	}

	/** Somebody of each role, and null for nobody. */
	List<@Nullable UserDetails> people() {
		List<@Nullable UserDetails> all = new ArrayList<>();
		for (Role role : Role.values()) {
			String username = "fuzz-" + UUID.randomUUID();
			this.people.enter(username, "Somebody " + username, "a long password", Set.of(role), "admin");
			all.add(this.accounts.loadUserByUsername(username));
		}
		all.add(null);
		return all;
	}

	/** A claim at collection, with what belongs to it. */
	FuzzIds work(List<@Nullable UserDetails> people) {
		UserDetails checker = people.get(0);
		UUID claim = UUID.randomUUID();
		UUID document = document(checker);
		this.transaction.executeWithoutResult((status) -> {
			this.jdbc.sql("""
					insert into claim (id, statement, kind, hedge, harm, stage, stage_since, accepted_by, accepted_at)
					values (:id, :statement, 'EVENT', 'ASSERTED', 'LOW', 'COLLECTION', :now, :by, :now)
					""")
				.param("id", claim)
				.param("statement", "The gate stood open " + claim)
				.param("by", checker.getUsername())
				.param("now", Timestamp.from(Instant.now()))
				.update();
			this.events.publishEvent(new ClaimAccepted(claim, checker.getUsername()));
		});
		runJobs(claim);
		return new FuzzIds(claim, document, one("select id from task where claim_id = :id", claim),
				people.get(0).getUsername());
	}

	/**
	 * Has the automatic steps of what a person imported done.
	 * @return what failed
	 */
	List<Fault> runJobs(FuzzIds work, List<@Nullable UserDetails> people) {
		List<Fault> faults = new ArrayList<>(runJobs(work.claim()));
		for (UserDetails person : people) {
			if (person != null) {
				this.jdbc.sql("select id from document where imported_by = :by")
					.param("by", person.getUsername())
					.query(UUID.class)
					.list()
					.forEach((document) -> faults.addAll(runJobs(document)));
			}
		}
		return faults;
	}

	private List<Fault> runJobs(UUID key) {
		List<Fault> faults = new ArrayList<>();
		for (List<Job> due = due(key); !due.isEmpty(); due = due(key)) {
			for (Job job : due) {
				try {
					this.jobs.executeJob(job.getId());
				}
				catch (RuntimeException ex) {
					faults.add(new Fault("a job of " + key, ex.toString()));
					this.jobs.deleteJob(job.getId());
				}
			}
		}
		return faults;
	}

	private List<Job> due(UUID key) {
		return this.processes.createProcessInstanceQuery()
			.processInstanceBusinessKey(key.toString())
			.list()
			.stream()
			.map(ProcessInstance::getId)
			.flatMap((id) -> this.jobs.createJobQuery().processInstanceId(id).messages().executable().list().stream())
			.toList();
	}

	private UUID document(UserDetails by) {
		String body = """
				{"title": "The gate %s", "text": "At least eight people died at gate %s (Steppe Courier, March 9). \
				Rumors say that the guards had left.", "publisher": "Post", "publishedOn": "2020-03-10"}"""
			.formatted(by.getUsername(), by.getUsername());
		String location = this.mvc.post()
			.uri("/api/documents")
			.with(user(by))
			.contentType(MediaType.APPLICATION_JSON)
			.content(body)
			.exchange()
			.getResponse()
			.getHeader(HttpHeaders.LOCATION);
		UUID id = UUID.fromString(String.valueOf(location).replaceFirst(".*/", ""));
		runJobs(id);
		return id;
	}

	private @Nullable UUID one(String sql, UUID id) {
		return this.jdbc.sql(sql + " limit 1").param("id", id).query(UUID.class).optional().orElse(null);
	}

}
