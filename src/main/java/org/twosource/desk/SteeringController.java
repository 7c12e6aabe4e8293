package org.twosource.desk;

import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.twosource.Refusal;
import org.twosource.Sentence;
import org.twosource.account.Person;
import org.twosource.account.SignedIn;
import org.twosource.claim.Priority;
import org.twosource.claim.Stage;
import org.twosource.verification.DueDates;
import org.twosource.verification.Escalations;
import org.twosource.verification.Pauses;
import org.twosource.verification.Priorities;

/** Steering a claim from its page. */
@Controller
@RequestMapping("/claims/{id}")
class SteeringController {

	private final Priorities priorities;

	private final DueDates dueDates;

	private final Pauses pauses;

	private final Escalations escalations;

	private final ClaimPage page;

	SteeringController(Priorities priorities, DueDates dueDates, Pauses pauses, Escalations escalations,
			ClaimPage page) {
		this.priorities = priorities;
		this.dueDates = dueDates;
		this.pauses = pauses;
		this.escalations = escalations;
		this.page = page;
	}

	/**
	 * What one of the forms has.
	 *
	 * @param priority how urgent the claim should be
	 * @param dueAt when it should be due, in UTC
	 * @param stage at which stage the page showed it
	 * @param until until when it should rest, in UTC
	 * @param reason why
	 * @param answer what a manager answers who was called
	 */
	record SteerForm(@Nullable Priority priority, @Nullable String dueAt, @Nullable Stage stage, @Nullable String until,
			@Nullable String reason, @Nullable String answer) {

	}

	/** Who steers which claim by which form, and where the answer goes. */
	private record Asked(UUID id, String which, SteerForm form, Person me, Model model, RedirectAttributes flash,
			HttpServletResponse response) {

	}

	@PostMapping("/priority")
	String prioritise(@PathVariable UUID id, SteerForm form, @SignedIn Person me, Model model, RedirectAttributes flash,
			HttpServletResponse response) {
		return act(new Asked(id, "priority", form, me, model, flash, response),
				(problems) -> this.priorities.change(id, form.priority(), form.reason(), me));
	}

	@PostMapping("/due")
	String move(@PathVariable UUID id, SteerForm form, @SignedIn Person me, Model model, RedirectAttributes flash,
			HttpServletResponse response) {
		return act(new Asked(id, "due", form, me, model, flash, response), (problems) -> {
			Instant dueAt = problems.instant("dueAt", form.dueAt());
			if (!problems.any()) {
				this.dueDates.move(id, dueAt, form.reason(), form.stage(), me);
			}
		});
	}

	@PostMapping("/pause")
	String pause(@PathVariable UUID id, SteerForm form, @SignedIn Person me, Model model, RedirectAttributes flash,
			HttpServletResponse response) {
		return act(new Asked(id, "pause", form, me, model, flash, response), (problems) -> {
			Instant until = problems.instant("until", form.until());
			if (!problems.any()) {
				this.pauses.pause(id, form.reason(), until, me);
			}
		});
	}

	@PostMapping("/resumption")
	String resume(@PathVariable UUID id, SteerForm form, @SignedIn Person me, Model model, RedirectAttributes flash,
			HttpServletResponse response) {
		return act(new Asked(id, "resumption", form, me, model, flash, response),
				(problems) -> this.pauses.resume(id, me));
	}

	@PostMapping("/escalation")
	String escalate(@PathVariable UUID id, SteerForm form, @SignedIn Person me, Model model, RedirectAttributes flash,
			HttpServletResponse response) {
		return act(new Asked(id, "escalation", form, me, model, flash, response),
				(problems) -> this.escalations.escalate(id, form.reason(), me));
	}

	@PostMapping("/escalation/answer")
	String answer(@PathVariable UUID id, SteerForm form, @SignedIn Person me, Model model, RedirectAttributes flash,
			HttpServletResponse response) {
		return act(new Asked(id, "answer", form, me, model, flash, response),
				(problems) -> this.escalations.answer(id, form.answer(), me));
	}

	private String act(Asked asked, Consumer<Problems> act) {
		Problems problems = new Problems();
		try {
			act.accept(problems);
		}
		catch (Refusal refusal) {
			problems.add(refusal);
		}
		if (!problems.any()) {
			asked.flash()
				.addFlashAttribute("message",
						Sentence.of("steering", "steering.done." + asked.which()).in(LocaleContextHolder.getLocale()));
			return "redirect:/claims/" + asked.id() + "#steer";
		}
		asked.response().setStatus(problems.status().value());
		asked.model().addAttribute("steerProblems", problems);
		asked.model().addAttribute("steerWhich", asked.which());
		asked.model().addAttribute("steerForm", asked.form());
		return this.page.show(asked.id(), asked.me(), asked.model());
	}

}
