package org.twosource.desk;

import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.twosource.account.Person;
import org.twosource.correction.Flag;
import org.twosource.correction.Flags;

/** Puts on a page what its people have to see to because of a correction. */
@Component
class FlagFields {

	private final Flags flags;

	FlagFields(Flags flags) {
		this.flags = flags;
	}

	/** What was corrected of the claims made in a document. */
	void ofDocument(Model model, UUID documentId, Person me) {
		add(model, this.flags.ofDocument(documentId), me);
	}

	/** What was corrected of the findings a claim relies on. */
	void ofClaim(Model model, UUID claimId, Person me) {
		add(model, this.flags.ofClaim(claimId), me);
	}

	private void add(Model model, List<Flag> raised, Person me) {
		model.addAttribute("flags", raised);
		model.addAttribute("flagsAreMine", !raised.isEmpty() && this.flags.isFor(raised.get(0), me));
	}

}
