package org.twosource.extraction;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A date as a text gives it.
 *
 * @param span where it stands
 * @param from the first day it can mean; null when its year cannot be known
 * @param to the last day it can mean; null when its year cannot be known
 * @param relative whether it counts from the day of the document, as "yesterday" does
 */
record DatedSpan(Span span, @Nullable LocalDate from, @Nullable LocalDate to, boolean relative) {

}
