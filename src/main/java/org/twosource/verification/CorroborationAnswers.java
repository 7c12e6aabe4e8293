package org.twosource.verification;

import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.twosource.account.Person;
import org.twosource.claim.Claim;
import org.twosource.claim.Claims;

/** Checks and keeps what fact-checkers answer while they corroborate. */
@Component
class CorroborationAnswers {

	private final Claims claims;

	private final Judgements judgements;

	private final FirstAssessments firsts;

	private final Comparisons comparisons;

	private final ParticipationRecord record;

	CorroborationAnswers(Claims claims, Judgements judgements, FirstAssessments firsts, Comparisons comparisons,
			ParticipationRecord record) {
		this.claims = claims;
		this.judgements = judgements;
		this.firsts = firsts;
		this.comparisons = comparisons;
		this.record = record;
	}

	/**
	 * Keeps the corroborator's assessment. Where a first one waits for it the two are
	 * compared, and both can be read from then on.
	 */
	Map<String, Object> corroborated(Task task, Completion.Corroborated answer, Person by) {
		Claim claim = Answer.current(this.claims.get(task.claimId()), answer.version());
		Judgement.Assessment kept = this.judgements.keep(task, acceptable(claim, answer), by);
		this.record.corroborated(task, by, details(kept));
		boolean concluded = kept.outcome() == Completion.Corroborated.Outcome.CONCLUDED;
		return Map.of("disagreement", !agreed(claim, kept) && concluded);
	}

	/** Keeps the assessment that settles a disagreement: it is the one that counts. */
	Map<String, Object> settled(Task task, Completion.Corroborated answer, Person by) {
		Claim claim = Answer.current(this.claims.get(task.claimId()), answer.version());
		Comparison comparison = this.comparisons.unsettled(claim.id());
		Judgement.Assessment kept = this.judgements.keep(task, acceptable(claim, answer), by);
		this.comparisons.settle(comparison, kept);
		this.record.settled(task, by, comparison, details(kept));
		return Map.of("disagreement", false);
	}

	private boolean agreed(Claim claim, Judgement.Assessment second) {
		return this.firsts.uncompared(claim.id()).map((first) -> {
			Set<Difference> differences = Difference.between(first, second, claim.figure());
			Comparison comparison = this.comparisons.keep(first, second, differences);
			this.record.compared(claim.id(), comparison);
			return comparison.agreed();
		}).orElse(true);
	}

	private static Completion.Corroborated acceptable(Claim claim, Completion.Corroborated given) {
		String rationale = Answer.text(given.rationale(), "rationale", "reason.missing");
		Answer.permitted(claim, given.verdict(), "verdict");
		return new Completion.Corroborated(given.verdict(), given.confidence(), rationale,
				Answer.counting(given.figure(), claim), given.outcome(), null);
	}

	private static Map<String, Object> details(Judgement.Assessment kept) {
		return Answer.details("verdict", kept.verdict(), "confidence", kept.confidence(), "figure", kept.figure(),
				"outcome", kept.outcome(), "rationale", kept.rationale());
	}

}
