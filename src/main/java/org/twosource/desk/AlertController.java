package org.twosource.desk;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.twosource.Refusal;
import org.twosource.Sentence;
import org.twosource.account.Person;
import org.twosource.account.SignedIn;
import org.twosource.alert.AlertChoices;
import org.twosource.alert.AlertKind;
import org.twosource.alert.AlertPace;
import org.twosource.alert.MailAddresses;
import org.twosource.alert.TestMails;

/** What one is alerted of, and where. */
@Controller
@RequestMapping("/account/alerts")
class AlertController {

	private static final String BACK = "redirect:/account#alerts";

	private final AlertChoices choices;

	private final MailAddresses addresses;

	private final TestMails mails;

	private final AccountPage page;

	AlertController(AlertChoices choices, MailAddresses addresses, TestMails mails, AccountPage page) {
		this.choices = choices;
		this.addresses = addresses;
		this.mails = mails;
		this.page = page;
	}

	@PostMapping("/mail")
	String ask(@RequestParam(defaultValue = "") String mail, @SignedIn Person me, Model model, RedirectAttributes flash,
			HttpServletResponse response) {
		model.addAttribute("mail", mail);
		return attempt(() -> this.addresses.ask(mail, LocaleContextHolder.getLocale(), me), "done.alerts.asked",
				"mailProblems", new Answer(me, model, flash, response));
	}

	@PostMapping("/confirmation")
	String confirm(@RequestParam(defaultValue = "") String code, @SignedIn Person me, Model model,
			RedirectAttributes flash, HttpServletResponse response) {
		return attempt(() -> this.addresses.confirm(code, me), "done.alerts.confirmed", "codeProblems",
				new Answer(me, model, flash, response));
	}

	@PostMapping("/removal")
	String remove(@SignedIn Person me, RedirectAttributes flash) {
		this.addresses.remove(me);
		done(flash, "done.alerts.removed");
		return BACK;
	}

	@PostMapping("/test")
	String test(@SignedIn Person me, Model model, RedirectAttributes flash, HttpServletResponse response) {
		return attempt(() -> this.mails.send(me), "done.alerts.tested", "mailProblems",
				new Answer(me, model, flash, response));
	}

	@PostMapping
	String choose(@RequestParam Map<String, String> fields, @SignedIn Person me, Model model, RedirectAttributes flash,
			HttpServletResponse response) {
		return attempt(() -> this.choices.choose(choice(fields), me), "done.alerts.saved", "alertProblems",
				new Answer(me, model, flash, response));
	}

	private static AlertChoices.Choice choice(Map<String, String> fields) {
		Map<AlertKind, AlertPace> paces = new EnumMap<>(AlertKind.class);
		for (AlertKind kind : AlertKind.values()) {
			pace(fields.get("pace-" + kind)).ifPresent((pace) -> paces.put(kind, pace));
		}
		return new AlertChoices.Choice(Problems.optional(fields.get("language")), Problems.optional(fields.get("zone")),
				hour(fields.get("digestHour")), paces);
	}

	private static Optional<AlertPace> pace(@Nullable String name) {
		for (AlertPace pace : AlertPace.values()) {
			if (pace.name().equals(name)) {
				return Optional.of(pace);
			}
		}
		return Optional.empty();
	}

	private static @Nullable Integer hour(@Nullable String value) {
		if (value == null || value.isBlank()) {
			return null;
		}
		try {
			return Integer.valueOf(value.strip());
		}
		catch (NumberFormatException ex) {
			throw Refusal.unacceptable("alert.hour").with("field", "digestHour");
		}
	}

	/** Where it is answered whether something was done. */
	private record Answer(Person me, Model model, RedirectAttributes flash, HttpServletResponse response) {

	}

	private String attempt(Runnable act, String done, String problems, Answer answer) {
		try {
			act.run();
			done(answer.flash(), done);
			return BACK;
		}
		catch (Refusal refusal) {
			return this.page.again(problems, refusal, answer.me(), answer.model(), answer.response());
		}
	}

	/** Says on the next page that it is done. */
	static void done(RedirectAttributes page, String key) {
		page.addFlashAttribute("message", Sentence.of("alerts", key).in(LocaleContextHolder.getLocale()));
	}

}
