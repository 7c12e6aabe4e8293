package org.twosource.verification;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.twosource.Refusal;
import org.twosource.account.Person;
import org.twosource.claim.Claim;
import org.twosource.claim.Claims;
import org.twosource.claim.Verdict;
import org.twosource.extraction.Figure;
import org.twosource.extraction.Kind;

/**
 * Checks what people answer, keeps it, and tells the process only what it needs to route
 * by.
 */
@Component
class Answers {

	private final Claims claims;

	private final Comments comments;

	private final Judgements judgements;

	private final EditorAnswers editors;

	private final ParticipationRecord record;

	Answers(Claims claims, Comments comments, Judgements judgements, EditorAnswers editors,
			ParticipationRecord record) {
		this.claims = claims;
		this.comments = comments;
		this.judgements = judgements;
		this.editors = editors;
		this.record = record;
	}

	/** Keeps the answer and gives the flags the process routes by. */
	Map<String, Object> keep(Task task, Completion completion, Person by) {
		if (completion instanceof Completion.Collected answer) {
			return collected(task, answer, by);
		}
		if (completion instanceof Completion.Commented answer) {
			return commented(task, answer, by);
		}
		if (completion instanceof Completion.Corroborated answer) {
			return corroborated(task, answer, by);
		}
		if (completion instanceof Completion.Decided answer) {
			return this.editors.decided(task, answer, by);
		}
		return this.editors.reviewed(task, (Completion.Reviewed) completion, by);
	}

	private Map<String, Object> collected(Task task, Completion.Collected answer, Person by) {
		this.record.collected(task, by, Answer.details("note", answer.note()));
		return Map.of("replyAwaited", this.comments.awaited(task.claimId()));
	}

	private Map<String, Object> commented(Task task, Completion.Commented answer, Person by) {
		UUID claim = task.claimId();
		boolean awaited = this.comments.awaited(claim);
		if (answer.reply() != null && answer.deadlinePassed()) {
			throw Refusal.unacceptable("Either there is a reply or the deadline has passed without one");
		}
		if (!awaited) {
			this.comments.ask(claim, Answer.text(answer.asked(), "asked", "Say who was asked, what and how"),
					by.username());
		}
		else if (answer.reply() == null && !answer.deadlinePassed()) {
			throw Refusal.unacceptable("Give the reply, or say that the deadline has passed").with("field", "reply");
		}
		if (answer.reply() != null || answer.deadlinePassed()) {
			this.comments.settle(claim,
					(answer.reply() != null) ? Answer.text(answer.reply(), "reply", "The reply is empty") : null);
		}
		Map<String, Object> details = Answer.details("asked", answer.asked(), "reply", answer.reply());
		details.put("deadlinePassed", answer.deadlinePassed());
		this.record.commented(task, by, details);
		return Map.of("replyAwaited", this.comments.awaited(claim));
	}

	private Map<String, Object> corroborated(Task task, Completion.Corroborated answer, Person by) {
		Claim claim = Answer.current(this.claims.get(task.claimId()), answer.version());
		Answer.text(answer.rationale(), "rationale", "Say why");
		if (claim.kind() == Kind.CHARACTERISATION && answer.verdict() != Verdict.DISPUTED
				&& answer.verdict() != Verdict.UNVERIFIED) {
			throw Refusal
				.unacceptable("A characterisation is never ruled true or false: it is DISPUTED, or else UNVERIFIED")
				.with("field", "verdict");
		}
		Completion.Corroborated kept = new Completion.Corroborated(answer.verdict(), answer.confidence(),
				answer.rationale().strip(), counting(answer.figure(), claim), answer.outcome(), null);
		this.judgements.keep(task, kept, by);
		this.record.corroborated(task, by, Answer.details("verdict", answer.verdict(), "confidence",
				answer.confidence(), "outcome", answer.outcome(), "rationale", answer.rationale()));
		return Map.of();
	}

	/**
	 * What the figure counts is the claim's, where the corroborator does not say
	 * otherwise.
	 */
	private static @Nullable Figure counting(@Nullable Figure figure, Claim claim) {
		if (figure == null) {
			return null;
		}
		Figure own = claim.figure();
		String unit = (figure.unit() != null) ? figure.unit() : (own != null) ? own.unit() : null;
		String scope = (figure.scope() != null) ? figure.scope() : (own != null) ? own.scope() : null;
		return new Figure(figure.low(), figure.best(), figure.high(), unit, (scope != null) ? scope : "all",
				figure.asOf(), figure.imputed());
	}

}
