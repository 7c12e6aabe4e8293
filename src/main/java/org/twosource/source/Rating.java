package org.twosource.source;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * How reliable somebody rated a source.
 *
 * @param reliability how reliable
 * @param reason why, or null for the rating it was entered with
 * @param by the username of who rated it
 * @param at when
 */
public record Rating(Reliability reliability, @Nullable String reason, String by, Instant at) {

}
