package org.twosource.oversight;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.twosource.claim.Harm;
import org.twosource.claim.Stage;
import org.twosource.verification.Neglect;
import org.twosource.verification.TaskKind;

/**
 * What does not move, and why.
 *
 * @param abandoned tasks in the hands of somebody who does nothing with them, those
 * untouched longest on top
 * @param stuck claims that people would move but cannot
 * @param dependences kinds of work that hang on one person
 */
public record StuckReport(List<Neglect.Abandoned> abandoned, List<Stuck> stuck, List<Dependence> dependences) {

	/** Why a claim is stuck. */
	public enum Reason {

		/** Four eyes, roles and absences leave nobody who may do a task. */
		NOBODY_MAY,
		/** They leave one person. */
		ONLY_ONE,
		/** An automatic step failed. */
		INCIDENT,
		/** Editors returned it three times or more. */
		RETURNED,
		/** It is worked on, but longer at its stage than 85 in 100 others were. */
		LONG_STAY

	}

	/**
	 * A claim that is stuck.
	 *
	 * @param claimId the claim
	 * @param number its short number, such as C-104
	 * @param statement its statement
	 * @param harm what harm it could do
	 * @param stage where it stands
	 * @param reason why it is stuck
	 * @param taskId the task that is in question, or null
	 * @param kind what is to be done in it, or null
	 * @param detail for NOBODY_MAY the rules in the way, with commas between; for
	 * ONLY_ONE what the person is called; for INCIDENT the id of the step; for RETURNED
	 * how often; for LONG_STAY how many days are usual
	 * @param since since when: the task was made, the step failed, or the stage was
	 * reached
	 */
	public record Stuck(UUID claimId, String number, String statement, Harm harm, Stage stage, Reason reason,
			@Nullable UUID taskId, @Nullable TaskKind kind, String detail, Instant since) {

		/** The rules in the way, by name. */
		public List<String> rules() {
			return (this.reason == Reason.NOBODY_MAY) ? List.of(this.detail.split(",")) : List.of();
		}

	}

	/** How work hangs on one person. */
	public enum Hanging {

		/** Nobody who is there has the role. */
		NOBODY,
		/** One person who is there has it. */
		ONLY_ONE,
		/** One person did more than four in five lately. */
		MOSTLY_ONE

	}

	/**
	 * A kind of work that hangs on one person.
	 *
	 * @param kind the kind
	 * @param desk the name of the desk, or null for the newsroom
	 * @param how how it hangs
	 * @param person what the person is called, or null where there is none
	 * @param share how many in a hundred they did, or null
	 */
	public record Dependence(TaskKind kind, @Nullable String desk, Hanging how, @Nullable String person,
			@Nullable Integer share) {

	}

}
