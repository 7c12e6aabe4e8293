package org.twosource.verification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The comments requested from parties that claims accuse. */
@Component
public class Comments {

	private final JdbcClient jdbc;

	private final Clock clock;

	Comments(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** The comments requested on a claim, oldest first. */
	public List<Comment> of(UUID claimId) {
		return of(Set.of(claimId)).getOrDefault(claimId, List.of());
	}

	/** The same of several claims, by the claim's id; those without any are left out. */
	Map<UUID, List<Comment>> of(Collection<UUID> claimIds) {
		return claimIds.isEmpty() ? Map.of()
				: this.jdbc.sql("select * from comment_request where claim_id in (:claims) order by asked_at")
					.param("claims", claimIds)
					.query((row, index) -> Map.entry(row.getObject("claim_id", UUID.class), comment(row)))
					.list()
					.stream()
					.collect(Collectors.groupingBy(Map.Entry::getKey,
							Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
	}

	/**
	 * Whether a comment has been sought: a reply is there, or the wait for one is over.
	 */
	boolean sought(UUID claimId) {
		return of(claimId).stream().anyMatch(Comment::settled);
	}

	/** Whether a comment was requested and its reply is still awaited. */
	boolean awaited(UUID claimId) {
		return of(claimId).stream().anyMatch((comment) -> !comment.settled());
	}

	void ask(UUID claimId, String asked, String by) {
		this.jdbc.sql("""
				insert into comment_request (id, claim_id, asked, asked_by, asked_at)
				values (:id, :claim, :asked, :by, :now)
				""")
			.param("id", UUID.randomUUID())
			.param("claim", claimId)
			.param("asked", asked)
			.param("by", by)
			.param("now", Timestamp.from(this.clock.instant()))
			.update();
	}

	/**
	 * Settles the request whose reply is awaited.
	 * @param reply what they said, or null when no reply came in time
	 */
	void settle(UUID claimId, @Nullable String reply) {
		this.jdbc.sql("""
				update comment_request set reply = :reply, no_reply = (:reply::text is null), settled_at = :now
				where claim_id = :claim and settled_at is null
				""")
			.param("reply", reply)
			.param("now", Timestamp.from(this.clock.instant()))
			.param("claim", claimId)
			.update();
	}

	private static Comment comment(ResultSet row) throws SQLException {
		return new Comment(row.getString("asked"), row.getString("asked_by"), row.getTimestamp("asked_at").toInstant(),
				row.getString("reply"), row.getBoolean("no_reply"));
	}

}
