package org.twosource.evidence;

import org.jspecify.annotations.Nullable;

/**
 * A ground for thinking that an item derives from another, or from a source.
 *
 * @param kind what was noticed
 * @param words the words, the figure or the name that match
 * @param percent how much of the shorter text is shared, or null where nothing is
 * measured
 */
public record Ground(Kind kind, String words, @Nullable Integer percent) {

	/** What can be noticed. */
	public enum Kind {

		/** The text cites the source by a name it is known by. */
		CITES(0.8),
		/** Both cite one source. */
		SAME_PRIMARY(0.5),
		/** The quotation is the same. */
		SAME_QUOTATION(0.9),
		/** An agency gives the same figure in much the same words. */
		SAME_FIGURE(0.5),
		/** The texts share most of their runs of words. */
		SHARED_TEXT(0.6),
		/** The same person is named as the author. */
		SAME_BYLINE(0.5),
		/** Both are on one site. */
		SAME_SITE(0.2);

		/** How much it says by itself, from 0 to 1. */
		private final double weight;

		Kind(double weight) {
			this.weight = weight;
		}

	}

	Ground(Kind kind, String words) {
		this(kind, words, null);
	}

	/** How much it says by itself, from 0 to 1. */
	double weight() {
		return (this.percent != null) ? this.percent / 100.0 : this.kind.weight;
	}

}
