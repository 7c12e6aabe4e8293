package org.twosource.extraction;

import org.jspecify.annotations.Nullable;

/**
 * Who is said to have said it.
 *
 * @param speaker the person or body, or null
 * @param outlet the outlet cited, or null
 * @param date the date cited, as written, or null
 */
public record Attribution(@Nullable String speaker, @Nullable String outlet, @Nullable String date) {

}
