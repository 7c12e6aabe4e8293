package org.twosource.oversight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.twosource.Page;
import org.twosource.Refusal;
import org.twosource.claim.Stage;
import org.twosource.document.Document;

/** Documents counted from the tables. */
@Component
class ProgressRows {

	/**
	 * The documents of the page first, and only those are looked into. Of all others it
	 * is read only that they are there, and no further than is told.
	 */
	private static final String CHOSEN = """
			order by imported_at desc, id limit :counted),
			chosen as (
			    select id, imported_at, (select count(*) from found) as total
			    from found order by imported_at desc, id limit :size offset :offset)
			""";

	/** Those with open claims are found beside their mentions. */
	private static final String OPEN = """
			with found as materialized (
			    select * from (
			        (select distinct m.open_imported_at as imported_at, m.document_id as id from mention m
			        where m.open_imported_at is not null %s
			        order by imported_at desc, id limit :counted)
			        union
			        (select d.imported_at, d.id from document d
			        where d.status <> 'TRIAGED' %s
			        order by d.imported_at desc, d.id limit :counted)) found
			""";

	private static final String SETTLED = """
			with found as materialized (
			    select d.imported_at, d.id from document d
			    where d.status = 'TRIAGED' and d.id not in (
			        select document_id from mention where open_imported_at is not null) %s
			""";

	private static final String ALL = """
			with found as materialized (
			    select * from (
			        (select d.imported_at, d.id from document d
			        where d.status = 'TRIAGED' %1$s
			        order by d.imported_at desc, d.id limit :counted)
			        union all
			        (select d.imported_at, d.id from document d
			        where d.status <> 'TRIAGED' %1$s
			        order by d.imported_at desc, d.id limit :counted)) found
			""";

	private static final String DESK = "coalesce(d.desk_id, '00000000-0000-0000-0000-000000000000')";

	private static final String NAMED = "and (strpos(lower(d.title), :word) > 0 or strpos(lower(d.publisher), :word) > 0) ";

	private static final String ONE = """
			with chosen as (select id, imported_at, 1 as total from document where id = :id)
			""";

	private static final String COUNTED = """
			select chosen.total, d.id, d.title, d.status, d.publisher, d.desk_id, desk.name as desk, d.imported_at, made.*, settled.settled_at,
			    (select count(*) from candidate where document_id = d.id and status = 'PROPOSED') as undecided,
			    array(select distinct p.display_name from mention m join task t on t.claim_id = m.claim_id
			        join person p on p.username = t.assignee
			        where m.document_id = d.id and t.completed_at is null and t.cancelled_at is null order by 1) as holders
			from chosen join document d on d.id = chosen.id left join desk on desk.id = d.desk_id
			cross join lateral (
			    select count(*) as claims, count(*) filter (where c.stage = 'COLLECTION') as collection,
			        count(*) filter (where c.stage = 'CORROBORATION') as corroboration,
			        count(*) filter (where c.stage = 'SIGN_OFF') as sign_off,
			        count(*) filter (where c.stage = 'PUBLISHED') as published,
			        count(*) filter (where c.stage = 'SPIKED') as spiked,
			        count(*) filter (where c.stage = 'WITHDRAWN') as withdrawn,
			        count(*) filter (where c.overdue) as overdue,
			        min(c.accepted_at) filter (where c.stage in ('COLLECTION', 'CORROBORATION', 'SIGN_OFF')) as oldest
			    from (select distinct claim_id from mention where document_id = d.id) m join claim c on c.id = m.claim_id) made
			cross join lateral (
			    select max(coalesce((select max(s.at) from claim_settled s where s.claim_id = c.id), c.stage_since)) as settled_at
			    from mention m join claim c on c.id = m.claim_id
			    where m.document_id = d.id and made.oldest is null) settled
			order by chosen.imported_at desc, d.id
			""";

	private final JdbcClient jdbc;

	ProgressRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** A document with open claims, and the desk it belongs to, if any. */
	record Open(UUID document, @Nullable UUID deskId) {

	}

