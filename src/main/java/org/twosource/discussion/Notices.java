package org.twosource.discussion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.twosource.Page;
import org.twosource.Refusal;
import org.twosource.account.Person;
import org.twosource.claim.Stage;
import org.twosource.source.SourceRated;
import org.twosource.verification.ClaimReturned;
import org.twosource.verification.TaskGiven;
import org.twosource.verification.TaskKind;

/**
 * What each person is told. Nobody is told of their own acts, nor of one remark twice.
 * That a notice was seen is nobody else's business and stays off the record.
 */
@Component
public class Notices {

	private static final int WORDS = 280;

	private static final String SELECT = """
			select n.*, c.number, c.statement, p.display_name, t.kind as task_kind,
			    coalesce(n.reason, case when s.remark_id is null then left(r.text, :words) end) as words
			from notice n
			join claim c on c.id = n.claim_id
			left join person p on p.username = n.caused_by
			left join remark r on r.id = n.remark_id
			left join struck_remark s on s.remark_id = n.remark_id
			left join task t on t.id = n.task_id
			""";

	private final JdbcClient jdbc;

	private final Clock clock;

	Notices(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** What the person has not seen yet, newest first; at most 50. */
	public List<Notice> unseen(Person person) {
		return this.jdbc.sql(SELECT + """
				where n.person = :person and n.seen_at is null order by n.made_at desc, n.id limit 50
				""").param("words", WORDS).param("person", person.username()).query(Notices::notice).list();
	}

	/** How much the person has not seen yet. */
	public long count(Person person) {
		return this.jdbc.sql("select count(*) from notice where person = :person and seen_at is null")
			.param("person", person.username())
			.query(Long.class)
			.single();
	}

	/** Everything the person was ever told, newest first. */
	public Page<Notice> list(Person person, Page.Request page) {
		List<Notice> items = this.jdbc.sql(SELECT + """
				where n.person = :person order by n.made_at desc, n.id limit :size offset :offset
				""")
			.param("words", WORDS)
			.param("person", person.username())
			.param("size", page.size())
			.param("offset", page.offset())
			.query(Notices::notice)
			.list();
		return Page.ofMany(items, page, () -> this.jdbc.sql("""
				select count(*) from (
				    select from notice where person = :person order by made_at desc limit :most) counted
				""").param("person", person.username()).param("most", Page.COUNTED + 1).query(Long.class).single());
	}

	/**
	 * Notes that the person has seen one of their notices.
	 * @throws Refusal when they have no such notice
	 */
	public void seen(UUID id, Person person) {
		int known = this.jdbc.sql("""
				update notice set seen_at = coalesce(seen_at, :now) where id = :id and person = :person
				""").param("now", now()).param("id", id).param("person", person.username()).update();
		if (known == 0) {
			throw Refusal.unknown("notice.unknown");
		}
	}

	/**
	 * Notes that the person has looked at a claim, and so seen what they were told of it.
	 */
	public void seenOn(UUID claimId, Person person) {
		this.jdbc.sql("""
				update notice set seen_at = :now where claim_id = :claim and person = :person and seen_at is null
				""").param("now", now()).param("claim", claimId).param("person", person.username()).update();
	}

	/** Notes that the person has seen everything they were told. */
	public void seenAll(Person person) {
		this.jdbc.sql("update notice set seen_at = :now where person = :person and seen_at is null")
			.param("now", now())
			.param("person", person.username())
			.update();
	}

	/** Tells those whom a remark addresses, and those who spoke on the claim before. */
	void remarked(UUID remarkId) {
		this.jdbc.sql("""
				insert into notice (id, person, kind, claim_id, remark_id, caused_by, made_at)
				select gen_random_uuid(), p.username,
				    case when p.username = any(r.addressed) then 'ADDRESSED' else 'ANSWERED' end,
				    r.claim_id, r.id, r.written_by, r.written_at
				from remark r join person p on p.active and p.username <> r.written_by
				where r.id = :remark and (p.username = any(r.addressed) or exists (
				    select from remark earlier where earlier.claim_id = r.claim_id and earlier.written_by = p.username))
				""").param("remark", remarkId).update();
	}

	/** Tells everyone who worked on a claim, or holds a task on it, why it came back. */
	void returned(ClaimReturned returned) {
		this.jdbc.sql("""
				insert into notice (id, person, kind, claim_id, return_to, reason, caused_by, made_at)
				select gen_random_uuid(), p.username, 'RETURNED', :claim, :returnTo, :reason, :by, :at
				from person p
				where p.active and p.username <> :by and (
				    exists (select from participation d where d.claim_id = :claim and d.username = p.username
				        and d.duty in ('COLLECTED', 'CORROBORATED'))
				    or exists (select from task t where t.claim_id = :claim and t.assignee = p.username
				        and t.completed_at is null and t.cancelled_at is null))
				""")
			.param("claim", returned.claimId())
			.param("returnTo", returned.returnTo().name())
			.param("reason", returned.reason())
			.param("by", returned.by())
			.param("at", Timestamp.from(returned.at()))
			.update();
	}

	/** Tells somebody that a manager, or the program, gave them a task. */
	void given(TaskGiven given) {
		this.jdbc.sql("""
				insert into notice (id, person, kind, claim_id, task_id, caused_by, made_at)
				select :id, :to, 'GIVEN', :claim, :task, (select username from person where username = :by), :now
				where :to <> :by
				""")
			.param("id", UUID.randomUUID())
			.param("to", given.to())
			.param("claim", given.claimId())
			.param("task", given.taskId())
			.param("by", given.by())
			.param("now", now())
			.update();
	}

	/**
	 * Tells everyone who worked on claims or signed them, or holds a task on them, that
	 * they fall short since a source was rated anew.
	 */
	void fallShort(Collection<UUID> claimIds, SourceRated rated) {
		if (claimIds.isEmpty()) {
			return;
		}
		this.jdbc.sql("""
				insert into notice (id, person, kind, claim_id, reason, caused_by, made_at)
				select gen_random_uuid(), p.username, 'FALLS_SHORT', c.id, :reason, :by, :at
				from claim c join person p on p.active and p.username <> :by
				where c.id in (:claims) and (
				    exists (select from participation d where d.claim_id = c.id and d.username = p.username)
				    or exists (select from task t where t.claim_id = c.id and t.assignee = p.username
				        and t.completed_at is null and t.cancelled_at is null))
				""")
			.param("reason", rated.reason())
			.param("by", rated.by())
			.param("at", now())
			.param("claims", claimIds)
			.update();
	}

	/**
	 * Tells every administrator that a message of a claim's finding could not be
	 * delivered, also the one who added the endpoint.
	 * @param endpoint which, in words
	 * @param by the username of who added the endpoint
	 */
	public void undelivered(UUID claimId, UUID webhookId, String endpoint, String by) {
		this.jdbc.sql("""
				insert into notice (id, person, kind, claim_id, webhook_id, reason, caused_by, made_at)
				select gen_random_uuid(), username, 'NOT_DELIVERED', :claim, :webhook, :endpoint, :by, :now
				from person where active and 'ADMIN' = any(roles)
				""")
			.param("claim", claimId)
			.param("webhook", webhookId)
			.param("endpoint", endpoint)
			.param("by", by)
			.param("now", now())
			.update();
	}

	/**
	 * Tells every manager and administrator that somebody could not be sent a mail about
	 * a claim.
	 * @param to the username of who should have had it
	 */
	public void mailNotSent(UUID claimId, String to) {
		this.jdbc.sql("""
				insert into notice (id, person, kind, claim_id, reason, caused_by, made_at)
				select gen_random_uuid(), username, 'MAIL_NOT_SENT', :claim, null, :to, :now
				from person where active and roles && array['MANAGER', 'ADMIN']
				""").param("claim", claimId).param("to", to).param("now", now()).update();
	}

	/**
	 * Tells who imported a document that the finding on a claim made there was corrected
	 * or retracted.
	 * @param what what changed
	 */
	public void documentCorrected(UUID documentId, UUID claimId, String what) {
		this.jdbc.sql("""
				insert into notice (id, person, kind, claim_id, document_id, reason, made_at)
				select :id, p.username, 'DOCUMENT_CORRECTED', :claim, d.id, :what, :now
				from document d join person p on p.username = d.imported_by and p.active where d.id = :document
				""")
			.param("id", UUID.randomUUID())
			.param("claim", claimId)
			.param("document", documentId)
			.param("what", what)
			.param("now", now())
			.update();
	}

	/**
	 * Tells everyone who worked on a claim or signed it, or holds a task on it, that a
	 * finding it relies on was corrected or retracted.
	 * @param what what changed
	 */
	public void reliedOnCorrected(UUID claimId, String what) {
		this.jdbc.sql("""
				insert into notice (id, person, kind, claim_id, reason, made_at)
				select gen_random_uuid(), p.username, 'RELIED_ON_CORRECTED', :claim, :what, :now
				from person p where p.active and (
				    exists (select from participation d where d.claim_id = :claim and d.username = p.username)
				    or exists (select from task t where t.claim_id = :claim and t.assignee = p.username
				        and t.completed_at is null and t.cancelled_at is null))
				""").param("claim", claimId).param("what", what).param("now", now()).update();
	}

	private Timestamp now() {
		return Timestamp.from(this.clock.instant());
	}

	private static Notice notice(ResultSet row, int index) throws SQLException {
		String taskKind = row.getString("task_kind");
		String returnTo = row.getString("return_to");
		return new Notice(row.getObject("id", UUID.class), Notice.Kind.valueOf(row.getString("kind")),
				row.getObject("claim_id", UUID.class), row.getLong("number"), row.getString("statement"),
				row.getString("caused_by"), row.getString("display_name"), row.getObject("remark_id", UUID.class),
				row.getObject("task_id", UUID.class), row.getObject("document_id", UUID.class),
				(taskKind != null) ? TaskKind.valueOf(taskKind) : null,
				(returnTo != null) ? Stage.valueOf(returnTo) : null, row.getObject("webhook_id", UUID.class),
				row.getString("words"), row.getTimestamp("made_at").toInstant(), instant(row.getTimestamp("seen_at")));
	}

	private static @Nullable Instant instant(@Nullable Timestamp at) {
		return (at != null) ? at.toInstant() : null;
	}

}
