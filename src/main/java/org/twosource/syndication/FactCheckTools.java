package org.twosource.syndication;

import java.net.URI;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.twosource.Refusal;
import org.twosource.publication.ClaimReviews;
import org.twosource.publication.Claimed;
import org.twosource.publication.Finding;
import org.twosource.publication.Findings;
import org.twosource.publication.Newsroom;

/**
 * The claims search of Google's Fact Check Tools API, v1alpha1, over what this newsroom
 * published: clients of the one search the other by another base address. A key is
 * neither needed nor looked at.
 */
@RestController
class FactCheckTools {

	private final ClaimSearch search;

	private final Findings findings;

	private final ClaimReviews reviews;

	private final Newsroom newsroom;

	FactCheckTools(ClaimSearch search, Findings findings, ClaimReviews reviews, Newsroom newsroom) {
		this.search = search;
		this.findings = findings;
		this.reviews = reviews;
		this.newsroom = newsroom;
	}

	@GetMapping("/v1alpha1/claims:search")
	Map<String, Object> search(ClaimQuery.Parameters parameters) {
		ClaimQuery query = parameters.read();
		Map<String, Object> answer = new LinkedHashMap<>();
		List<ClaimSearch.Hit> hits = concerns(query) ? this.search.find(query) : List.of();
		List<ClaimSearch.Hit> shown = hits.stream().limit(query.size()).toList();
		if (!shown.isEmpty()) {
			Map<UUID, Finding> found = this.findings.newest(shown.stream().map(ClaimSearch.Hit::claimId).toList());
			answer.put("claims", shown.stream().map((hit) -> claim(found.get(hit.claimId()))).toList());
		}
		if (hits.size() > shown.size()) {
			answer.put("nextPageToken", parameters.token(shown.get(shown.size() - 1).place()));
		}
		return answer;
	}

	@GetMapping("/v1alpha1/**")
	ResponseEntity<Map<String, Object>> unknown(Locale language) {
		return failure(HttpStatus.NOT_FOUND, "NOT_FOUND", Refusal.part("claimSearch.unknown").in(language));
	}

	@ExceptionHandler
	ResponseEntity<Map<String, Object>> refused(Refusal refusal, Locale language) {
		return failure(HttpStatus.BAD_REQUEST, "INVALID_ARGUMENT", refusal.in(language));
	}

	private static ResponseEntity<Map<String, Object>> failure(HttpStatus status, String name, String message) {
		return ResponseEntity.status(status)
			.body(Fields.of("error", Fields.of("code", status.value(), "message", message, "status", name)));
	}

	/** Whether this newsroom can be meant at all. */
	private boolean concerns(ClaimQuery query) {
		boolean spoken = query.language() == null
				|| query.language().getLanguage().equals(this.newsroom.language().getLanguage());
		return spoken && (query.site() == null || site(query.site()).equals(site()));
	}

	private String site() {
		return site(URI.create(this.newsroom.url()).getHost());
	}

	private static String site(String host) {
		return host.toLowerCase(Locale.ROOT).replaceFirst("^(?:https?://)?(?:www\\.)?", "").replaceFirst("/$", "");
	}

	private Map<String, Object> claim(Finding finding) {
		Claimed claimed = Claimed.in(finding.content());
		Map<String, Object> claim = new LinkedHashMap<>();
		claim.put("text", finding.content().statement());
		put(claim, "claimant", claimed.by());
		if (claimed.on() != null) {
			claim.put("claimDate", Moments.text(claimed.on().atStartOfDay(ZoneOffset.UTC).toInstant()));
		}
		claim.put("claimReview", List.of(review(finding)));
		return claim;
	}

	private Map<String, Object> review(Finding finding) {
		Map<String, Object> review = new LinkedHashMap<>();
		review.put("publisher", Fields.of("name", this.newsroom.name(), "site", site()));
		review.put("url", this.newsroom.url(finding));
		review.put("title", finding.number() + ": " + finding.content().statement());
		review.put("reviewDate", Moments.text(finding.publishedAt()));
		review.put("textualRating", this.reviews.verdict(finding.content()));
		review.put("languageCode", this.newsroom.language().toLanguageTag());
		return review;
	}

	private static void put(Map<String, Object> object, String name, @Nullable Object value) {
		if (value != null) {
			object.put(name, value);
		}
	}

}
