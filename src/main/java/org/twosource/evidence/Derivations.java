package org.twosource.evidence;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.twosource.Refusal;
import org.twosource.Text;
import org.twosource.account.Person;
import org.twosource.account.Role;
import org.twosource.claim.Claim;
import org.twosource.claim.Claims;
import org.twosource.claim.Stage;

/**
 * What people found out about where items of evidence have it from. It is kept beside
 * what was said when an item was added, and takes its place: the latest word counts.
 */
@Component
public class Derivations {

	private static final int LONGEST_NOTE = 2_000;

	private final JdbcClient jdbc;

	private final Claims claims;

	private final Proposals proposals;

	private final Evidence evidence;

	private final EvidenceRecord record;

	private final Clock clock;

	Derivations(JdbcClient jdbc, Claims claims, Proposals proposals, Evidence evidence, EvidenceRecord record,
			Clock clock) {
		this.jdbc = jdbc;
		this.claims = claims;
		this.proposals = proposals;
		this.evidence = evidence;
		this.record = record;
		this.clock = clock;
	}

	/**
	 * Confirms a proposal: the item derives from it from now on. Says
	 * {@link OriginsChanged}.
	 * @throws Refusal when the person may not, the claim is neither open nor published,
	 * there is no such proposal, or somebody has decided on it
	 */
	@Transactional
	public void confirm(UUID claimId, UUID proposalId, @Nullable String note, Person by) {
		hold(claimId, by);
		Proposal proposal = decide(claimId, proposalId, Proposal.Status.CONFIRMED, note, by);
		keep(proposal.item().id(), proposal, by);
		changed("derivation confirmed", proposal.item(), by);
	}

	/**
	 * Refuses a proposal: it is not made again.
	 * @throws Refusal as {@link #confirm} does
	 */
	@Transactional
	public void refuse(UUID claimId, UUID proposalId, @Nullable String note, Person by) {
		hold(claimId, by);
		Proposal proposal = decide(claimId, proposalId, Proposal.Status.REFUSED, note, by);
		this.record.refused(proposal, by.username());
	}

	/**
	 * Says that an item stands for itself, whatever was said before. Says
	 * {@link OriginsChanged}.
	 * @throws Refusal when the person may not, the claim is neither open nor published,
	 * has no such item, or the item stands for itself already
	 */
	@Transactional
	public void standsForItself(UUID claimId, UUID evidenceId, Person by) {
		Claim claim = hold(claimId, by);
		EvidenceItem item = this.evidence.get(evidenceId, by);
		if (!item.claimId().equals(claimId)) {
			throw Refusal.unknown("evidence.unknown");
		}
		if (!DerivationGraph.derives(item)) {
			throw Refusal.conflict("derivation.none", claim.shortNumber());
		}
		keep(evidenceId, null, by);
		changed("derivation undone", item, by);
	}

	private Claim hold(UUID claimId, Person by) {
		if (!by.isAny(Role.FACT_CHECKER, Role.EDITOR)) {
			throw Refusal.forbidden("derivation.mayDecide");
		}
		Claim claim = this.claims.hold(claimId);
		if (!claim.open() && claim.stage() != Stage.PUBLISHED) {
			throw Refusal.conflict("derivation.closed", claim.shortNumber());
		}
		return claim;
	}

	private Proposal decide(UUID claimId, UUID proposalId, Proposal.Status status, @Nullable String note, Person by) {
		String noted = Text.optional(note, "note", LONGEST_NOTE);
		Proposal proposal = this.proposals.of(claimId, this.evidence.of(claimId, by), by)
			.stream()
			.filter((one) -> one.id().equals(proposalId))
			.findFirst()
			.orElseThrow(() -> Refusal.unknown("derivation.unknown"));
		if (proposal.status() != Proposal.Status.PROPOSED) {
			throw Refusal.conflict("derivation.decided", proposal.decidedBy())
				.with("decidedBy", String.valueOf(proposal.decidedBy()))
				.with("status", proposal.status());
		}
		this.proposals.decide(proposalId, status, noted, by.username());
		return proposal;
	}

	private void keep(UUID evidenceId, @Nullable Proposal proposal, Person by) {
		EvidenceItem item = (proposal != null) ? proposal.fromEvidence() : null;
		boolean source = proposal != null && item == null;
		this.jdbc
			.sql("""
					insert into derivation (evidence_id, from_evidence, from_source, proposal_id, confirmed_by, confirmed_at)
					values (:item, :fromEvidence, :fromSource, :proposal, :by, :now)
					""")
			.param("item", evidenceId)
			.param("fromEvidence", (item != null) ? item.id() : null)
			.param("fromSource", source ? proposal.from().id() : null)
			.param("proposal", (proposal != null) ? proposal.id() : null)
			.param("by", by.username())
			.param("now", Timestamp.from(this.clock.instant()))
			.update();
	}

	private void changed(String act, EvidenceItem before, Person by) {
		this.record.derivation(act, before, this.evidence.get(before.id(), by), by.username());
	}

}
