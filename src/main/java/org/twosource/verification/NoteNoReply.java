package org.twosource.verification;

import java.util.Map;
import java.util.UUID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.twosource.audit.Audit;

/** Notes that the party asked did not reply in time. */
@Component
class NoteNoReply implements JavaDelegate, ProcessPart {

	private final Comments comments;

	private final Audit audit;

	NoteNoReply(Comments comments, Audit audit) {
		this.comments = comments;
		this.audit = audit;
	}

	@Override
	public void execute(DelegateExecution execution) {
		UUID claimId = UUID.fromString(execution.getProcessBusinessKey());
		this.comments.settle(claimId, null);
		this.audit.record(Audit.PROCESS, "no reply came in time", claimId, Map.of());
	}

}
