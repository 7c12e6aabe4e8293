package org.twosource.custody;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.twosource.account.Person;
import org.twosource.audit.Audit;
import org.twosource.audit.AuditRecord;
import org.twosource.publication.Findings;
import org.twosource.verification.Challenges;
import org.twosource.verification.Comments;
import org.twosource.verification.Judgements;
import org.twosource.verification.Policies;

/** Gathers what people did about a claim for a package, in the caller's transaction. */
@Component
class ProceedingsReader {

	private final Policies policies;

	private final Comments comments;

	private final Judgements judgements;

	private final Challenges challenges;

	private final Findings findings;

	private final Audit audit;

	ProceedingsReader(Policies policies, Comments comments, Judgements judgements, Challenges challenges,
			Findings findings, Audit audit) {
		this.policies = policies;
		this.comments = comments;
		this.judgements = judgements;
		this.challenges = challenges;
		this.findings = findings;
		this.audit = audit;
	}

	/** What was done about a claim, as far as may leave. */
	Proceedings of(UUID claimId, boolean confidential, Person by) {
		// Nobody is named in confidence by the empty name.
		List<AuditRecord> history = this.audit.of(claimId, confidential ? by.username() : "");
		return new Proceedings(this.policies.of(claimId).orElse(null), this.comments.of(claimId),
				oldestFirst(this.judgements.assessments(claimId)), oldestFirst(this.judgements.decisions(claimId)),
				oldestFirst(this.challenges.of(claimId)), this.findings.all(claimId), history);
	}

	private static <T> List<T> oldestFirst(List<T> newestFirst) {
		List<T> turned = new ArrayList<>(newestFirst);
		Collections.reverse(turned);
		return List.copyOf(turned);
	}

}
