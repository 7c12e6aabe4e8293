package org.twosource.annotation;

import org.springframework.context.i18n.LocaleContextHolder;
import org.twosource.document.Stretch;
import org.twosource.extraction.CitationDefect;

/**
 * A place where a document's sourcing is broken or thin.
 *
 * @param defect what is wrong
 */
record Flaw(CitationDefect defect) implements Stretch {

	@Override
	public int start() {
		return this.defect.start();
	}

	@Override
	public int end() {
		return this.defect.end();
	}

	/** The words. */
	public String exact() {
		return this.defect.exact();
	}

	/** What is wrong and what would mend it, in the reader's language. */
	public String problem() {
		return this.defect.problem().in(LocaleContextHolder.getLocale());
	}

	/** The id of its line in the list. */
	public String id() {
		return "defect-" + start() + "-" + end();
	}

}
