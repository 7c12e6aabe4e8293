package org.twosource.extraction;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A claim the extractor proposes.
 *
 * @param start where its words start, in UTF-16 units
 * @param end where they end, exclusive
 * @param exact the words
 * @param statement a self-contained sentence
 * @param kind what it is about
 * @param hedge how firmly it is made
 * @param attribution who is said to have said it
 * @param figure its figure, or null
 * @param signals why it was proposed, in words a fact-checker reads
 */
public record ProposedClaim(int start, int end, String exact, String statement, Kind kind, Hedge hedge,
		Attribution attribution, @Nullable Figure figure, List<String> signals) {

}
