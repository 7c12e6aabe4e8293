package org.twosource.desk;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.twosource.Refusal;
import org.twosource.account.Absences;
import org.twosource.account.Person;
import org.twosource.account.SignedIn;

/** When people are absent: they note it themselves, or a manager does. */
@Controller
class AbsenceController {

	private final Absences absences;

	AbsenceController(Absences absences) {
		this.absences = absences;
	}

	@PostMapping("/account/absences")
	String note(@RequestParam(required = false) @Nullable String from,
			@RequestParam(required = false) @Nullable String until, @SignedIn Person me, RedirectAttributes flash) {
		return note(me.username(), from, until, "/account", me, flash);
	}

	@PostMapping("/account/absences/{id}/removal")
	String remove(@PathVariable UUID id, @SignedIn Person me, RedirectAttributes flash) {
		return remove(me.username(), id, "/account", me, flash);
	}

	@PostMapping("/board/people/{username}/absences")
	String noteFor(@PathVariable String username, @RequestParam(required = false) @Nullable String from,
			@RequestParam(required = false) @Nullable String until, @SignedIn Person me, RedirectAttributes flash) {
		return note(username, from, until, "/board/people", me, flash);
	}

	@PostMapping("/board/people/{username}/absences/{id}/removal")
	String removeFor(@PathVariable String username, @PathVariable UUID id, @SignedIn Person me,
			RedirectAttributes flash) {
		return remove(username, id, "/board/people", me, flash);
	}

	private String note(String username, @Nullable String from, @Nullable String until, String back, Person me,
			RedirectAttributes flash) {
		Problems problems = new Problems();
		var first = problems.day("from", from);
		var last = problems.day("until", until);
		if (problems.any()) {
			flash.addFlashAttribute("warning",
					(problems.of("from") != null) ? problems.of("from") : problems.of("until"));
			return "redirect:" + back;
		}
		try {
			this.absences.note(username, first, last, me);
			Told.done(flash, "done.absence");
		}
		catch (Refusal refusal) {
			refuse(refusal, flash);
		}
		return "redirect:" + back;
	}

	private String remove(String username, UUID id, String back, Person me, RedirectAttributes flash) {
		try {
			this.absences.remove(username, id, me);
			Told.done(flash, "done.absence.removed");
		}
		catch (Refusal refusal) {
			refuse(refusal, flash);
		}
		return "redirect:" + back;
	}

	private static void refuse(Refusal refusal, RedirectAttributes flash) {
		if (refusal.refusalCause() == Refusal.Cause.FORBIDDEN) {
			throw refusal;
		}
		Told.refused(flash, refusal);
	}

}
