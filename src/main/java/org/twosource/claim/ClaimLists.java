package org.twosource.claim;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.twosource.FreshPlan;
import org.twosource.Page;

/**
 * Lists of claims, narrowed. What a list is not narrowed to does not stand in its
 * statement; the rest is looked up in an index that has its order, where there is one.
 */
final class ClaimLists {

	private static final String PAUSED = "(select claim_id from claim_wait where ended_at is null and kind = 'PAUSED') ";

	private static final String OPEN = "and c.stage in ('COLLECTION', 'CORROBORATION', 'SIGN_OFF') ";

	private static final String GOES_ON = OPEN + "and not c.waiting and c.id not in " + PAUSED;

	/**
	 * Asked so that the claims of the page are looked for among those that nobody holds,
	 * and not all that nobody holds are looked up.
	 */
	private static final String UNHELD = OPEN + """
			and c.id not in (select w.id from claim w
			    where w.waiting and w.stage in ('COLLECTION', 'CORROBORATION', 'SIGN_OFF'))
			and (c.id in (select t.claim_id from task t where t.completed_at is null and t.cancelled_at is null
			    group by t.claim_id having count(t.assignee) = 0)) is true
			and c.id not in
			""" + PAUSED;

	/** What the database counts as claims move on need not be counted again. */
	private static final String TALLY = """
			select coalesce(sum(case when :overdue::boolean is null then claims
			    when :overdue::boolean then overdue else claims - overdue end), 0)
			from claim_tally
			where (:stage::text is null or stage = :stage) and (:desks::uuid[] is null or desks && :desks::uuid[])
			    and (:state::text is null or stage in ('COLLECTION', 'CORROBORATION', 'SIGN_OFF'))
			""";

	private final JdbcClient jdbc;

	private final Clock clock;

	ClaimLists(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	Page<Claim> page(Claims.Filter filter, Page.Request page) {
		if (filter.pattern() != null || filter.circumstances().desks() != null) {
			FreshPlan.forEach(this.jdbc);
		}
		String order = filter.circumstances().order().sql();
		List<Claim> items = narrowed("with chosen as (select c.id from claim c where true " + where(filter) + order
				+ "limit :size offset :offset) select c.* from chosen join claim c on c.id = chosen.id " + order,
				filter)
			.param("size", page.size())
			.param("offset", page.offset())
			.query(ClaimRow::claim)
			.list();
		return Page.ofMany(items, page, () -> isTallied(filter) ? tally(filter) : counted(filter));
	}

	private static boolean isTallied(Claims.Filter filter) {
		Circumstances circumstances = filter.circumstances();
		return (circumstances.state() == null || circumstances.state() == Circumstances.State.OPEN)
				&& circumstances.harm() == null && circumstances.among() == null && filter.kind() == null
				&& filter.number() == null && filter.pattern() == null && filter.documentId() == null;
	}

	private long counted(Claims.Filter filter) {
		return narrowed(
				"select count(*) from (select 1 from claim c where true " + where(filter) + "limit :most) counted",
				filter)
			.param("most", Page.COUNTED + 1)
			.query(Long.class)
			.single();
	}

	private long tally(Claims.Filter filter) {
		return this.jdbc.sql(TALLY)
			.param("overdue", filter.overdue())
			.param("stage", name(filter.stage()))
			.param("desks", filter.circumstances().desks())
			.param("state", name(filter.circumstances().state()))
			.query(Long.class)
			.single();
	}

	private static String where(Claims.Filter filter) {
		Circumstances circumstances = filter.circumstances();
		StringBuilder where = new StringBuilder((circumstances.state() != null) ? where(circumstances.state()) : "");
		where.append((filter.stage() != null) ? "and c.stage = :stage " : "")
			.append((filter.kind() != null) ? "and c.kind = :kind " : "")
			.append((circumstances.harm() != null) ? "and c.harm = :harm " : "");
		if (filter.overdue() != null) {
			where.append(filter.overdue() ? "and c.overdue " : "and not c.overdue ");
		}
		if (filter.number() != null) {
			where.append("and c.number = :number ");
		}
		else if (filter.pattern() != null) {
			where.append("and c.statement ilike :text ");
		}
		return where.append((filter.documentId() != null) ? """
				and c.id in (select m.claim_id from mention m where m.document_id = :document)
				""" : "")
			.append((circumstances.among() != null) ? "and c.id = any(:among::uuid[]) " : "")
			.append((circumstances.desks() != null) ? "and c.desks && :desks::uuid[] " : "")
			.toString();
	}

	private static String where(Circumstances.State state) {
		return switch (state) {
			case OPEN -> OPEN;
			case DUE_TODAY -> GOES_ON + "and not c.overdue and c.due_at < :tomorrow ";
			case UNHELD -> UNHELD;
			case WAITING -> OPEN + "and c.waiting and c.id not in " + PAUSED;
			case PAUSED -> OPEN + "and c.id in " + PAUSED;
		};
	}

	private JdbcClient.StatementSpec narrowed(String sql, Claims.Filter filter) {
		Circumstances circumstances = filter.circumstances();
		List<UUID> among = circumstances.among();
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), ZoneOffset.UTC);
		return this.jdbc.sql(sql)
			.param("tomorrow", Timestamp.from(today.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant()))
			.param("stage", name(filter.stage()))
			.param("kind", name(filter.kind()))
			.param("harm", name(circumstances.harm()))
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
