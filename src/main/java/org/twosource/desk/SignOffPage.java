package org.twosource.desk;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.twosource.account.Person;
import org.twosource.audit.Audit;
import org.twosource.correction.Reliance;
import org.twosource.discussion.Look;
import org.twosource.discussion.Since;
import org.twosource.publication.Previews;
import org.twosource.verification.Challenges;
import org.twosource.verification.Completion;
import org.twosource.verification.Judgement;
import org.twosource.verification.Judgements;

/**
 * Puts on a page what an editor must know to decide: what is new, and what readers see.
 */
@Component
class SignOffPage {

	private final Judgements judgements;

	private final Challenges challenges;

	private final Reliance reliance;

	private final Previews previews;

	private final Audit audit;

	SignOffPage(Judgements judgements, Challenges challenges, Reliance reliance, Previews previews, Audit audit) {
		this.judgements = judgements;
		this.challenges = challenges;
		this.reliance = reliance;
		this.previews = previews;
		this.audit = audit;
	}

	/** For the decision whether a claim is published. */
	void addSignOff(UUID claimId, Look look, Person me, Model model) {
		List<Judgement.Decision> approvals = this.judgements.approvals(claimId);
		List<String> signers = Stream.concat(approvals.stream().map(Judgement.Decision::by), Stream.of(me.username()))
			.distinct()
			.toList();
		model.addAttribute("answers", Completion.Decided.Answer.values());
		model.addAttribute("approvals", approvals);
		model.addAttribute("preview", this.previews.ifSignedBy(claimId, signers).orElse(null));
		addSince(claimId, look, me, model);
	}

	/** For the decision whether a published finding stands. */
	void addReview(UUID claimId, Look look, Person me, Model model) {
		model.addAttribute("outcomes", Completion.Reviewed.Outcome.values());
		model.addAttribute("preview", this.previews.published(claimId).orElse(null));
		model.addAttribute("contacts", this.challenges.contacts(claimId, me));
		model.addAttribute("waiting", this.challenges.open(claimId).size());
		model.addAttribute("makingIt", this.reliance.documents(claimId));
		model.addAttribute("relyingOnIt", this.reliance.claims(claimId).size());
		addSince(claimId, look, me, model);
	}

	private void addSince(UUID claimId, Look look, Person me, Model model) {
		model.addAttribute("since", Since.of(look, this.audit.of(claimId, me.username()), me));
	}

}
