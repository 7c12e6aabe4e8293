package org.twosource.desk;

import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.twosource.Refusal;
import org.twosource.account.Accounts;
import org.twosource.account.ApiTokens;
import org.twosource.account.Person;
import org.twosource.account.SignedIn;
import org.twosource.account.TokenScope;

/** One's own account: absences, password and tokens. */
@Controller
class AccountController {

	private final Accounts accounts;

	private final ApiTokens tokens;

	private final AccountPage page;

	AccountController(Accounts accounts, ApiTokens tokens, AccountPage page) {
		this.accounts = accounts;
		this.tokens = tokens;
		this.page = page;
	}

	@GetMapping("/account")
	String show(@SignedIn Person me, Model model) {
		return this.page.show(me, model);
	}

	@PostMapping("/account/password")
	String changePassword(@RequestParam(defaultValue = "") String old,
			@RequestParam(defaultValue = "") String replacement, @SignedIn Person me, Model model,
			RedirectAttributes flash, HttpServletResponse response) {
		try {
			this.accounts.changePassword(me, old, replacement);
			Told.done(flash, "done.password");
			return "redirect:/account";
		}
		catch (Refusal refusal) {
			return this.page.again("passwordProblems", refusal, me, model, response);
		}
	}

	@PostMapping("/account/tokens")
	String issue(@RequestParam(defaultValue = "") String name, @RequestParam(defaultValue = "90") int days,
			@RequestParam(defaultValue = "") Set<TokenScope> scopes, @SignedIn Person me, Model model,
			RedirectAttributes flash, HttpServletResponse response) {
		// What is blank is read as a scope that is none.
		scopes.removeIf(Objects::isNull);
		try {
			flash.addFlashAttribute("issued", this.tokens.issue(name, Duration.ofDays(days), scopes, me).secret());
			return "redirect:/account";
		}
		catch (Refusal refusal) {
			model.addAttribute("tokenName", name);
			model.addAttribute("tokenScopes", scopes);
			return this.page.again("tokenProblems", refusal, me, model, response);
		}
	}

	@PostMapping("/account/tokens/{id}/revocation")
	String revoke(@PathVariable UUID id, @SignedIn Person me, RedirectAttributes flash) {
		this.tokens.revoke(id, me);
		Told.done(flash, "done.revoked");
		return "redirect:/account";
	}

}
