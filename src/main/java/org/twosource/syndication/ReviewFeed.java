package org.twosource.syndication;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.twosource.publication.ClaimReviews;
import org.twosource.publication.Finding;
import org.twosource.publication.Newsroom;

/** The findings' ClaimReviews as a schema.org DataFeed. */
@Component
class ReviewFeed {

	private static final String TYPE = "@type";

	private final ClaimReviews reviews;

	private final Newsroom newsroom;

	ReviewFeed(ClaimReviews reviews, Newsroom newsroom) {
		this.reviews = reviews;
		this.newsroom = newsroom;
	}

	/**
	 * A page of the feed. A finding that was taken back is told as deleted, so that those
	 * who have its ClaimReview drop it.
	 */
	Map<String, Object> write(Listing listing, List<Finding> findings) {
		Map<String, Object> feed = new LinkedHashMap<>();
		feed.put("@context", "https://schema.org");
		feed.put(TYPE, "DataFeed");
		feed.put("name", listing.title());
		feed.put("url", listing.paging().self());
		feed.put("inLanguage", this.newsroom.language().toLanguageTag());
		if (listing.newest() != null) {
			feed.put("dateModified", Moments.text(listing.newest()));
		}
		feed.put("publisher", this.reviews.publisher());
		feed.put("dataFeedElement", elements(findings));
		return feed;
	}

	private List<Map<String, Object>> elements(List<Finding> findings) {
		Map<String, Map<String, Object>> standing = this.reviews.of(findings);
		return findings.stream().map((finding) -> element(finding, standing.get(finding.number()))).toList();
	}

	private Map<String, Object> element(Finding finding, @Nullable Map<String, Object> review) {
		Map<String, Object> element = new LinkedHashMap<>();
		element.put(TYPE, "DataFeedItem");
		element.put("url", this.newsroom.url(finding));
		element.put("dateCreated", Moments.text(finding.firstPublishedAt()));
		if (review == null) {
			element.put("dateDeleted", Moments.text(finding.publishedAt()));
			return element;
		}
		element.put("dateModified", Moments.text(finding.publishedAt()));
		review.remove("@context");
		element.put("item", review);
		return element;
	}

}
