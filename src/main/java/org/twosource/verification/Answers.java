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
import org.twosource.claim.Stage;
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

	private final Challenges challenges;

	private final SignedContent signedContent;

	private final ParticipationRecord record;

	Answers(Claims claims, Comments comments, Judgements judgements, Challenges challenges, SignedContent signedContent,
			ParticipationRecord record) {
		this.claims = claims;
		this.comments = comments;
		this.judgements = judgements;
		this.challenges = challenges;
		this.signedContent = signedContent;
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
			return decided(task, answer, by);
		}
		return reviewed(task, (Completion.Reviewed) completion, by);
	}

	private Map<String, Object> collected(Task task, Completion.Collected answer, Person by) {
		this.record.collected(task, by, details("note", answer.note()));
		return Map.of("replyAwaited", this.comments.awaited(task.claimId()));
	}

	private Map<String, Object> commented(Task task, Completion.Commented answer, Person by) {
		UUID claim = task.claimId();
		boolean awaited = this.comments.awaited(claim);
		if (answer.reply() != null && answer.deadlinePassed()) {
			throw Refusal.unacceptable("comment.both");
		}
		if (!awaited) {
			this.comments.ask(claim, text(answer.asked(), "asked", "comment.asked"), by.username());
		}
		else if (answer.reply() == null && !answer.deadlinePassed()) {
			throw Refusal.unacceptable("comment.neither").with("field", "reply");
		}
		if (answer.reply() != null || answer.deadlinePassed()) {
			this.comments.settle(claim,
					(answer.reply() != null) ? text(answer.reply(), "reply", "comment.reply") : null);
		}
		Map<String, Object> details = details("asked", answer.asked(), "reply", answer.reply());
		details.put("deadlinePassed", answer.deadlinePassed());
		this.record.commented(task, by, details);
		return Map.of("replyAwaited", this.comments.awaited(claim));
	}

	private Map<String, Object> corroborated(Task task, Completion.Corroborated answer, Person by) {
		Claim claim = current(task, answer.version());
		text(answer.rationale(), "rationale", "reason.missing");
		if (claim.kind() == Kind.CHARACTERISATION && answer.verdict() != Verdict.DISPUTED
				&& answer.verdict() != Verdict.UNVERIFIED) {
			throw Refusal.unacceptable("verdict.characterisation").with("field", "verdict");
		}
		Completion.Corroborated kept = new Completion.Corroborated(answer.verdict(), answer.confidence(),
				answer.rationale().strip(), counting(answer.figure(), claim), answer.outcome(), null);
		this.judgements.keep(task, kept, by);
		this.record.corroborated(task, by, details("verdict", answer.verdict(), "confidence", answer.confidence(),
				"outcome", answer.outcome(), "rationale", answer.rationale()));
		return Map.of();
	}

	private Map<String, Object> decided(Task task, Completion.Decided answer, Person by) {
		Claim claim = current(task, answer.version());
		if (answer.decision() != Completion.Decided.Answer.APPROVE) {
			text(answer.reason(), "reason", "reason.missing");
		}
		boolean returned = answer.decision() == Completion.Decided.Answer.RETURN;
		if (returned && answer.returnTo() != Stage.COLLECTION && answer.returnTo() != Stage.CORROBORATION) {
			throw Refusal.unacceptable("decision.returnTo").with("field", "returnTo");
		}
		Completion.Decided kept = new Completion.Decided(answer.decision(), returned ? answer.returnTo() : null,
				answer.reason(), null);
		this.judgements.keep(task, kept, this.signedContent.hash(claim), by);
		this.record.signed(task, by,
				details("decision", kept.decision(), "returnTo", kept.returnTo(), "reason", kept.reason()));
		return Map.of("decision", kept.decision().name(), "returnTo",
				(kept.returnTo() != null) ? kept.returnTo().name() : "");
	}

	private Map<String, Object> reviewed(Task task, Completion.Reviewed answer, Person by) {
		String reason = text(answer.reason(), "reason", "reason.missing");
		this.challenges.answer(task.claimId(), answer.outcome().name(), reason, by.username());
		this.record.reviewed(task, by, details("outcome", answer.outcome(), "reason", reason));
		return Map.of("outcome", answer.outcome().name());
	}

	private Claim current(Task task, @Nullable Integer version) {
		Claim claim = this.claims.get(task.claimId());
		if (version != null && version != claim.version()) {
			throw Refusal.conflict("claim.changedMeanwhile", claim.shortNumber()).with("version", claim.version());
		}
		return claim;
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

	private static String text(@Nullable String text, String field, String key) {
		if (text == null || text.isBlank()) {
			throw Refusal.unacceptable(key).with("field", field);
		}
		return text.strip();
	}

	private static Map<String, Object> details(@Nullable Object... pairs) {
		Map<String, Object> details = new LinkedHashMap<>();
		for (int i = 0; i < pairs.length; i += 2) {
			if (pairs[i + 1] != null) {
				details.put((String) pairs[i], pairs[i + 1]);
			}
		}
		return details;
	}

}
