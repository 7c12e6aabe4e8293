package org.twosource.source;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.twosource.Refusal;
import org.twosource.Text;
import org.twosource.account.Person;
import org.twosource.account.Role;
import org.twosource.audit.Audit;

/** How reliable sources were rated, by whom and why. Ratings are added, never changed. */
@Component
public class Ratings {

	private static final int LONGEST_REASON = 2000;

	private final JdbcClient jdbc;

	private final Sources sources;

	private final Audit audit;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Ratings(JdbcClient jdbc, Sources sources, Audit audit, ApplicationEventPublisher events, Clock clock) {
		this.jdbc = jdbc;
		this.sources = sources;
		this.audit = audit;
		this.events = events;
		this.clock = clock;
	}

	/** A source's ratings, the one in force first. */
	public List<Rating> of(UUID sourceId) {
		return this.jdbc.sql("select * from source_rating where source_id = :source order by seq desc")
			.param("source", sourceId)
			.query(Ratings::rating)
			.list();
	}

	/**
	 * Rates a source anew, and says {@link SourceRated}. The same rating again is a fresh
	 * look with a reason of its own.
	 * @param reason why
	 * @param version the version of the source that the person saw
	 * @throws Refusal unless the person is an editor, a reason is given, and nobody
	 * changed the source meanwhile
	 */
	@Transactional
	public Rating rate(UUID sourceId, @Nullable Reliability reliability, @Nullable String reason, int version,
			Person by) {
		if (!by.is(Role.EDITOR)) {
			throw Refusal.forbidden("source.mayRate");
		}
		if (reliability == null) {
			throw Refusal.unacceptable("source.needs.reliability").with("field", "reliability");
		}
		String why = Text.required(reason, "reason", LONGEST_REASON);
		Source before = this.sources.hold(sourceId, version, by);
		Rating rating = new Rating(reliability, why, by.username(), this.clock.instant());
		this.jdbc.sql("update source set reliability = :reliability, version = version + 1 where id = :id")
			.param("reliability", reliability.name())
			.param("id", sourceId)
			.update();
		this.jdbc.sql("""
				insert into source_rating (source_id, reliability, reason, rated_by, rated_at)
				values (:source, :reliability, :reason, :by, :at)
				""")
			.param("source", sourceId)
			.param("reliability", reliability.name())
			.param("reason", why)
			.param("by", rating.by())
			.param("at", Timestamp.from(rating.at()))
			.update();
		this.audit.record(by.username(), "source rated", sourceId, Map.of("source", before.name(), "reason", why,
				"before", Map.of("reliability", before.reliability()), "after", Map.of("reliability", reliability)));
		this.events.publishEvent(new SourceRated(sourceId, before.reliability(), reliability, why, by.username(),
				this.sources.isOpen(sourceId)));
		return of(sourceId).get(0);
	}

	private static Rating rating(ResultSet row, int index) throws SQLException {
		return new Rating(Reliability.valueOf(row.getString("reliability")), row.getString("reason"),
				row.getString("rated_by"), row.getTimestamp("rated_at").toInstant());
	}

}
