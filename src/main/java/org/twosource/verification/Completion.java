package org.twosource.verification;

import org.jspecify.annotations.Nullable;
import org.twosource.claim.Confidence;
import org.twosource.claim.Stage;
import org.twosource.claim.Verdict;
import org.twosource.extraction.Figure;

/** What a person answers when they complete a task; one form for each kind of task. */
public sealed interface Completion {

	/** The kind of task this answers. */
	TaskKind kind();

	/**
	 * Evidence has been collected.
	 *
	 * @param note a word to the corroborator, or null
	 * @param assessment what the collector concludes, hidden until the second checker has
	 * concluded too, or null; only where the policy asks for a second checker
	 */
	record Collected(@Nullable String note, @Nullable Assessment assessment) implements Completion {

		/**
		 * The collector's own conclusion.
		 *
		 * @param verdict what the evidence says
		 * @param confidence how sure that is
		 * @param rationale why; not blank
		 * @param figure the figure it bears out, or null to keep the claim's own
		 */
		public record Assessment(Verdict verdict, Confidence confidence, String rationale, @Nullable Figure figure) {

		}

		@Override
		public TaskKind kind() {
			return TaskKind.COLLECT_EVIDENCE;
		}

	}

	/**
	 * The party accused was asked. With neither a reply nor a passed deadline the claim
	 * waits for the reply.
	 *
	 * @param asked who was asked, what and how; may be null when the request is on record
	 * already
	 * @param reply what they said, or null
	 * @param deadlinePassed whether the wait is over without a reply
	 */
	record Commented(@Nullable String asked, @Nullable String reply, boolean deadlinePassed) implements Completion {

		@Override
		public TaskKind kind() {
			return TaskKind.REQUEST_COMMENT;
		}

	}

	/**
	 * The evidence was weighed.
	 *
	 * @param verdict what it says
	 * @param confidence how sure that is
	 * @param rationale why; not blank
	 * @param figure the figure it bears out, or null to keep the claim's own
	 * @param outcome whether this concludes, or more evidence is needed
	 * @param version the claim's version that was weighed, or null to skip the check for
	 * staleness
	 */
	record Corroborated(Verdict verdict, Confidence confidence, String rationale, @Nullable Figure figure,
			Outcome outcome, @Nullable Integer version) implements Completion {

		/** Where the corroborator sends the claim. */
		public enum Outcome {

			/** On to sign-off, if the evidence suffices. */
			CONCLUDED,
			/** Back to collection. */
			MORE_EVIDENCE

		}

		@Override
		public TaskKind kind() {
			return TaskKind.CORROBORATE;
		}
	}

	/**
	 * An editor decided.
	 *
	 * @param decision the answer
	 * @param returnTo {@code COLLECTION} or {@code CORROBORATION} when returned, else
	 * null
	 * @param reason why; needed unless approved
	 * @param version the claim's version that was read, or null to skip the check for
	 * staleness
	 */
	record Decided(Answer decision, @Nullable Stage returnTo, @Nullable String reason,
			@Nullable Integer version) implements Completion {

		/** An editor's answer. */
		public enum Answer {

			/** It may be published as it stands. */
			APPROVE,
			/** It goes back to an earlier stage. */
			RETURN,
			/** It is dropped. */
			SPIKE

		}

		@Override
		public TaskKind kind() {
			return TaskKind.SIGN_OFF;
		}
	}

	/**
	 * A challenge was reviewed.
	 *
	 * @param outcome keep the finding, or reopen the claim
	 * @param reason why; not blank, and published with a new version
	 * @param shown how many unanswered challenges the person saw, or null to answer
	 * whatever there are
	 */
	record Reviewed(Outcome outcome, String reason, @Nullable Integer shown) implements Completion {

		/** What becomes of the finding. */
		public enum Outcome {

			/** It stands. */
			KEEP,
			/** The claim is verified again. */
			REOPEN

		}

		@Override
		public TaskKind kind() {
			return TaskKind.REVIEW_CHALLENGE;
		}
	}

}
