package org.twosource.desk;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.twosource.account.Person;
import org.twosource.claim.Claim;
import org.twosource.claim.Confidence;
import org.twosource.verification.Completion;
import org.twosource.verification.FirstAssessments;
import org.twosource.verification.Task;
import org.twosource.verification.Tasks;

/** What the forms in which fact-checkers answer need to be shown. */
@Component
class CheckerFields {

	private final Tasks tasks;

	private final FirstAssessments firsts;

	private final EvidenceFields evidenceFields;

	CheckerFields(Tasks tasks, FirstAssessments firsts, EvidenceFields evidenceFields) {
		this.tasks = tasks;
		this.firsts = firsts;
		this.evidenceFields = evidenceFields;
	}

	void collecting(Model model, Task task, Dossier dossier) {
		assessing(model, dossier.claim());
		model.addAttribute("asksFirst", dossier.policy() != null && dossier.policy().secondChecker());
		this.evidenceFields.addTo(model, dossier.claim(), "/tasks/" + task.id());
	}

	void corroborating(Model model, Dossier dossier) {
		assessing(model, dossier.claim());
		model.addAttribute("outcomes", Completion.Corroborated.Outcome.values());
		model.addAttribute("firstHidden", this.firsts.hidden(dossier.claim().id()));
		model.addAttribute("note", this.tasks.note(dossier.claim().id()).orElse(null));
	}

	/** The person's own first assessment, which nobody else is shown yet. */
	void own(Model model, Task task, Person me) {
		model.addAttribute("ownFirst", this.firsts.own(task.claimId(), me).orElse(null));
	}

	private static void assessing(Model model, Claim claim) {
		model.addAttribute("verdicts", AnswerForms.verdictsFor(claim.kind()));
		model.addAttribute("confidences", Confidence.values());
	}

}
