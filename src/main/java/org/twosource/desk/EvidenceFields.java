package org.twosource.desk;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.twosource.account.People;
import org.twosource.account.Person;
import org.twosource.claim.Claim;
import org.twosource.evidence.NewEvidence;
import org.twosource.evidence.Repeats;
import org.twosource.evidence.Stance;
import org.twosource.file.FileStore;
import org.twosource.source.Reliability;
import org.twosource.source.SourceType;

/** What the forms for evidence and searches need to be shown. */
@Component
class EvidenceFields {

	private final Repeats repeats;

	private final FileStore files;

	private final People people;

	EvidenceFields(Repeats repeats, FileStore files, People people) {
		this.repeats = repeats;
		this.files = files;
		this.people = people;
	}

	/**
	 * Adds them to a page, keeping a form that is there already.
	 * @param back where to go after evidence was added
	 */
	void addTo(Model model, Claim claim, String back) {
		if (!model.containsAttribute("evidenceForm")) {
			model.addAttribute("evidenceForm", EvidenceForm.blank());
		}
		if (!model.containsAttribute("evidenceBack")) {
			model.addAttribute("evidenceBack", back);
		}
		model.addAttribute("largestFile", this.files.limit());
		model.addAttribute("colleagues", this.people.active());
		model.addAttribute("sourceTypes", SourceType.values());
		model.addAttribute("reliabilities", Reliability.values());
		model.addAttribute("stances", Stance.values());
	}

	/**
	 * Adds to a page on which the form comes back where its link and its file are
	 * evidence already, and which file came with it.
	 */
	void addRepeats(Model model, UUID claimId, @Nullable String url, NewEvidence.@Nullable File file, Person viewer) {
		model.addAttribute("linkRepeats", this.repeats.of(claimId, Problems.optional(url), null, viewer));
		if (file != null) {
			model.addAttribute("fileRepeats", this.repeats.of(claimId, null, file.sha256(), viewer));
			model.addAttribute("handedIn", file);
		}
	}

}
