package org.twosource.verification;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationReport;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.migration.MigrationPlanValidationException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Running processes, and how the engine brings them to another version of their diagram.
 */
@Component
class RunningProcesses {

	private final RuntimeService processes;

	private final JdbcClient jdbc;

	RunningProcesses(RuntimeService processes, JdbcClient jdbc) {
		this.processes = processes;
		this.jdbc = jdbc;
	}

	/**
	 * One that runs.
	 *
	 * @param id of the instance
	 * @param subject what it is about, or itself
	 * @param definition the version it runs under
	 * @param version the number of that
	 */
	record Running(String id, UUID subject, String definition, int version) {

	}

	/**
	 * Those of a process that do not run under that version, of the lowest ids first.
	 * @param after where to go on, or null
	 */
	List<Running> notUnder(String key, String definition, @Nullable String after, int few) {
		return this.jdbc.sql("""
				select e.id_, e.business_key_, e.proc_def_id_, d.version_
				from camunda.act_ru_execution e join camunda.act_re_procdef d on d.id_ = e.proc_def_id_
				where d.key_ = :key and e.parent_id_ is null and d.id_ <> :definition
				    and (:after::text is null or e.id_ > :after::text)
				order by e.id_ limit :few
				""")
			.param("key", key)
			.param("definition", definition)
			.param("after", after)
			.param("few", few)
			.query((row, index) -> {
				String subject = row.getString("business_key_");
				return new Running(row.getString("id_"),
						UUID.fromString((subject != null) ? subject : row.getString("id_")),
						row.getString("proc_def_id_"), row.getInt("version_"));
			})
			.list();
	}

	/** How many of a process do not run under that version. */
	int countNotUnder(String key, String definition) {
		return this.jdbc.sql("""
				select count(*) from camunda.act_ru_execution e join camunda.act_re_procdef d on d.id_ = e.proc_def_id_
				where d.key_ = :key and e.parent_id_ is null and d.id_ <> :definition
				""").param("key", key).param("definition", definition).query(Integer.class).single();
	}

	/** A plan that was made, or why none can be. */
	record Way(@Nullable MigrationPlan plan, List<String> obstacles) {

	}

	/** Remembers the ways to one version. */
	final class Ways {

		private final String target;

		private final Map<String, Way> known = new HashMap<>();

		Ways(String target) {
			this.target = target;
		}

		/**
		 * Brings one there.
		 * @return why it cannot be; nothing when it is done
		 */
		List<String> bring(Running one) {
			Way way = this.known.computeIfAbsent(one.definition(), this::way);
			if (way.plan() == null) {
				return way.obstacles();
			}
			try {
				RunningProcesses.this.processes.newMigration(way.plan()).processInstanceIds(one.id()).execute();
				return List.of();
			}
			catch (MigratingProcessInstanceValidationException ex) {
				return reasons(ex.getValidationReport());
			}
		}

		private Way way(String source) {
			try {
				return new Way(RunningProcesses.this.processes.createMigrationPlan(source, this.target)
					.mapEqualActivities()
					.build(), List.of());
			}
			catch (MigrationPlanValidationException ex) {
				return new Way(null,
						ex.getValidationReport()
							.getInstructionReports()
							.stream()
							.flatMap((report) -> report.getFailures().stream())
							.distinct()
							.toList());
			}
		}

	}

	private static List<String> reasons(MigratingProcessInstanceValidationReport report) {
		return Stream.concat(report.getFailures().stream(), Stream.concat(report.getActivityInstanceReports()
			.stream()
			.flatMap((one) -> one.getFailures().stream().map((failure) -> one.getSourceScopeId() + ": " + failure)),
				report.getTransitionInstanceReports()
					.stream()
					.flatMap((one) -> one.getFailures()
						.stream()
						.map((failure) -> one.getSourceScopeId() + ": " + failure))))
			.distinct()
			.toList();
	}

}
