package org.twosource.desk;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.twosource.Refusal;
import org.twosource.account.OneTimeLinks;
import org.twosource.account.PasswordResets;

/** The pages that lead in beside the form: for a code, and for a password to choose. */
@Controller
@RequestMapping("/login")
class WayInController {

	private final PasswordResets resets;

	private final OneTimeLinks links;

	WayInController(PasswordResets resets, OneTimeLinks links) {
		this.resets = resets;
		this.links = links;
	}

	@GetMapping("/code")
	String code(@RequestParam(required = false) @Nullable String error, Model model) {
		if (error != null) {
			model.addAttribute("problem", error.equals("attempts") ? "attempts" : "code");
		}
		return "login-code";
	}

	@GetMapping("/forgotten")
	String forgotten(Model model) {
		model.addAttribute("byMail", this.resets.byMail());
		return "login-forgotten";
	}

	@PostMapping("/forgotten")
	String ask(@RequestParam(defaultValue = "") String name, Model model, HttpServletRequest request,
			HttpServletResponse response) {
		boolean heard = this.resets.ask(name, request.getRemoteAddr());
		if (!heard) {
			response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
		}
		model.addAttribute("asked", heard);
		model.addAttribute("tooOften", !heard);
		return forgotten(model);
	}

	@GetMapping("/links/{secret}")
	String link(@PathVariable String secret, Model model, HttpServletResponse response) {
		return page(secret, model, response);
	}

	@PostMapping("/links/{secret}")
	String choose(@PathVariable String secret, @RequestParam(defaultValue = "") String password, Model model,
			RedirectAttributes flash, HttpServletResponse response) {
		try {
			OneTimeLinks.Link link = this.links.redeem(secret, password);
			SecondFactorController.done(flash, "done.chosen", link.username());
			return "redirect:/login";
		}
		catch (Refusal refusal) {
			Problems problems = new Problems();
			problems.add(refusal);
			model.addAttribute("problems", problems);
			response.setStatus(problems.status().value());
			return page(secret, model, response);
		}
	}

	private String page(String secret, Model model, HttpServletResponse response) {
		Optional<OneTimeLinks.Link> link = this.links.find(secret);
		if (link.isEmpty()) {
			response.setStatus(HttpStatus.NOT_FOUND.value());
		}
		model.addAttribute("link", link.orElse(null));
		model.addAttribute("secret", secret);
		return "login-link";
	}

}
