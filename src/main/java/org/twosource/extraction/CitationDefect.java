package org.twosource.extraction;

import org.twosource.Sentence;

/**
 * A place where a document's own sourcing is broken or thin.
 *
 * @param start where the quoted text starts, in UTF-16 units
 * @param end where it ends, exclusive
 * @param exact the quoted text
 * @param type what is wrong
 */
public record CitationDefect(int start, int end, String exact, Type type) {

	static CitationDefect at(Span span, String text, Type type) {
		return new CitationDefect(span.start(), span.end(), span.of(text), type);
	}

	/** What is wrong and what would mend it. */
	public Sentence problem() {
		return Sentence.of("triage", "triage.defect." + this.type, this.exact);
	}

	/** What can be wrong. */
	public enum Type {

		/** A citation has a date, and the name of who published is lost. */
		MISSING_OUTLET(true),
		/** A list of sources has empty places. */
		EMPTY_ITEMS(true),
		/** A numbered reference has no entry. */
		UNRESOLVED_REFERENCE(true),
		/** Nobody is named for a quotation. */
		NO_SPEAKER(true),
		/** A citation is dated after the document. */
		DATED_AFTER_DOCUMENT(true),
		/** Somebody unnamed is leaned on. */
		NAMELESS_AUTHORITY(false),
		/** A figure has neither a speaker nor a citation. */
		FIGURE_WITHOUT_SOURCE(false),
		/** A citation's day cannot be placed in a year. */
		UNKNOWN_YEAR(false),
		/** Words count from a day of writing that is not known. */
		UNKNOWN_DAY(false);

		private final boolean broken;

		Type(boolean broken) {
			this.broken = broken;
		}

		/** Whether something is lost or wrong, and not only thin. */
		public boolean isBroken() {
			return this.broken;
		}

	}

}
