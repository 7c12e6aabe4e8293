package org.twosource.oversight;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.twosource.claim.Stage;

/**
 * How long claims of the whole newsroom usually stay where they are worked on.
 */
@Component
class UsualStays {

	private static final Duration LATELY = Duration.ofDays(90);

	/**
	 * What 90 days say hardly changes from one minute to the next. Each who oversees
	 * other desks has it read for themselves.
	 */
	private final Cache<List<UUID>, Map<Stage, Double>> known = Caffeine.newBuilder()
		.maximumSize(100)
		.expireAfterWrite(Duration.ofMinutes(5))
		.build();

	private final JdbcClient jdbc;

	private final Clock clock;

	UsualStays(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * How many milliseconds 85 in 100 stays of the last 90 days were shorter than, waits
	 * outside and pauses left out; stages with fewer than 20 are left out.
	 * @param desks for whom it is asked: those who oversee these desks, or null for all
	 */
	Map<Stage, Double> millis(UUID @Nullable [] desks) {
		return this.known.get((desks != null) ? Arrays.asList(desks) : List.of(), (key) -> read());
	}

	private Map<Stage, Double> read() {
		Map<Stage, Double> usual = new EnumMap<>(Stage.class);
		this.jdbc.sql("""
				select stage, percentile_cont(0.85) within group (
				    order by date_part('epoch', left_at - entered_at) * 1000 - outside - paused) as ms
				from stage_stay where left_at > :since and stage in ('COLLECTION', 'CORROBORATION', 'SIGN_OFF')
				group by stage having count(*) >= 20
				""").param("since", Timestamp.from(this.clock.instant().minus(LATELY))).query((row) -> {
			usual.put(Stage.valueOf(row.getString("stage")), row.getDouble("ms"));
		});
		return usual;
	}

}
