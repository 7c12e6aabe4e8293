package org.twosource.api;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.twosource.Refusal;
import org.twosource.claim.Confidence;
import org.twosource.claim.Stage;
import org.twosource.claim.Verdict;
import org.twosource.verification.Completion;
import org.twosource.verification.TaskKind;

/** The body of a completion; which fields count depends on the task's kind. */
record CompletionForm(@Nullable String note, @Nullable AssessmentFields assessment, @Nullable String asked,
		@Nullable String reply, @Nullable Boolean deadlinePassed, @Nullable Verdict verdict,
		@Nullable Confidence confidence, @Nullable String rationale, @Nullable FigureFields figure,
		@Nullable String outcome, Completion.Decided.@Nullable Answer decision, @Nullable Stage returnTo,
		@Nullable String reason, @Nullable Integer version) {

	/** What a collector concludes for themselves, in the body of a completion. */
	record AssessmentFields(@Nullable Verdict verdict, @Nullable Confidence confidence, @Nullable String rationale,
			@Nullable FigureFields figure) {

		Completion.Collected.Assessment assessment() {
			return new Completion.Collected.Assessment(needed(this.verdict, "assessment.verdict"),
					needed(this.confidence, "assessment.confidence"), needed(this.rationale, "assessment.rationale"),
					(this.figure != null) ? this.figure.figure() : null);
		}

		private static <T> T needed(@Nullable T value, String field) {
			if (value == null) {
				throw Refusal.unacceptable("firstAssessment.incomplete").with("field", field);
			}
			return value;
		}

	}

	Completion completionOf(TaskKind kind) {
		return switch (kind) {
			case COLLECT_EVIDENCE ->
				new Completion.Collected(this.note, (this.assessment != null) ? this.assessment.assessment() : null);
			case REQUEST_COMMENT ->
				new Completion.Commented(this.asked, this.reply, Boolean.TRUE.equals(this.deadlinePassed));
			case CORROBORATE ->
				new Completion.Corroborated(needed(this.verdict, "verdict"), needed(this.confidence, "confidence"),
						needed(this.rationale, "rationale"), (this.figure != null) ? this.figure.figure() : null,
						outcome(Completion.Corroborated.Outcome.class), this.version);
			case SIGN_OFF ->
				new Completion.Decided(needed(this.decision, "decision"), this.returnTo, this.reason, this.version);
			case REVIEW_CHALLENGE -> new Completion.Reviewed(outcome(Completion.Reviewed.Outcome.class),
					needed(this.reason, "reason"), null);
		};
	}

	private <E extends Enum<E>> E outcome(Class<E> type) {
		String given = needed(this.outcome, "outcome");
		for (E value : type.getEnumConstants()) {
			if (value.name().equals(given)) {
				return value;
			}
		}
		throw Refusal.unacceptable("task.outcome", List.of(type.getEnumConstants())).with("field", "outcome");
	}

	private static <T> T needed(@Nullable T value, String field) {
		if (value == null) {
			throw Refusal.unacceptable("task.needs." + field).with("field", field);
		}
		return value;
	}

}
