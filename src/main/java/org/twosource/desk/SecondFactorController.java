package org.twosource.desk;

import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriUtils;
import org.twosource.Refusal;
import org.twosource.Sentence;
import org.twosource.account.Person;
import org.twosource.account.SecondFactors;
import org.twosource.account.SignedIn;
import org.twosource.publication.Newsroom;

/** One's own second factor: codes from an app beside the password. */
@Controller
@RequestMapping("/account/second-factor")
class SecondFactorController {

	private static final String BACK = "redirect:/account/second-factor";

	private final SecondFactors factors;

	private final Newsroom newsroom;

	SecondFactorController(SecondFactors factors, Newsroom newsroom) {
		this.factors = factors;
		this.newsroom = newsroom;
	}

	/** Says on the next page that it is done. */
	static void done(RedirectAttributes page, String key, Object... arguments) {
		page.addFlashAttribute("message", Sentence.of("accounts", key, arguments).in(LocaleContextHolder.getLocale()));
	}

	@GetMapping
	String show(@SignedIn Person me, Model model) {
		model.addAttribute("offered", this.factors.isOffered());
		model.addAttribute("required", this.factors.isRequired(me));
		model.addAttribute("since", this.factors.since(me.username()).orElse(null));
		model.addAttribute("left", this.factors.recoveryCodesLeft(me));
		this.factors.beingSetUp(me).ifPresent((secret) -> {
			model.addAttribute("secret", secret.replaceAll("(.{4})(?=.)", "$1 "));
			model.addAttribute("qr", QrPicture.of(address(secret, me)));
		});
		return "second-factor";
	}

	@PostMapping("/beginning")
	String begin(@SignedIn Person me, RedirectAttributes flash) {
		try {
			this.factors.begin(me);
		}
		catch (Refusal refusal) {
			Told.refused(flash, refusal);
		}
		return BACK;
	}

	@PostMapping("/confirmation")
	String confirm(@RequestParam(defaultValue = "") String code, @SignedIn Person me, Model model,
			RedirectAttributes flash, HttpServletResponse response) {
		try {
			flash.addFlashAttribute("codes", this.factors.confirm(code, me));
			done(flash, "done.factor");
			return BACK;
		}
		catch (Refusal refusal) {
			return again("confirmProblems", refusal, me, model, response);
		}
	}

	@PostMapping("/recovery-codes")
	String renew(@RequestParam(defaultValue = "") String code, @SignedIn Person me, Model model,
			RedirectAttributes flash, HttpServletResponse response) {
		try {
			flash.addFlashAttribute("codes", this.factors.renewRecoveryCodes(code, me));
			return BACK;
		}
		catch (Refusal refusal) {
			return again("renewProblems", refusal, me, model, response);
		}
	}

	@PostMapping("/removal")
	String turnOff(@RequestParam(defaultValue = "") String code, @SignedIn Person me, Model model,
			RedirectAttributes flash, HttpServletResponse response) {
		try {
			this.factors.turnOff(code, me);
			done(flash, "done.factorOff");
			return BACK;
		}
		catch (Refusal refusal) {
			return again("offProblems", refusal, me, model, response);
		}
	}

	private String again(String name, Refusal refusal, Person me, Model model, HttpServletResponse response) {
		Problems problems = new Problems();
		problems.add(refusal);
		model.addAttribute(name, problems);
		response.setStatus(problems.status().value());
		return show(me, model);
	}

	/** As apps read it from a picture. */
	private String address(String secret, Person me) {
		String issuer = UriUtils.encode(this.newsroom.name(), StandardCharsets.UTF_8);
		return "otpauth://totp/" + issuer + ":" + me.username() + "?secret=" + secret + "&issuer=" + issuer;
	}

}
