package org.twosource.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.twosource.Page;
import org.twosource.Refusal;
import org.twosource.audit.Audit;
import org.twosource.extraction.CitationDefect;
import org.twosource.extraction.Extraction;

/** The documents under verification. */
@Component
public class Documents {

	private final JdbcClient jdbc;

	private final Audit audit;

	private final ApplicationEventPublisher events;

	Documents(JdbcClient jdbc, Audit audit, ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.audit = audit;
		this.events = events;
	}

	/**
	 * A document as lists show it, without its text.
	 *
	 * @param id its id
	 * @param title its title
	 * @param status how far it has come
	 * @param publisher who published it, or null
	 * @param importedBy the username of who imported it
	 * @param importedAt when
	 */
	public record Summary(UUID id, String title, Document.Status status, @Nullable String publisher, String importedBy,
			Instant importedAt) {

	}

	/**
	 * The document of that id, with its text.
	 * @throws Refusal when there is none
	 */
	public Document get(UUID id) {
		return this.jdbc.sql("select * from document where id = :id")
			.param("id", id)
			.query(Documents::document)
			.optional()
			.orElseThrow(Documents::unknown);
	}

	/**
	 * The document of that id, held against every other writer until the transaction
	 * ends.
	 * @throws Refusal when there is none
	 */
	public Document hold(UUID id) {
		return this.jdbc.sql("select * from document where id = :id for update")
			.param("id", id)
			.query(Documents::document)
			.optional()
			.orElseThrow(Documents::unknown);
	}

	/** The documents, the newest on top. */
	public Page<Summary> list(Page.Request page) {
		List<Summary> items = this.jdbc.sql("""
				select id, title, status, publisher, imported_by, imported_at from document
				order by imported_at desc, id limit :size offset :offset
				""").param("size", page.size()).param("offset", page.offset()).query(Documents::summary).list();
		return Page.ofMany(items, page, () -> this.jdbc.sql("""
				select count(*) from (select from document order by imported_at desc, id limit :most) counted
				""").param("most", Page.COUNTED + 1).query(Long.class).single());
	}

	/** Some of the documents, the newest on top. */
	public Page<Summary> list(List<UUID> among, Page.Request page) {
		UUID[] ids = among.toArray(UUID[]::new);
		List<Summary> items = this.jdbc.sql("""
				select id, title, status, publisher, imported_by, imported_at from document where id = any(:ids::uuid[])
				order by imported_at desc, id limit :size offset :offset
				""")
			.param("ids", ids)
			.param("size", page.size())
			.param("offset", page.offset())
			.query(Documents::summary)
			.list();
		return Page.of(items, page,
				() -> this.jdbc.sql("select count(*) from document where id = any(:ids::uuid[])")
					.param("ids", ids)
					.query(Long.class)
					.single());
	}

	/**
	 * The documents whose candidates people have to decide on, those that wait longest on
	 * top; at most 50.
	 */
	public List<Summary> waitingForTriage() {
		return this.jdbc.sql("""
				select id, title, status, publisher, imported_by, imported_at from document
				where status = 'TRIAGE' order by imported_at, id limit 50
				""").query(Documents::summary).list();
	}

	/** The documents of those ids, in no particular order. */
	public List<Summary> summaries(Collection<UUID> ids) {
		return this.jdbc.sql("""
				select id, title, status, publisher, imported_by, imported_at from document where id = any(:ids)
				""").param("ids", ids.toArray(UUID[]::new)).query(Documents::summary).list();
	}

	/** The citation defects of a document, in the order of its text. */
	public List<CitationDefect> citationDefects(UUID id) {
		return this.jdbc.sql("""
				select start_at, end_at, exact, type from citation_defect where document_id = :id
				order by start_at, end_at
				""")
			.param("id", id)
			.query((row, index) -> new CitationDefect(row.getInt(1), row.getInt(2), row.getString(3),
					CitationDefect.Type.valueOf(row.getString(4))))
			.list();
	}

