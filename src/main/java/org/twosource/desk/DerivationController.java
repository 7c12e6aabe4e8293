package org.twosource.desk;

import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.twosource.Refusal;
import org.twosource.account.Person;
import org.twosource.account.SignedIn;
import org.twosource.evidence.Derivations;

/** Deciding what evidence derives from. */
@Controller
class DerivationController {

	private final Derivations derivations;

	DerivationController(Derivations derivations) {
		this.derivations = derivations;
	}

	@PostMapping("/claims/{id}/derivations/{proposal}/confirmation")
	String confirm(@PathVariable UUID id, @PathVariable UUID proposal, @SignedIn Person me, RedirectAttributes flash) {
		return decide(id, "done.derivation.confirmed", flash, () -> this.derivations.confirm(id, proposal, null, me));
	}

	@PostMapping("/claims/{id}/derivations/{proposal}/refusal")
	String refuse(@PathVariable UUID id, @PathVariable UUID proposal, @SignedIn Person me, RedirectAttributes flash) {
		return decide(id, "done.derivation.refused", flash, () -> this.derivations.refuse(id, proposal, null, me));
	}

	@PostMapping("/claims/{id}/derivations")
	String standsForItself(@PathVariable UUID id, @RequestParam UUID evidence, @SignedIn Person me,
			RedirectAttributes flash) {
		return decide(id, "done.derivation.undone", flash, () -> this.derivations.standsForItself(id, evidence, me));
	}

	private static String decide(UUID id, String done, RedirectAttributes flash, Runnable decision) {
		try {
			decision.run();
			Told.done(flash, done);
		}
		catch (Refusal refusal) {
			Told.refused(flash, refusal);
		}
		return "redirect:/claims/" + id + "#derivations";
	}

}
