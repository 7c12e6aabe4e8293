package org.twosource.desk;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletResponse;
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
import org.twosource.verification.Verification;

/** The page of a claim, and what can happen to it beside its tasks. */
@Controller
class ClaimController {

	private static final Pattern SHORT_NUMBER = Pattern.compile("[Cc]-(\\d{1,18})");

	private final Claims claims;

	private final Verification verification;

	private final ClaimPage page;

	ClaimController(Claims claims, Verification verification, ClaimPage page) {
		this.claims = claims;
		this.verification = verification;
		this.page = page;
	}

	@GetMapping("/claims/{id}")
	String show(@PathVariable String id, @SignedIn Person me, Model model) {
		Matcher number = SHORT_NUMBER.matcher(id);
		if (number.matches()) {
			return "redirect:/claims/" + this.claims.numbered(Long.parseLong(number.group(1))).id();
		}
		return this.page.show(id(id), me, model);
	}

	/** What changes while the page is open, asked for whenever something happened. */
	@GetMapping("/claims/{id}/now")
	String now(@PathVariable UUID id, @SignedIn Person me, Model model) {
		return this.page.refresh(id, me, model);
	}

	@PostMapping("/claims/{id}/statement")
	String restate(@PathVariable UUID id, @RequestParam(defaultValue = "") String statement,
			@RequestParam(defaultValue = "-1") int version, @SignedIn Person me, Model model, RedirectAttributes flash,
			HttpServletResponse response) {
		model.addAttribute("restated", statement);
		return act("restateProblems", id, () -> this.claims.restate(id, statement, version, me), "done.reworded",
				"restate-" + id, me, model, flash, response);
	}

	@PostMapping("/claims/{id}/withdrawal")
	String withdraw(@PathVariable UUID id, @RequestParam(defaultValue = "") String withdrawal, @SignedIn Person me,
			Model model, RedirectAttributes flash, HttpServletResponse response) {
		model.addAttribute("withdrawal", withdrawal);
		return act("withdrawalProblems", id, () -> this.verification.withdraw(id, withdrawal, me), "done.withdrawn",
				"withdraw-" + id, me, model, flash, response);
	}

	@PostMapping("/claims/{id}/challenge")
	String challenge(@PathVariable UUID id, @RequestParam(defaultValue = "") String challenge, @SignedIn Person me,
			Model model, RedirectAttributes flash, HttpServletResponse response) {
		model.addAttribute("challenge", challenge);
		return act("challengeProblems", id, () -> this.verification.challenge(id, challenge, me), "done.challenged",
				"challenge-" + id, me, model, flash, response);
	}

	private String act(String problemsName, UUID id, Runnable act, String done, String draft, Person me, Model model,
			RedirectAttributes flash, HttpServletResponse response) {
		try {
			act.run();
			Told.done(flash, done);
			flash.addFlashAttribute("draftDone", draft);
			return "redirect:/claims/" + id;
		}
		catch (Refusal refusal) {
			Problems problems = new Problems();
			problems.add(refusal);
			model.addAttribute(problemsName, problems);
			response.setStatus(problems.status().value());
			return this.page.show(id, me, model);
		}
	}

	private static UUID id(String text) {
		try {
			return UUID.fromString(text);
		}
		catch (IllegalArgumentException ex) {
			throw Refusal.unknown("claim.none", text);
		}
	}

}
