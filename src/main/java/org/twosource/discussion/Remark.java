package org.twosource.discussion;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What somebody said in the discussion of a claim. It is kept as written; its author may
 * strike it out.
 *
 * @param id its id
 * @param claimId the claim
 * @param text the plain text
 * @param parts the text again, cut into what is shown as it is and what leads somewhere
 * @param by the username of who wrote it
 * @param byName what others see
 * @param at when
 * @param struckAt when its author struck it out, or null
 */
public record Remark(UUID id, UUID claimId, String text, List<Part> parts, String by, String byName, Instant at,
		@Nullable Instant struckAt) {

	/**
	 * A stretch of a remark.
	 *
	 * @param kind what it is
	 * @param text what is shown
	 * @param target the address, username or short number it stands for; null for words
	 */
	public record Part(Kind kind, String text, @Nullable String target) {

		/** What a stretch of a remark is. */
		public enum Kind {

			/** Words as they are. */
			WORDS,
			/** The name of a person who is addressed. */
			PERSON,
			/** The address of a page, http or https. */
			LINK,
			/** The short number of a claim. */
			CLAIM

		}

	}

}
