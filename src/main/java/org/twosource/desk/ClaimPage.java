package org.twosource.desk;

import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.twosource.account.Person;
import org.twosource.account.Role;
import org.twosource.claim.Claim;
import org.twosource.claim.Stage;

/** Puts together the page of a claim. */
@Component
class ClaimPage {

	private final Dossiers dossiers;

	private final Courses courses;

	private final Conversation conversation;

	private final EvidenceFields evidenceFields;

	ClaimPage(Dossiers dossiers, Courses courses, Conversation conversation, EvidenceFields evidenceFields) {
		this.dossiers = dossiers;
		this.courses = courses;
		this.conversation = conversation;
		this.evidenceFields = evidenceFields;
	}

	/**
	 * The page of a claim; forms and their problems that are in the model already are
	 * kept.
	 * @throws org.twosource.Refusal when there is no such claim
	 */
	String show(UUID claimId, Person me, Model model) {
		Dossier dossier = this.dossiers.of(claimId);
		Claim claim = dossier.claim();
		this.conversation.open(claimId, me, model);
		model.addAttribute("me", me);
		model.addAttribute("dossier", dossier);
		model.addAttribute("course", this.courses.of(claimId));
		model.addAttribute("mayWithdraw",
				me.isAny(Role.EDITOR, Role.MANAGER) && (claim.open() || claim.stage() == Stage.PUBLISHED));
		this.evidenceFields.addTo(model, claim, "/claims/" + claimId);
		return "claim";
	}

}
