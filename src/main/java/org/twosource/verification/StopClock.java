package org.twosource.verification;

import java.time.Duration;
import java.util.Objects;
import java.util.UUID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.twosource.claim.Claim;
import org.twosource.claim.Claims;
import org.twosource.claim.Steering;

/**
 * Stops the clock of a claim that is paused: what it is at is due later by as long as the
 * pause is meant to last.
 */
@Component
class StopClock implements JavaDelegate, ProcessPart {

	private final Claims claims;

	private final ObjectProvider<StageClocks> clocks;

	/**
	 * Readies it.
	 * @param clocks ask the engine, which is not there before its parts are
	 */
	StopClock(Claims claims, ObjectProvider<StageClocks> clocks) {
		this.claims = claims;
		this.clocks = clocks;
	}

	@Override
	public void execute(DelegateExecution execution) {
		Claim claim = this.claims.get(UUID.fromString(execution.getProcessBusinessKey()));
		Steering.Pause pause = Objects.requireNonNull(claim.steering().pause());
		this.clocks.getObject().shift(claim, Duration.between(pause.since(), pause.until()));
	}

}
