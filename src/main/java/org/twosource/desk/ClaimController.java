package org.twosource.desk;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.twosource.Page;
import org.twosource.Refusal;
import org.twosource.account.Person;
import org.twosource.account.SignedIn;
import org.twosource.claim.Claim;
import org.twosource.claim.Claims;
import org.twosource.claim.Stage;
import org.twosource.extraction.Kind;
import org.twosource.verification.Verification;

/** The list of claims, the page of each, and what can happen to it beside its tasks. */
@Controller
class ClaimController {

	private static final Pattern SHORT_NUMBER = Pattern.compile("[Cc]-(\\d{1,18})");

	private final Claims claims;

	private final Verification verification;

	private final ClaimPage page;

	private final MessageSource messages;

	ClaimController(Claims claims, Verification verification, ClaimPage page, MessageSource messages) {
		this.claims = claims;
		this.verification = verification;
		this.page = page;
		this.messages = messages;
	}

	@GetMapping("/claims")
	String list(@RequestParam(required = false) @Nullable Stage stage,
			@RequestParam(required = false) @Nullable Kind kind, @RequestParam(required = false) @Nullable String q,
			@RequestParam(required = false) @Nullable Boolean overdue, @RequestParam(defaultValue = "0") int page,
			Model model) {
		String text = Problems.optional(q);
		Page<Claim> found = this.claims.list(new Claims.Filter(stage, kind, text, overdue, null),
				new Page.Request(page, Pages.SIZE));
		model.addAttribute("claims", found);
		model.addAttribute("pages", Pages.of(page, found.total()));
		model.addAttribute("stages", Stage.values());
		model.addAttribute("kinds", Kind.values());
		model.addAttribute("stage", stage);
		model.addAttribute("kind", kind);
		model.addAttribute("q", text);
		model.addAttribute("overdue", overdue);
		return "claims";
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
		return act("restateProblems", id, () -> this.claims.restate(id, statement, version, me), "dossier.restated",
				"restate-" + id, me, model, flash, response);
	}

	@PostMapping("/claims/{id}/withdrawal")
	String withdraw(@PathVariable UUID id, @RequestParam(defaultValue = "") String withdrawal, @SignedIn Person me,
			Model model, RedirectAttributes flash, HttpServletResponse response) {
		model.addAttribute("withdrawal", withdrawal);
		return act("withdrawalProblems", id, () -> this.verification.withdraw(id, withdrawal, me), "dossier.withdrawn",
				"withdraw-" + id, me, model, flash, response);
	}

	@PostMapping("/claims/{id}/challenge")
	String challenge(@PathVariable UUID id, @RequestParam(defaultValue = "") String challenge, @SignedIn Person me,
			Model model, RedirectAttributes flash, HttpServletResponse response) {
		model.addAttribute("challenge", challenge);
		return act("challengeProblems", id, () -> this.verification.challenge(id, challenge, me), "dossier.challenged",
				"challenge-" + id, me, model, flash, response);
	}

	private String act(String problemsName, UUID id, Runnable act, String done, String draft, Person me, Model model,
			RedirectAttributes flash, HttpServletResponse response) {
		try {
			act.run();
			flash.addFlashAttribute("message", this.messages.getMessage(done, null, LocaleContextHolder.getLocale()));
			flash.addFlashAttribute("done", draft);
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
			throw Refusal.unknown("There is no claim " + text);
		}
	}

}
