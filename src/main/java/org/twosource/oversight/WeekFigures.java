package org.twosource.oversight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.ToDoubleFunction;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.twosource.oversight.WeekReport.Figure;

/** What is counted of a week, beside the weeks before. */
@Component
class WeekFigures {

	private static final int WEEKS_BEFORE = 4;

	private static final String COUNTED = """
			select (select count(*) from claim c where c.accepted_at >= w.since and c.accepted_at < w.until
			        and (:desks::uuid[] is null or c.desks && :desks::uuid[])) as accepted,
			    f.*, (select count(*) from decision d cross join lateral (select desks from claim where id = d.claim_id offset 0) c
			        where d.answer = 'RETURN' and d.decided_at >= w.since and d.decided_at < w.until
			            and (:desks::uuid[] is null or c.desks && :desks::uuid[])) as returned,
			    s.*, (select count(*) from stage_stay s
			        where s.overdue_at < w.until and coalesce(s.left_at, 'infinity') >= w.until
			            and (:desks::uuid[] is null or s.desks && :desks::uuid[])) as overdue,
			    (select count(*) from claim_wait o cross join lateral (select desks from claim where id = o.claim_id offset 0) c
			        where o.kind = 'OUTSIDE' and o.began_at < w.until and coalesce(o.ended_at, 'infinity') >= w.until
			            and (:desks::uuid[] is null or c.desks && :desks::uuid[])) as outside,
			    (select count(*) from document d where d.imported_at >= w.since and d.imported_at < w.until
			        and (:desks::uuid[] is null
			            or coalesce(d.desk_id, '00000000-0000-0000-0000-000000000000') = any(:desks::uuid[]))) as begun,
			    (select count(*) from documents_settled(w.since, w.until) d
			        where :desks::uuid[] is null
			            or coalesce(d.desk_id, '00000000-0000-0000-0000-000000000000') = any(:desks::uuid[])) as settled
			from (select :end::timestamptz - (n + 1) * interval '168 hours' as since,
			        :end::timestamptz - n * interval '168 hours' as until, n
			    from generate_series(0, :before) n) w
			cross join lateral (
			    select count(*) filter (where f.version = 1) as published,
			        count(*) filter (where f.version > 1 and not f.retracted) as corrected,
			        count(*) filter (where f.retracted) as retracted,
			        percentile_cont(0.5) within group (order by date_part('epoch', f.published_at - c.accepted_at) / 3600)
			            filter (where f.version = 1) as hours
			    from finding_version f
			    cross join lateral (select accepted_at, desks from claim where id = f.claim_id offset 0) c
			    where f.published_at >= w.since and f.published_at < w.until
			        and (:desks::uuid[] is null or c.desks && :desks::uuid[])) f
			cross join lateral (
			    select count(*) filter (where s.stage = 'SPIKED') as spiked,
			        count(*) filter (where s.stage = 'WITHDRAWN') as withdrawn
			    from stage_stay s
			    where s.stage in ('SPIKED', 'WITHDRAWN') and s.entered_at >= w.since and s.entered_at < w.until
			        and (s.came_from is null or s.came_from not in ('PUBLISHED', 'SPIKED', 'WITHDRAWN'))
			        and (:desks::uuid[] is null or s.desks && :desks::uuid[])) s
			order by w.n
			""";

	private final JdbcClient jdbc;

	WeekFigures(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The counts of a week, and the median hours from acceptance to publication. */
	private record Counted(List<Long> counts, @Nullable Double hours) {

	}

	/** The figures with what they were before, and the times likewise. */
	record Compared(List<Figure> figures, WeekReport.Times times) {

	}

	Compared of(Week week, UUID @Nullable [] desks) {
		List<Counted> weeks = this.jdbc.sql(COUNTED)
			.param("desks", desks)
			.param("end", Timestamp.from(week.end()))
			.param("before", WEEKS_BEFORE)
			.query(WeekFigures::counted)
			.list();
		List<Counted> before = weeks.subList(1, weeks.size());
		List<Figure> figures = new ArrayList<>();
		for (Figure.What what : Figure.What.values()) {
			ToDoubleFunction<Counted> count = (one) -> one.counts().get(what.ordinal());
			figures.add(new Figure(what, weeks.get(0).counts().get(what.ordinal()),
					before.get(0).counts().get(what.ordinal()),
					before.stream().mapToDouble(count).average().orElse(0)));
		}
		return new Compared(figures, times(weeks.get(0), before));
	}

	private static WeekReport.Times times(Counted week, List<Counted> before) {
		List<Double> known = before.stream().map(Counted::hours).filter(Objects::nonNull).toList();
		return new WeekReport.Times(week.hours(), before.get(0).hours(),
				known.isEmpty() ? null : known.stream().mapToDouble(Double::doubleValue).sum() / known.size());
	}

	private static Counted counted(ResultSet row, int index) throws SQLException {
		List<Long> counts = new ArrayList<>();
		for (Figure.What what : Figure.What.values()) {
			counts.add(row.getLong(what.name().toLowerCase(Locale.ROOT)));
		}
		return new Counted(counts, row.getObject("hours", Double.class));
	}

}
