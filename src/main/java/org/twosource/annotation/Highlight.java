package org.twosource.annotation;

import org.jspecify.annotations.Nullable;
import org.twosource.document.Stretch;
import org.twosource.publication.Finding;

/**
 * A place where a document makes a claim, with what readers may know of that claim: its
 * finding, or that there is none.
 *
 * @param start where it starts in the document's text, in UTF-16 units
 * @param end where it ends, exclusive
 * @param exact the words
 * @param prefix what stands before them
 * @param suffix what stands after them
 * @param finding the newest version of the claim's finding, or null
 */
record Highlight(int start, int end, String exact, String prefix, String suffix,
		@Nullable Finding finding) implements Stretch {

	/** What is told of the claim. */
	public Judgement judgement() {
		return Judgement.of(this.finding);
	}

	/** The key of what is told, in a word. */
	public String word() {
		return judgement().word(this.finding);
	}

	/** Where the finding is on this site, or null. */
	public @Nullable String link() {
		return (this.finding != null) ? "/findings/" + this.finding.number() : null;
	}

}
