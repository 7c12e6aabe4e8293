package org.twosource.matching;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Known claims by their words, with PostgreSQL alone: full text finds them, ranked by
 * BM25, and trigrams see to inflections and spellings.
 *
 * @see <a href="https://doi.org/10.1561/1500000019">Robertson and Zaragoza, The
 * Probabilistic Relevance Framework: BM25 and Beyond</a>
 */
@Component
class FullText {

	/**
	 * A word in more claims than this says little, and is passed over. It bounds the time
	 * a search takes, however many claims there are.
	 */
	private static final int COMMON = 3_000;

	private static final int FOUND = 50;

	private static final String SEARCH = """
			with known as materialized (
			    select coalesce(max(number) - min(number) + 1, 1)::float8 as total from claim),
			asked as materialized (
			    select word, weight from weighed_words(:text)),
			posting as materialized (
			    select a.weight as asked, p.* from asked a cross join lateral (
			        select array_agg(w.claim) as claims, array_agg(w.weight) as weights, count(*) as times from (
			            select claim, weight from claim_word where word = a.word limit :common + 1) w) p),
			rare as materialized (
			    select p.*, ln(1 + (greatest(k.total - times, 0) + 0.5) / (times + 0.5)) as rarity
			    from posting p cross join known k where times <= :common),
			ranked as materialized (
			    select u.claim, sum(u.weight * r.rarity) / (select sum(asked * rarity) from rare) as words
			    from rare r cross join lateral unnest(r.claims, r.weights) u (claim, weight) group by u.claim),
			found as materialized (
			    (select claim, words from ranked order by words desc, claim limit :found)
			    union select n.claim, coalesce(r.words, 0)
			    from unnest(:near::bigint[]) n (claim) left join ranked r using (claim))
			select c.number, c.id, least(f.words, 1) as words, similarity(c.statement, :text) as letters
			from found f join claim c on c.number = f.claim
			order by c.number
			""";

	private static final String SPELT_ALIKE = """
			select number, id, 0 as words, similarity(statement, :text) as letters from claim
			where statement % :text order by letters desc, number limit :found
			""";

	private final JdbcClient jdbc;

	FullText(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * A claim that has words in common with a statement.
	 *
	 * @param number its number
	 * @param id its id
	 * @param words how much of what the statement's words say is in it, 0 to 1
	 * @param letters how many of their trigrams they share, 0 to 1
	 */
	record Found(long number, UUID id, double words, double letters) {

		/** Words count two thirds, letters one. */
		double score() {
			return (2 * this.words + this.letters) / 3;
		}

	}

	/**
	 * Finds claims, in no particular order.
	 * @param near the numbers of claims to rate beside those found by their words
	 */
	List<Found> find(String text, Collection<Long> near) {
		List<Found> found = this.jdbc.sql(SEARCH)
			.param("text", text)
			.param("common", COMMON)
			.param("found", FOUND)
			.param("near", near.toArray(Long[]::new))
			.query(FullText::found)
			.list();
		return found.isEmpty() ? speltAlike(text) : found;
	}

	private List<Found> speltAlike(String text) {
		return this.jdbc.sql(SPELT_ALIKE).param("text", text).param("found", FOUND).query(FullText::found).list();
	}

	private static Found found(ResultSet row, int index) throws SQLException {
		return new Found(row.getLong("number"), row.getObject("id", UUID.class), row.getDouble("words"),
				row.getDouble("letters"));
	}

}
