package org.twosource.desk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.twosource.account.Person;
import org.twosource.audit.Audit;
import org.twosource.audit.AuditRecord;
import org.twosource.verification.Challenges;
import org.twosource.verification.Comments;
import org.twosource.verification.Comparisons;
import org.twosource.verification.Judgements;
import org.twosource.verification.Tasks;

/** Gathers what people have done about a claim, for one page. */
@Component
class Courses {

	private final Tasks tasks;

	private final Comments comments;

	private final Judgements judgements;

	private final Comparisons comparisons;

	private final Challenges challenges;

	private final Audit audit;

	Courses(Tasks tasks, Comments comments, Judgements judgements, Comparisons comparisons, Challenges challenges,
			Audit audit) {
		this.tasks = tasks;
		this.comments = comments;
		this.judgements = judgements;
		this.comparisons = comparisons;
		this.challenges = challenges;
		this.audit = audit;
	}

	/** What has been done about a claim so far, as far as a person may know of it. */
	@Transactional(readOnly = true)
	public Course of(UUID claimId, Person viewer) {
		List<AuditRecord> history = new ArrayList<>(this.audit.of(claimId, viewer.username()));
		Collections.reverse(history);
		return new Course(this.tasks.of(claimId), this.comments.of(claimId), this.judgements.assessments(claimId),
				this.comparisons.of(claimId), this.judgements.decisions(claimId), this.challenges.of(claimId), history);
	}

}
