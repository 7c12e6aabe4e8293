package org.twosource.desk;

import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.twosource.Refusal;
import org.twosource.account.Person;
import org.twosource.account.SignedIn;
import org.twosource.annotation.Annotations;
import org.twosource.annotation.Form;
import org.twosource.annotation.Forms;
import org.twosource.annotation.PublishedDocuments;

/** Opens documents with their marks to readers, and hands them out at the desk. */
@Controller
class DocumentPublicationController {

	private final PublishedDocuments published;

	private final Annotations annotations;

	private final Forms forms;

	DocumentPublicationController(PublishedDocuments published, Annotations annotations, Forms forms) {
		this.published = published;
		this.annotations = annotations;
		this.forms = forms;
	}

	@PostMapping("/documents/{id}/publication")
	String publish(@PathVariable UUID id, @SignedIn Person me, RedirectAttributes flash) {
		return told(id, flash, "done.documentPublished", () -> this.published.publish(id, me));
	}

	@PostMapping("/documents/{id}/publication/end")
	String takeBack(@PathVariable UUID id, @RequestParam(required = false) @Nullable String reason, @SignedIn Person me,
			RedirectAttributes flash) {
		return told(id, flash, "done.documentTakenBack", () -> this.published.takeBack(id, reason, me));
	}

	@GetMapping("/documents/{id}/annotated.{form}")
	ResponseEntity<byte[]> file(@PathVariable UUID id, @PathVariable String form, Locale language) {
		return this.forms.answer(this.annotations.of(id), Form.ending(form), language);
	}

	private static String told(UUID id, RedirectAttributes flash, String done, Runnable act) {
		try {
			act.run();
			Told.done(flash, done);
		}
		catch (Refusal refusal) {
			if (refusal.refusalCause() == Refusal.Cause.FORBIDDEN || refusal.refusalCause() == Refusal.Cause.UNKNOWN) {
				throw refusal;
			}
			Told.refused(flash, refusal);
		}
		return "redirect:/documents/" + id;
	}

}
