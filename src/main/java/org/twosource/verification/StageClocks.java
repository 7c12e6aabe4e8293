package org.twosource.verification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.twosource.Refusal;
import org.twosource.claim.Claim;
import org.twosource.claim.SteeredClaims;

/**
 * The one clock that runs for where a claim stands: that of its stage, of the reply it
 * waits for, of the review of its finding, or, once that has run down, the one set anew.
 */
@Component
class StageClocks {

	private static final String NEW_CLOCK = "new-due-date";

	private final RuntimeService processes;

	private final ManagementService jobs;

	private final OpenWork work;

	private final SteeredClaims claims;

	private final Clock clock;

	StageClocks(RuntimeService processes, ManagementService jobs, OpenWork work, SteeredClaims claims, Clock clock) {
		this.processes = processes;
		this.jobs = jobs;
		this.work = work;
		this.claims = claims;
		this.clock = clock;
	}

	/**
	 * Where a clock is in the diagrams.
	 *
	 * @param process the process
	 * @param timer the event that waits for it
	 * @param step the step that marks the claim overdue, or null
	 * @param variable what the date is called there
	 */
	private record Place(String process, String timer, @Nullable String step, String variable) {

		static Place of(Claim claim) {
			if (claim.waiting()) {
				return new Place("claim-verification", "ReplyDeadline", null, "replyDueAt");
			}
			return switch (claim.stage()) {
				case COLLECTION -> stage("Collection");
				case CORROBORATION -> stage("Corroboration");
				case SIGN_OFF -> stage("EditorialSignOff");
				default -> new Place("finding-correction", "ReviewOverdue", "MarkReviewOverdue", "dueAt");
			};
		}

		private static Place stage(String element) {
			return new Place("claim-verification", element + "Overdue", "Mark" + element + "Overdue", "dueAt");
		}

	}

	/**
	 * Sets a new date for where a claim stands, for the tasks there too. A claim that was
	 * overdue is so no longer. Whoever calls it holds the claim.
	 * @param dueAt in the future
	 * @throws Refusal when the process moves on at the same moment
	 */
	void set(Claim claim, Instant dueAt) {
		try {
			Place place = Place.of(claim);
			ProcessInstance process = instance(place.process(), claim.id());
			if (process != null) {
				runDown(process, place);
			}
			run(claim, process, place, dueAt);
			write(claim, process, place, dueAt);
			this.claims.notOverdue(claim.id());
		}
		catch (OptimisticLockingException ex) {
			throw Refusal.conflict("claim.moved");
		}
	}

	/**
	 * Has where a claim stands due earlier or later by a while. One that is overdue stays
	 * so.
	 */
	void shift(Claim claim, Duration by) {
		if (claim.dueAt() == null) {
			return;
		}
		Instant dueAt = claim.dueAt().plus(by);
		if (!claim.overdue() && dueAt.isAfter(this.clock.instant())) {
			set(claim, dueAt);
		}
		else {
			Place place = Place.of(claim);
			write(claim, instance(place.process(), claim.id()), place, dueAt);
		}
	}

	/** What the clock has set off already is done first, so that it cannot come late. */
	private void runDown(ProcessInstance process, Place place) {
		if (place.step() != null) {
			this.jobs.createJobQuery()
				.processInstanceId(process.getId())
				.activityId(place.step())
				.list()
				.forEach((job) -> this.jobs.executeJob(job.getId()));
		}
	}

	private void run(Claim claim, @Nullable ProcessInstance process, Place place, Instant dueAt) {
		Optional<Job> running = Optional.ofNullable(process)
			.flatMap((one) -> timer(one, place.timer()))
			.or(() -> Optional.ofNullable(instance(NEW_CLOCK, claim.id()))
				.flatMap((one) -> timer(one, "NewDueDatePassed")));
		if (running.isPresent()) {
			this.jobs.setJobDuedate(running.get().getId(), Date.from(dueAt));
		}
		else {
			this.processes.startProcessInstanceByKey(NEW_CLOCK, claim.id().toString(),
					Map.of("dueAt", Date.from(dueAt)));
		}
	}

	private void write(Claim claim, @Nullable ProcessInstance process, Place place, Instant dueAt) {
		if (process != null) {
			this.processes.createVariableInstanceQuery()
				.processInstanceIdIn(process.getId())
				.variableName(place.variable())
				.list()
				.forEach((one) -> this.processes.setVariableLocal(one.getExecutionId(), place.variable(),
						Date.from(dueAt)));
		}
		this.work.due(claim.id(), dueAt);
		if (claim.open()) {
			this.claims.due(claim.id(), dueAt);
		}
	}

	private Optional<Job> timer(ProcessInstance process, String event) {
		return this.jobs.createJobQuery()
			.processInstanceId(process.getId())
			.activityId(event)
			.timers()
			.list()
			.stream()
			.findFirst();
	}

	private @Nullable ProcessInstance instance(String process, UUID claimId) {
		return this.processes.createProcessInstanceQuery()
			.processDefinitionKey(process)
			.processInstanceBusinessKey(claimId.toString())
			.singleResult();
	}

}
