package org.twosource.alert;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What happened, as it may go out. A mail lies on servers that are not the newsroom's: of
 * a claim with anything confidential behind it only the number goes there, whoever reads
 * it; of a published finding what readers are shown.
 */
@Component
class Happenings {

	private final JdbcClient jdbc;

	Happenings(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Those alerts, the oldest first. */
	List<Happening> of(Collection<UUID> alerts) {
		return this.jdbc.sql("""
				with kept as materialized (
				    select e.claim_id from evidence e join hidden_from('') h on h.subject = e.id
				    where e.claim_id in (select claim_id from alert where id = any(:ids)))
				select a.*, c.number, coalesce(f.retracted, false) as retracted, f.what_changed,
				    coalesce(f.statement, case when a.claim_id not in (select claim_id from kept) then c.statement end)
				        as statement
				from alert a left join claim c on c.id = a.claim_id
				left join finding_version f on f.claim_id = a.claim_id and f.version = a.version
				where a.id = any(:ids) order by a.at, a.id
				""").param("ids", alerts.toArray(UUID[]::new)).query(Happenings::happening).list();
	}

	private static Happening happening(ResultSet row, int index) throws SQLException {
		String number = row.getString("number");
		return new Happening(row.getObject("id", UUID.class), AlertKind.valueOf(row.getString("kind")),
				row.getObject("claim_id", UUID.class), (number != null) ? "C-" + number : null,
				row.getString("statement"), row.getString("stage"), instant(row.getTimestamp("since")),
				row.getString("process"), row.getString("step"), row.getString("step_name"),
				row.getBoolean("retracted"), row.getString("what_changed"), row.getTimestamp("at").toInstant(),
				instant(row.getTimestamp("ended_at")));
	}

	private static @Nullable Instant instant(@Nullable Timestamp at) {
		return (at != null) ? at.toInstant() : null;
	}

}
