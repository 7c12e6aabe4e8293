package org.twosource.evidence;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.twosource.Refusal;
import org.twosource.Text;
import org.twosource.account.Person;
import org.twosource.account.Role;
import org.twosource.audit.Audit;
import org.twosource.claim.Claim;
import org.twosource.claim.Claims;
import org.twosource.claim.Stage;

/** Places that were searched for evidence on a claim without finding anything. */
@Component
public class EmptySearches {

	private static final int LONGEST_PLACE = 500;

	private static final int LONGEST_QUERY = 2_000;

	private final JdbcClient jdbc;

	private final Claims claims;

	private final Audit audit;

	private final Clock clock;

	EmptySearches(JdbcClient jdbc, Claims claims, Audit audit, Clock clock) {
		this.jdbc = jdbc;
		this.claims = claims;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * A search that found nothing.
	 *
	 * @param place where was searched
	 * @param query for what
	 * @param by the username of who searched
	 * @param at when
	 */
	public record EmptySearch(String place, String query, String by, Instant at) {

	}

	/** The searches on a claim that found nothing, oldest first. */
	public List<EmptySearch> of(UUID claimId) {
		return this.jdbc.sql("select * from empty_search where claim_id = :claim order by searched_at")
			.param("claim", claimId)
			.query((row, index) -> new EmptySearch(row.getString("place"), row.getString("query"),
					row.getString("searched_by"), row.getTimestamp("searched_at").toInstant()))
			.list();
	}

	/**
	 * Records a search that found nothing.
	 * @param place where was searched, up to 500 characters
	 * @param query for what, up to 2,000 characters
	 * @param by a fact-checker or editor
	 * @throws Refusal when the person may not, place or query is missing, or the claim is
	 * neither open nor published
	 */
	@Transactional
	public void record(UUID claimId, String place, String query, Person by) {
		if (!by.isAny(Role.FACT_CHECKER, Role.EDITOR)) {
			throw Refusal.forbidden("search.mayRecord");
		}
		String searched = Text.required(place, "place", LONGEST_PLACE);
		String sought = Text.required(query, "query", LONGEST_QUERY);
		Claim claim = this.claims.hold(claimId);
		if (!claim.open() && claim.stage() != Stage.PUBLISHED) {
			throw Refusal.conflict("search.closed", claim.shortNumber());
		}
		this.jdbc.sql("""
				insert into empty_search (id, claim_id, place, query, searched_by, searched_at)
				values (:id, :claim, :place, :query, :by, :now)
				""")
			.param("id", UUID.randomUUID())
			.param("claim", claimId)
			.param("place", searched)
			.param("query", sought)
			.param("by", by.username())
			.param("now", Timestamp.from(this.clock.instant()))
			.update();
		this.audit.record(by.username(), "search found nothing", claimId, Map.of("place", searched, "query", sought));
	}

}
