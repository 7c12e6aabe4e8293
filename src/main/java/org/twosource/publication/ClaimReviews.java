package org.twosource.publication;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.twosource.claim.Verdict;
import tools.jackson.databind.json.JsonMapper;

/**
 * Findings as schema.org ClaimReview, which search engines and other fact-checkers read.
 */
@Component
public class ClaimReviews {

	private final Newsroom newsroom;

	private final Wording wording;

	private final JsonMapper json;

	ClaimReviews(Newsroom newsroom, Wording wording, JsonMapper json) {
		this.newsroom = newsroom;
		this.wording = wording;
		this.json = json;
	}

	/**
	 * The finding as a JSON-LD object.
	 * @return null for a version that no longer stands: one retracted or superseded
	 */
	public @Nullable Map<String, Object> of(Finding finding) {
		if (finding.retracted() || finding.superseded()) {
			return null;
		}
		Map<String, Object> review = new LinkedHashMap<>();
		review.put("@context", "https://schema.org");
		review.put("@type", "ClaimReview");
		review.put("url", this.newsroom.url(finding));
		review.put("datePublished", finding.firstPublishedAt());
		review.put("dateModified", finding.publishedAt());
		review.put("author", Map.of("@type", "Organization", "name", this.newsroom.name(), "url", this.newsroom.url()));
		review.put("claimReviewed", finding.content().statement());
		review.put("itemReviewed", claim(finding.content()));
		review.put("reviewRating", rating(finding.content()));
		return review;
	}

	/**
	 * The finding as JSON-LD that is safe inside a script element; null as for
	 * {@link #of}.
	 */
	@Nullable String script(Finding finding) {
		Map<String, Object> review = of(finding);
		if (review == null) {
			return null;
		}
		// In JSON these characters stand in strings only, where an escape means the same.
		return this.json.writeValueAsString(review)
			.replace("&", "\\u0026")
			.replace("<", "\\u003c")
			.replace(">", "\\u003e")
			.replace("\u2028", "\\u2028")
			.replace("\u2029", "\\u2029");
	}

	private static Map<String, Object> claim(FindingContent content) {
		Map<String, Object> claim = new LinkedHashMap<>();
		claim.put("@type", "Claim");
		claim.put("name", content.statement());
		content.mentions().stream().findFirst().ifPresent((first) -> {
			Map<String, Object> author = author(first);
			if (author != null) {
				claim.put("author", author);
			}
			if (first.publishedOn() != null) {
				claim.put("datePublished", first.publishedOn());
			}
		});
		List<Map<String, Object>> works = content.mentions().stream().map(ClaimReviews::work).distinct().toList();
		if (!works.isEmpty()) {
			claim.put("appearance", works);
		}
		return claim;
	}

	private static @Nullable Map<String, Object> author(FindingContent.Mention mention) {
		if (mention.speaker() != null) {
			return Map.of("@type", "Person", "name", mention.speaker());
		}
		String outlet = (mention.outlet() != null) ? mention.outlet() : mention.publisher();
		return (outlet != null) ? Map.of("@type", "Organization", "name", outlet) : null;
	}

	private static Map<String, Object> work(FindingContent.Mention mention) {
		Map<String, Object> work = new LinkedHashMap<>();
		work.put("@type", "CreativeWork");
		work.put("headline", mention.title());
		if (mention.url() != null) {
			work.put("url", mention.url());
		}
		if (mention.publisher() != null) {
			work.put("publisher", Map.of("@type", "Organization", "name", mention.publisher()));
		}
		return work;
	}

	private Map<String, Object> rating(FindingContent content) {
		Map<String, Object> rating = new LinkedHashMap<>();
		rating.put("@type", "Rating");
		rating.put("ratingValue", value(content.verdict()));
		rating.put("bestRating", 5);
		rating.put("worstRating", 1);
		rating.put("alternateName", this.wording.verdict(content));
		return rating;
	}

	/**
	 * Only what is ruled true or false leaves the middle of the scale; the words say the
	 * rest.
	 */
	private static int value(Verdict verdict) {
		return switch (verdict) {
			case CONFIRMED -> 5;
			case PARTLY_CONFIRMED, UNVERIFIED, DISPUTED -> 3;
			case FALSE -> 1;
		};
	}

}
