package org.twosource.desk;

import org.jspecify.annotations.Nullable;
import org.twosource.claim.Claim;
import org.twosource.claim.Confidence;
import org.twosource.claim.Stage;
import org.twosource.claim.Verdict;
import org.twosource.extraction.Figure;
import org.twosource.extraction.Kind;
import org.twosource.verification.Completion;
import org.twosource.verification.TaskKind;

/**
 * The forms in which people answer tasks, as sent: text that may be null, blank or
 * nonsense.
 */
final class AnswerForms {

	private AnswerForms() {
	}

	/** A form that can be read into an answer. */
	sealed interface Answer {

		/** The kind of task it answers. */
		TaskKind kind();

		/** The answer; when problems were noted, not to be used. */
		@Nullable Completion read(Problems problems);

	}

	/** Evidence has been collected; without a verdict and a rationale that is all. */
	record Collected(@Nullable String note, @Nullable String verdict, @Nullable String confidence,
			@Nullable String rationale, @Nullable FigureForm figure) implements Answer {

		@Override
		public TaskKind kind() {
			return TaskKind.COLLECT_EVIDENCE;
		}

		static Collected blank(Claim claim) {
			return new Collected(null, null, null, null, FigureForm.of(claim.figure()));
		}

		/** Whether the person began to give an assessment of their own. */
		public boolean assesses() {
			return Problems.optional(this.verdict) != null || Problems.optional(this.rationale) != null;
		}

		@Override
		public Completion read(Problems problems) {
			return new Completion.Collected(Problems.optional(this.note), assesses() ? assessment(problems) : null);
		}

		private Completion.Collected.@Nullable Assessment assessment(Problems problems) {
			Verdict verdict = problems.choice(Verdict.class, "verdict", this.verdict);
			Confidence confidence = problems.choice(Confidence.class, "confidence", this.confidence);
			String rationale = why(problems, this.rationale);
			Figure figure = (this.figure != null) ? this.figure.read(problems) : null;
			if (verdict == null || confidence == null) {
				return null;
			}
			return new Completion.Collected.Assessment(verdict, confidence, rationale, figure);
		}

	}

	/** The party accused was asked. */
	record Commented(@Nullable String asked, @Nullable String reply,
			@Nullable Boolean deadlinePassed) implements Answer {

		@Override
		public TaskKind kind() {
			return TaskKind.REQUEST_COMMENT;
		}

		@Override
		public Completion read(Problems problems) {
			return new Completion.Commented(Problems.optional(this.asked), Problems.optional(this.reply),
					Boolean.TRUE.equals(this.deadlinePassed));
		}

	}

	/** The evidence was weighed. */
	record Corroborated(@Nullable String verdict, @Nullable String confidence, @Nullable String rationale,
			@Nullable FigureForm figure, @Nullable String outcome, @Nullable String version) implements Answer {

		@Override
		public TaskKind kind() {
			return TaskKind.CORROBORATE;
		}

		static Corroborated blank(Claim claim, @Nullable Figure figure) {
			return new Corroborated(null, null, null, FigureForm.of(figure), null, String.valueOf(claim.version()));
		}

		@Override
		public @Nullable Completion read(Problems problems) {
			Verdict verdict = problems.choice(Verdict.class, "verdict", this.verdict);
			Confidence confidence = problems.choice(Confidence.class, "confidence", this.confidence);
			Completion.Corroborated.Outcome outcome = problems.choice(Completion.Corroborated.Outcome.class, "outcome",
					this.outcome);
			String rationale = why(problems, this.rationale);
			Figure figure = (this.figure != null) ? this.figure.read(problems) : null;
			Integer version = problems.count("version", this.version);
			if (verdict == null || confidence == null || outcome == null) {
				return null;
			}
			return new Completion.Corroborated(verdict, confidence, rationale, figure, outcome, version);
		}

	}

	/** An editor decided. */
	record Decided(@Nullable String decision, @Nullable String returnTo, @Nullable String reason,
			@Nullable String version) implements Answer {

		@Override
		public TaskKind kind() {
			return TaskKind.SIGN_OFF;
		}

		static Decided blank(Claim claim) {
			return new Decided(null, null, null, String.valueOf(claim.version()));
		}

		@Override
		public @Nullable Completion read(Problems problems) {
			var decision = problems.choice(Completion.Decided.Answer.class, "decision", this.decision);
			Stage returnTo = null;
			if (decision == Completion.Decided.Answer.RETURN) {
				returnTo = problems.choice(Stage.class, "returnTo", this.returnTo);
			}
			boolean approved = decision == Completion.Decided.Answer.APPROVE;
			// The page shows no reason beside an approval, so none that was typed before
			// is kept.
			String reason = approved ? null : Problems.optional(this.reason);
			if (decision != null && !approved && reason == null) {
				problems.add("reason", "form.decide.reason");
			}
			Integer version = problems.count("version", this.version);
			return (decision != null) ? new Completion.Decided(decision, returnTo, reason, version) : null;
		}

	}

	/** A challenge was reviewed. */
	record Reviewed(@Nullable String outcome, @Nullable String reason, @Nullable String shown) implements Answer {

		@Override
		public TaskKind kind() {
			return TaskKind.REVIEW_CHALLENGE;
		}

		@Override
		public @Nullable Completion read(Problems problems) {
			var outcome = problems.choice(Completion.Reviewed.Outcome.class, "outcome", this.outcome);
			String reason = problems.required("reason", this.reason, "form.review.reason");
			Integer shown = problems.count("shown", this.shown);
			return (outcome != null) ? new Completion.Reviewed(outcome, reason, shown) : null;
		}

	}

	/**
	 * The verdicts a claim of this kind may get: a characterisation is never ruled true
	 * or false.
	 */
	static Verdict[] verdictsFor(Kind kind) {
		if (kind == Kind.CHARACTERISATION) {
			return new Verdict[] { Verdict.DISPUTED, Verdict.UNVERIFIED };
		}
		return Verdict.values();
	}

	private static String why(Problems problems, @Nullable String rationale) {
		return problems.required("rationale", rationale, "form.corroborate.rationale");
	}

}
