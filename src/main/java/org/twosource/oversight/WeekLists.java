package org.twosource.oversight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.twosource.claim.Stage;
import org.twosource.claim.Verdict;
import org.twosource.extraction.Kind;

/** What a week report lists, each list 200 long at the most. */
@Component
class WeekLists {

	private final JdbcClient jdbc;

	WeekLists(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<WeekReport.Published> published(Week week, UUID @Nullable [] desks) {
		return list(week, desks, """
				select c.id, c.number, f.statement, c.kind, f.verdict, f.published_at as at
				from finding_version f join claim c on c.id = f.claim_id
				where f.version = 1 and f.published_at >= :since and f.published_at < :until
				    and (:desks::uuid[] is null or c.desks && :desks::uuid[])
				order by f.published_at, c.number limit 200
				""", (row, index) -> {
			String verdict = row.getString("verdict");
			return new WeekReport.Published(row.getObject("id", UUID.class), number(row), row.getString("statement"),
					Kind.valueOf(row.getString("kind")), (verdict != null) ? Verdict.valueOf(verdict) : null,
					row.getTimestamp("at").toInstant());
		});
	}

	List<WeekReport.Revised> revised(Week week, UUID @Nullable [] desks) {
		return list(week, desks, """
				select c.id, c.number, f.statement, f.retracted, f.what_changed, f.why, f.published_at as at
				from finding_version f join claim c on c.id = f.claim_id
				where (f.version > 1 or f.retracted) and f.published_at >= :since and f.published_at < :until
				    and (:desks::uuid[] is null or c.desks && :desks::uuid[])
				order by f.published_at, c.number limit 200
				""",
				(row, index) -> new WeekReport.Revised(row.getObject("id", UUID.class), number(row),
						row.getString("statement"), row.getBoolean("retracted"), row.getString("what_changed"),
						row.getString("why"), row.getTimestamp("at").toInstant()));
	}

	List<WeekReport.Acted> returned(Week week, UUID @Nullable [] desks) {
		return list(week, desks, """
				select c.id, c.number, c.statement, d.return_to as stage, d.reason, d.decided_at as at
				from decision d join claim c on c.id = d.claim_id
				where d.answer = 'RETURN' and d.decided_at >= :since and d.decided_at < :until
				    and (:desks::uuid[] is null or c.desks && :desks::uuid[])
				order by d.decided_at, c.number limit 200
				""", WeekLists::acted);
	}

	List<WeekReport.Acted> dropped(Week week, UUID @Nullable [] desks) {
		return list(week, desks,
				"""
						select c.id, c.number, c.statement, s.stage, s.at,
						    case s.stage when 'SPIKED' then (select reason from decision
						        where claim_id = c.id and answer = 'SPIKE' and decided_at <= s.at order by decided_at desc limit 1)
						    else (select details ->> 'reason' from audit_record
						        where subject = c.id and act = 'claim withdrawn' and at <= s.at order by seq desc limit 1) end as reason
						from claim_settled s join claim c on c.id = s.claim_id
						where s.stage <> 'PUBLISHED' and s.at >= :since and s.at < :until
						    and (:desks::uuid[] is null or c.desks && :desks::uuid[])
						order by s.at, c.number limit 200
						""",
				WeekLists::acted);
	}

	List<WeekReport.Standing> overdue(Week week, UUID @Nullable [] desks) {
		return list(week, desks, """
				select c.id, c.number, c.statement, s.stage, s.overdue_at as at
				from stage_stay s join claim c on c.id = s.claim_id
				where s.overdue_at < :until and coalesce(s.left_at, 'infinity') >= :until
				    and (:desks::uuid[] is null or c.desks && :desks::uuid[])
				order by s.overdue_at, c.number limit 200
				""", WeekLists::standing);
	}

	List<WeekReport.Standing> outside(Week week, UUID @Nullable [] desks) {
		return list(week, desks, """
				select c.id, c.number, c.statement, o.began_at as at, coalesce((select s.stage from stage_stay s
				    where s.claim_id = c.id and s.entered_at < :until order by s.entered_at desc, s.id desc limit 1),
				    c.stage) as stage
				from claim_wait o join claim c on c.id = o.claim_id
				where o.kind = 'OUTSIDE' and o.began_at < :until and coalesce(o.ended_at, 'infinity') >= :until
				    and (:desks::uuid[] is null or c.desks && :desks::uuid[])
				order by o.began_at, c.number limit 200
				""", WeekLists::standing);
	}

	List<WeekReport.DocumentLine> begun(Week week, UUID @Nullable [] desks) {
		return list(week, desks, """
				select id, title, publisher, imported_at as at from document
				where imported_at >= :since and imported_at < :until and (:desks::uuid[] is null
				    or coalesce(desk_id, '00000000-0000-0000-0000-000000000000') = any(:desks::uuid[]))
				order by imported_at, id limit 200
				""", WeekLists::document);
	}

	List<WeekReport.DocumentLine> settled(Week week, UUID @Nullable [] desks) {
		return list(week, desks, """
				select id, title, publisher, at from documents_settled(:since, :until)
				where :desks::uuid[] is null
				    or coalesce(desk_id, '00000000-0000-0000-0000-000000000000') = any(:desks::uuid[])
				order by at, id limit 200
				""", WeekLists::document);
	}

	/** From version to version, not through every time one was applied. */
	List<WeekReport.Rules> rules(Week week) {
		return list(week, null,
				"""
						with recursive versions as (
						    (select table_version from policy order by table_version limit 1)
						    union all
						    select (select p.table_version from policy p where p.table_version > versions.table_version
						        order by p.table_version limit 1)
						    from versions where versions.table_version is not null),
						applied as (
						    select table_version, (select min(decided_at) from policy p where p.table_version = v.table_version) as at
						    from versions v where table_version is not null)
						select table_version, at from applied where at >= :since and at < :until order by at
						""",
				(row, index) -> new WeekReport.Rules(row.getInt("table_version"), row.getTimestamp("at").toInstant()));
	}

	private <T> List<T> list(Week week, UUID @Nullable [] desks, String sql, RowMapper<T> mapper) {
		return this.jdbc.sql(sql)
			.param("since", Timestamp.from(week.begin()))
			.param("until", Timestamp.from(week.end()))
			.param("desks", desks)
			.query(mapper)
			.list();
	}

	private static WeekReport.Acted acted(ResultSet row, int index) throws SQLException {
		return new WeekReport.Acted(row.getObject("id", UUID.class), number(row), row.getString("statement"),
				Stage.valueOf(row.getString("stage")), row.getString("reason"), row.getTimestamp("at").toInstant());
	}

	private static WeekReport.Standing standing(ResultSet row, int index) throws SQLException {
		return new WeekReport.Standing(row.getObject("id", UUID.class), number(row), row.getString("statement"),
				Stage.valueOf(row.getString("stage")), row.getTimestamp("at").toInstant());
	}

	private static WeekReport.DocumentLine document(ResultSet row, int index) throws SQLException {
		return new WeekReport.DocumentLine(row.getObject("id", UUID.class), row.getString("title"),
				row.getString("publisher"), row.getTimestamp("at").toInstant());
	}

	private static String number(ResultSet row) throws SQLException {
		return "C-" + row.getLong("number");
	}

}
