package org.twosource.verification;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

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
		return this.jdbc.sql("select * from comment_request where claim_id = :claim order by asked_at")
			.param("claim", claimId)
			.query((row, index) -> new Comment(row.getString("asked"), row.getString("asked_by"),
					row.getTimestamp("asked_at").toInstant(), row.getString("reply"), row.getBoolean("no_reply")))
			.list();
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

}
