package org.twosource.desk;

import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.twosource.Refusal;
import org.twosource.account.OpenId;
import org.twosource.account.OpenIdLinks;
import org.twosource.account.People;
import org.twosource.account.Person;
import org.twosource.account.SignedIn;

/** Who comes through the OpenID provider, and who that is here, for administrators. */
@Controller
@RequestMapping("/people/openid")
class OpenIdController {

	private final OpenId openId;

	private final OpenIdLinks links;

	private final People people;

	OpenIdController(OpenId openId, OpenIdLinks links, People people) {
		this.openId = openId;
		this.links = links;
		this.people = people;
	}

	@GetMapping
	String list(@SignedIn Person me, Model model) {
		model.addAttribute("identities", this.links.all(me));
		model.addAttribute("provider", this.openId.name().orElseThrow(() -> Refusal.unknown("openid.off")));
		model.addAttribute("givesRoles", this.openId.givesRoles());
		model.addAttribute("people", this.people.active());
		return "openid";
	}

	@PostMapping("/{id}/link")
	String link(@PathVariable UUID id, @RequestParam(defaultValue = "") String username, @SignedIn Person me,
			RedirectAttributes flash) {
		return change(() -> this.links.link(id, username, me), "done.openid.linked", flash);
	}

	@PostMapping("/{id}/removal")
	String forget(@PathVariable UUID id, @SignedIn Person me, RedirectAttributes flash) {
		return change(() -> this.links.forget(id, me), "done.openid.removed", flash);
	}

	private static String change(Runnable change, String done, RedirectAttributes flash) {
		try {
			change.run();
			Told.done(flash, done);
		}
		catch (Refusal refusal) {
			if (refusal.refusalCause() == Refusal.Cause.FORBIDDEN) {
				throw refusal;
			}
			Told.refused(flash, refusal);
		}
		return "redirect:/people/openid";
	}

}
