package org.twosource.desk;

import java.util.List;

import org.twosource.audit.AuditRecord;
import org.twosource.verification.Challenge;
import org.twosource.verification.Comment;
import org.twosource.verification.Judgement;
import org.twosource.verification.Task;

/**
 * What people have done about a claim so far.
 *
 * @param openTasks what is to be done now
 * @param comments the comments requested, oldest first
 * @param assessments what corroborators concluded, newest first
 * @param decisions what editors decided, newest first
 * @param challenges the challenges to its finding, newest first
 * @param history everything on record, newest first
 */
record Course(List<Task> openTasks, List<Comment> comments, List<Judgement.Assessment> assessments,
		List<Judgement.Decision> decisions, List<Challenge> challenges, List<AuditRecord> history) {

	/** Whether the party accused was asked and the reply is still awaited. */
	public boolean awaited() {
		return this.comments.stream().anyMatch((comment) -> comment.reply() == null && !comment.noReply());
	}

}
