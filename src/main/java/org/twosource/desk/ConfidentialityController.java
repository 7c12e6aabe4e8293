package org.twosource.desk;

import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.twosource.Refusal;
import org.twosource.account.Person;
import org.twosource.account.SignedIn;
import org.twosource.evidence.ConfidentialEvidence;
import org.twosource.source.ConfidentialSources;

/** Says who may know of evidence and sources. */
@Controller
class ConfidentialityController {

	private final ConfidentialEvidence evidence;

	private final ConfidentialSources sources;

	ConfidentialityController(ConfidentialEvidence evidence, ConfidentialSources sources) {
		this.evidence = evidence;
		this.sources = sources;
	}

	@PostMapping("/evidence/{id}/readers")
	String evidence(@PathVariable UUID id, ReadersForm form, @SignedIn Person me, RedirectAttributes flash) {
		return done("/evidence/" + id, flash, () -> {
			if (form.kept()) {
				this.evidence.keep(id, form.named(), me);
			}
			else {
				this.evidence.open(id, me);
			}
		});
	}

	@PostMapping("/sources/{id}/readers")
	String source(@PathVariable UUID id, ReadersForm form, @SignedIn Person me, RedirectAttributes flash) {
		return done("/sources/" + id, flash, () -> {
			if (form.kept()) {
				this.sources.keep(id, form.named(), me);
			}
			else {
				this.sources.open(id, me);
			}
		});
	}

	private static String done(String page, RedirectAttributes flash, Runnable act) {
		try {
			act.run();
			Told.done(flash, "done.readers");
		}
		catch (Refusal refusal) {
			if (refusal.refusalCause() == Refusal.Cause.UNKNOWN) {
				throw refusal;
			}
			Told.refused(flash, refusal);
		}
		return "redirect:" + page + "#readers";
	}

}
