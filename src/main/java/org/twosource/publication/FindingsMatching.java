package org.twosource.publication;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.twosource.Text;

/**
 * The newest versions of the findings whose statement holds a text, or whose number it
 * is. A text without three letters in a row is in no index: it is looked for among what
 * was published last.
 *
 * @param text what somebody typed
 */
record FindingsMatching(String text) {

	private static final Pattern NUMBER = Pattern.compile("(?:[Cc]-)?([1-9]\\d{0,17})");

	private static final Pattern INDEXED = Pattern.compile("[\\p{L}\\p{N}]{3}");

	private static final int LAST = 10_000;

	private static final String CHOSEN = """
			select f.claim_id, f.version, f.published_at, c.number
			""";

	private static final String ALL = """
			from finding_version f
			""";

	private static final String PUBLISHED_LAST = """
			from (select claim_id, version, statement, published_at from finding_version
			    order by published_at desc limit :last) f
			""";

	private static final String CLAIM = """
			join claim c on c.id = f.claim_id
			""";

	private static final String NEWEST = """
			where not exists (
			    select 1 from finding_version newer where newer.claim_id = f.claim_id and newer.version > f.version)
			""";

	private static final String HOLDING = """
			and lower(f.statement) like lower(:pattern)
			""";

	private static final String NUMBERED = """
			and c.number = :number::bigint
			""";

	private static final String SHOWN = """
			), shown as (
			    select claim_id, version from hit order by published_at desc, number desc limit :size offset :offset)
			""";

	/** The number somebody may mean, such as 104 by C-104, or null. */
	static @Nullable Long number(String text) {
		Matcher matcher = NUMBER.matcher(text);
		return matcher.matches() ? Long.valueOf(matcher.group(1)) : null;
	}

	/** A query's beginning, by which the page is called shown. */
	String page() {
		return "with hit as ((" + CHOSEN + from() + CLAIM + NEWEST + HOLDING
				+ "order by f.published_at desc, c.number desc limit :reach) union " + CHOSEN + ALL + CLAIM + NEWEST
				+ NUMBERED + SHOWN;
	}

	/** How many there are, as far as wanted. */
	String count() {
		return "select count(*) from ((select f.claim_id " + from() + NEWEST + HOLDING
				+ "order by f.published_at desc limit :reach) union select f.claim_id " + ALL + CLAIM + NEWEST
				+ NUMBERED + ") counted";
	}

	/**
	 * Says what is looked for.
	 * @param reach how many are looked at
	 */
	JdbcClient.StatementSpec bind(JdbcClient.StatementSpec query, long reach) {
		return query.param("pattern", "%" + Text.literally(this.text) + "%")
			.param("number", number(this.text))
			.param("last", LAST)
			.param("reach", reach);
	}

	private String from() {
		return INDEXED.matcher(this.text).find() ? ALL : PUBLISHED_LAST;
	}

}
