package org.twosource.claim;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.twosource.Refusal;

/** A document's candidates while one request decides on some of them. */
final class Sheet {

	private final Map<UUID, Candidate> candidates = new HashMap<>();

	private final Map<UUID, UUID> claims = new HashMap<>();

	private final Set<UUID> decidedNow = new HashSet<>();

	Sheet(List<Candidate> candidates) {
		for (Candidate candidate : candidates) {
			this.candidates.put(candidate.id(), candidate);
			if (candidate.claimId() != null) {
				this.claims.put(candidate.id(), candidate.claimId());
			}
		}
	}

	/**
	 * The candidate of that id, which nobody has decided on yet; this request now does.
	 * @throws Refusal when there is none, or somebody has
	 */
	Candidate decide(@Nullable UUID id) {
		Candidate candidate = get(id);
		if (!this.decidedNow.add(candidate.id())) {
			throw Refusal.unacceptable("triage.twice").with("candidateId", candidate.id());
		}
		if (candidate.status() != Candidate.Status.PROPOSED) {
			throw Refusal.conflict("triage.decided", candidate.decidedBy(), candidate.statement())
				.with("candidateId", candidate.id())
				.with("decidedBy", String.valueOf(candidate.decidedBy()))
				.with("decision", candidate.status());
		}
		return candidate;
	}

	/** Notes the claim that a candidate turned out to make. */
	void makes(UUID id, UUID claimId) {
		this.claims.put(id, claimId);
	}

	/** The claim that a candidate makes so far, or null. */
	@Nullable UUID knownClaimOf(@Nullable UUID id) {
		return (id != null) ? this.claims.get(id) : null;
	}

	/**
	 * The claim that another candidate makes.
	 * @throws Refusal when there is no such candidate or it makes no claim so far
	 */
	UUID claimOf(@Nullable UUID id) {
		UUID claim = this.claims.get(get(id).id());
		if (claim == null) {
			throw Refusal.unacceptable("triage.mergedInto").with("candidateId", String.valueOf(id));
		}
		return claim;
	}

	private Candidate get(@Nullable UUID id) {
		Candidate candidate = (id != null) ? this.candidates.get(id) : null;
		if (candidate == null) {
			throw Refusal.unacceptable("triage.noCandidate", id).with("candidateId", String.valueOf(id));
		}
		return candidate;
	}

}
