package org.twosource.languagemodel;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a model answers about a passage, in the shape it is asked for. Anything may be
 * missing, and nothing in it is true until it is checked.
 *
 * @param claims what it proposes
 */
record Answer(@Nullable List<@Nullable Proposal> claims) {

	/**
	 * A claim as a model proposes it.
	 *
	 * @param quote words of the passage
	 * @param statement what they claim, in a sentence
	 * @param kind one of the kinds, by name
	 * @param hedge one of the hedges, by name
	 * @param speaker who is said to have said it
	 */
	record Proposal(@Nullable String quote, @Nullable String statement, @Nullable String kind, @Nullable String hedge,
			@Nullable String speaker) {

	}
}
