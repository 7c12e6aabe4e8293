package org.twosource.desk;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.twosource.Refusal;
import org.twosource.account.Absences;
import org.twosource.account.People;
import org.twosource.account.Person;
import org.twosource.account.Role;
import org.twosource.account.SignedIn;
import org.twosource.claim.Priority;
import org.twosource.verification.Assignments;
import org.twosource.verification.Task;
import org.twosource.verification.TaskOutcome;
import org.twosource.verification.Tasks;

/** The tasks a manager oversees, and what is done with one or many of them at once. */
@Controller
@RequestMapping("/board/tasks")
class TaskBoardController {

	private final TaskBoardPage page;

	private final Assignments assignments;

	private final Tasks tasks;

	private final People people;

	private final Absences absences;

	TaskBoardController(TaskBoardPage page, Assignments assignments, Tasks tasks, People people, Absences absences) {
		this.page = page;
		this.assignments = assignments;
		this.tasks = tasks;
		this.people = people;
		this.absences = absences;
	}

	/** What can be done with the chosen tasks. */
	enum Act {

		/** Give them to somebody. */
		GIVE,
		/** Take them back from whoever holds them. */
		TAKE_BACK,
		/** Make their claims more or less urgent. */
		PRIORITY,
		/** Set another due date for their claims. */
		DUE

	}

	/**
	 * What is to be done with which tasks, as the form has it.
	 *
	 * @param task the tasks chosen, or null
	 * @param act what is to be done, or null
	 * @param username who is to get them
	 * @param urgency how urgent they should be
	 * @param dueAt when they should be due, in UTC
	 * @param reason why
	 */
	record ActForm(@Nullable List<UUID> task, @Nullable Act act, @Nullable String username, @Nullable Priority urgency,
			@Nullable String dueAt, @Nullable String reason) {

		/** What is to be done; whoever presses no button gives. */
		Act wanted() {
			return Objects.requireNonNullElse(this.act, Act.GIVE);
		}

		List<UUID> chosen() {
			return Objects.requireNonNullElse(this.task, List.of());
		}

	}

	@GetMapping
	String list(TaskBoardFilter filter, @RequestParam(defaultValue = "0") int page,
			@RequestParam(defaultValue = "false") boolean all, @SignedIn Person me, Model model) {
		this.page.addList(filter, page, List.of(), all, me, model);
		this.page.addChoices(filter, me, model);
		return "task-board";
	}

	/** The filter stands in the address, so that the same list is shown afterwards. */
	@PostMapping
	String act(TaskBoardFilter filter, @RequestParam(defaultValue = "0") int page, ActForm form, @SignedIn Person me,
			Model model, RedirectAttributes flash, HttpServletResponse response) {
		requireManager(me);
		Problems problems = new Problems();
		Instant dueAt = check(form, problems);
		if (!problems.any()) {
			try {
				List<TaskOutcome> outcomes = act(form, dueAt, me);
				flash.addFlashAttribute("outcomes", OutcomeLine.of(outcomes));
				return "redirect:" + filter.narrowing().by("page", (page > 0) ? page : null).address();
			}
			catch (Refusal refusal) {
				problems.add(refusal);
			}
		}
		response.setStatus(problems.status().value());
		model.addAttribute("form", form);
		model.addAttribute("problems", problems);
		this.page.addList(filter, page, form.chosen(), false, me, model);
		this.page.addChoices(filter, me, model);
		return "task-board";
	}

	/** Gives one task to somebody. */
	@PostMapping("/{id}/assignee")
	String give(@PathVariable UUID id, @RequestParam String username,
			@RequestParam(defaultValue = "/board/tasks") String back, @SignedIn Person me, RedirectAttributes flash) {
		requireManager(me);
		try {
			Task given = this.tasks.give(id, username, me);
			String name = this.people.find(username).map(Person::displayName).orElse(username);
			Told.done(flash, "done.given", "C-" + given.claimNumber(), name);
			this.absences.until(username, this.absences.today())
				.ifPresent((until) -> flash.addFlashAttribute("warning", Told.absent(name, until)));
		}
		catch (Refusal refusal) {
			Told.refused(flash, refusal);
		}
		return "redirect:" + Back.to(back);
	}

	private List<TaskOutcome> act(ActForm form, @Nullable Instant dueAt, Person me) {
		return switch (form.wanted()) {
			case GIVE -> this.assignments.give(form.chosen(), String.valueOf(form.username()), me);
			case TAKE_BACK -> this.assignments.takeBack(form.chosen(), me);
			case PRIORITY -> this.assignments.prioritise(form.chosen(), form.urgency(), form.reason(), me);
			case DUE -> this.assignments.due(form.chosen(), dueAt, form.reason(), me);
		};
	}

	/** What is missing for all of them is told beside its field, not once for each. */
	private static @Nullable Instant check(ActForm form, Problems problems) {
		if (form.chosen().isEmpty()) {
			problems.add("tasks", "assignments.none");
		}
		Instant dueAt = null;
		switch (form.wanted()) {
			case GIVE -> problems.required("username", form.username(), "assignments.whom");
			case PRIORITY -> {
				if (form.urgency() == null) {
					problems.add("urgency", "form.choose");
				}
				problems.required("reason", form.reason(), "reason.missing");
			}
			case DUE -> {
				problems.required("dueAt", form.dueAt(), "steering.noDate");
				dueAt = problems.instant("dueAt", form.dueAt());
				problems.required("reason", form.reason(), "reason.missing");
			}
			case TAKE_BACK -> {
			}
		}
		return dueAt;
	}

	private static void requireManager(Person person) {
		if (!person.is(Role.MANAGER)) {
			throw Refusal.forbidden("board.mayRead");
		}
	}

}
