package org.twosource.file;

import org.jspecify.annotations.Nullable;
import org.twosource.Sentence;

/**
 * How a file can be looked at without opening it.
 *
 * @param kind as what
 * @param shown how many pages can be looked at; 1 of an image, 0 of texts and none
 * @param pages how many pages there are
 * @param text the beginning of a text, as it is written; null of everything else
 * @param cut whether the text goes on
 * @param why why there is no preview, or null when there is one
 */
public record FilePreview(Kind kind, int shown, int pages, @Nullable String text, boolean cut, @Nullable Sentence why) {

	/** As what a file is looked at. */
	public enum Kind {

		/** As a picture made of it. */
		IMAGE,
		/** As pictures of its pages. */
		PDF,
		/** As its beginning in plain letters. */
		TEXT,
		/** Not at all. */
		NONE

	}

}
