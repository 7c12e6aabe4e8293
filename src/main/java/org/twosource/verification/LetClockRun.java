package org.twosource.verification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.twosource.audit.Audit;
import org.twosource.claim.Claim;
import org.twosource.claim.Claims;
import org.twosource.claim.SteeredClaims;
import org.twosource.claim.Steering;

/**
 * Lets the clock of a claim run again that was paused: what it is at is due later by as
 * long as the pause lasted.
 */
@Component
class LetClockRun implements JavaDelegate, ProcessPart {

	private final Claims claims;

	private final SteeredClaims steered;

	private final Stays stays;

	private final ObjectProvider<StageClocks> clocks;

	private final Audit audit;

	private final Clock clock;

	/**
	 * Readies it.
	 * @param clocks ask the engine, which is not there before its parts are
	 */
	LetClockRun(Claims claims, SteeredClaims steered, Stays stays, ObjectProvider<StageClocks> clocks, Audit audit,
			Clock clock) {
		this.claims = claims;
		this.steered = steered;
		this.stays = stays;
		this.clocks = clocks;
		this.audit = audit;
		this.clock = clock;
	}

	@Override
	public void execute(DelegateExecution execution) {
		Claim claim = this.claims.hold(UUID.fromString(execution.getProcessBusinessKey()));
		Steering.Pause pause = claim.steering().pause();
		if (pause == null) {
			return;
		}
		Instant now = this.clock.instant();
		if (now.isBefore(pause.until())) {
			this.clocks.getObject().shift(claim, Duration.between(pause.until(), now));
		}
		this.steered.goOn(claim.id());
		this.stays.goOn(claim.id(), now);
		String by = (String) execution.getVariable("resumedBy");
		this.audit.record((by != null) ? by : Audit.PROCESS, (by != null) ? "claim resumed" : "pause ended", claim.id(),
				Answer.details("before", Answer.details("dueAt", claim.dueAt()), "after",
						Answer.details("dueAt", this.claims.get(claim.id()).dueAt())));
	}

}
