package org.twosource.annotation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.twosource.Page;
import org.twosource.Refusal;
import org.twosource.Text;
import org.twosource.account.Person;
import org.twosource.account.Role;
import org.twosource.audit.Audit;
import org.twosource.document.Document;
import org.twosource.document.Documents;
import org.twosource.site.SiteChanged;
import org.twosource.verification.ClaimDropped;

/**
 * Which documents everyone may read with their marks. A document is often somebody else's
 * work, or private, so none is public before an editor says so; that it was, and why it
 * no longer is, stays on record.
 */
@Component
public class PublishedDocuments {

	private static final int LONGEST_REASON = 2000;

	/** As {@link AnnotatedDocument} counts them. */
	private static final String COUNTS = """
			(select count(distinct m.claim_id) from mention m join finding_version f on f.claim_id = m.claim_id
			  where m.document_id = d.id and not f.retracted and not exists (
			      select from finding_version n where n.claim_id = f.claim_id and n.version > f.version)) as standing,
			(select count(distinct m.claim_id) from mention m join claim c on c.id = m.claim_id
			  where m.document_id = d.id and (c.stage not in ('SPIKED', 'WITHDRAWN')
			      or exists (select from finding_version f where f.claim_id = c.id))) as claims
			""";

	private final JdbcClient jdbc;

	private final Documents documents;

	private final Audit audit;

	private final Clock clock;

	private final ApplicationEventPublisher events;

	PublishedDocuments(JdbcClient jdbc, Documents documents, Audit audit, Clock clock,
			ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.documents = documents;
		this.audit = audit;
		this.clock = clock;
		this.events = events;
	}

	/**
	 * A published document in a list.
	 *
	 * @param id its id
	 * @param title its title
	 * @param publisher who published the original, or null
	 * @param publishedOn when the original was published, or null
	 * @param openedAt when it was opened to readers
	 * @param standing how many of its claims have a verdict that stands
	 * @param claims how many claims it makes, as far as readers are told
	 */
	public record Listed(UUID id, String title, @Nullable String publisher, @Nullable LocalDate publishedOn,
			Instant openedAt, int standing, int claims) {

	}

	/** Whether a person may publish documents and take that back. */
	public static boolean mayPublish(Person person) {
		return person.is(Role.EDITOR);
	}

	/** What readers may read now, what was opened last on top. */
	public Page<Listed> list(Page.Request page) {
		List<Listed> items = this.jdbc
			.sql("select d.id, d.title, d.publisher, d.published_on, p.published_at, " + COUNTS + """
					from published_document p join document d on d.id = p.document_id
					where p.taken_back_at is null
					order by p.published_at desc, d.id limit :size offset :offset
					""")
			.param("size", page.size())
			.param("offset", page.offset())
			.query(PublishedDocuments::listed)
			.list();
		return Page.ofMany(items, page,
				() -> this.jdbc
					.sql("""
							select count(*) from (
							    select from published_document where taken_back_at is null order by published_at desc limit :most) counted
							""")
					.param("most", Page.COUNTED + 1)
					.query(Long.class)
					.single());
	}

	/** The ids of all that readers may read now, what was opened first on top. */
	public List<UUID> ids() {
		return this.jdbc.sql(
				"select document_id from published_document where taken_back_at is null order by published_at, document_id")
			.query(UUID.class)
			.list();
	}

	/** That readers may read a document; empty when they may not. */
	public Optional<PublishedDocument> standing(UUID documentId) {
		return history(documentId).stream().filter(PublishedDocument::stands).findFirst();
	}

	/** Every time a document was published, the last first. */
	public List<PublishedDocument> history(UUID documentId) {
		return this.jdbc.sql("select * from published_document where document_id = :id order by published_at desc")
			.param("id", documentId)
			.query(PublishedDocuments::published)
			.list();
	}

	/**
	 * Opens the whole text of a document to everyone, with its marks.
	 * @throws Refusal unless an editor does it, to a document whose triage is finished
	 * and that is not public yet
	 */
	@Transactional
	public void publish(UUID documentId, Person by) {
		Document document = held(documentId, by);
		if (document.status() != Document.Status.TRIAGED) {
			throw Refusal.conflict("annotation.inTriage");
		}
		if (standing(documentId).isPresent()) {
			throw Refusal.conflict("annotation.public");
		}
		this.jdbc.sql("""
				insert into published_document (id, document_id, published_by, published_at)
				values (:id, :document, :by, :now)
				""")
			.param("id", UUID.randomUUID())
			.param("document", documentId)
			.param("by", by.username())
			.param("now", Timestamp.from(this.clock.instant()))
			.update();
		this.audit.record(by.username(), "document published with its marks", documentId,
				Map.of("title", document.title(), "sha256", document.sha256()));
		this.events.publishEvent(new SiteChanged());
	}

	/**
	 * Closes a document to readers again.
	 * @throws Refusal unless an editor does it, says why, and the document is public
	 */
	@Transactional
	public void takeBack(UUID documentId, @Nullable String reason, Person by) {
		Document document = held(documentId, by);
		String why = Text.required(reason, "reason", LONGEST_REASON);
		int changed = this.jdbc.sql("""
				update published_document set taken_back_by = :by, taken_back_at = :now, taken_back_reason = :why
				where document_id = :document and taken_back_at is null
				""")
			.param("by", by.username())
			.param("now", Timestamp.from(this.clock.instant()))
			.param("why", why)
			.param("document", documentId)
			.update();
		if (changed == 0) {
			throw Refusal.conflict("annotation.notPublic");
		}
		this.audit.record(by.username(), "published document taken back", documentId,
				Map.of("title", document.title(), "reason", why));
		this.events.publishEvent(new SiteChanged());
	}

	/** The marks of a claim that was never published go with it. */
	@EventListener
	void on(ClaimDropped dropped) {
		boolean shown = this.jdbc.sql("""
				select exists (select from mention m join published_document p on p.document_id = m.document_id
				where m.claim_id = :claim and p.taken_back_at is null)
				""").param("claim", dropped.claimId()).query(Boolean.class).single();
		if (shown) {
			this.events.publishEvent(new SiteChanged());
		}
	}

	private Document held(UUID documentId, Person by) {
		if (!mayPublish(by)) {
			throw Refusal.forbidden("annotation.mayPublish");
		}
		return this.documents.hold(documentId);
	}

	private static Listed listed(ResultSet row, int index) throws SQLException {
		return new Listed(row.getObject("id", UUID.class), row.getString("title"), row.getString("publisher"),
				row.getObject("published_on", LocalDate.class), row.getTimestamp("published_at").toInstant(),
				row.getInt("standing"), row.getInt("claims"));
	}

	private static PublishedDocument published(ResultSet row, int index) throws SQLException {
		Timestamp takenBack = row.getTimestamp("taken_back_at");
		return new PublishedDocument(row.getObject("document_id", UUID.class), row.getString("published_by"),
				row.getTimestamp("published_at").toInstant(), row.getString("taken_back_by"),
				(takenBack != null) ? takenBack.toInstant() : null, row.getString("taken_back_reason"));
	}

}
