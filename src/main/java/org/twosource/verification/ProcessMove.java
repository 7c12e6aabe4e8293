package org.twosource.verification;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.twosource.audit.Audit;
import org.twosource.claim.Claim;
import org.twosource.claim.Claims;
import org.twosource.claim.Stage;

/**
 * Moves one running process. A claim whose evidence is still looked for or weighed is
 * judged by the table that lies beside its new diagram from then on; one that waits for
 * signatures keeps the policy it was weighed by, until it is sent back.
 */
@Component
class ProcessMove {

	private static final String CLAIMS = "claim-verification";

	private static final Set<Stage> WEIGHED = EnumSet.of(Stage.COLLECTION, Stage.CORROBORATION);

	private final ForcedDeployments engine;

	private final Claims claims;

	private final Policies policies;

	private final KnownFacts facts;

	private final RuntimeService processes;

	private final Written written;

	ProcessMove(ForcedDeployments engine, Claims claims, Policies policies, KnownFacts facts, RuntimeService processes,
			Written written) {
		this.engine = engine;
		this.claims = claims;
		this.policies = policies;
		this.facts = facts;
		this.processes = processes;
		this.written = written;
	}

	/** Moves it or tries to, and notes what came of it. */
	void of(Migrations.Migration migration, RunningProcesses.Running one, RunningProcesses.Ways ways,
			ProcessDefinition target) {
		List<String> obstacles = new ArrayList<>();
		List<String> changes = new ArrayList<>();
		Runnable moving = () -> {
			boolean claim = this.written.holdsClaim(one.subject());
			obstacles.addAll(ways.bring(one));
			if (!obstacles.isEmpty()) {
				throw ForcedDeployments.giveUp();
			}
			if (claim && migration.process().equals(CLAIMS)) {
				changes.addAll(judgedAnew(one, target));
			}
			if (!migration.dryRun()) {
				this.written.moved(migration, one, changes, target.getVersion(), claim);
			}
		};
		try {
			if (migration.dryRun()) {
				this.engine.undone(moving);
			}
			else {
				this.engine.apart(moving);
			}
		}
		catch (RuntimeException ex) {
			obstacles.add(String.valueOf(ex.getMessage()));
		}
		if (migration.dryRun() || !obstacles.isEmpty()) {
			this.written.looked(migration.id(), one, obstacles, changes);
		}
	}

	private List<String> judgedAnew(RunningProcesses.Running one, ProcessDefinition target) {
		Claim claim = this.claims.get(one.subject());
		Policy old = this.policies.of(claim.id()).orElse(null);
		if (old == null || !WEIGHED.contains(claim.stage())) {
			return List.of();
		}
		Policy policy = this.written.policy(target, this.facts.of(claim.id()));
		PolicyChanges changes = PolicyChanges.between(old, policy);
		if (!changes.changes().isEmpty()) {
			this.policies.keep(claim.id(), policy);
			this.written.decided(claim.id(), policy);
			this.processes.setVariables(one.id(),
					Map.of("requestComment", policy.requestComment(), "signOffs", policy.signOffs()));
		}
		return changes.changes();
	}

	/** What is written beside the engine's own tables. */
	@Component
	static class Written {

		private final JdbcClient jdbc;

		private final DeployedTables tables;

		private final Migrations.Telling telling;

		Written(JdbcClient jdbc, DeployedTables tables, Migrations.Telling telling) {
			this.jdbc = jdbc;
			this.tables = tables;
			this.telling = telling;
		}

		/** Who writes on a claim holds it first; not every process is about one. */
		boolean holdsClaim(UUID subject) {
			return !this.jdbc.sql("select id from claim where id = :id for update")
				.param("id", subject)
				.query(UUID.class)
				.list()
				.isEmpty();
		}

		Policy policy(ProcessDefinition target, Map<String, Object> facts) {
			return this.tables.policy(target.getDeploymentId(), facts);
		}

		void decided(UUID claim, Policy policy) {
			this.telling.record(Audit.PROCESS, "policy decided", claim,
					Map.of("rules", policy.rules().stream().map(Policy.Rule::name).toList(), "ruleIds",
							policy.rules().stream().map(Policy.Rule::id).toList(), "tableVersion",
							policy.tableVersion()));
		}

		void moved(Migrations.Migration migration, RunningProcesses.Running one, List<String> changes, int version,
				boolean claim) {
			looked(migration.id(), one, List.of(), changes);
			if (claim) {
				this.telling.record(migration.askedBy(), "process migrated", one.subject(),
						Map.of("from", one.version(), "to", version));
			}
		}

		void looked(UUID migration, RunningProcesses.Running one, List<String> obstacles, List<String> changes) {
			this.jdbc.sql("""
					insert into rules_migrated (migration_id, instance, subject, moved, reason, changes)
					values (:migration, :instance, :subject, :moved, :reason, :changes) on conflict do nothing
					""")
				.param("migration", migration)
				.param("instance", one.id())
				.param("subject", one.subject())
				.param("moved", obstacles.isEmpty())
				.param("reason", obstacles.isEmpty() ? null : String.join("; ", obstacles))
				.param("changes", changes.toArray(String[]::new))
				.update();
		}

	}

}
