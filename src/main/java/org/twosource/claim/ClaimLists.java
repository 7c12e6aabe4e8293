package org.twosource.claim;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.twosource.Page;

/** Lists of claims, narrowed. */
final class ClaimLists {

	private static final String ALL = "from claim c where true ";

	private static final String OPEN = """
			from open_claim o join claim c on c.id = o.id and c.stage in ('COLLECTION', 'CORROBORATION', 'SIGN_OFF')
			where case :state
			    when 'DUE_TODAY' then o.falls_due < :tomorrow
			    when 'UNHELD' then o.unheld
			    when 'WAITING' then o.waiting
			    when 'PAUSED' then o.paused
			    else true end
			""";

	private static final String FILTER = """
			and (:stage::text is null or c.stage = :stage)
			and (:kind::text is null or c.kind = :kind)
			and (:harm::text is null or c.harm = :harm)
			and (:overdue::boolean is null or c.overdue = :overdue)
			and (:number::bigint is null or c.number = :number)
			and (:text::text is null or :number::bigint is not null or c.statement ilike :text)
			and (:document::uuid is null or exists (
			    select 1 from mention m where m.claim_id = c.id and m.document_id = :document))
			and (:among::uuid[] is null or c.id = any(:among::uuid[]))
			and (:desks::uuid[] is null or c.desks && :desks::uuid[])
			""";

	/** What the database counts as claims move on need not be counted again. */
	private static final String TALLY = """
			select coalesce(sum(case when :overdue::boolean is null then claims
			    when :overdue::boolean then overdue else claims - overdue end), 0)
			from claim_tally
			where (:stage::text is null or stage = :stage) and (:desks::uuid[] is null or desks && :desks::uuid[])
			""";

	private final JdbcClient jdbc;

	private final Clock clock;

	ClaimLists(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	Page<Claim> page(Claims.Filter filter, Page.Request page) {
		List<Claim> items = narrowed("select c.* ", filter.circumstances().order().sql() + "limit :size offset :offset",
				filter)
			.param("size", page.size())
			.param("offset", page.offset())
			.query(ClaimRow::claim)
			.list();
		return Page.of(items, page, () -> isTallied(filter) ? tally(filter) : counted(filter));
	}

	private static boolean isTallied(Claims.Filter filter) {
		Circumstances circumstances = filter.circumstances();
		return circumstances.state() == null && circumstances.harm() == null && circumstances.among() == null
				&& filter.kind() == null && filter.number() == null && filter.pattern() == null
				&& filter.documentId() == null;
	}

	private long counted(Claims.Filter filter) {
		return narrowed("select count(*) ", "", filter).query(Long.class).single();
	}

	private long tally(Claims.Filter filter) {
		return this.jdbc.sql(TALLY)
			.param("overdue", filter.overdue())
			.param("stage", name(filter.stage()))
			.param("desks", filter.circumstances().desks())
			.query(Long.class)
			.single();
	}

	private JdbcClient.StatementSpec narrowed(String select, String order, Claims.Filter filter) {
		Circumstances circumstances = filter.circumstances();
		List<UUID> among = circumstances.among();
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), ZoneOffset.UTC);
		return this.jdbc.sql(select + ((circumstances.state() != null) ? OPEN : ALL) + FILTER + order)
			.param("state", name(circumstances.state()))
			.param("tomorrow", Timestamp.from(today.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant()))
			.param("stage", name(filter.stage()))
			.param("kind", name(filter.kind()))
			.param("harm", name(circumstances.harm()))
			.param("overdue", filter.overdue())
			.param("number", filter.number())
			.param("text", filter.pattern())
			.param("document", filter.documentId())
			.param("among", (among != null) ? among.toArray(UUID[]::new) : null)
			.param("desks", circumstances.desks());
	}

	private static @Nullable String name(@Nullable Enum<?> value) {
		return (value != null) ? value.name() : null;
	}

}
