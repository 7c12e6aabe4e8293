package org.twosource.verification;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.twosource.account.Person;
import org.twosource.audit.Audit;

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

	void signed(Task task, Person by, Map<String, Object> details) {
		this.participation.record(task.claimId(), by.username(), Participation.Duty.SIGNED);
		audit("editor decided", task, by, details);
	}

	void reviewed(Task task, Person by, Map<String, Object> details) {
		audit("challenge reviewed", task, by, details);
	}

	private void audit(String act, Task task, Person by, Map<String, Object> details) {
		Map<String, Object> all = new LinkedHashMap<>(details);
		all.put("task", task.kind());
		all.put("taskId", task.id());
		this.audit.record(by.username(), act, task.claimId(), all);
	}

}
