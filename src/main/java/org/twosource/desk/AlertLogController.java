package org.twosource.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.twosource.Page;
import org.twosource.Refusal;
import org.twosource.account.Person;
import org.twosource.account.SignedIn;
import org.twosource.alert.MailLog;
import org.twosource.alert.SentMail;

/** What was sent to whom and what came of it, for administrators. */
@Controller
@RequestMapping("/alerts")
class AlertLogController {

	/** Within which time something new is waited for on the page. */
	private static final Duration SOON = Duration.ofMinutes(1);

	private final MailLog log;

	private final Clock clock;

	AlertLogController(MailLog log, Clock clock) {
		this.log = log;
		this.clock = clock;
	}

	@GetMapping
	String log(@RequestParam(required = false) SentMail.@Nullable State state,
			@RequestParam(defaultValue = "0") int page, @SignedIn Person me, Model model) {
		add(state, page, me, model);
		return "alerts";
	}

	/** The log alone, for a page that waits for what comes of a mail. */
	@GetMapping("/log")
	String part(@RequestParam(required = false) SentMail.@Nullable State state,
			@RequestParam(defaultValue = "0") int page, @SignedIn Person me, Model model) {
		add(state, page, me, model);
		return "alert-parts :: log";
	}

	@PostMapping("/{id}/again")
	String again(@PathVariable UUID id, @SignedIn Person me, RedirectAttributes flash) {
		try {
			this.log.again(id, me);
			AlertController.done(flash, "done.alerts.again");
		}
		catch (Refusal refusal) {
			if (refusal.refusalCause() != Refusal.Cause.CONFLICT) {
				throw refusal;
			}
			Told.refused(flash, refusal);
		}
		return "redirect:/alerts";
	}

	private void add(SentMail.@Nullable State state, int page, Person me, Model model) {
		Page<SentMail> found = this.log.list(state, new Page.Request(page, Pages.SIZE), me);
		model.addAttribute("mails", found.items());
		model.addAttribute("available", this.log.available());
		model.addAttribute("states", SentMail.State.values());
		model.addAttribute("state", state);
		model.addAttribute("page", page);
		String path = "/alerts?" + ((state != null) ? "state=" + state + "&" : "") + "page=";
		model.addAttribute("pages", Pages.at(path, page, found));
		Instant soon = this.clock.instant().plus(SOON);
		model.addAttribute("waiting", found.items().stream().anyMatch((one) -> moves(one, soon)));
	}

	private static boolean moves(SentMail mail, Instant soon) {
		Instant next = mail.nextAttemptAt();
		return mail.state() == SentMail.State.UNDER_WAY && (next == null || next.isBefore(soon));
	}

}
