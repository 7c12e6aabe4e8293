package org.twosource.desk;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.twosource.Refusal;
import org.twosource.account.Person;
import org.twosource.account.SignedIn;
import org.twosource.verification.Incidents;

/** Has automatic steps that failed tried again. */
@Controller
@RequestMapping("/board/incidents")
class IncidentController {

	private final Incidents incidents;

	IncidentController(Incidents incidents) {
		this.incidents = incidents;
	}

	@PostMapping("/{id}/retry")
	String retry(@PathVariable String id, @RequestParam(required = false) @Nullable String back, @SignedIn Person me,
			RedirectAttributes flash) {
		return told(back, flash, () -> {
			this.incidents.retry(id, me);
			Told.done(flash, "done.retried");
		});
	}

	@PostMapping("/retry")
	String retryAll(@RequestParam String process, @RequestParam String step,
			@RequestParam(required = false) @Nullable String back, @SignedIn Person me, RedirectAttributes flash) {
		return told(back, flash, () -> Told.done(flash, "done.retriedAll", this.incidents.retryAll(process, step, me)));
	}

	private static String told(@Nullable String back, RedirectAttributes flash, Runnable act) {
		try {
			act.run();
		}
		catch (Refusal refusal) {
			Told.refused(flash, refusal);
		}
		return "redirect:" + ((back != null) ? Back.to(back) : "/board");
	}

}
