package org.twosource.verification;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.UUID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.twosource.audit.Audit;
import org.twosource.claim.Claim;
import org.twosource.claim.Claims;
import org.twosource.claim.Stage;
import org.twosource.claim.SteeredClaims;

/** Writes on the claim where its process has brought it; the diagrams say when. */
@Component
public class Stages implements ProcessPart {

	private final Claims claims;

	private final Stays stays;

	private final SteeredClaims steered;

	private final Audit audit;

	private final ApplicationEventPublisher events;

	Stages(Claims claims, Stays stays, SteeredClaims steered, Audit audit, ApplicationEventPublisher events) {
		this.claims = claims;
		this.stays = stays;
		this.steered = steered;
		this.audit = audit;
		this.events = events;
	}

	/**
	 * The claim enters a stage whose clock, if the diagram set one, runs to
	 * {@code dueAt}.
	 */
	public void enter(DelegateExecution execution, String stage) {
		Date due = (Date) execution.getVariable("dueAt");
		enter(UUID.fromString(execution.getProcessBusinessKey()), Stage.valueOf(stage),
				(due != null) ? due.toInstant() : null);
	}

	/** The claim waits for somebody outside: its clock stands still. */
	public void waitOutside(DelegateExecution execution) {
		UUID claimId = UUID.fromString(execution.getProcessBusinessKey());
		Instant until = ((Date) execution.getVariable("replyDueAt")).toInstant();
		Claim before = this.claims.get(claimId);
		this.claims.waitOutside(claimId, until);
		this.stays.waitOutside(claimId, Timestamp.from(until));
		this.audit.record(Audit.PROCESS, "waiting for a reply", claimId,
				Answer.details("until", until, "before", due(before.dueAt()), "after", due(until)));
		movedOn(before);
	}

	/** The claim has left every stage whose clock runs. */
	void close(UUID claimId, Stage stage) {
		enter(claimId, stage, null);
	}

	private void enter(UUID claimId, Stage stage, @Nullable Instant dueAt) {
		Claim before = this.claims.enter(claimId, stage, dueAt);
		this.stays.enter(claimId, stage);
		this.audit.record(Audit.PROCESS, "stage entered", claimId, Answer.details("from", before.stage(), "to", stage,
				"before", due(before.dueAt()), "after", due(dueAt)));
		movedOn(before);
	}

	/** Neither a pause nor a clock set anew outlasts the stage it was for. */
	private void movedOn(Claim before) {
		if (before.paused()) {
			this.steered.goOn(before.id());
		}
		this.events.publishEvent(new ClaimMovedOn(before.id()));
	}

	private static Map<String, Object> due(@Nullable Instant at) {
		return Answer.details("dueAt", at);
	}

}
