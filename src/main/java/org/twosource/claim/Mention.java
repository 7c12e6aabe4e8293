package org.twosource.claim;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A place where a document makes a claim, by W3C Web Annotation text position and text
 * quote selectors.
 *
 * @param id its id
 * @param claimId the claim made
 * @param documentId the document that makes it
 * @param start where it starts in the document's text, in UTF-16 units
 * @param end where it ends, exclusive
 * @param exact the words
 * @param prefix up to 32 units before them
 * @param suffix up to 32 units after them
 * @param speaker who is said to have said it, or null
 * @param outlet the outlet cited, or null
 * @param date the date cited, as written, or null
 */
public record Mention(UUID id, UUID claimId, UUID documentId, int start, int end, String exact, String prefix,
		String suffix, @Nullable String speaker, @Nullable String outlet, @Nullable String date) {

}
