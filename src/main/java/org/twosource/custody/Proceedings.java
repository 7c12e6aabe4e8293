package org.twosource.custody;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.twosource.audit.AuditRecord;
import org.twosource.publication.Finding;
import org.twosource.verification.Challenge;
import org.twosource.verification.Comment;
import org.twosource.verification.Judgement;
import org.twosource.verification.Policy;

/**
 * What people did about a claim, as it goes into a package.
 *
 * @param policy what it needs, or null in the moment before that was decided
 * @param comments the comments requested, oldest first
 * @param assessments what corroborators concluded, oldest first
 * @param decisions what editors decided, oldest first
 * @param challenges the challenges to its finding, oldest first
 * @param findings every version published, oldest first
 * @param history everything on record, oldest first
 */
record Proceedings(@Nullable Policy policy, List<Comment> comments, List<Judgement.Assessment> assessments,
		List<Judgement.Decision> decisions, List<Challenge> challenges, List<Finding> findings,
		List<AuditRecord> history) {

}
