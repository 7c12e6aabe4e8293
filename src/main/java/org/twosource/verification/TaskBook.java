package org.twosource.verification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.twosource.Page;
import org.twosource.account.Person;
import org.twosource.claim.Harm;
import org.twosource.claim.Priority;
import org.twosource.claim.Stage;

/**
 * The tasks of claims as rows of our own, kept in step with the engine in its
 * transactions.
 */
@Component
class TaskBook {

	static final String SELECT = """
			select t.*, c.number, c.statement, c.harm, c.paused_until
			from task t join claim c on c.id = t.claim_id
			""";

	static final String URGENT_DUE_AND_HARMFUL_FIRST = "order by t.priority_rank, t.due_day, t.harm_rank, t.due_at, t.id ";

	/**
	 * Whoever held the task holds it no longer, and never shorter than no time, whichever
	 * node's clock is ahead.
	 */
	private static final String LET_GO = """
			with let_go as (
			    update task_holding set held_until = greatest(:now, held_from) where task_id = :id and held_until is null)
			""";

	private final JdbcClient jdbc;

	private final Clock clock;

	private final TaskLists lists;

	TaskBook(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
		this.lists = new TaskLists(jdbc, this::task);
	}

	/** Enters a task, and says how urgent its claim is. */
	Priority open(UUID id, TaskKind kind, String step, UUID claimId, UUID round, @Nullable Instant dueAt) {
		return Priority.valueOf(this.jdbc.sql("""
				insert into task (id, kind, step, claim_id, round, stage, created_at, due_at)
				select :id, :kind, :step, c.id, :round, c.stage, :now, :due from claim c where c.id = :claim
				returning priority
				""")
			.param("id", id)
			.param("kind", kind.name())
			.param("step", step)
			.param("claim", claimId)
			.param("round", round)
			.param("now", Timestamp.from(this.clock.instant()))
			.param("due", (dueAt != null) ? Timestamp.from(dueAt) : null)
			.query(String.class)
			.single());
	}

	void cancel(UUID id) {
		this.jdbc.sql(LET_GO + "update task set cancelled_at = :now where id = :id and completed_at is null")
			.param("now", Timestamp.from(this.clock.instant()))
			.param("id", id)
			.update();
	}

	void assign(UUID id, @Nullable String username) {
		Timestamp now = Timestamp.from(this.clock.instant());
		this.jdbc.sql(LET_GO + """
				update task set assignee = :username,
				    taken_at = case when :username::text is null then null else :now::timestamptz end,
				    version = version + 1
				where id = :id
				""").param("username", username).param("now", now).param("id", id).update();
		if (username != null) {
			this.jdbc.sql("""
					insert into task_holding (task_id, claim_id, username, held_from)
					select id, claim_id, :username, :now from task where id = :id
					""").param("username", username).param("now", now).param("id", id).update();
		}
	}

	void complete(UUID id, String username) {
		this.jdbc.sql(LET_GO + """
				update task set assignee = :username, completed_by = :username, completed_at = :now,
				    in_hand = in_hand(id, :username, :now), version = version + 1
				where id = :id
				""")
			.param("username", username)
			.param("now", Timestamp.from(this.clock.instant()))
			.param("id", id)
			.update();
	}

	void note(UUID id, String note) {
		this.jdbc.sql("update task set note = :note where id = :id").param("note", note).param("id", id).update();
	}

	/** The newest note a collector wrote about a claim; empty when none did. */
	Optional<String> note(UUID claimId) {
		return this.jdbc.sql("""
				select note from task where claim_id = :claim and note is not null order by created_at desc limit 1
				""").param("claim", claimId).query(String.class).optional();
	}

	Optional<Task> find(UUID id) {
		return this.jdbc.sql(SELECT + " where t.id = :id").param("id", id).query(this::task).optional();
	}

	/** The task, held against every other writer until the transaction ends. */
	Optional<Task> hold(UUID id) {
		return this.jdbc.sql(SELECT + " where t.id = :id for update of t").param("id", id).query(this::task).optional();
	}

	List<Task> of(UUID claimId) {
		return this.jdbc.sql(SELECT + " where t.claim_id = :claim order by t.created_at, t.id")
			.param("claim", claimId)
			.query(this::task)
			.list();
	}

	Page<Task> page(Tasks.Filter filter, Page.Request page, Person person) {
		return Page.ofMany(some(filter, page, person), page, () -> count(filter, Page.COUNTED + 1, person));
	}

	/** Some of them, in the order of {@link #page}, without counting the others. */
	List<Task> some(Tasks.Filter filter, Page.Request page, Person person) {
		return this.lists.some(filter, page, person);
	}

	/** How many there are; counting stops at {@code most}. */
	int count(Tasks.Filter filter, int most, Person person) {
		return this.lists.count(filter, most, person);
	}

	/** How many a person holds. */
	int held(String username) {
		return this.jdbc.sql("""
				select count(*) from task where assignee = :username and completed_at is null and cancelled_at is null
				""").param("username", username).query(Integer.class).single();
	}

	/**
	 * The newest documents on whose claims there is something to do; at most 50.
	 * @param desks of which desks, or null for all; a document of none is everybody's
	 */
	List<Tasks.InDocument> documents(UUID @Nullable [] desks) {
		return this.lists.documents(desks);
	}

	/** Why four eyes forbid a task to a person; empty when they do not. */
	Optional<String> obstacle(UUID id, String username) {
		return this.jdbc.sql("select rule from four_eyes_obstacle where task_id = :id and username = :username limit 1")
			.param("id", id)
			.param("username", username)
			.query(String.class)
			.optional();
	}

	/** Everyone whom four eyes forbid a task. */
	List<String> forbidden(UUID id) {
		return this.jdbc.sql("select distinct username from four_eyes_obstacle where task_id = :id")
			.param("id", id)
			.query(String.class)
			.list();
	}

	Task task(ResultSet row, int index) throws SQLException {
		Instant due = instant(row, "due_at");
		Instant completed = instant(row, "completed_at");
		Instant cancelled = instant(row, "cancelled_at");
		boolean overdue = completed == null && cancelled == null && due != null && due.isBefore(this.clock.instant());
		return new Task(row.getObject("id", UUID.class), TaskKind.valueOf(row.getString("kind")), row.getString("step"),
				row.getObject("claim_id", UUID.class), row.getLong("number"), row.getString("statement"),
				Harm.valueOf(row.getString("harm")), Stage.valueOf(row.getString("stage")),
				row.getTimestamp("created_at").toInstant(), due, overdue, row.getString("assignee"),
				row.getString("completed_by"), completed, cancelled, row.getInt("version"),
				Priority.valueOf(row.getString("priority")), instant(row, "paused_until"));
	}

	static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
		Timestamp at = row.getTimestamp(column);
		return (at != null) ? at.toInstant() : null;
	}

}
