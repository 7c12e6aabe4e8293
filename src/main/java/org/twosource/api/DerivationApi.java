package org.twosource.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.twosource.Refusal;
import org.twosource.account.Person;
import org.twosource.account.SignedIn;
import org.twosource.claim.Claims;
import org.twosource.evidence.Derivation;
import org.twosource.evidence.Derivations;
import org.twosource.evidence.Evidence;
import org.twosource.evidence.EvidenceItem;
import org.twosource.evidence.Ground;
import org.twosource.evidence.Lineage;
import org.twosource.evidence.Proposal;
import org.twosource.evidence.Proposals;

/**
 * Who has it from whom on a claim, what is proposed about that, and what people decide.
 */
@RestController
@RequestMapping("/api/claims/{id}")
class DerivationApi {

	private final Claims claims;

	private final Evidence evidence;

	private final Proposals proposals;

	private final Derivations derivations;

	DerivationApi(Claims claims, Evidence evidence, Proposals proposals, Derivations derivations) {
		this.claims = claims;
		this.evidence = evidence;
		this.proposals = proposals;
		this.derivations = derivations;
	}

	/** The derivations of a claim's evidence, and what is proposed about them. */
	record DerivationsView(int items, int origins, List<DerivationView> derivations, List<List<UUID>> rings,
			List<ProposalView> proposals) {

	}

	/** Where an item has it from. */
	record DerivationView(UUID evidenceId, String source, @Nullable UUID repeats, String origin, boolean circular) {

		static DerivationView of(Derivation one) {
			return new DerivationView(one.item().id(), one.item().source().name(),
					(one.repeats() != null) ? one.repeats().id() : null, one.origin().name(), one.circular());
		}

	}

	/** What an item may derive from, and why. */
	record ProposalView(UUID id, UUID evidenceId, String source, @Nullable UUID fromEvidence, String fromSource,
			List<Ground> grounds, BigDecimal score, Proposal.Status status, boolean open, Instant proposedAt,
			@Nullable String decidedBy, @Nullable Instant decidedAt, @Nullable String note) {

		static ProposalView of(Proposal one) {
			return new ProposalView(one.id(), one.item().id(), one.item().source().name(),
					(one.fromEvidence() != null) ? one.fromEvidence().id() : null, one.from().name(), one.grounds(),
					one.score(), one.status(), one.open(), one.proposedAt(), one.decidedBy(), one.decidedAt(),
					one.note());
		}

	}

	/** What somebody decides on a proposal. */
	record Decision(@Nullable Answer decision, @Nullable String note) {

		/** The answers there are. */
		enum Answer {

			/** The item derives from it. */
			CONFIRM,
			/** It does not. */
			REFUSE

		}

	}

	@GetMapping("/derivations")
	DerivationsView derivations(@PathVariable UUID id, @SignedIn Person person) {
		this.claims.get(id);
		List<EvidenceItem> items = this.evidence.of(id, person);
		Lineage lineage = this.evidence.lineage(items);
		return new DerivationsView(items.size(), lineage.independent(),
				lineage.derivations().stream().map(DerivationView::of).toList(),
				lineage.rings().stream().map((ring) -> ring.stream().map(EvidenceItem::id).toList()).toList(),
				this.proposals.of(id, items, person).stream().map(ProposalView::of).toList());
	}

	@PostMapping("/derivations/{proposal}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void decide(@PathVariable UUID id, @PathVariable UUID proposal, @RequestBody Decision decision,
			@SignedIn Person person) {
		if (decision.decision() == null) {
			throw Refusal.unacceptable("derivation.decision").with("field", "decision");
		}
		switch (decision.decision()) {
			case CONFIRM -> this.derivations.confirm(id, proposal, decision.note(), person);
			case REFUSE -> this.derivations.refuse(id, proposal, decision.note(), person);
		}
	}

	/** The item stands for itself after all. */
	@DeleteMapping("/evidence/{evidence}/derivation")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void standsForItself(@PathVariable UUID id, @PathVariable UUID evidence, @SignedIn Person person) {
		this.derivations.standsForItself(id, evidence, person);
	}

}
