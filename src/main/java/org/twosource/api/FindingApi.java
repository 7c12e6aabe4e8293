package org.twosource.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.twosource.Page;
import org.twosource.claim.Confidence;
import org.twosource.claim.Verdict;
import org.twosource.extraction.Figure;
import org.twosource.extraction.Hedge;
import org.twosource.extraction.Kind;
import org.twosource.publication.ClaimReviews;
import org.twosource.publication.Finding;
import org.twosource.publication.FindingContent;
import org.twosource.publication.Findings;
import org.twosource.publication.Newsroom;
import org.twosource.publication.Revision;

/** The published findings, for everyone. */
@RestController
@RequestMapping("/api/findings")
class FindingApi {

	private final Findings findings;

	private final ClaimReviews reviews;

	private final Newsroom newsroom;

	FindingApi(Findings findings, ClaimReviews reviews, Newsroom newsroom) {
		this.findings = findings;
		this.reviews = reviews;
		this.newsroom = newsroom;
	}

	/** A finding in a list. */
	record FindingLine(String number, String statement, Kind kind, Verdict verdict, Confidence confidence,
			Instant publishedAt, int version, boolean retracted, String url) {

	}

	/** A version in a finding's history. */
	record VersionView(int version, Instant publishedAt, Verdict verdict, boolean retracted,
			@Nullable String whatChanged, @Nullable String why) {

		static VersionView of(Revision revision) {
			return new VersionView(revision.version(), revision.publishedAt(), revision.verdict(), revision.retracted(),
					revision.whatChanged(), revision.why());
		}

	}

	/** A finding with everything readers are shown. */
	record FindingView(String number, String statement, Kind kind, Hedge hedge, Verdict verdict, Confidence confidence,
			String rationale, @Nullable Figure figure, Instant publishedAt, int version, boolean retracted,
			List<String> signedBy, List<FindingContent.Item> evidence, List<FindingContent.Origin> origins,
			List<FindingContent.Mention> mentions, List<FindingContent.Comment> comments, List<String> policy,
			List<VersionView> versions, @Nullable Map<String, Object> claimReview, String url, List<String> unknowns,
			@Nullable Integer tableVersion) {

	}

	@GetMapping
	Page<FindingLine> list(@RequestParam(required = false) @Nullable String q,
			@RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "50") int size) {
		Page<Finding> found = this.findings.list((q == null || q.isBlank()) ? null : q.strip(),
				new Page.Request(page, size));
		return found.map(this::line);
	}

	@GetMapping("/{number}")
	ResponseEntity<FindingView> get(@PathVariable String number) {
		Finding finding = this.findings.numbered(number);
		return ResponseEntity.ok()
			.cacheControl(CacheControl.noCache().cachePublic())
			.eTag(finding.number() + "." + finding.version())
			.lastModified(finding.publishedAt())
			.body(view(finding));
	}

	private FindingLine line(Finding finding) {
		FindingContent content = finding.content();
		return new FindingLine(finding.number(), content.statement(), content.kind(), content.verdict(),
				content.confidence(), finding.publishedAt(), finding.version(), finding.retracted(),
				this.newsroom.url(finding));
	}

	private FindingView view(Finding finding) {
		FindingContent content = finding.content();
		return new FindingView(finding.number(), content.statement(), content.kind(), content.hedge(),
				content.verdict(), content.confidence(), content.rationale(), content.figure(), finding.publishedAt(),
				finding.version(), finding.retracted(), content.signedBy(), content.evidence(), content.origins(),
				content.mentions(), content.comments(), content.policy(),
				this.findings.versions(finding.number()).stream().map(VersionView::of).toList(),
				this.reviews.of(finding), this.newsroom.url(finding), content.unknowns(), content.tableVersion());
	}

}
