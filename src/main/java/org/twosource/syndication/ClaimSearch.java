package org.twosource.syndication;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.twosource.FreshPlan;
import org.twosource.Text;

/**
 * Finds the claims that are reviewed in findings as they stand. A claim is found when
 * more than half of the words asked for are in its statement or in the reasons given, in
 * any of their forms, or when its statement holds what was asked just so. Words that very
 * many claims have say little: a question that has no others is asked of what was
 * published last.
 */
@Component
class ClaimSearch {

	/** A word in more claims than this is common. */
	private static final int COMMON = 3_000;

	/** So many of those published last are looked at where nothing leads to fewer. */
	private static final int LAST = 500;

	/** Without three letters in a row a text is in no index. */
	private static final Pattern INDEXED = Pattern.compile("[\\p{L}\\p{N}]{3}");

	private static final String STANDING = """
			not f.retracted and (:since::timestamptz is null or f.published_at >= :since)
			and not exists (select from finding_version newer
			    where newer.claim_id = f.claim_id and newer.version > f.version)
			""";

	private static final String ALL = """
			select f.claim_id, c.number, (extract(epoch from f.published_at) * 1000000)::bigint as micros, 0 as likeness
			from finding_version f join claim c on c.id = f.claim_id
			where (:at::timestamptz is null or (f.published_at <= :at and (f.published_at, c.number) < (:at, :number))) and
			"""
			+ STANDING + """
					order by f.published_at desc, c.number desc limit :size offset :offset
					""";

	/** More than half of the words are there, so at least one of the rarer half. */
	private static final String RARER = """
			with word as (
			    select word, (select count(*) from (
			        select from claim_word known where known.word = w.word limit :common + 1) counted) as times
			    from unnest(tsvector_to_array(to_tsvector('newsroom', :text))) w (word)),
			rarer as (select word, times from word order by times, word limit (select (count(*) + 1) / 2 from word))
			select word from rarer where times <= :common
			""";

	private static final String BY_WORDS = """
			with candidate_finding (claim_id) as (
			    select subject from search_entry where section = 'FINDINGS' and words @@ :telling::tsquery
			""";

	private static final String PUBLISHED_LAST = """
			with candidate_finding (claim_id) as (
			    (select claim_id from finding_version order by published_at desc limit :last)
			""";

	private static final String PHRASE = """
			    union (select claim_id from finding_version where lower(statement) like lower(:pattern)
			        order by published_at desc limit :last)
			""";

	private static final String LIKE = """
			), asked as (
			    select tsvector_to_array(to_tsvector('newsroom', :text)) as words, lower(:text) as phrase
			), found as (
			    select f.claim_id, c.number, (extract(epoch from f.published_at) * 1000000)::bigint as micros,
			        case when strpos(lower(f.statement), a.phrase) > 0 then cardinality(a.words) + 1
			            else (select count(*) from unnest(a.words) word where word = any(tsvector_to_array(e.words)))
			            end as likeness,
			        cardinality(a.words) / 2 + 1 as least
			    from (select distinct claim_id from candidate_finding) l
			    cross join asked a
			    join finding_version f on f.claim_id = l.claim_id
			    join claim c on c.id = f.claim_id
			    left join search_entry e on e.subject = f.claim_id and e.section = 'FINDINGS'
			    where
			""" + STANDING + """
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
	@Transactional(readOnly = true)
	public List<Hit> find(ClaimQuery query) {
		FreshPlan.forEach(this.jdbc);
		String text = query.text();
		JdbcClient.StatementSpec search = (text != null) ? like(text, query.after()) : all(query.after());
		return search.param("since", since(query.maxAgeDays()))
			.param("size", query.size() + 1)
			.param("offset", (query.after() != null) ? 0 : query.offset())
			.query((row, index) -> new Hit(row.getObject("claim_id", UUID.class),
					new ClaimQuery.Place(row.getLong("likeness"), row.getLong("micros"), row.getLong("number"))))
			.list();
	}

	private JdbcClient.StatementSpec all(ClaimQuery.@Nullable Place after) {
		return this.jdbc.sql(ALL)
			.param("at", (after != null) ? Timestamp.from(Instant.EPOCH.plus(after.micros(), ChronoUnit.MICROS)) : null)
			.param("number", (after != null) ? after.number() : null);
	}

	private JdbcClient.StatementSpec like(String text, ClaimQuery.@Nullable Place after) {
		List<String> rarer = this.jdbc.sql(RARER)
			.param("text", text)
			.param("common", COMMON)
			.query(String.class)
			.list();
		String candidates = (rarer.isEmpty() ? PUBLISHED_LAST : BY_WORDS)
				+ (INDEXED.matcher(text).find() ? PHRASE : "");
		return this.jdbc.sql(candidates + LIKE)
			.param("telling", rarer.stream().map(ClaimSearch::quoted).collect(Collectors.joining(" | ")))
			.param("pattern", "%" + Text.literally(text) + "%")
			.param("text", text)
			.param("last", LAST)
			.param("likeness", (after != null) ? after.likeness() : null)
			.param("micros", (after != null) ? after.micros() : null)
			.param("number", (after != null) ? after.number() : null);
	}

	private static String quoted(String word) {
		return "'" + word.replace("\\", "\\\\").replace("'", "''") + "'";
	}

	private @Nullable Timestamp since(@Nullable Integer days) {
		if (days == null) {
			return null;
		}
		Instant since = this.clock.instant().minus(Duration.ofDays(days));
		return Timestamp.from(since.isBefore(Instant.EPOCH) ? Instant.EPOCH : since);
	}

}
