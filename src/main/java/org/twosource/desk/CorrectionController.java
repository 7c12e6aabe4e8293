package org.twosource.desk;

import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.twosource.account.Person;
import org.twosource.account.SignedIn;
import org.twosource.correction.Flag;
import org.twosource.correction.Flags;
import org.twosource.verification.Challenges;

/** Seeing to what a correction touches, and forgetting readers who wrote. */
@Controller
class CorrectionController {

	private final Flags flags;

	private final Challenges challenges;

	CorrectionController(Flags flags, Challenges challenges) {
		this.flags = flags;
		this.challenges = challenges;
	}

	@PostMapping("/flags/{id}/seen")
	String seen(@PathVariable UUID id, @SignedIn Person me, RedirectAttributes flash) {
		Flag flag = this.flags.seen(id, me);
		Told.done(flash, "done.correctionSeen", flag.number());
		return (flag.documentId() != null) ? "redirect:/documents/" + flag.documentId()
				: "redirect:/claims/" + flag.claimId();
	}

	@PostMapping("/challenges/{id}/forget")
	String forget(@PathVariable UUID id, @SignedIn Person me, RedirectAttributes flash) {
		UUID claimId = this.challenges.forget(id, me);
		Told.done(flash, "done.forgotten");
		return "redirect:/claims/" + claimId + "#challenges";
	}

}
