package org.twosource.custody;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
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

	/**
	 * What was done about a claim.
	 * @param leftOut the ids of items that are not in the package: neither is what names
	 * them
	 */
	Proceedings of(UUID claimId, Set<String> leftOut) {
		List<AuditRecord> history = this.audit.of(claimId)
			.stream()
			.filter((act) -> !names(act.details(), leftOut))
			.toList();
		return new Proceedings(this.policies.of(claimId).orElse(null), this.comments.of(claimId),
				oldestFirst(this.judgements.assessments(claimId)), oldestFirst(this.judgements.decisions(claimId)),
				oldestFirst(this.challenges.of(claimId)), this.findings.all(claimId), history);
	}

	private static boolean names(@Nullable Object detail, Set<String> leftOut) {
		if (detail instanceof Map<?, ?> map) {
			return map.values().stream().anyMatch((value) -> names(value, leftOut));
		}
		if (detail instanceof Collection<?> several) {
			return several.stream().anyMatch((value) -> names(value, leftOut));
		}
		return detail instanceof String text && leftOut.contains(text);
	}

	private static <T> List<T> oldestFirst(List<T> newestFirst) {
		List<T> turned = new ArrayList<>(newestFirst);
		Collections.reverse(turned);
		return List.copyOf(turned);
	}

}
