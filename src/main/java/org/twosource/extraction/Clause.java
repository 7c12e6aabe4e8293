package org.twosource.extraction;

import org.jspecify.annotations.Nullable;

/**
 * A part of a sentence that says one thing.
 *
 * @param span its words
 * @param subject whom or what it speaks of where its own words do not say, or null
 * @param aside whether it stands within another clause, or hangs on one
 */
record Clause(Span span, @Nullable Span subject, boolean aside) {

}
