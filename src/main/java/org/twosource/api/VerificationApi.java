package org.twosource.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.twosource.Page;
import org.twosource.account.Person;
import org.twosource.account.SignedIn;
import org.twosource.audit.Audit;
import org.twosource.audit.AuditRecord;
import org.twosource.claim.Claims;
import org.twosource.evidence.EvidenceItem;
import org.twosource.evidence.Origin;
import org.twosource.evidence.Stance;
import org.twosource.source.Reliability;
import org.twosource.verification.Corroboration;
import org.twosource.verification.Corroborations;
import org.twosource.verification.Verification;

/**
 * How far a claim's evidence reaches, its history, and what happens to it beside its
 * tasks.
 */
@RestController
@RequestMapping("/api/claims/{id}")
class VerificationApi {

	private final Claims claims;

	private final Corroborations corroborations;

	private final Verification verification;

	private final Audit audit;

	VerificationApi(Claims claims, Corroborations corroborations, Verification verification, Audit audit) {
		this.claims = claims;
		this.corroborations = corroborations;
		this.verification = verification;
		this.audit = audit;
	}

	/** Why somebody withdraws a claim or challenges its finding. */
	record Reason(@Nullable String reason) {

	}

	/** The evidence on a claim by independent origins, held against its policy. */
	record CorroborationView(List<OriginView> origins, int supporting, int refuting, int required, boolean satisfied,
			List<String> unmet) {

		static CorroborationView of(Corroboration corroboration) {
			return new CorroborationView(corroboration.origins().stream().map(OriginView::of).toList(),
					corroboration.supporting(), corroboration.refuting(), corroboration.required(),
					corroboration.satisfied(), corroboration.unmet());
		}

	}

	/** One origin and the items that derive from it. */
	record OriginView(UUID sourceId, String source, Reliability reliability, Stance stance, int credibility,
			boolean primarySource, List<UUID> evidence) {

		static OriginView of(Origin origin) {
			return new OriginView(origin.source().id(), origin.source().name(), origin.source().reliability(),
					origin.stance(), origin.credibility(), origin.primarySource(),
					origin.evidence().stream().map(EvidenceItem::id).toList());
		}

	}

	/** One act in a claim's history: who, when, what. */
	record Act(Instant at, String who, String what, Map<String, Object> details) {

		static Act of(AuditRecord act) {
			return new Act(act.at(), act.actor(), act.act(), act.details());
		}

	}

	@GetMapping("/corroboration")
	CorroborationView corroboration(@PathVariable UUID id, @SignedIn Person person) {
		this.claims.get(id);
		return CorroborationView.of(this.corroborations.of(id, person));
	}

	@GetMapping("/history")
	Page<Act> history(@PathVariable UUID id, @SignedIn Person person) {
		this.claims.get(id);
		List<Act> acts = this.audit.of(id, person.username()).stream().map(Act::of).toList();
		return new Page<>(acts, acts.size());
	}

	@PostMapping("/withdrawal")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void withdraw(@PathVariable UUID id, @RequestBody Reason reason, @SignedIn Person person) {
		this.verification.withdraw(id, reason.reason(), person);
	}

	@PostMapping("/challenge")
	@ResponseStatus(HttpStatus.ACCEPTED)
	void challenge(@PathVariable UUID id, @RequestBody Reason reason, @SignedIn Person person) {
		this.verification.challenge(id, reason.reason(), person);
	}

}
