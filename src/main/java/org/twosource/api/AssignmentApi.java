package org.twosource.api;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.twosource.Refusal;
import org.twosource.account.Person;
import org.twosource.account.SignedIn;
import org.twosource.verification.Assignments;
import org.twosource.verification.Rebalancing;
import org.twosource.verification.TaskOutcome;

/** Giving several tasks at once, taking them back, and evening out who holds how many. */
@RestController
@RequestMapping("/api/tasks")
class AssignmentApi {

	private final Assignments assignments;

	private final Rebalancing rebalancing;

	AssignmentApi(Assignments assignments, Rebalancing rebalancing) {
		this.assignments = assignments;
		this.rebalancing = rebalancing;
	}

	/** Which tasks go to whom; without a username they are taken back. */
	record Assigning(@Nullable List<UUID> tasks, @Nullable String username) {

	}

	/** Which moves are to be made. */
	record Moves(@Nullable List<Rebalancing.Chosen> moves) {

	}

	/**
	 * What became of one task: the status it would have had by itself, and why nothing
	 * was done.
	 */
	record Outcome(UUID task, TaskApi.@Nullable TaskView now, boolean done, int status, @Nullable String refusal) {

		static Outcome of(TaskOutcome outcome) {
			Refusal refusal = outcome.refusal();
			return new Outcome(outcome.taskId(), (outcome.task() != null) ? TaskApi.TaskView.of(outcome.task()) : null,
					outcome.done(), (refusal != null) ? refusal.status() : 200,
					(refusal != null) ? refusal.in(LocaleContextHolder.getLocale()) : null);
		}

	}

	/** What became of all of them, and how many were done. */
	record Outcomes(long done, List<Outcome> items) {

		static Outcomes of(List<TaskOutcome> outcomes) {
			return new Outcomes(outcomes.stream().filter(TaskOutcome::done).count(),
					outcomes.stream().map(Outcome::of).toList());
		}

	}

	/** A task that would go from one to another. */
	record Move(TaskApi.TaskView task, String from, String to) {

	}

	/** A task that would stay, and why. */
	record Stay(TaskApi.TaskView task, String why) {

	}

	/** What could go to whom for everybody to hold about as many. */
	record Proposal(List<Move> moves, List<Stay> stays, List<Rebalancing.Load> loads) {

		static Proposal of(Rebalancing.Proposal proposal) {
			return new Proposal(
					proposal.moves()
						.stream()
						.map((move) -> new Move(TaskApi.TaskView.of(move.task()),
								String.valueOf(move.task().assignee()), move.to()))
						.toList(),
					proposal.stays()
						.stream()
						.map((stay) -> new Stay(TaskApi.TaskView.of(stay.task()), stay.why()))
						.toList(),
					proposal.loads());
		}

	}

	@PostMapping("/assignments")
	Outcomes assign(@RequestBody Assigning wanted, @SignedIn Person person) {
		List<UUID> tasks = Objects.requireNonNullElse(wanted.tasks(), List.of());
		return Outcomes.of((wanted.username() != null) ? this.assignments.give(tasks, wanted.username(), person)
				: this.assignments.takeBack(tasks, person));
	}

	@GetMapping("/rebalancing")
	Proposal propose(@RequestParam(defaultValue = "") Set<UUID> allTheSame, @SignedIn Person person) {
		return Proposal.of(this.rebalancing.propose(allTheSame, person));
	}

	@PostMapping("/rebalancing")
	Outcomes rebalance(@RequestBody Moves wanted, @SignedIn Person person) {
		return Outcomes.of(this.rebalancing.apply(Objects.requireNonNullElse(wanted.moves(), List.of()), person));
	}

}
