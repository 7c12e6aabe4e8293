package org.twosource.api;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.twosource.account.Person;
import org.twosource.account.SignedIn;
import org.twosource.claim.Priority;
import org.twosource.claim.Stage;
import org.twosource.verification.DueDates;
import org.twosource.verification.Escalations;
import org.twosource.verification.Pauses;
import org.twosource.verification.Priorities;

/**
 * Steering a claim: how urgent it is, by when, letting it rest, calling the managers.
 */
@RestController
@RequestMapping("/api/claims/{id}")
@ResponseStatus(HttpStatus.NO_CONTENT)
class SteeringApi {

	private final Priorities priorities;

	private final DueDates dueDates;

	private final Pauses pauses;

	private final Escalations escalations;

	SteeringApi(Priorities priorities, DueDates dueDates, Pauses pauses, Escalations escalations) {
		this.priorities = priorities;
		this.dueDates = dueDates;
		this.pauses = pauses;
		this.escalations = escalations;
	}

	/** How urgent a claim should be, and why. */
	record Prioritising(@Nullable Priority priority, @Nullable String reason) {

	}

	/**
	 * By when a claim should be done with where it stands, and why; the stage, when it is
	 * given, is the one at which it was seen.
	 */
	record Moving(@Nullable Instant dueAt, @Nullable String reason, @Nullable Stage stage) {

	}

	/** Until when a claim should rest, and why. */
	record Pausing(@Nullable Instant until, @Nullable String reason) {

	}

	/** Why the managers are called. */
	record Escalating(@Nullable String reason) {

	}

	/** What a manager says to that. */
	record Answering(@Nullable String answer) {

	}

	@PutMapping("/priority")
	void prioritise(@PathVariable UUID id, @RequestBody Prioritising wanted, @SignedIn Person person) {
		this.priorities.change(id, wanted.priority(), wanted.reason(), person);
	}

	@PutMapping("/due")
	void move(@PathVariable UUID id, @RequestBody Moving wanted, @SignedIn Person person) {
		this.dueDates.move(id, wanted.dueAt(), wanted.reason(), wanted.stage(), person);
	}

	@PostMapping("/pause")
	void pause(@PathVariable UUID id, @RequestBody Pausing wanted, @SignedIn Person person) {
		this.pauses.pause(id, wanted.reason(), wanted.until(), person);
	}

	@DeleteMapping("/pause")
	void resume(@PathVariable UUID id, @SignedIn Person person) {
		this.pauses.resume(id, person);
	}

	@PostMapping("/escalation")
	void escalate(@PathVariable UUID id, @RequestBody Escalating wanted, @SignedIn Person person) {
		this.escalations.escalate(id, wanted.reason(), person);
	}

	@PostMapping("/escalation/answer")
	void answer(@PathVariable UUID id, @RequestBody Answering wanted, @SignedIn Person person) {
		this.escalations.answer(id, wanted.answer(), person);
	}

}
