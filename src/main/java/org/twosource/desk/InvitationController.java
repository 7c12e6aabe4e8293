package org.twosource.desk;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.twosource.Refusal;
import org.twosource.account.Invitations;
import org.twosource.account.PasswordResets;
import org.twosource.account.Person;
import org.twosource.account.SecondFactors;
import org.twosource.account.SignedIn;

/** How administrators let people in who cannot come in by themselves. */
@Controller
@RequestMapping("/people/{username}")
class InvitationController {

	private static final String BACK = "redirect:/people";

	private final Invitations invitations;

	private final PasswordResets resets;

	private final SecondFactors factors;

	private final LinkByHand byHand;

	InvitationController(Invitations invitations, PasswordResets resets, SecondFactors factors, LinkByHand byHand) {
		this.invitations = invitations;
		this.resets = resets;
		this.factors = factors;
		this.byHand = byHand;
	}

	@PostMapping("/invitation")
	String again(@PathVariable String username, @SignedIn Person me, RedirectAttributes flash) {
		return attempt(flash, () -> {
			Invitations.Given given = this.invitations.again(username, me);
			this.byHand.tell(flash, "done.invited.", given.person().displayName(), given.mail(), given.linkId());
		});
	}

	@PostMapping("/invitation/withdrawal")
	String withdraw(@PathVariable String username, @SignedIn Person me, RedirectAttributes flash) {
		return attempt(flash, () -> {
			this.invitations.withdraw(username, me);
			SecondFactorController.done(flash, "done.invitationWithdrawn", username);
		});
	}

	@PostMapping("/password-link")
	String passwordLink(@PathVariable String username, @SignedIn Person me, RedirectAttributes flash) {
		return attempt(flash, () -> {
			PasswordResets.Given given = this.resets.give(username, me);
			this.byHand.tell(flash, "done.passwordLink.", username, given.mail(), given.linkId());
		});
	}

	@PostMapping("/second-factor/removal")
	String resetSecondFactor(@PathVariable String username, @SignedIn Person me, RedirectAttributes flash) {
		return attempt(flash, () -> {
			this.factors.reset(username, me);
			SecondFactorController.done(flash, "done.factorReset", username);
		});
	}

	private static String attempt(RedirectAttributes flash, Runnable act) {
		try {
			act.run();
		}
		catch (Refusal refusal) {
			if (refusal.refusalCause() == Refusal.Cause.FORBIDDEN) {
				throw refusal;
			}
			Told.refused(flash, refusal);
		}
		return BACK;
	}

}
