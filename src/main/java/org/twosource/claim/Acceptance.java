package org.twosource.claim;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.twosource.Refusal;
import org.twosource.account.Person;
import org.twosource.audit.Audit;
import org.twosource.audit.AuditRecord;
import org.twosource.document.Document;
import org.twosource.extraction.Attribution;
import org.twosource.extraction.Figure;
import org.twosource.extraction.Hedge;
import org.twosource.extraction.Kind;
import org.twosource.extraction.ProposedClaim;

/**
 * What happens when words in a document are accepted as a claim, or as a further mention
 * of a known one.
 */
@Component
class Acceptance {

	private static final Set<String> NO_WORK = Set.of("claim accepted", "mention added", "mention taken off");

	private final Claims claims;

	private final Mentions mentions;

	private final Audit audit;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Acceptance(Claims claims, Mentions mentions, Audit audit, ApplicationEventPublisher events, Clock clock) {
		this.claims = claims;
		this.mentions = mentions;
		this.audit = audit;
		this.events = events;
		this.clock = clock;
	}

	/** What a claim says before it has a number. */
	record Wording(String statement, Kind kind, Hedge hedge, @Nullable Harm harm, @Nullable Figure figure) {

		Harm harmOrDefault() {
			if (this.harm != null) {
				return this.harm;
			}
			boolean accusation = this.kind == Kind.CONDUCT
					&& (this.hedge == Hedge.RUMOUR || this.hedge == Hedge.ALLEGED);
			return accusation ? Harm.HIGH : Harm.MODERATE;
		}

	}

	/** Where a document makes the claim, there and again elsewhere, and whom it cites. */
	record Place(Document document, int start, int end, Attribution attribution, List<ProposedClaim.Place> again) {

	}

	/** Why a prediction is not accepted. */
	static Refusal prediction(Wording wording) {
		return Refusal.unacceptable("triage.prediction", wording.statement()).with("field", "kind");
	}

	/**
	 * Holds known claims against every other writer, always in the same order so that
	 * nobody waits in a circle.
	 * @param claimIds the claims; null is passed over
	 * @throws Refusal when there is no such claim
	 */
	void hold(Stream<@Nullable UUID> claimIds) {
		claimIds.filter(Objects::nonNull).distinct().sorted().forEach(this.claims::hold);
	}

	/**
	 * Makes a claim and says {@link ClaimAccepted}.
	 * @return the claim as its process has left it
	 * @throws Refusal when it is a prediction
	 */
	Claim accept(Wording wording, Place place, Person by) {
		if (wording.kind() == Kind.PREDICTION) {
			throw prediction(wording);
		}
		Instant now = this.clock.instant();
		Claim claim = this.claims.add(new Claim(UUID.randomUUID(), 0, wording.statement(), wording.kind(),
				wording.hedge(), wording.harmOrDefault(), wording.figure(), Stage.COLLECTION, now, null, false, false,
				null, null, null, null, by.username(), now, 0, Steering.NONE));
		mention(claim, place);
		this.audit.record(by.username(), "claim accepted", claim.id(),
				Map.of("number", claim.shortNumber(), "documentId", place.document().id(), "statement",
						claim.statement(), "kind", claim.kind(), "hedge", claim.hedge(), "harm", claim.harm()));
		this.events.publishEvent(new ClaimAccepted(claim.id(), by.username()));
		return this.claims.get(claim.id());
	}

	/**
	 * Notes a further mention of a known claim.
	 * @throws Refusal when there is no such claim, or it was spiked or withdrawn
	 */
	Claim link(UUID claimId, Place place, Person by) {
		Claim claim = this.claims.hold(claimId);
		if (claim.stage() == Stage.SPIKED || claim.stage() == Stage.WITHDRAWN) {
			throw Refusal.conflict("triage.notPursued." + claim.stage(), claim.shortNumber()).with("claimId", claimId);
		}
		mention(claim, place);
		this.claims.touch(claimId);
		this.audit.record(by.username(), "mention added", claimId,
				Map.of("documentId", place.document().id(), "start", place.start(), "end", place.end()));
		return this.claims.get(claimId);
	}

	/**
	 * Takes back that a candidate became a claim, and says {@link AcceptanceTakenBack}.
	 * Whatever anybody does on a claim is on its record, which is therefore what is
	 * asked.
	 * @throws Refusal when somebody has done anything on the claim since, or it is made
	 * elsewhere too
	 */
	void takeBack(Candidate candidate, UUID claimId, Person by) {
		Claim claim = this.claims.hold(claimId);
		for (AuditRecord done : this.audit.of(claimId)) {
			if (!done.actor().equals(Audit.PROCESS) && !NO_WORK.contains(done.act())) {
				throw Refusal.conflict("triage.undo.worked", claim.shortNumber(), done.actor())
					.with("claimId", claimId);
			}
		}
		if (this.claims.mentions(claimId).size() > 1 + candidate.again().size()) {
			throw Refusal.conflict("triage.undo.mentioned", claim.shortNumber()).with("claimId", claimId);
		}
		takeOff(candidate, claimId, by);
		this.events.publishEvent(new AcceptanceTakenBack(claimId, by.username()));
	}

	/** Takes the mention that a candidate is off its claim again. */
	void unlink(Candidate candidate, UUID claimId, Person by) {
		this.claims.hold(claimId);
		takeOff(candidate, claimId, by);
		this.claims.touch(claimId);
	}

	private void takeOff(Candidate candidate, UUID claimId, Person by) {
		this.mentions.remove(claimId, candidate.documentId(), candidate.start(), candidate.end());
		candidate.again()
			.forEach((place) -> this.mentions.remove(claimId, candidate.documentId(), place.start(), place.end()));
		this.audit.record(by.username(), "mention taken off", claimId, Map.of("documentId", candidate.documentId(),
				"start", candidate.start(), "end", candidate.end(), "before", candidate.exact()));
	}

	private void mention(Claim claim, Place place) {
		mention(claim, place, place.start(), place.end());
		place.again().forEach((again) -> mention(claim, place, again.start(), again.end()));
	}

	private void mention(Claim claim, Place place, int start, int end) {
		this.mentions.add(claim.id(), place.document().id(), place.document().text(), start, end, place.attribution());
	}

}
