package org.twosource.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.twosource.audit.AuditRecord;
import org.twosource.claim.Claim;
import org.twosource.claim.Stage;
import org.twosource.verification.Challenge;
import org.twosource.verification.Comment;
import org.twosource.verification.Comparison;
import org.twosource.verification.Completion;
import org.twosource.verification.Judgement;
import org.twosource.verification.Task;

/**
 * What people have done about a claim so far.
 *
 * @param tasks all its tasks, oldest first
 * @param comments the comments requested, oldest first
 * @param assessments what corroborators concluded, newest first
 * @param comparisons first and second assessments side by side, newest first
 * @param decisions what editors decided, newest first
 * @param challenges the challenges to its finding, newest first
 * @param history everything on record, newest first
 */
record Course(List<Task> tasks, List<Comment> comments, List<Judgement.Assessment> assessments,
		List<Comparison> comparisons, List<Judgement.Decision> decisions, List<Challenge> challenges,
		List<AuditRecord> history) {

	/** What is to be done now. */
	public List<Task> openTasks() {
		return this.tasks.stream().filter(Task::open).toList();
	}

	/** Whether the party accused was asked and the reply is still awaited. */
	public boolean awaited() {
		return this.comments.stream().anyMatch((comment) -> !comment.settled());
	}

	/** Whether its finding was ever published. */
	public boolean published() {
		return since(Stage.PUBLISHED) != null;
	}

	/** The challenge that last had it verified again, or null. */
	public @Nullable Challenge reopening() {
		return this.challenges.stream().filter((one) -> "REOPEN".equals(one.outcome())).findFirst().orElse(null);
	}

	/** When the claim came to a stage last, or null when it never did. */
	@Nullable Instant since(Stage stage) {
		return entries("to", stage).map(AuditRecord::at).findFirst().orElse(null);
	}

	/** Where the claim stood before it came to a stage. */
	Stage stageBefore(Stage stage) {
		return entries("to", stage).map((entry) -> Stage.valueOf(String.valueOf(entry.details().get("from"))))
			.findFirst()
			.orElse(Stage.COLLECTION);
	}

	/** Who dropped the claim, when and why. */
	Stepper.Ending ending(Claim claim) {
		if (claim.stage() == Stage.SPIKED) {
			return this.decisions.stream()
				.filter((decision) -> decision.answer() == Completion.Decided.Answer.SPIKE)
				.findFirst()
				.map((spike) -> new Stepper.Ending(Stage.SPIKED, claim.stageSince(), spike.by(), spike.reason()))
				.orElse(new Stepper.Ending(Stage.SPIKED, claim.stageSince(), null, null));
		}
		Optional<AuditRecord> withdrawal = this.history.stream()
			.filter((entry) -> entry.act().equals("claim withdrawn"))
			.findFirst();
		return new Stepper.Ending(claim.stage(), claim.stageSince(), withdrawal.map(AuditRecord::actor).orElse(null),
				withdrawal.map((entry) -> String.valueOf(entry.details().get("reason"))).orElse(null));
	}

	private Stream<AuditRecord> entries(String end, Stage stage) {
		return this.history.stream()
			.filter((entry) -> entry.act().equals("stage entered") && stage.name().equals(entry.details().get(end)));
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
		return openTasks().stream().anyMatch(Task::settles)
				? first((comparison) -> !comparison.agreed() && comparison.settlement() == null) : null;
	}

	private @Nullable Comparison first(Predicate<Comparison> which) {
		return this.comparisons.stream().filter(which).findFirst().orElse(null);
	}

}
