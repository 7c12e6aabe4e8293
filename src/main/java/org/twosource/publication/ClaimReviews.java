package org.twosource.publication;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

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

	private final Homepages homepages;

	private final JsonMapper json;

	ClaimReviews(Newsroom newsroom, Wording wording, Homepages homepages, JsonMapper json) {
		this.newsroom = newsroom;
		this.wording = wording;
		this.homepages = homepages;
		this.json = json;
	}

	/**
	 * The finding as a JSON-LD object.
	 * @return null for a version that no longer stands: one retracted or superseded
	 */
	public @Nullable Map<String, Object> of(Finding finding) {
		return of(List.of(finding)).get(finding.number());
	}

	/** The findings as JSON-LD objects, by number, without those that stand no longer. */
	public Map<String, Map<String, Object>> of(List<Finding> findings) {
		List<Finding> standing = findings.stream()
			.filter((finding) -> !finding.retracted() && !finding.superseded())
			.toList();
		Map<String, String> pages = this.homepages.of(standing.stream()
			.map((finding) -> Claimed.in(finding.content()))
			.filter((claimed) -> !claimed.byPerson())
			.map(Claimed::by)
			.filter(Objects::nonNull)
			.toList());
		Map<String, Map<String, Object>> reviews = new LinkedHashMap<>();
		standing.forEach((finding) -> reviews.put(finding.number(), review(finding, pages)));
		return reviews;
	}

	private Map<String, Object> review(Finding finding, Map<String, String> pages) {
		Map<String, Object> review = new LinkedHashMap<>();
		review.put("@context", "https://schema.org");
		review.put("@type", "ClaimReview");
		review.put("url", this.newsroom.url(finding));
		review.put("identifier", finding.number());
		review.put("version", finding.version());
		review.put("inLanguage", this.newsroom.language().toLanguageTag());
		review.put("isAccessibleForFree", true);
		review.put("datePublished", moment(finding.firstPublishedAt()));
		review.put("dateModified", moment(finding.publishedAt()));
		review.put("author", publisher());
		review.put("publisher", publisher());
		review.put("claimReviewed", finding.content().statement());
		review.put("itemReviewed", claim(finding.content(), pages));
		review.put("reviewRating", rating(finding.content()));
		List<Map<String, Object>> citations = citations(finding.content());
		if (!citations.isEmpty()) {
			review.put("citation", citations);
		}
		if (finding.version() > 1) {
			review.put("correction", correction(finding));
		}
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

	/** The newsroom as a schema.org Organization. */
	public Map<String, Object> publisher() {
		String site = this.newsroom.url();
		Map<String, Object> publisher = new LinkedHashMap<>();
		publisher.put("@type", "Organization");
		publisher.put("name", this.newsroom.name());
		publisher.put("url", site);
		publisher.put("logo", site + "/assets/icon.svg");
		publisher.put("publishingPrinciples", site + "/methodology");
		publisher.put("correctionsPolicy", site + "/corrections");
		return publisher;
	}

	/** The verdict in the newsroom's words. */
	public String verdict(FindingContent content) {
		return this.wording.verdict(content);
	}

	private static Map<String, Object> claim(FindingContent content, Map<String, String> pages) {
		Claimed claimed = Claimed.in(content);
		Map<String, Object> claim = new LinkedHashMap<>();
		claim.put("@type", "Claim");
		claim.put("name", content.statement());
		String author = claimed.by();
		if (author != null) {
			claim.put("author", party(author, claimed.byPerson() ? null : pages.get(author), claimed.byPerson()));
		}
		if (claimed.on() != null) {
			claim.put("datePublished", claimed.on().toString());
		}
		List<Map<String, Object>> works = claimed.mentions().stream().map(ClaimReviews::work).distinct().toList();
		if (!works.isEmpty()) {
			claim.put("appearance", works);
		}
		FindingContent.Mention first = claimed.appearedFirst();
		if (first != null) {
			claim.put("firstAppearance", work(first));
		}
		return claim;
	}

	private static Map<String, Object> party(String name, @Nullable String page, boolean person) {
		Map<String, Object> party = new LinkedHashMap<>();
		party.put("@type", person ? "Person" : "Organization");
		party.put("name", name);
		if (page != null) {
			party.put("sameAs", page);
		}
		return party;
	}

	private static Map<String, Object> work(FindingContent.Mention mention) {
		Map<String, Object> work = new LinkedHashMap<>();
		work.put("@type", "CreativeWork");
		work.put("headline", mention.title());
		String address = Claimed.address(mention.url());
		if (address != null) {
			work.put("url", address);
		}
		if (mention.publishedOn() != null) {
			work.put("datePublished", mention.publishedOn().toString());
		}
		if (mention.publisher() != null) {
			work.put("publisher", party(mention.publisher(), null, false));
		}
		return work;
	}

	private Map<String, Object> rating(FindingContent content) {
		String verdict = this.wording.verdict(content);
		Map<String, Object> rating = new LinkedHashMap<>();
		rating.put("@type", "Rating");
		rating.put("ratingValue", value(content.verdict()));
		rating.put("bestRating", 5);
		rating.put("worstRating", 1);
		rating.put("alternateName", verdict);
		rating.put("name", verdict);
		rating.put("ratingExplanation", content.rationale());
		return rating;
	}

	private static List<Map<String, Object>> citations(FindingContent content) {
		return content.evidence().stream().map(ClaimReviews::citation).filter(Objects::nonNull).distinct().toList();
	}

	private static @Nullable Map<String, Object> citation(FindingContent.Item item) {
		String address = Claimed.address(item.url());
		if (address == null) {
			return null;
		}
		Map<String, Object> work = new LinkedHashMap<>();
		work.put("@type", "CreativeWork");
		work.put("url", address);
		work.put("creditText", item.source());
		if (item.publishedAt() != null) {
			work.put("datePublished", moment(item.publishedAt()));
		}
		return work;
	}

	private static Map<String, Object> correction(Finding finding) {
		Map<String, Object> correction = new LinkedHashMap<>();
		correction.put("@type", "CorrectionComment");
		correction.put("text", finding.whatChanged() + "\n" + finding.why());
		correction.put("datePublished", moment(finding.publishedAt()));
		return correction;
	}

	private static String moment(Instant at) {
		return at.truncatedTo(ChronoUnit.SECONDS).toString();
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
