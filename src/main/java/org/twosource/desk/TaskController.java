package org.twosource.desk;

import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.twosource.Refusal;
import org.twosource.account.Person;
import org.twosource.account.SignedIn;
import org.twosource.claim.Claims;
import org.twosource.verification.Completion;
import org.twosource.verification.Task;
import org.twosource.verification.Tasks;

/** A task: what to know for it, taking and releasing it, and answering it. */
@Controller
class TaskController {

	private final Tasks tasks;

	private final Claims claims;

	private final TaskPage page;

	TaskController(Tasks tasks, Claims claims, TaskPage page) {
		this.tasks = tasks;
		this.claims = claims;
		this.page = page;
	}

	@GetMapping("/tasks/{id}")
	String show(@PathVariable UUID id, @RequestParam(required = false) @Nullable Integer range, @SignedIn Person me,
			Model model) {
		model.addAttribute("range", range);
		return this.page.show(this.tasks.get(id), null, new Problems(), me, model);
	}

	/** Who holds the task now, and whether its claim is still as the reader saw it. */
	@GetMapping("/tasks/{id}/bar")
	String bar(@PathVariable UUID id, @RequestParam int seen, @SignedIn Person me, Model model) {
		Task task = this.tasks.get(id);
		model.addAttribute("me", me);
		model.addAttribute("task", task);
		model.addAttribute("obstacle", task.open() ? this.tasks.obstacle(id, me) : null);
		model.addAttribute("changed", this.claims.get(task.claimId()).version() != seen);
		return "answers/bar :: news";
	}

	@PostMapping("/tasks/{id}/take")
	String take(@PathVariable UUID id, @RequestParam(required = false) @Nullable String back, @SignedIn Person me,
			RedirectAttributes flash) {
		try {
			this.tasks.take(id, me);
			return "redirect:/tasks/" + id;
		}
		catch (Refusal refusal) {
			Told.refused(flash, refusal);
			return "redirect:" + Back.to(back);
		}
	}

	@PostMapping("/tasks/{id}/release")
	String release(@PathVariable UUID id, @RequestParam(required = false) @Nullable String back, @SignedIn Person me,
			RedirectAttributes flash) {
		try {
			Task released = this.tasks.release(id, me);
			Told.done(flash, "done.released", "C-" + released.claimNumber());
		}
		catch (Refusal refusal) {
			Told.refused(flash, refusal);
		}
		return "redirect:" + Back.to(back);
	}

	@PostMapping("/tasks/{id}/collected")
	String collected(@PathVariable UUID id, AnswerForms.Collected form, @SignedIn Person me, Model model,
			RedirectAttributes flash, HttpServletResponse response) {
		return answer(id, form, me, model, flash, response);
	}

	@PostMapping("/tasks/{id}/commented")
	String commented(@PathVariable UUID id, AnswerForms.Commented form, @SignedIn Person me, Model model,
			RedirectAttributes flash, HttpServletResponse response) {
		return answer(id, form, me, model, flash, response);
	}

	@PostMapping("/tasks/{id}/corroborated")
	String corroborated(@PathVariable UUID id, AnswerForms.Corroborated form, @SignedIn Person me, Model model,
			RedirectAttributes flash, HttpServletResponse response) {
		return answer(id, form, me, model, flash, response);
	}

	@PostMapping("/tasks/{id}/decided")
	String decided(@PathVariable UUID id, AnswerForms.Decided form, @SignedIn Person me, Model model,
			RedirectAttributes flash, HttpServletResponse response) {
		return answer(id, form, me, model, flash, response);
	}

	@PostMapping("/tasks/{id}/reviewed")
	String reviewed(@PathVariable UUID id, AnswerForms.Reviewed form, @SignedIn Person me, Model model,
			RedirectAttributes flash, HttpServletResponse response) {
		return answer(id, form, me, model, flash, response);
	}

	private String answer(UUID id, AnswerForms.Answer form, Person me, Model model, RedirectAttributes flash,
			HttpServletResponse response) {
		Task task = this.tasks.get(id);
		Problems problems = new Problems();
		Completion completion = form.read(problems);
		if (completion != null && !problems.any()) {
			try {
				this.tasks.complete(id, completion, me);
				Told.done(flash, "done.answered", "C-" + task.claimNumber());
				flash.addFlashAttribute("draftDone", "task-" + id);
				return "redirect:/";
			}
			catch (Refusal refusal) {
				problems.add(refusal);
				problems.offer("/tasks/" + id, "form.startAgain");
			}
		}
		response.setStatus(problems.status().value());
		return this.page.show(this.tasks.get(id), form, problems, me, model);
	}

}