	/**
	 * Keeps what extraction found and opens the document for triage. Does nothing when
	 * that was done before.
	 */
	public void openTriage(UUID id, Extraction found) {
		if (hold(id).status() != Document.Status.EXTRACTING) {
			return;
		}
		this.jdbc.sql("""
				update document set reading_language = :language, readable = :readable, killed = :killed,
				    injured = :injured where id = :id
				""")
			.param("killed", found.toll().countsAnybody() ? found.toll().killed() : null)
			.param("injured", found.toll().countsAnybody() ? found.toll().injured() : null)
			.param("language", found.language())
			.param("readable", found.read())
			.param("id", id)
			.update();
		for (CitationDefect defect : found.citationDefects()) {
			this.jdbc.sql("""
					insert into citation_defect (id, document_id, start_at, end_at, exact, type)
					values (:id, :document, :start, :end, :exact, :type)
					""")
				.param("id", UUID.randomUUID())
				.param("document", id)
				.param("start", defect.start())
				.param("end", defect.end())
				.param("exact", defect.exact())
				.param("type", defect.type().name())
				.update();
		}
		move(id, Document.Status.TRIAGE);
	}

	/** Marks every candidate of the document as decided. */
	public void closeTriage(UUID id) {
		move(id, Document.Status.TRIAGED);
	}

	/**
	 * Keeps a new document and says {@link DocumentImported}.
	 * @throws Refusal when there is one with the same text
	 */
	@Transactional
	void enter(Document document, String mediaType) {
		if (!add(document, mediaType)) {
			throw alreadyHere(document.sha256());
		}
		this.audit.record(document.importedBy(), "document imported", document.id(),
				Map.of("title", document.title(), "sha256", document.sha256(), "mediaType", mediaType));
		this.events.publishEvent(new DocumentImported(document.id(), document.importedBy()));
	}

	private Refusal alreadyHere(String sha256) {
		return this.jdbc.sql("select id, title from document where sha256 = :sha256")
			.param("sha256", sha256)
			.query((row, index) -> Refusal.conflict("document.known", row.getString("title"))
				.with("documentId", row.getObject("id", UUID.class))
				.with("documentTitle", row.getString("title")))
			.single();
	}

	private boolean add(Document document, String mediaType) {
		int added = this.jdbc.sql("""
				insert into document (id, title, text, sha256, status, publisher, url, published_on, language,
				    media_type, imported_by, imported_at, desk_id)
				values (:id, :title, :text, :sha256, :status, :publisher, :url, :publishedOn, :language,
				    :mediaType, :importedBy, :importedAt,
				    (select (array_agg(desk_id))[1] from desk_person where username = :importedBy having count(*) = 1))
				on conflict (sha256) do nothing
				""")
			.param("id", document.id())
			.param("title", document.title())
			.param("text", document.text())
			.param("sha256", document.sha256())
			.param("status", document.status().name())
			.param("publisher", document.publisher())
			.param("url", document.url())
			.param("publishedOn", document.publishedOn())
			.param("language", document.language())
			.param("mediaType", mediaType)
			.param("importedBy", document.importedBy())
			.param("importedAt", Timestamp.from(document.importedAt()))
			.update();
		return added == 1;
	}

	private void move(UUID id, Document.Status status) {
		this.jdbc.sql("update document set status = :status, version = version + 1 where id = :id")
			.param("status", status.name())
			.param("id", id)
			.update();
	}

	private static Refusal unknown() {
		return Refusal.unknown("document.unknown");
	}

	private static Summary summary(ResultSet row, int index) throws SQLException {
		return new Summary(row.getObject("id", UUID.class), row.getString("title"),
				Document.Status.valueOf(row.getString("status")), row.getString("publisher"),
				row.getString("imported_by"), row.getTimestamp("imported_at").toInstant());
	}

	private static Document document(ResultSet row, int index) throws SQLException {
		return new Document(row.getObject("id", UUID.class), row.getString("title"), row.getString("text"),
				row.getString("sha256"), Document.Status.valueOf(row.getString("status")), row.getString("publisher"),
				row.getString("url"), row.getObject("published_on", LocalDate.class), row.getString("language"),
				row.getString("imported_by"), row.getTimestamp("imported_at").toInstant(),
				row.getString("reading_language"), row.getBoolean("readable"), row.getObject("killed", Integer.class),
				row.getObject("injured", Integer.class));
	}

}
