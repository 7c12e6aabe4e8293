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

	private final ClaimTops tops;

	private final Histories histories;

	private final Conversation conversation;

	private final EvidenceFields evidenceFields;

	private final FlagFields flagFields;

	private final SteeringFields steeringFields;

	ClaimPage(Dossiers dossiers, Courses courses, ClaimTops tops, Histories histories, Conversation conversation,
			EvidenceFields evidenceFields, FlagFields flagFields, SteeringFields steeringFields) {
		this.dossiers = dossiers;
		this.courses = courses;
		this.tops = tops;
		this.histories = histories;
		this.conversation = conversation;
		this.evidenceFields = evidenceFields;
		this.flagFields = flagFields;
		this.steeringFields = steeringFields;
	}

	/**
	 * The page of a claim; forms and their problems that are in the model already are
	 * kept.
	 * @throws org.twosource.Refusal when there is no such claim
	 */
	String show(UUID claimId, Person me, Model model) {
		Claim claim = addDossier(claimId, me, model);
		this.conversation.open(claimId, me, model);
		this.flagFields.ofClaim(model, claimId, me);
		model.addAttribute("mayWithdraw",
				me.isAny(Role.EDITOR, Role.MANAGER) && (claim.open() || claim.stage() == Stage.PUBLISHED));
		this.steeringFields.addTo(model, claim, me);
		this.evidenceFields.addTo(model, claim, "/claims/" + claimId);
		return "claim";
	}

	/**
	 * The parts of the page that change while it is open, to take the place of those
	 * shown.
	 * @throws org.twosource.Refusal when there is no such claim
	 */
	String refresh(UUID claimId, Person me, Model model) {
		addDossier(claimId, me, model);
		model.addAttribute("refreshed", true);
		return "dossier/live :: all";
	}

	private Claim addDossier(UUID claimId, Person me, Model model) {
		Course course = this.courses.of(claimId, me);
		Dossier dossier = this.dossiers.of(claimId, course, me);
		model.addAttribute("me", me);
		model.addAttribute("dossier", dossier);
		model.addAttribute("course", course);
		Claim claim = dossier.claim();
		model.addAttribute("decides",
				me.isAny(Role.FACT_CHECKER, Role.EDITOR) && (claim.open() || claim.stage() == Stage.PUBLISHED));
		model.addAttribute("top", this.tops.of(dossier, course, me));
		model.addAttribute("history", this.histories.of(course.history()));
		return claim;
	}

}
