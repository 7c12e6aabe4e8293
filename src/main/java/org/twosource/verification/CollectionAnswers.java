package org.twosource.verification;

import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.twosource.Refusal;
import org.twosource.account.Person;
import org.twosource.claim.Claim;
import org.twosource.claim.Claims;

/** Checks and keeps what fact-checkers answer while they collect. */
@Component
class CollectionAnswers {

	private final Claims claims;

	private final Policies policies;

	private final Comments comments;

	private final FirstAssessments firsts;

	private final TaskBook book;

	private final ParticipationRecord record;

	CollectionAnswers(Claims claims, Policies policies, Comments comments, FirstAssessments firsts, TaskBook book,
			ParticipationRecord record) {
		this.claims = claims;
		this.policies = policies;
		this.comments = comments;
		this.firsts = firsts;
		this.book = book;
		this.record = record;
	}

	/**
	 * Keeps that the evidence is collected, with the collector's own assessment where
	 * they gave one. The record says that there is one, not what it says.
	 */
	Map<String, Object> collected(Task task, Completion.Collected answer, Person by) {
		if (answer.note() != null) {
			this.book.note(task.id(), answer.note());
		}
		if (answer.assessment() != null) {
			this.firsts.keep(task, acceptable(task, answer.assessment()), by);
		}
		this.record.collected(task, by,
				Answer.details("note", answer.note(), "firstAssessment", (answer.assessment() != null) ? true : null));
		return Map.of("replyAwaited", this.comments.awaited(task.claimId()));
	}

	/** Keeps what was asked of the party accused, and what came of it. */
	Map<String, Object> commented(Task task, Completion.Commented answer, Person by) {
		UUID claim = task.claimId();
		boolean awaited = this.comments.awaited(claim);
		if (answer.reply() != null && answer.deadlinePassed()) {
			throw Refusal.unacceptable("comment.both");
		}
		if (!awaited) {
			this.comments.ask(claim, Answer.text(answer.asked(), "asked", "comment.asked"), by.username());
		}
		else if (answer.reply() == null && !answer.deadlinePassed()) {
			throw Refusal.unacceptable("comment.neither").with("field", "reply");
		}
		if (answer.reply() != null || answer.deadlinePassed()) {
			this.comments.settle(claim,
					(answer.reply() != null) ? Answer.text(answer.reply(), "reply", "comment.reply") : null);
		}
		Map<String, Object> details = Answer.details("asked", answer.asked(), "reply", answer.reply());
		details.put("deadlinePassed", answer.deadlinePassed());
		this.record.commented(task, by, details);
		return Map.of("replyAwaited", this.comments.awaited(claim));
	}

	private Completion.Collected.Assessment acceptable(Task task, Completion.Collected.Assessment given) {
		Claim claim = this.claims.get(task.claimId());
		if (!this.policies.inForce(claim.id()).secondChecker()) {
			throw Refusal.unacceptable("firstAssessment.notAsked", claim.shortNumber()).with("field", "assessment");
		}
		String rationale = Answer.text(given.rationale(), "assessment.rationale", "reason.missing");
		Answer.permitted(claim, given.verdict(), "assessment.verdict");
		return new Completion.Collected.Assessment(given.verdict(), given.confidence(), rationale,
				Answer.counting(given.figure(), claim));
	}

}
