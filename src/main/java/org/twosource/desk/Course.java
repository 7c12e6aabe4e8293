package org.twosource.desk;

import java.util.List;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.twosource.audit.AuditRecord;
import org.twosource.verification.Challenge;
import org.twosource.verification.Comment;
import org.twosource.verification.Comparison;
import org.twosource.verification.Judgement;
import org.twosource.verification.Task;

/**
 * What people have done about a claim so far.
 *
 * @param openTasks what is to be done now
 * @param comments the comments requested, oldest first
 * @param assessments what corroborators concluded, newest first
 * @param comparisons first and second assessments side by side, newest first
 * @param decisions what editors decided, newest first
 * @param challenges the challenges to its finding, newest first
 * @param history everything on record, newest first
 */
record Course(List<Task> openTasks, List<Comment> comments, List<Judgement.Assessment> assessments,
		List<Comparison> comparisons, List<Judgement.Decision> decisions, List<Challenge> challenges,
		List<AuditRecord> history) {

	/** Whether the party accused was asked and the reply is still awaited. */
	public boolean awaited() {
		return this.comments.stream().anyMatch((comment) -> comment.reply() == null && !comment.noReply());
	}

	/** The comparison in which an assessment is the second; null when there is none. */
	public @Nullable Comparison comparedWith(Judgement.Assessment second) {
		return first((comparison) -> comparison.second().id().equals(second.id()));
	}

	/** The disagreement that an assessment settled; null when it settled none. */
	public @Nullable Comparison settledBy(Judgement.Assessment assessment) {
		return first((comparison) -> comparison.settlement() != null
				&& comparison.settlement().id().equals(assessment.id()));
	}

	/** The disagreement that waits to be settled; null when none does. */
	public @Nullable Comparison toSettle() {
		return this.openTasks.stream().anyMatch(Task::settles)
				? first((comparison) -> !comparison.agreed() && comparison.settlement() == null) : null;
	}

	private @Nullable Comparison first(Predicate<Comparison> which) {
		return this.comparisons.stream().filter(which).findFirst().orElse(null);
	}

}
