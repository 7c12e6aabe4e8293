package org.twosource.verification;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.twosource.Page;
import org.twosource.Refusal;
import org.twosource.account.Person;
import org.twosource.account.Role;
import org.twosource.audit.Audit;
import org.twosource.live.Change;
import org.springframework.context.ApplicationEventPublisher;

/**
 * Brings running processes to the version in force, through the engine's own migration:
 * they keep their step, their tasks and their clocks.
 */
@Component
public class Migrations {

	private static final int A_FEW = 20;

	private static final RowMapper<Migration> MIGRATION = (row, index) -> {
		Timestamp ended = row.getTimestamp("ended_at");
		return new Migration(row.getObject("id", UUID.class), row.getString("process"), row.getBoolean("dry_run"),
				row.getString("asked_by"), row.getTimestamp("asked_at").toInstant(), row.getInt("total"),
				row.getInt("moved"), row.getInt("stayed"), (ended != null) ? ended.toInstant() : null);
	};

	private final RunningProcesses running;

	private final ProcessMove move;

	private final RepositoryService diagrams;

	private final RuntimeService processes;

	private final JdbcClient jdbc;

	private final Telling telling;

	Migrations(RunningProcesses running, ProcessMove move, RepositoryService diagrams, RuntimeService processes,
			JdbcClient jdbc, Telling telling) {
		this.running = running;
		this.move = move;
		this.diagrams = diagrams;
		this.processes = processes;
		this.jdbc = jdbc;
		this.telling = telling;
	}

	/**
	 * One migration.
	 *
	 * @param id its id
	 * @param process the key of the process
	 * @param dryRun whether it was only tried
	 * @param askedBy the username of who asked for it
	 * @param askedAt when
	 * @param total how many processes ran under another version then
	 * @param moved how many were moved, or could be
	 * @param stayed how many could not
	 * @param endedAt when everything had been looked at, or null before
	 */
	public record Migration(UUID id, String process, boolean dryRun, String askedBy, Instant askedAt, int total,
			int moved, int stayed, @Nullable Instant endedAt) {

	}

	/**
	 * A process that could not be moved.
	 *
	 * @param subject the id of what it is about, such as the claim
	 * @param number the number of that claim, or null when it is about something else
	 * @param reason why, in the engine's words
	 */
	public record Stayed(UUID subject, @Nullable Long number, String reason) {

	}

	/**
	 * Has what runs of a process brought to the version in force.
	 * @param dryRun whether to find out only what would become of each
	 * @return the id of the migration
	 * @throws Refusal unless the person is an administrator and there is such a process
	 */
	@Transactional
	public UUID ask(String process, boolean dryRun, Person by) {
		requireAdministrator(by);
		if ((process + ".bpmn").equals(RuleBundle.CHANGE_THE_RULES)) {
			// It would move itself.
			throw Refusal.unknown("process.unknown", process);
		}
		UUID id = begin(process, dryRun, by.username());
		this.processes.createMessageCorrelation("MigrationAsked")
			.processInstanceBusinessKey(id.toString())
			.setVariable("migration", id.toString())
			.correlateStartMessage();
		return id;
	}

	/**
	 * Notes a migration that the process which has rules changed goes on with.
	 * @param by the username of who asked for it
	 */
	public UUID begin(String process, boolean dryRun, String by) {
		UUID id = UUID.randomUUID();
		this.jdbc.sql("""
				insert into rules_migration (id, process, dry_run, asked_by, asked_at, total)
				values (:id, :process, :dry, :by, :at, :total)
				""")
			.param("id", id)
			.param("process", process)
			.param("dry", dryRun)
			.param("by", by)
			.param("at", this.telling.now())
			.param("total", this.running.countNotUnder(process, latest(process).getId()))
			.update();
		this.telling.record(by, dryRun ? "migration tried" : "migration begun", id, Map.of("process", process));
		return id;
	}

