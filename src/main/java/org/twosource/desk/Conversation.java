package org.twosource.desk;

import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.twosource.account.People;
import org.twosource.account.Person;
import org.twosource.discussion.Look;
import org.twosource.discussion.Looks;
import org.twosource.discussion.Notices;
import org.twosource.discussion.Remarks;
import org.twosource.discussion.Returns;

/** Puts on a page what people say to each other about its claim. */
@Component
class Conversation {

	private final Remarks remarks;

	private final Notices notices;

	private final Returns returns;

	private final Looks looks;

	private final People people;

	Conversation(Remarks remarks, Notices notices, Returns returns, Looks looks, People people) {
		this.remarks = remarks;
		this.notices = notices;
		this.returns = returns;
		this.looks = looks;
		this.people = people;
	}

	/**
	 * Puts the discussion of a claim and the last return on a page that a person opens,
	 * who has then seen what they were told of the claim.
	 * @return how far they had seen the claim before
	 */
	Look open(UUID claimId, Person me, Model model) {
		addRemarks(claimId, me, model);
		addReturn(claimId, model);
		model.addAttribute("colleagues", this.people.active());
		return this.looks.look(claimId, me);
	}

	/** Puts the remarks alone on a page. */
	void addRemarks(UUID claimId, Person me, Model model) {
		this.notices.seenOn(claimId, me);
		model.addAttribute("me", me);
		model.addAttribute("claimId", claimId);
		model.addAttribute("remarks", this.remarks.of(claimId));
	}

	/** Puts the last return alone on a page. */
	void addReturn(UUID claimId, Model model) {
		model.addAttribute("claimId", claimId);
		model.addAttribute("returned", this.returns.last(claimId).orElse(null));
	}

}
