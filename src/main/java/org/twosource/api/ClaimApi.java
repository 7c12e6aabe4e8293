package org.twosource.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.twosource.Page;
import org.twosource.Refusal;
import org.twosource.account.Person;
import org.twosource.account.SignedIn;
import org.twosource.claim.Claim;
import org.twosource.claim.Claims;
import org.twosource.claim.Confidence;
import org.twosource.claim.Harm;
import org.twosource.claim.Mention;
import org.twosource.claim.Priority;
import org.twosource.claim.Stage;
import org.twosource.claim.Verdict;
import org.twosource.extraction.Figure;
import org.twosource.extraction.Hedge;
import org.twosource.extraction.Kind;
import org.twosource.verification.Policies;
import org.twosource.verification.Policy;

/** Claims: finding, reading and rewording them. */
@RestController
@RequestMapping("/api/claims")
class ClaimApi {

	private final Claims claims;

	private final Policies policies;

	ClaimApi(Claims claims, Policies policies) {
		this.claims = claims;
		this.policies = policies;
	}

	/** A claim as lists show it. */
	record ClaimItem(UUID id, String number, String statement, Kind kind, Hedge hedge, Harm harm, Stage stage,
			@Nullable Verdict verdict, @Nullable Confidence confidence, @Nullable Figure figure,
			@Nullable Instant dueAt, boolean overdue, boolean waiting, boolean stale, int version, Priority priority,
			@Nullable Instant pausedUntil, boolean escalated) {

		static ClaimItem of(Claim claim) {
			return new ClaimItem(claim.id(), claim.shortNumber(), claim.statement(), claim.kind(), claim.hedge(),
					claim.harm(), claim.stage(), claim.verdict(), claim.confidence(), claim.figure(), claim.dueAt(),
					claim.overdue(), claim.waiting(), claim.stale(), claim.version(), claim.priority(),
					claim.pausedUntil(), claim.escalated());
		}

	}

	/** A claim with its policy and where it is made. */
	record ClaimView(UUID id, String number, String statement, Kind kind, Hedge hedge, Harm harm, Stage stage,
			Instant stageSince, @Nullable Verdict verdict, @Nullable Confidence confidence, @Nullable String rationale,
			@Nullable Figure figure, @Nullable Policy policy, @Nullable Instant dueAt, boolean overdue, boolean waiting,
			boolean stale, @Nullable Instant staleSince, List<Mention> mentions, String acceptedBy, Instant acceptedAt,
			int version, Priority priority, @Nullable Instant pausedUntil, boolean escalated) {

	}

	/** A better wording, and the version of the claim it was made on. */
	record Rewording(@Nullable String statement, @Nullable Integer version) {

	}

	@GetMapping
	Page<ClaimItem> list(@RequestParam(required = false) @Nullable Stage stage,
			@RequestParam(required = false) @Nullable Kind kind, @RequestParam(required = false) @Nullable String q,
			@RequestParam(required = false) @Nullable Boolean overdue,
			@RequestParam(required = false) @Nullable UUID document, @RequestParam(defaultValue = "0") int page,
			@RequestParam(defaultValue = "50") int size) {
		Page<Claim> found = this.claims.list(new Claims.Filter(stage, kind, q, overdue, document),
				new Page.Request(page, size));
		return found.map(ClaimItem::of);
	}

	@GetMapping("/{id}")
	ClaimView get(@PathVariable UUID id) {
		return view(this.claims.get(id));
	}

	@PatchMapping("/{id}")
	ClaimView reword(@PathVariable UUID id, @RequestBody Rewording rewording, @SignedIn Person person) {
		if (rewording.statement() == null || rewording.version() == null) {
			throw Refusal.unacceptable("claim.rewording");
		}
		return view(this.claims.restate(id, rewording.statement(), rewording.version(), person));
	}

	private ClaimView view(Claim claim) {
		return new ClaimView(claim.id(), claim.shortNumber(), claim.statement(), claim.kind(), claim.hedge(),
				claim.harm(), claim.stage(), claim.stageSince(), claim.verdict(), claim.confidence(), claim.rationale(),
				claim.figure(), this.policies.of(claim.id()).orElse(null), claim.dueAt(), claim.overdue(),
				claim.waiting(), claim.stale(), claim.staleSince(), this.claims.mentions(claim.id()),
				claim.acceptedBy(), claim.acceptedAt(), claim.version(), claim.priority(), claim.pausedUntil(),
				claim.escalated());
	}

}
