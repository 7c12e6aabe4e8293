package org.twosource.extraction;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Words that say when.
 *
 * @param span the words
 * @param from the first day they can mean, or null when the year cannot be known
 * @param to the last day they can mean, or null when the year cannot be known
 * @param relative whether they count from the day of writing, as "last week" does
 */
record DatedSpan(Span span, @Nullable LocalDate from, @Nullable LocalDate to, boolean relative) {

}
