package org.twosource.desk;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page to sign in on. */
@Controller
class LoginController {

	private static final Set<String> NAMED = Set.of("attempts", "expired");

	private final boolean demonstration;

	LoginController(Environment environment) {
		this.demonstration = environment.acceptsProfiles(Profiles.of("demonstration"));
	}

	@GetMapping("/login")
	String login(@RequestParam(required = false) @Nullable String error,
			@RequestParam(required = false) @Nullable String logout, Model model) {
		if (error != null) {
			model.addAttribute("problem", NAMED.contains(error) ? error : "credentials");
		}
		model.addAttribute("signedOut", logout != null);
		model.addAttribute("demonstration", this.demonstration);
		return "login";
	}

}
