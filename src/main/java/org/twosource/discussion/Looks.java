package org.twosource.discussion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.twosource.account.Person;

/**
 * When each person last looked at each claim. While somebody keeps looking, what is new
 * to them stays new; after a pause of half an hour, or once they have decided as an
 * editor, the next look begins a new sitting.
 */
@Component
public class Looks {

	static final Duration PAUSE = Duration.ofMinutes(30);

	private final JdbcClient jdbc;

	private final Clock clock;

	Looks(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Notes that a person looks at a claim now, and says how far they had seen it before.
	 */
	public Look look(UUID claimId, Person person) {
		Instant now = this.clock.instant();
		return this.jdbc.sql("""
				insert into look (person, claim_id, seen_seq, looked_at)
				select :person, :claim, coalesce(max(seq), 0), :now from audit_record where subject = :claim
				on conflict (person, claim_id) do update set (baseline_seq, since) = (
				        select case when over then look.seen_seq else look.baseline_seq end,
				            case when over then look.looked_at else look.since end
				        from (select look.looked_at <= :pause or exists (
				            select from decision d where d.claim_id = look.claim_id and d.decided_by = look.person
				            and d.decided_at >= look.looked_at) as over) sitting),
				    seen_seq = excluded.seen_seq, looked_at = excluded.looked_at
				returning baseline_seq, since
				""")
			.param("person", person.username())
			.param("claim", claimId)
			.param("now", Timestamp.from(now))
			.param("pause", Timestamp.from(now.minus(PAUSE)))
			.query(Looks::look)
			.single();
	}

	private static Look look(ResultSet row, int index) throws SQLException {
		Timestamp since = row.getTimestamp("since");
		return (since != null) ? new Look(since.toInstant(), row.getLong("baseline_seq")) : new Look(null, null);
	}

}
