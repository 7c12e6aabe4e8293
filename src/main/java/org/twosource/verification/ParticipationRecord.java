package org.twosource.verification;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.twosource.account.Person;
import org.twosource.audit.Audit;
import org.twosource.claim.Confidence;
import org.twosource.claim.Verdict;
import org.twosource.extraction.Figure;

/**
 * Puts completed work on the record: in the audit, and as what the person did on the
 * claim.
 */
@Component
class ParticipationRecord {

	private final Participation participation;

	private final Audit audit;

	ParticipationRecord(Participation participation, Audit audit) {
		this.participation = participation;
		this.audit = audit;
	}

	void collected(Task task, Person by, Map<String, Object> details) {
		this.participation.record(task.claimId(), by.username(), Participation.Duty.COLLECTED);
		audit("evidence collected", task, by, details);
	}

	void commented(Task task, Person by, Map<String, Object> details) {
		this.participation.record(task.claimId(), by.username(), Participation.Duty.COLLECTED);
		audit("comment requested", task, by, details);
	}

	void corroborated(Task task, Person by, Map<String, Object> details) {
		this.participation.record(task.claimId(), by.username(), Participation.Duty.CORROBORATED);
		audit("claim assessed", task, by, details);
	}

	/** Two assessments are compared; from now on both can be read. */
	void compared(UUID claimId, Comparison comparison) {
		Judgement.FirstAssessment first = comparison.first();
		Judgement.Assessment second = comparison.second();
		this.audit.record(Audit.PROCESS, "assessments compared", claimId, Answer.details("agreed", comparison.agreed(),
				"differences", comparison.differences(), "first",
				assessment(first.by(), first.verdict(), first.confidence(), first.figure(), first.rationale()),
				"second",
				assessment(second.by(), second.verdict(), second.confidence(), second.figure(), second.rationale())));
	}

	void settled(Task task, Person by, Comparison comparison, Map<String, Object> details) {
		this.participation.record(task.claimId(), by.username(), Participation.Duty.CORROBORATED);
		Map<String, Object> all = Answer.details("first", comparison.first().verdict(), "second",
				comparison.second().verdict());
		all.putAll(details);
		audit("disagreement settled", task, by, all);
	}

	void signed(Task task, Person by, Map<String, Object> details) {
		this.participation.record(task.claimId(), by.username(), Participation.Duty.SIGNED);
		audit("editor decided", task, by, details);
	}

	void reviewed(Task task, Person by, Map<String, Object> details) {
		audit("challenge reviewed", task, by, details);
	}

	private static Map<String, Object> assessment(String by, Verdict verdict, Confidence confidence,
			@Nullable Figure figure, String rationale) {
		return Answer.details("by", by, "verdict", verdict, "confidence", confidence, "figure", figure, "rationale",
				rationale);
	}

	private void audit(String act, Task task, Person by, Map<String, Object> details) {
		Map<String, Object> all = new LinkedHashMap<>(details);
		all.put("task", task.kind());
		all.put("taskId", task.id());
		this.audit.record(by.username(), act, task.claimId(), all);
	}

}
