package org.twosource.verification;

import java.util.List;
import java.util.UUID;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.twosource.capture.CaptureAsked;
import org.twosource.claim.AcceptanceTakenBack;
import org.twosource.claim.Claim;
import org.twosource.claim.ClaimAccepted;
import org.twosource.claim.ClaimRestated;
import org.twosource.claim.Claims;
import org.twosource.claim.Stage;
import org.twosource.claim.TriageFinished;
import org.twosource.document.DocumentImported;
import org.twosource.evidence.EvidenceAdded;
import org.twosource.evidence.EvidenceDisclosed;
import org.twosource.evidence.OriginsChanged;

/** Tells the processes what happened elsewhere, in the transaction it happened in. */
@Component
class ProcessEvents {

	private final RuntimeService processes;

	private final TaskService tasks;

	private final Claims claims;

	private final Participation participation;

	private final Verification verification;

	private final Reviews reviews;

	ProcessEvents(RuntimeService processes, TaskService tasks, Claims claims, Participation participation,
			Verification verification, Reviews reviews) {
		this.processes = processes;
		this.tasks = tasks;
		this.claims = claims;
		this.participation = participation;
		this.verification = verification;
		this.reviews = reviews;
	}

	@EventListener
	void on(DocumentImported event) {
		this.processes.startProcessInstanceByKey("document-intake", event.documentId().toString());
	}

	@EventListener
	void on(CaptureAsked event) {
		this.processes.startProcessInstanceByKey("link-capture", event.captureId().toString());
	}

	@EventListener
	void on(MessageDue event) {
		this.processes.startProcessInstanceByKey("webhook-delivery", event.deliveryId().toString());
	}

	@EventListener
	void on(MailDue event) {
		this.processes.startProcessInstanceByKey("alert-delivery", event.mailId().toString());
	}

	@EventListener
	void on(TriageFinished event) {
		String task = this.tasks.createTaskQuery()
			.processInstanceBusinessKey(event.documentId().toString())
			.taskDefinitionKey("TriageCandidates")
			.singleResult()
			.getId();
		this.tasks.complete(task);
	}

	@EventListener
	void on(ClaimAccepted event) {
		this.processes.startProcessInstanceByKey("claim-verification", event.claimId().toString());
	}

	@EventListener
	void on(AcceptanceTakenBack event) {
		this.verification.takeBack(event.claimId(), event.by());
	}

	@EventListener
	void on(EvidenceAdded event) {
		this.participation.record(event.claimId(), event.by(), Participation.Duty.COLLECTED);
		if (!event.open()) {
			// Where the process goes would tell everybody of it; who knows of it may act.
			return;
		}
		weighAgain(event.claimId(), Opening.evidence("added", event.evidenceId(), event.by()));
	}

	@EventListener
	void on(EvidenceDisclosed event) {
		if (event.open()) {
			weighAgain(event.claimId(), Opening.evidence("opened", event.evidenceId(), event.by()));
		}
		else {
			signedContentChanged(this.claims.get(event.claimId()));
		}
	}

	@EventListener
	void on(OriginsChanged event) {
		// What an item derives from may be found out more than once.
		weighAgain(event.claimId(),
				new Opening(Cause.NEW_EVIDENCE, null, event.evidenceId(), null, List.of(), event.by()));
	}

	@EventListener
	void on(ClaimRestated event) {
		signedContentChanged(this.claims.get(event.claimId()));
	}

	private void weighAgain(UUID claimId, Opening opening) {
		Claim claim = this.claims.get(claimId);
		if (claim.stage() == Stage.PUBLISHED && !this.reviews.isReopened(claimId)) {
			this.reviews.open(claimId, opening);
		}
		else {
			signedContentChanged(claim);
		}
	}

	/**
	 * Nobody listens unless the claim is being signed off: then it goes back to be
	 * weighed again.
	 */
	private void signedContentChanged(Claim claim) {
		if (claim.stage() == Stage.SIGN_OFF) {
			this.processes.createMessageCorrelation("SignedContentChanged")
				.processInstanceBusinessKey(claim.id().toString())
				.correlateAllWithResult();
		}
	}

}
