package org.twosource.desk;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.twosource.claim.Claim;
import org.twosource.evidence.Stance;
import org.twosource.source.Reliability;
import org.twosource.source.SourceType;
import org.twosource.source.Sources;

/** What the forms for evidence and searches need to be shown. */
@Component
class EvidenceFields {

	private final Sources sources;

	EvidenceFields(Sources sources) {
		this.sources = sources;
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
		model.addAttribute("sources", this.sources.all());
		model.addAttribute("sourceTypes", SourceType.values());
		model.addAttribute("reliabilities", Reliability.values());
		model.addAttribute("stances", Stance.values());
	}

}
