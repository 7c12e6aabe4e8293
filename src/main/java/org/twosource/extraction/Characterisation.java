package org.twosource.extraction;

import org.jspecify.annotations.Nullable;

/**
 * A name given to what happened.
 *
 * @param term the name: "a pogrom"
 * @param phrase the words that say of what, where they stand by themselves: "their brutal
 * crackdown on the north"; null where the statement round it says so
 */
record Characterisation(Span term, @Nullable Span phrase) {

}
