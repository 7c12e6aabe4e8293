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

	private static final String NARROWED = """
			where t.completed_at is null and t.cancelled_at is null
			and (:desks::uuid[] is null or c.desks && :desks::uuid[])
			and (:kind::text is null or t.kind = :kind)
			and (:stage::text is null or t.stage = :stage)
			and (:holder::text is null or t.assignee = :holder)
			and (not :unheld or t.assignee is null)
			and (not :overdue or t.due_at < :now)
			and (:priority::text is null or t.priority = :priority)
			and (:document::uuid is null or exists (
			    select 1 from mention m where m.claim_id = t.claim_id and m.document_id = :document))
			and (:text::text is null or strpos(lower(c.statement), lower(:text)) > 0
			    or lower(:text) in ('c-' || c.number, c.number::text))
			""";

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
		return narrowed(
				TaskBook.SELECT + NARROWED + TaskBook.URGENT_DUE_AND_HARMFUL_FIRST + "limit :size offset :offset",
				filter, person)
			.param("size", page.size())
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
		return narrowed("select count(*) from (select 1 from task t join claim c on c.id = t.claim_id " + NARROWED
				+ "limit :most) counted", filter, person)
			.param("most", most)
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
		return narrowed(TaskBook.SELECT + NARROWED + """
				and t.assignee is not null
				order by t.priority_rank desc, t.due_day desc, t.harm_rank desc, t.due_at desc, t.id desc limit :most
				""", Filter.ALL, person).param("most", most).query(this.book::task).list();
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
			.param("unheld", filter.unheld())
			.param("overdue", filter.overdue())
			.param("now", Timestamp.from(this.clock.instant()))
			.param("priority", (filter.priority() != null) ? filter.priority().name() : null)
			.param("document", filter.documentId())
			.param("text", filter.text());
	}

}
