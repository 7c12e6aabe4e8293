package org.twosource.syndication;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds the claims that are reviewed in findings as they stand. A claim is found when
 * more than half of the words asked for are in its statement or in the reasons given, in
 * any of their forms, or when its statement holds what was asked just so.
 */
@Component
class ClaimSearch {

	private static final String SQL = """
			with asked as (
			    select tsvector_to_array(to_tsvector('newsroom', :text)) as words, lower(:text) as phrase,
			        replace(plainto_tsquery('newsroom', :text)::text, ' & ', ' | ')::tsquery as any_word
			), found as (
			    select f.claim_id, c.number, (extract(epoch from f.published_at) * 1000000)::bigint as micros,
			        case when :text::text is null then 0
			            when strpos(lower(f.statement), a.phrase) > 0 then cardinality(a.words) + 1
			            when e.words @@ a.any_word then
			                (select count(*) from unnest(a.words) word where word = any(tsvector_to_array(e.words)))
			            else 0 end as likeness,
			        case when :text::text is null then 0 else cardinality(a.words) / 2 + 1 end as least
			    from asked a
			    cross join finding_version f
			    join claim c on c.id = f.claim_id
			    left join search_entry e on e.subject = f.claim_id and e.section = 'FINDINGS'
			    where not f.retracted and (:since::timestamptz is null or f.published_at >= :since)
			    and not exists (select from finding_version newer
			        where newer.claim_id = f.claim_id and newer.version > f.version)
			)
			select claim_id, likeness, micros, number from found
			where likeness >= least
			and (:likeness::bigint is null or (likeness, micros, number) < (:likeness, :micros, :number))
			order by likeness desc, micros desc, number desc limit :size offset :offset
			""";

	private final JdbcClient jdbc;

	private final Clock clock;

	ClaimSearch(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * A claim that was found.
	 *
	 * @param claimId its id
	 * @param place where it stands
	 */
	record Hit(UUID claimId, ClaimQuery.Place place) {

	}

	/**
	 * A page of claims, those that are most like the text first, and one more if there is
	 * one.
	 */
	List<Hit> find(ClaimQuery query) {
		ClaimQuery.Place after = query.after();
		return this.jdbc.sql(SQL)
			.param("text", query.text())
			.param("since", since(query.maxAgeDays()))
			.param("likeness", (after != null) ? after.likeness() : null)
			.param("micros", (after != null) ? after.micros() : null)
			.param("number", (after != null) ? after.number() : null)
			.param("size", query.size() + 1)
			.param("offset", (after != null) ? 0 : query.offset())
			.query((row, index) -> new Hit(row.getObject("claim_id", UUID.class),
					new ClaimQuery.Place(row.getLong("likeness"), row.getLong("micros"), row.getLong("number"))))
			.list();
	}

	private @Nullable Timestamp since(@Nullable Integer days) {
		if (days == null) {
			return null;
		}
		Instant since = this.clock.instant().minus(Duration.ofDays(days));
		return Timestamp.from(since.isBefore(Instant.EPOCH) ? Instant.EPOCH : since);
	}

}
