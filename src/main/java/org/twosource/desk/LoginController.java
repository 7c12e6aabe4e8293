package org.twosource.desk;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.twosource.account.OpenId;

/** The page to sign in on. */
@Controller
class LoginController {

	/**
	 * Beside the usual one: too many attempts, a code that came too late, and what can be
	 * in the way of an OpenID provider.
	 */
	private static final Set<String> PROBLEMS = Set.of("attempts", "expired", "openid-role", "openid-unknown",
			"openid-username", "openid-taken", "openid-inactive", "openid-administrator", "openid-provider");

	private final boolean demonstration;

	private final OpenId openId;

	LoginController(Environment environment, OpenId openId) {
		this.openId = openId;
		this.demonstration = environment.acceptsProfiles(Profiles.of("demonstration"));
	}

	@GetMapping("/login")
	String login(@RequestParam(required = false) @Nullable String error,
			@RequestParam(required = false) @Nullable String logout, Model model) {
		if (error != null) {
			model.addAttribute("problem", PROBLEMS.contains(error) ? error : "credentials");
		}
		model.addAttribute("openId", this.openId.name().orElse(null));
		model.addAttribute("signedOut", logout != null);
		model.addAttribute("demonstration", this.demonstration);
		return "login";
	}

}