	private record Row(long total, DocumentProgress progress) {

	}

	Page<DocumentProgress> list(Progress.Filter filter, Page.Request page, UUID @Nullable [] overseen,
			Function<Open, Outlook> outlook) {
		List<Row> rows = this.jdbc.sql(found(filter, overseen != null) + CHOSEN + COUNTED)
			.param("overseen", overseen)
			.param("desk", filter.desk())
			.param("word", filter.word())
			.param("counted", Math.max(Page.COUNTED + 1, page.offset() + page.size()))
			.param("size", page.size())
			.param("offset", page.offset())
			.query((row, index) -> row(row, outlook))
			.list();
		return Page.ofMany(rows.stream().map(Row::progress).toList(), page,
				() -> rows.isEmpty() ? 0 : rows.get(0).total());
	}

	private static String found(Progress.Filter filter, boolean narrowed) {
		String ofDocuments = (narrowed ? "and " + DESK + " = any(:overseen::uuid[]) " : "")
				+ ((filter.desk() != null) ? "and " + DESK + " = :desk " : "") + ((filter.word() != null) ? NAMED : "");
		String ofMentions = (narrowed ? "and m.open_desk_id = any(:overseen::uuid[]) " : "")
				+ ((filter.desk() != null) ? "and m.open_desk_id = :desk " : "") + ((filter.word() != null)
						? "and (select true " + NAMED + "from document d where d.id = m.document_id) " : "");
		return switch (filter.which()) {
			case OPEN -> OPEN.formatted(ofMentions, ofDocuments);
			case SETTLED -> SETTLED.formatted(ofDocuments);
			case ALL -> ALL.formatted(ofDocuments);
		};
	}

	DocumentProgress get(UUID id, Function<Open, Outlook> outlook) {
		return this.jdbc.sql(ONE + COUNTED)
			.param("id", id)
			.query((row, index) -> row(row, outlook))
			.optional()
			.orElseThrow(() -> Refusal.unknown("document.unknown"))
			.progress();
	}

	private static Row row(ResultSet row, Function<Open, Outlook> forecast) throws SQLException {
		List<DocumentProgress.Part> stages = new ArrayList<>();
		for (Stage stage : Stage.values()) {
			stages.add(new DocumentProgress.Part(stage, row.getLong(stage.name().toLowerCase(Locale.ROOT))));
		}
		long settled = stages.stream().skip(Stage.PUBLISHED.ordinal()).mapToLong(DocumentProgress.Part::count).sum();
		Instant oldest = instant(row.getTimestamp("oldest"));
		String[] holders = (String[]) row.getArray("holders").getArray();
		DocumentProgress progress = new DocumentProgress(row.getObject("id", UUID.class), row.getString("title"),
				Document.Status.valueOf(row.getString("status")), row.getString("publisher"),
				row.getObject("desk_id", UUID.class), row.getString("desk"),
				row.getTimestamp("imported_at").toInstant(), stages, row.getLong("claims"), settled,
				row.getLong("overdue"), row.getLong("undecided"), oldest, Stream.of(holders).toList(),
				outlook(row, oldest, forecast));
		return new Row(row.getLong("total"), progress);
	}

	private static Outlook outlook(ResultSet row, @Nullable Instant oldest, Function<Open, Outlook> forecast)
			throws SQLException {
		if (oldest != null) {
			return forecast.apply(new Open(row.getObject("id", UUID.class), row.getObject("desk_id", UUID.class)));
		}
		if (!row.getString("status").equals(Document.Status.TRIAGED.name())) {
			return Outlook.of(Outlook.State.TRIAGE);
		}
		return (row.getLong("claims") == 0) ? Outlook.of(Outlook.State.NOTHING)
				: Outlook.settled(instant(row.getTimestamp("settled_at")));
	}

	private static @Nullable Instant instant(@Nullable Timestamp at) {
		return (at != null) ? at.toInstant() : null;
	}

}
