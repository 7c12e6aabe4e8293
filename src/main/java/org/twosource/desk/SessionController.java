package org.twosource.desk;

import jakarta.servlet.http.HttpSession;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.twosource.Refusal;
import org.twosource.account.Person;
import org.twosource.account.Sessions;
import org.twosource.account.SignedIn;

/** Signs one out where one is signed in elsewhere. */
@Controller
class SessionController {

	private final Sessions sessions;

	SessionController(Sessions sessions) {
		this.sessions = sessions;
	}

	@PostMapping("/account/sessions/end")
	String end(@RequestParam(defaultValue = "") String handle, @SignedIn Person me, RedirectAttributes flash) {
		try {
			this.sessions.end(handle, me);
			Told.done(flash, "done.session");
		}
		catch (Refusal refusal) {
			Told.refused(flash, refusal);
		}
		return "redirect:/account";
	}

	@PostMapping("/account/sessions/others")
	String endOthers(@SignedIn Person me, HttpSession here, RedirectAttributes flash) {
		this.sessions.endOthers(here.getId(), me);
		Told.done(flash, "done.sessions");
		return "redirect:/account";
	}

}
