package org.twosource.desk;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.twosource.account.Person;
import org.twosource.claim.Claim;
import org.twosource.claim.Overseen;
import org.twosource.claim.Priority;
import org.twosource.claim.Stage;
import org.twosource.verification.DueDates;
import org.twosource.verification.Escalations;
import org.twosource.verification.Pauses;

/** What the page of a claim offers to whoever may steer it. */
@Component
class SteeringFields {

	private final Overseen overseen;

	private final DueDates dueDates;

	private final Pauses pauses;

	private final Escalations escalations;

	SteeringFields(Overseen overseen, DueDates dueDates, Pauses pauses, Escalations escalations) {
		this.overseen = overseen;
		this.dueDates = dueDates;
		this.pauses = pauses;
		this.escalations = escalations;
	}

	/**
	 * What somebody may do to a claim.
	 *
	 * @param prioritise whether they may change how urgent it is
	 * @param dueAt by when it should be done with where it stands, when they may change
	 * that; else null
	 * @param pause whether they may pause it
	 * @param resume whether they may let it go on
	 * @param escalate whether they may call the managers
	 * @param answer whether they may answer who called them
	 */
	record Steer(boolean prioritise, @Nullable Instant dueAt, boolean pause, boolean resume, boolean escalate,
			boolean answer) {

		/** Whether they may do anything. */
		public boolean any() {
			return this.prioritise || this.dueAt != null || this.pause || this.resume || this.escalate || this.answer;
		}

	}

	void addTo(Model model, Claim claim, Person me) {
		boolean oversees = this.overseen.is(claim.id(), me);
		boolean live = claim.open() || claim.stage() == Stage.PUBLISHED;
		boolean pauses = claim.open() && this.pauses.may(claim.id(), me);
		model.addAttribute("steer",
				new Steer(oversees && live, (oversees && live && !claim.paused()) ? this.dueDates.of(claim) : null,
						pauses && !claim.paused() && !claim.waiting(), pauses && claim.paused(),
						claim.open() && !claim.escalated() && this.escalations.may(claim.id(), me),
						oversees && claim.escalated()));
		model.addAttribute("priorities", Priority.values());
	}

}
