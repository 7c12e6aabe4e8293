package org.twosource.syndication;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.twosource.Page;
import org.twosource.Refusal;
import org.twosource.publication.ClaimReviews;
import org.twosource.publication.Finding;
import org.twosource.publication.Findings;

/** What feed readers, search engines, other fact-checkers and news systems read. */
@RestController
class FeedController {

	private static final MediaType ATOM = new MediaType("application", "atom+xml", StandardCharsets.UTF_8);

	private static final MediaType JSON_FEED = new MediaType("application", "feed+json");

	private static final MediaType JSON_LD = new MediaType("application", "ld+json");

	private static final String FIRST = "0";

	private final Listings listings;

	private final Findings findings;

	private final ClaimReviews reviews;

	private final Atom atom;

	private final JsonFeed json;

	private final ReviewFeed reviewFeed;

	private final Ninjs ninjs;

	FeedController(Listings listings, Findings findings, ClaimReviews reviews, Atom atom, JsonFeed json,
			ReviewFeed reviewFeed, Ninjs ninjs) {
		this.listings = listings;
		this.findings = findings;
		this.reviews = reviews;
		this.atom = atom;
		this.json = json;
		this.reviewFeed = reviewFeed;
		this.ninjs = ninjs;
	}

	@GetMapping("/feeds/findings.atom")
	ResponseEntity<Object> findingsAtom(@RequestParam(defaultValue = FIRST) int page) {
		Listing listing = this.listings.findings("/feeds/findings.atom", page);
		return answer(ATOM, listing, this.atom.write(listing));
	}

	@GetMapping("/feeds/findings.json")
	ResponseEntity<Object> findingsJson(@RequestParam(defaultValue = FIRST) int page) {
		Listing listing = this.listings.findings("/feeds/findings.json", page);
		return answer(JSON_FEED, listing, this.json.write(listing));
	}

	@GetMapping("/feeds/corrections.atom")
	ResponseEntity<Object> correctionsAtom(@RequestParam(defaultValue = FIRST) int page) {
		Listing listing = this.listings.corrections("/feeds/corrections.atom", page);
		return answer(ATOM, listing, this.atom.write(listing));
	}

	@GetMapping("/feeds/corrections.json")
	ResponseEntity<Object> correctionsJson(@RequestParam(defaultValue = FIRST) int page) {
		Listing listing = this.listings.corrections("/feeds/corrections.json", page);
		return answer(JSON_FEED, listing, this.json.write(listing));
	}

	@GetMapping("/feeds/claimreview.json")
	ResponseEntity<Object> claimReviews(@RequestParam(defaultValue = FIRST) int page) {
		Page<Finding> found = this.findings.list(null, Paging.request(page));
		Listing listing = this.listings.findings("/feeds/claimreview.json", page, found);
		return answer(JSON_LD, listing, this.reviewFeed.write(listing, found.items()));
	}

	@GetMapping("/feeds/claimreview/{number}.json")
	ResponseEntity<Object> claimReview(@PathVariable String number) {
		Finding finding = this.findings.numbered(number);
		Object review = this.reviews.of(finding);
		if (review == null) {
			throw Refusal.unknown("finding.noReview", finding.number());
		}
		return ResponseEntity.ok().contentType(JSON_LD).lastModified(finding.publishedAt()).body(review);
	}

	@GetMapping("/feeds/ninjs.json")
	ResponseEntity<Object> news(@RequestParam(defaultValue = FIRST) int page) {
		Page<Finding> found = this.findings.list(null, Paging.request(page));
		Listing listing = this.listings.findings("/feeds/ninjs.json", page, found);
		return answer(MediaType.APPLICATION_JSON, listing, this.ninjs.list(listing, found.items()));
	}

	@GetMapping("/findings/{number}.json")
	ResponseEntity<Object> newsItem(@PathVariable String number) {
		Finding finding = this.findings.numbered(number);
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_JSON)
			.lastModified(finding.publishedAt())
			.body(this.ninjs.item(finding));
	}

	/**
	 * The pages around it are told in a header too, for forms that have no place for
	 * them.
	 */
	private static ResponseEntity<Object> answer(MediaType type, Listing listing, Object body) {
		String links = listing.paging()
			.links()
			.entrySet()
			.stream()
			.map((link) -> "<" + link.getValue() + ">; rel=\"" + link.getKey() + "\"")
			.collect(Collectors.joining(", "));
		ResponseEntity.BodyBuilder answer = ResponseEntity.ok().contentType(type).header(HttpHeaders.LINK, links);
		if (listing.newest() != null) {
			answer.lastModified(listing.newest());
		}
		return answer.body(body);
	}

}