	/**
	 * How many processes of that key run under another version than the one in force.
	 * @throws Refusal when there is no such process
	 */
	@Transactional(readOnly = true)
	public int behind(String process) {
		return this.running.countNotUnder(process, latest(process).getId());
	}

	/** The latest of them, newest first. */
	@Transactional(readOnly = true)
	public List<Migration> list(int most) {
		return this.jdbc.sql(COUNTED + " order by m.asked_at desc limit :most")
			.param("most", most)
			.query(MIGRATION)
			.list();
	}

	/**
	 * A migration as it stands.
	 * @throws Refusal when there is none of that id
	 */
	@Transactional(readOnly = true)
	public Migration get(UUID id) {
		return this.jdbc.sql(COUNTED + " where m.id = :id")
			.param("id", id)
			.query(MIGRATION)
			.optional()
			.orElseThrow(() -> Refusal.unknown("rules.migration"));
	}

	private static final String COUNTED = """
			select m.*, (select count(*) from rules_migrated one where one.migration_id = m.id and one.moved) as moved,
			    (select count(*) from rules_migrated one where one.migration_id = m.id and not one.moved) as stayed
			from rules_migration m
			""";

	/** What could not be moved, claims of the lowest numbers first. */
	@Transactional(readOnly = true)
	public Page<Stayed> stayed(UUID id, Page.Request page) {
		List<Stayed> items = this.jdbc
			.sql("""
					select one.subject, c.number, one.reason from rules_migrated one left join claim c on c.id = one.subject
					where one.migration_id = :id and not one.moved order by c.number, one.instance limit :size offset :offset
					""")
			.param("id", id)
			.param("size", page.size())
			.param("offset", page.offset())
			.query((row, index) -> new Stayed(row.getObject("subject", UUID.class), (Long) row.getObject("number"),
					row.getString("reason")))
			.list();
		return new Page<>(items, get(id).stayed());
	}

	/**
	 * Goes on with a migration.
	 * @return whether more are left
	 */
	boolean moveAFew(UUID id) {
		Migration migration = get(id);
		ProcessDefinition target = latest(migration.process());
		List<RunningProcesses.Running> next = this.running.notUnder(migration.process(), target.getId(), cameTo(id),
				A_FEW);
		RunningProcesses.Ways ways = this.running.new Ways(target.getId());
		next.forEach((one) -> this.move.of(migration, one, ways, target));
		boolean more = next.size() == A_FEW;
		if (!more) {
			this.jdbc.sql("update rules_migration set ended_at = :at where id = :id")
				.param("at", this.telling.now())
				.param("id", id)
				.update();
		}
		this.telling.changed(id);
		return more;
	}

	/** Those that were looked at are moved or noted. */
	private @Nullable String cameTo(UUID id) {
		return this.jdbc.sql("select max(instance) as last from rules_migrated where migration_id = :id")
			.param("id", id)
			.query((row, index) -> row.getString("last"))
			.list()
			.get(0);
	}

	private ProcessDefinition latest(String process) {
		ProcessDefinition latest = this.diagrams.createProcessDefinitionQuery()
			.processDefinitionKey(process)
			.latestVersion()
			.singleResult();
		if (latest == null) {
			throw Refusal.unknown("process.unknown", process);
		}
		return latest;
	}

	static void requireAdministrator(Person person) {
		if (!person.is(Role.ADMIN)) {
			throw Refusal.forbidden("rules.mayChange");
		}
	}

	/** Puts on record what happens, and says so to open pages. */
	@Component
	static class Telling {

		private final Audit audit;

		private final ApplicationEventPublisher events;

		private final Clock clock;

		Telling(Audit audit, ApplicationEventPublisher events, Clock clock) {
			this.audit = audit;
			this.events = events;
			this.clock = clock;
		}

		Timestamp now() {
			return Timestamp.from(this.clock.instant());
		}

		void record(String by, String act, UUID subject, Map<String, ?> details) {
			this.audit.record(by, act, subject, details);
		}

		void changed(UUID subject) {
			this.events.publishEvent(new Change(subject));
		}

	}

}
