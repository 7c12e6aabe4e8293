package org.twosource.desk;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.twosource.Refusal;
import org.twosource.account.Erasure;
import org.twosource.account.Person;
import org.twosource.account.SignedIn;

/** Erasing somebody: what goes and what stays is said first. */
@Controller
class ErasureController {

	private final Erasure erasure;

	ErasureController(Erasure erasure) {
		this.erasure = erasure;
	}

	@GetMapping("/people/{username}/erasure")
	String ask(@PathVariable String username, @SignedIn Person me, Model model, RedirectAttributes flash) {
		try {
			model.addAttribute("person", this.erasure.requireErasable(username, me));
			return "erasure";
		}
		catch (Refusal refusal) {
			return refused(refusal, flash);
		}
	}

	@PostMapping("/people/{username}/erasure")
	String erase(@PathVariable String username, @RequestParam(required = false) @Nullable String sure,
			@SignedIn Person me, RedirectAttributes flash) {
		if (sure == null) {
			flash.addFlashAttribute("unsure", true);
			return "redirect:/people/{username}/erasure";
		}
		try {
			Told.done(flash, "done.erased", this.erasure.erase(username, me));
			return "redirect:/people";
		}
		catch (Refusal refusal) {
			return refused(refusal, flash);
		}
	}

	private static String refused(Refusal refusal, RedirectAttributes flash) {
		if (refusal.refusalCause() != Refusal.Cause.CONFLICT) {
			throw refusal;
		}
		Told.refused(flash, refusal);
		return "redirect:/people";
	}

}
