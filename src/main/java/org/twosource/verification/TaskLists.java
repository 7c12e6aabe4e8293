package org.twosource.verification;

import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.twosource.Page;
import org.twosource.account.Desk;
import org.twosource.account.Person;

/**
 * Lists of open tasks, narrowed. What a list is not narrowed to does not stand in its
 * statement, and what it is narrowed to lies in the index of open tasks, which has their
 * order.
 */
final class TaskLists {

	static final String OPEN = "t.completed_at is null and t.cancelled_at is null ";

	/** Only what is shown is looked up. */
	private static final String SHOWN = """
			select t.*, c.number, c.statement, c.harm, c.paused_until
			from chosen join task t on t.id = chosen.id join claim c on c.id = t.claim_id
			""" + TaskBook.URGENT_DUE_AND_HARMFUL_FIRST;

	/**
	 * The tasks in nobody's hands that a person may not take. Rules can forbid only what
	 * is on a claim that the person had a hand in, in a round of which they hold another
	 * task, or about a challenge of theirs.
	 */
	private static final String FORBIDDEN = """
			with forbidden as materialized (
			    select near.id from (
			        select t.id from task t
			        where t.completed_at is null and t.cancelled_at is null and t.assignee is null
			            and t.hands @> array[:person::text] and t.kind = any(:kinds)
			            and t.kind in ('CORROBORATE', 'SIGN_OFF', 'REVIEW_CHALLENGE')
			        union
			        select t.id from task t
			        where t.completed_at is null and t.cancelled_at is null and t.assignee is null
			            and t.round = any(array(select held.round from task held where held.assignee = :person
			                and held.completed_at is null and held.cancelled_at is null))
			        union
			        select t.id from challenge h join task t on t.claim_id = h.claim_id
			        where h.challenged_by = :person and h.outcome is null
			            and t.completed_at is null and t.cancelled_at is null and t.assignee is null) near
			    where (select true from four_eyes_obstacle o where o.task_id = near.id and o.username = :person limit 1)),
			""";

	private static final String AVAILABLE = """
			and t.assignee is null and t.kind = any(:kinds) and t.id not in (select id from forbidden)
			""";

	private static final String OTHERS = """
			and t.hands @> array[:person::text] and t.assignee is distinct from :person
			and (t.assignee is not null or t.kind <> all(:kinds) or t.id in (select id from forbidden))
			""";

	private static final String BUSY = """
			select d.id, d.title from (
			    (select distinct m.open_imported_at as at, m.document_id from mention m
			    where m.open_imported_at is not null and (select true from task t
			        where t.claim_id = m.claim_id and t.completed_at is null and t.cancelled_at is null limit 1) %s
			    order by at desc, document_id limit 50)
			    union
			    (select distinct d.imported_at as at, d.id
			    from task t join mention m on m.claim_id = t.claim_id join document d on d.id = m.document_id
			    where t.kind = 'REVIEW_CHALLENGE' and t.completed_at is null and t.cancelled_at is null %s
			    order by at desc, id limit 50)) busy
			join document d on d.id = busy.document_id
			order by busy.at desc, d.id limit 50
			""";

	private final JdbcClient jdbc;

	private final RowMapper<Task> task;

	TaskLists(JdbcClient jdbc, RowMapper<Task> task) {
		this.jdbc = jdbc;
		this.task = task;
	}

	List<Task> some(Tasks.Filter filter, Page.Request page, Person person) {
		return narrowed(with(filter.scope()) + chosen(where(filter)), filter, person).param("size", page.size())
			.param("offset", page.offset())
			.query(this.task)
			.list();
	}

	int count(Tasks.Filter filter, int most, Person person) {
		return narrowed(with(filter.scope()) + counted(where(filter)), filter, person).param("most", most)
			.query(Integer.class)
			.single();
	}

	List<Tasks.InDocument> documents(UUID @Nullable [] desks) {
		return this.jdbc
			.sql((desks != null) ? BUSY.formatted("and m.open_desk_id = any(:desks::uuid[])",
					"and coalesce(d.desk_id, :everybodys) = any(:desks::uuid[])") : BUSY.formatted("", ""))
			.param("desks", desks)
			.param("everybodys", Desk.EVERYBODYS)
			.query((row, index) -> new Tasks.InDocument(row.getObject("id", UUID.class), row.getString("title")))
			.list();
	}

	/** Those of a page, after {@code with}; they are {@code t}. */
	static String chosen(String where) {
		return "chosen as (select t.id from task t where " + where + TaskBook.URGENT_DUE_AND_HARMFUL_FIRST
				+ "limit :size offset :offset) " + SHOWN;
	}

	/** How many there are, after {@code with}; they are {@code t}. */
	static String counted(String where) {
		return "counted as (select t.id from task t where " + where + "limit :most) select count(*) from counted";
	}

	/**
	 * Those on claims whose statement holds a text, or whose number it is. Asked of one
	 * task after the other, however many settled claims say the same.
	 */
	static String saying(@Nullable String text) {
		return (text != null)
				? """
						and (select strpos(lower(c.statement), lower(:text)) > 0 or lower(:text) in ('c-' || c.number, c.number::text)
						    from claim c where c.id = t.claim_id)
						"""
				: "";
	}

	/** Those on claims made in a document. */
	static String in(@Nullable UUID document) {
		return (document != null) ? """
				and t.claim_id in (select claim_id from mention where document_id = :document)
				""" : "";
	}

	private static String with(Tasks.Scope scope) {
		return (scope == Tasks.Scope.AVAILABLE || scope == Tasks.Scope.OTHERS) ? FORBIDDEN : "with ";
	}

	private static String where(Tasks.Filter filter) {
		String scope = switch (filter.scope()) {
			case MINE -> "and t.assignee = :person ";
			case AVAILABLE -> AVAILABLE;
			case OTHERS -> OTHERS;
			case ALL -> "";
		};
		return OPEN + scope + ((filter.kind() != null) ? "and t.kind = :kind " : "")
				+ ((filter.stage() != null) ? "and t.stage = :stage " : "") + ((filter.harm() != null) ? """
						and t.harm_rank = case :harm when 'HIGH' then 1 when 'MODERATE' then 2 else 3 end
						""" : "") + ((filter.dueBefore() != null) ? "and t.due_at < :dueBefore " : "")
				+ in(filter.documentId()) + saying(filter.text());
	}

	private JdbcClient.StatementSpec narrowed(String sql, Tasks.Filter filter, Person person) {
		return this.jdbc.sql(sql)
			.param("person", person.username())
			.param("kinds", kindsOf(person))
			.param("kind", (filter.kind() != null) ? filter.kind().name() : null)
			.param("document", filter.documentId())
			.param("stage", (filter.stage() != null) ? filter.stage().name() : null)
			.param("harm", (filter.harm() != null) ? filter.harm().name() : null)
			.param("dueBefore", (filter.dueBefore() != null) ? Timestamp.from(filter.dueBefore()) : null)
			.param("text", filter.text());
	}

	private static String[] kindsOf(Person person) {
		return List.of(TaskKind.values())
			.stream()
			.filter((kind) -> person.is(kind.role()))
			.map(Enum::name)
			.toArray(String[]::new);
	}

}
