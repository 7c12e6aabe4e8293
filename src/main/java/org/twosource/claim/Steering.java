package org.twosource.claim;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * How people steer a claim beside its process.
 *
 * @param priority how urgent it is
 * @param pause the pause it is in, or null
 * @param escalation why the managers were called and have not answered yet, or null
 */
public record Steering(Priority priority, @Nullable Pause pause, @Nullable Escalation escalation) {

	/** As every claim starts. */
	public static final Steering NONE = new Steering(Priority.NORMAL, null, null);

	/**
	 * A claim rests, and its clock stands still.
	 *
	 * @param since since when
	 * @param until until when, unless somebody goes on earlier
	 * @param by the username of who paused it
	 * @param reason why
	 */
	public record Pause(Instant since, Instant until, String by, String reason) {

	}

	/**
	 * Somebody called the managers.
	 *
	 * @param at when
	 * @param by the username of who did
	 * @param reason why
	 */
	public record Escalation(Instant at, String by, String reason) {

	}

	static Steering of(ResultSet row) throws SQLException {
		Timestamp paused = row.getTimestamp("paused_at");
		Timestamp escalated = row.getTimestamp("escalated_at");
		return new Steering(Priority.valueOf(row.getString("priority")),
				(paused != null) ? new Pause(paused.toInstant(), row.getTimestamp("paused_until").toInstant(),
						row.getString("paused_by"), row.getString("pause_reason")) : null,
				(escalated != null) ? new Escalation(escalated.toInstant(), row.getString("escalated_by"),
						row.getString("escalation_reason")) : null);
	}

}
