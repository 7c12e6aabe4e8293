package org.twosource.discussion;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.twosource.claim.Stage;
import org.twosource.verification.TaskKind;

/**
 * Something a person is told because it concerns them.
 *
 * @param id its id
 * @param kind what happened
 * @param claimId the claim it is about
 * @param claimNumber the claim's number: 104 is shown as C-104
 * @param statement the claim's statement
 * @param by the username of who caused it, or null when nobody did by themselves
 * @param byName what others see of them, or null
 * @param remarkId the remark, when that is what happened; else null
 * @param taskId the task it is about, or null
 * @param documentId the document in which a claim is made whose finding was corrected, or
 * null
 * @param taskKind what is to be done in it, or null
 * @param returnTo the stage the claim was returned to, or null
 * @param webhookId the endpoint that a message could not be delivered to, or null
 * @param words the beginning of the remark, why the claim was returned or escalated, what
 * a manager answered to that, or the endpoint; the names of the rules where nobody may do
 * a task; null for any other task, and for a remark that was struck out since
 * @param at when
 * @param seenAt when the person saw it, or null
 */
public record Notice(UUID id, Kind kind, UUID claimId, long claimNumber, String statement, @Nullable String by,
		@Nullable String byName, @Nullable UUID remarkId, @Nullable UUID taskId, @Nullable UUID documentId,
		@Nullable TaskKind taskKind, @Nullable Stage returnTo, @Nullable UUID webhookId, @Nullable String words,
		Instant at, @Nullable Instant seenAt) {

	/** What a person is told of. */
	public enum Kind {

		/** Somebody addressed them in a discussion. */
		ADDRESSED,
		/** Somebody spoke in a discussion they take part in. */
		ANSWERED,
		/** An editor returned a claim they worked on. */
		RETURNED,
		/** A manager gave them a task. */
		GIVEN,
		/**
		 * A source behind a claim they worked on was rated anew, and it falls short now.
		 */
		FALLS_SHORT,
		/** A message that a finding was published could not be delivered. */
		NOT_DELIVERED,
		/** Somebody could not be sent a mail about the claim. */
		MAIL_NOT_SENT,
		/** The finding on a claim made in a document of theirs was corrected. */
		DOCUMENT_CORRECTED,
		/** A finding that a claim they worked on relies on was corrected. */
		RELIED_ON_CORRECTED,
		/** Somebody called the managers to a claim they oversee or hold a task on. */
		ESCALATED,
		/** A manager answered them who had called the managers to a claim. */
		SETTLED,
		/** They hold a task and have done nothing with it. */
		STILL_WORKING,
		/** A task they did nothing with is in the pool again. */
		BACK_IN_POOL,
		/** A task on a claim they oversee has nobody who may do it. */
		NOBODY_MAY

	}

	/** What stands in the way of a task, by name; empty for every other notice. */
	public List<String> rules() {
		return (this.kind == Kind.NOBODY_MAY && this.words != null) ? List.of(this.words.split(",")) : List.of();
	}

	/** The short number people use, such as C-104. */
	public String shortNumber() {
		return "C-" + this.claimNumber;
	}

	/** The page of this site to look at. */
	public String path() {
		if (this.taskId != null) {
			return "/tasks/" + this.taskId;
		}
		if (this.webhookId != null) {
			return "/webhooks/" + this.webhookId;
		}
		if (this.documentId != null) {
			return "/documents/" + this.documentId;
		}
		return "/claims/" + this.claimId + ((this.remarkId != null) ? "#remark-" + this.remarkId : "");
	}

}
