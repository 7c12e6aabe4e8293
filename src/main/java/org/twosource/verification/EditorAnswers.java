package org.twosource.verification;

import java.time.Instant;
import java.util.Map;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.twosource.Refusal;
import org.twosource.account.Person;
import org.twosource.claim.Claim;
import org.twosource.claim.Claims;
import org.twosource.claim.Stage;

/** Checks and keeps what editors answer. */
@Component
class EditorAnswers {

	private final Claims claims;

	private final Judgements judgements;

	private final Challenges challenges;

	private final SignedContent signedContent;

	private final ParticipationRecord record;

	private final ApplicationEventPublisher events;

	EditorAnswers(Claims claims, Judgements judgements, Challenges challenges, SignedContent signedContent,
			ParticipationRecord record, ApplicationEventPublisher events) {
		this.claims = claims;
		this.judgements = judgements;
		this.challenges = challenges;
		this.signedContent = signedContent;
		this.record = record;
		this.events = events;
	}

	/** Keeps an editor's decision. */
	Map<String, Object> decided(Task task, Completion.Decided answer, Person by) {
		Claim claim = Answer.current(this.claims.get(task.claimId()), answer.version());
		if (answer.decision() != Completion.Decided.Answer.APPROVE) {
			Answer.text(answer.reason(), "reason", "reason.missing");
		}
		boolean returned = answer.decision() == Completion.Decided.Answer.RETURN;
		if (returned && answer.returnTo() != Stage.COLLECTION && answer.returnTo() != Stage.CORROBORATION) {
			throw Refusal.unacceptable("decision.returnTo").with("field", "returnTo");
		}
		Completion.Decided kept = new Completion.Decided(answer.decision(), returned ? answer.returnTo() : null,
				answer.reason(), null);
		Instant at = this.judgements.keep(task, kept, this.signedContent.hash(claim), by);
		this.record.signed(task, by,
				Answer.details("decision", kept.decision(), "returnTo", kept.returnTo(), "reason", kept.reason()));
		if (kept.returnTo() != null) {
			this.events.publishEvent(
					new ClaimReturned(claim.id(), kept.returnTo(), String.valueOf(kept.reason()), by.username(), at));
		}
		return Map.of("decision", kept.decision().name(), "returnTo",
				(kept.returnTo() != null) ? kept.returnTo().name() : "");
	}

	/** Keeps the answer to a challenge. */
	Map<String, Object> reviewed(Task task, Completion.Reviewed answer, Person by) {
		String reason = Answer.text(answer.reason(), "reason", "reason.missing");
		this.claims.hold(task.claimId());
		Integer shown = answer.shown();
		if (shown != null && shown != this.challenges.open(task.claimId()).size()) {
			throw Refusal.conflict("challenge.another");
		}
		this.challenges.answer(task.claimId(), answer.outcome().name(), reason, by.username());
		this.record.reviewed(task, by, Answer.details("outcome", answer.outcome(), "reason", reason));
		return Map.of("outcome", answer.outcome().name());
	}

}
