package org.twosource.extraction;

import org.jspecify.annotations.Nullable;

/**
 * Who speaks beside a reporting verb.
 *
 * @param source who, or null when nobody is named
 * @param end the word after those that name them
 * @param told the words for who is told, or null
 */
record RussianSpoken(@Nullable RussianSource source, int end, @Nullable Span told) {

	/** The same, told to somebody; unchanged when that is null. */
	RussianSpoken telling(@Nullable Span whom) {
		return (whom != null) ? new RussianSpoken(this.source, this.end, whom) : this;
	}

}
