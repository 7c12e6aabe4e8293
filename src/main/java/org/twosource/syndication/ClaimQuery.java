package org.twosource.syndication;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.twosource.Refusal;
import org.twosource.Sha256;
import org.twosource.Text;

/**
 * What a client of the claims search asks for, as Google's Fact Check Tools API takes it.
 *
 * @param text words, or null for all claims
 * @param language the language of the reviews, or null for any
 * @param site the site of the publisher, or null for any
 * @param maxAgeDays how many days ago a review may be published at most, or null
 * @param size how many claims make a page
 * @param offset how many to pass over; only for a first page
 * @param after behind which claim the page begins, or null for a first page
 */
record ClaimQuery(@Nullable String text, @Nullable Locale language, @Nullable String site, @Nullable Integer maxAgeDays,
		int size, int offset, @Nullable Place after) {

	private static final int DEFAULT_SIZE = 10;

	private static final int LARGEST = 100;

	private static final int LONGEST = 1000;

	/**
	 * Where a claim stands in the answer to a query.
	 *
	 * @param likeness how many words of the query it has
	 * @param micros when its review was published, in microseconds of the epoch
	 * @param number its number
	 */
	record Place(long likeness, long micros, long number) {

	}

	/**
	 * The query as its parameters came.
	 *
	 * @param query {@code query}
	 * @param languageCode {@code languageCode}
	 * @param reviewPublisherSiteFilter {@code reviewPublisherSiteFilter}
	 * @param maxAgeDays {@code maxAgeDays}
	 * @param pageSize {@code pageSize}
	 * @param pageToken {@code pageToken}
	 * @param offset {@code offset}
	 */
	record Parameters(@Nullable String query, @Nullable String languageCode, @Nullable String reviewPublisherSiteFilter,
			@Nullable String maxAgeDays, @Nullable String pageSize, @Nullable String pageToken,
			@Nullable String offset) {

		private static final Pattern TOKEN = Pattern.compile("(\\d{1,18})\\.(\\d{1,18})\\.(\\d{1,18})\\.(\\w{12})");

		/**
		 * What they ask for.
		 * @throws Refusal when one of them makes no sense
		 */
		ClaimQuery read() {
			String text = Text.optional(this.query, "query", LONGEST);
			String site = Text.optional(this.reviewPublisherSiteFilter, "reviewPublisherSiteFilter", LONGEST);
			if (text == null && site == null) {
				throw Refusal.unacceptable("claimSearch.query");
			}
			String language = Text.optional(this.languageCode, "languageCode", LONGEST);
			Integer size = count(this.pageSize, "pageSize");
			Integer skipped = count(this.offset, "offset");
			Integer days = count(this.maxAgeDays, "maxAgeDays");
			return new ClaimQuery(text, (language != null) ? language(language) : null, site,
					(days == null || days == 0) ? null : days,
					(size == null || size == 0) ? DEFAULT_SIZE : Math.min(size, LARGEST),
					(skipped != null) ? skipped : 0, after());
		}

		/**
		 * Where the page behind a claim is asked for, with the other parameters as they
		 * are.
		 */
		String token(Place last) {
			String token = last.likeness() + "." + last.micros() + "." + last.number() + "." + fingerprint();
			return Base64.getUrlEncoder().withoutPadding().encodeToString(token.getBytes(StandardCharsets.US_ASCII));
		}

		private @Nullable Place after() {
			if (this.pageToken == null || this.pageToken.isEmpty()) {
				return null;
			}
			Matcher token = TOKEN.matcher(decoded(this.pageToken));
			if (!token.matches() || !token.group(4).equals(fingerprint())) {
				throw Refusal.unacceptable("claimSearch.pageToken");
			}
			return new Place(Long.parseLong(token.group(1)), Long.parseLong(token.group(2)),
					Long.parseLong(token.group(3)));
		}

		private static String decoded(String token) {
			try {
				return new String(Base64.getUrlDecoder().decode(token), StandardCharsets.US_ASCII);
			}
			catch (IllegalArgumentException ex) {
				throw Refusal.unacceptable("claimSearch.pageToken");
			}
		}

		/** A token goes on with the same question only. */
		private String fingerprint() {
			String question = String.join("\n", String.valueOf(this.query), String.valueOf(this.languageCode),
					String.valueOf(this.reviewPublisherSiteFilter), String.valueOf(this.maxAgeDays));
			return Sha256.of(question.getBytes(StandardCharsets.UTF_8)).substring(0, 12);
		}

		private static Locale language(String code) {
			Locale language = Locale.forLanguageTag(code.replace('_', '-'));
			if (language.getLanguage().isEmpty()) {
				throw Refusal.unacceptable("claimSearch.languageCode");
			}
			return language;
		}

		private static @Nullable Integer count(@Nullable String value, String parameter) {
			if (value == null || value.isEmpty()) {
				return null;
			}
			if (!value.matches("\\d{1,9}")) {
				throw Refusal.unacceptable("claimSearch.count", parameter);
			}
			return Integer.valueOf(value);
		}

	}

}
