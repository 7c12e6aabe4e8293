package org.twosource.verification;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.twosource.FreshPlan;
import org.twosource.Page;
import org.twosource.Refusal;
import org.twosource.account.Desks;
import org.twosource.account.Person;
import org.twosource.account.Role;
import org.twosource.claim.Priority;
import org.twosource.claim.Stage;

/** The open tasks on the claims that a manager oversees. */
@Component
public class OverseenTasks {

	private final TaskBook book;

	private final Desks desks;

	private final JdbcClient jdbc;

	private final Clock clock;

	OverseenTasks(TaskBook book, Desks desks, JdbcClient jdbc, Clock clock) {
		this.book = book;
		this.desks = desks;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * What the list is narrowed to; null leaves a field open.
	 *
	 * @param kind only tasks of this kind
	 * @param stage only those made at this stage
	 * @param holder only those this person holds
	 * @param unheld only those nobody holds
	 * @param overdue only those that should have been done
	 * @param priority only those on claims of this priority
	 * @param documentId only those on claims made in this document
	 * @param text only those on claims whose statement holds it or whose number it is
	 */
	public record Filter(@Nullable TaskKind kind, @Nullable Stage stage, @Nullable String holder, boolean unheld,
			boolean overdue, @Nullable Priority priority, @Nullable UUID documentId, @Nullable String text) {

		/** All of them. */
		public static final Filter ALL = new Filter(null, null, null, false, false, null, null, null);

	}

	/**
	 * Some of them, in the order of {@link Tasks#list}.
	 * @throws Refusal unless the person is a manager
	 */
	@Transactional(readOnly = true)
	public List<Task> some(Filter filter, Page.Request page, Person person) {
		return narrowed("with " + TaskLists.chosen(where(filter, person)), filter, person).param("size", page.size())
			.param("offset", page.offset())
			.query(this.book::task)
			.list();
	}

	/**
	 * How many there are; counting stops at {@code most}.
	 * @throws Refusal unless the person is a manager
	 */
	@Transactional(readOnly = true)
	public int count(Filter filter, int most, Person person) {
		return narrowed("with " + TaskLists.counted(where(filter, person)), filter, person).param("most", most)
			.query(Integer.class)
			.single();
	}

	/**
	 * The newest documents of a manager's desks, and of none, on whose claims there is
	 * something to do; at most 50.
	 */
	public List<Tasks.InDocument> documents(Person manager) {
		return this.book.documents(this.desks.overseenBy(manager));
	}

	/** Those somebody holds, the least urgent on top. */
	@Transactional(readOnly = true)
	List<Task> heldLastFirst(int most, Person person) {
		return narrowed(
				"""
						with chosen as (
						    select t.id from task t
						    where %s and t.assignee is not null
						    order by t.priority_rank desc, t.due_day desc, t.harm_rank desc, t.due_at desc, t.id desc limit :most)
						"""
					.formatted(where(Filter.ALL, person)) + TaskBook.SELECT + """
							join chosen on chosen.id = t.id
							order by t.priority_rank desc, t.due_day desc, t.harm_rank desc, t.due_at desc, t.id desc
							""",
				Filter.ALL, person)
			.param("most", most)
			.query(this.book::task)
			.list();
	}

	private static String where(Filter filter, Person person) {
		return TaskLists.OPEN + (person.is(Role.ADMIN) ? "" : "and t.desks && :desks::uuid[] ")
				+ ((filter.kind() != null) ? "and t.kind = :kind " : "")
				+ ((filter.stage() != null) ? "and t.stage = :stage " : "")
				+ ((filter.holder() != null) ? "and t.assignee = :holder " : "")
				+ (filter.unheld() ? "and t.assignee is null " : "") + (filter.overdue() ? "and t.due_at < :now " : "")
				+ ((filter.priority() != null) ? """
						and t.priority_rank = case :priority when 'URGENT' then 1 when 'NORMAL' then 2 else 3 end
						""" : "") + TaskLists.in(filter.documentId()) + TaskLists.saying(filter.text());
	}

	private JdbcClient.StatementSpec narrowed(String sql, Filter filter, Person person) {
		if (!person.is(Role.MANAGER)) {
			throw Refusal.forbidden("board.mayRead");
		}
		FreshPlan.forEach(this.jdbc);
		return this.jdbc.sql(sql)
			.param("desks", this.desks.overseenBy(person))
			.param("kind", (filter.kind() != null) ? filter.kind().name() : null)
			.param("stage", (filter.stage() != null) ? filter.stage().name() : null)
			.param("holder", filter.holder())
			.param("now", Timestamp.from(this.clock.instant()))
			.param("priority", (filter.priority() != null) ? filter.priority().name() : null)
			.param("document", filter.documentId())
			.param("text", filter.text());
	}

}
