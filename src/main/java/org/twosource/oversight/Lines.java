package org.twosource.oversight;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The line of each desk, kept until a claim moves from one stage to another on any node,
 * the day ends or five minutes have passed.
 */
@Component
class Lines {

	/** From how much of the past the days to come are drawn. */
	static final int PAST_DAYS = 56;

	/** A past with fewer days than this, or fewer settled claims, says nothing. */
	static final int LEAST = 5;

	private final Cache<Key, Line> kept = Caffeine.newBuilder()
		.maximumSize(50)
		.expireAfterWrite(Duration.ofMinutes(5))
		.build();

	private final JdbcClient jdbc;

	private final Clock clock;

	Lines(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	private record Key(UUID desk, LocalDate today, long lastMove) {

	}

	/** How many claims were settled on each day. */
	private record Settled(int[] past, int today) {

		boolean enough() {
			return this.past.length >= LEAST && Arrays.stream(this.past).sum() >= LEAST;
		}

	}

	/** The line of a desk; the nil UUID stands for the documents of no desk. */
	Line of(UUID desk) {
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), ZoneOffset.UTC);
		return this.kept.get(new Key(desk, today, lastMove()), this::draw);
	}

	private long lastMove() {
		return this.jdbc.sql("select coalesce(max(id), 0) from stage_stay").query(Long.class).single();
	}

	private Line draw(Key key) {
		Settled settled = settled(key);
		Map<UUID, Integer> places = places(key.desk());
		if (!settled.enough()) {
			return new Line(key.today(), settled.past(), places, null);
		}
		int last = places.values().stream().mapToInt(Integer::intValue).max().orElse(0);
		long seed = key.desk().getMostSignificantBits() ^ key.desk().getLeastSignificantBits()
				^ key.today().toEpochDay();
		return new Line(key.today(), settled.past(), places, Forecast.of(settled.past(), settled.today(), last, seed));
	}

	/** From the desk's first claim on, where it has that little past. */
	private Settled settled(Key key) {
		LocalDate first = this.jdbc.sql("""
				select (accepted_at at time zone 'UTC')::date from claim where desks @> array[:desk]::uuid[]
				order by accepted_at limit 1
				""").param("desk", key.desk()).query(LocalDate.class).optional().orElse(key.today());
		LocalDate earliest = key.today().minusDays(PAST_DAYS);
		LocalDate since = first.isBefore(earliest) ? earliest : first.isAfter(key.today()) ? key.today() : first;
		int[] days = new int[(int) ChronoUnit.DAYS.between(since, key.today()) + 1];
		this.jdbc
			.sql("""
					select (s.entered_at at time zone 'UTC')::date as day, count(*) as settled
					from stage_stay s
					where s.stage in ('PUBLISHED', 'SPIKED', 'WITHDRAWN') and s.entered_at >= :since and s.entered_at < :until
					    and (s.came_from is null or s.came_from not in ('PUBLISHED', 'SPIKED', 'WITHDRAWN'))
					    and s.desks @> array[:desk]::uuid[]
					group by 1
					""")
			.param("since", Timestamp.from(since.atStartOfDay(ZoneOffset.UTC).toInstant()))
			.param("until", Timestamp.from(key.today().plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant()))
			.param("desk", key.desk())
			.query((row) -> {
				days[(int) ChronoUnit.DAYS.between(since, row.getObject("day", LocalDate.class))] = row
					.getInt("settled");
			});
		return new Settled(Arrays.copyOf(days, days.length - 1), days[days.length - 1]);
	}

	/**
	 * What is furthest on is settled first, and of that what is due first.
	 */
	private Map<UUID, Integer> places(UUID desk) {
		Map<UUID, Integer> places = new HashMap<>();
		this.jdbc
			.sql("""
					with line as (
					    select id, row_number() over (order by
					        case stage when 'SIGN_OFF' then 1 when 'CORROBORATION' then 2 else 3 end, due_at, number) as place
					    from claim
					    where stage in ('COLLECTION', 'CORROBORATION', 'SIGN_OFF') and desks @> array[:desk]::uuid[])
					select m.document_id, max(line.place) as place
					from mention m join line on line.id = m.claim_id
					where m.open_imported_at is not null and m.open_desk_id = :desk
					group by m.document_id
					""")
			.param("desk", desk)
			.query((row) -> {
				places.put(row.getObject("document_id", UUID.class), row.getInt("place"));
			});
		return places;
	}

}
