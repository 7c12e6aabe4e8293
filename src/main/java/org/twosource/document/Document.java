package org.twosource.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A source document under verification. Its text is never altered after import.
 *
 * @param id its id
 * @param title its title
 * @param text the text exactly as extracted
 * @param sha256 the SHA-256 of the text in UTF-8, in lower-case hexadecimal
 * @param status how far it has come
 * @param publisher who published it, or null
 * @param url where it was found, or null
 * @param publishedOn when it was published, or null
 * @param language a BCP 47 tag, or null when not known
 * @param importedBy the username of who imported it
 * @param importedAt when
 * @param readIn the language its text was found to be in, as a BCP 47 tag; null before it
 * was read
 * @param readable whether there are rules to propose claims in that language
 * @param killed how many dead its text counts in what it reports; null when it does not
 * say, or nobody counted
 * @param injured how many injured its text counts, likewise
 */
public record Document(UUID id, String title, String text, String sha256, Status status, @Nullable String publisher,
		@Nullable String url, @Nullable LocalDate publishedOn, @Nullable String language, String importedBy,
		Instant importedAt, @Nullable String readIn, boolean readable, @Nullable Integer killed,
		@Nullable Integer injured) {

	/** How far a document has come. */
	public enum Status {

		/** Its candidates are being proposed. */
		EXTRACTING,
		/** People decide on its candidates. */
		TRIAGE,
		/** Every candidate is decided. */
		TRIAGED

	}
}
