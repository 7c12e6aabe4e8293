package org.twosource.extraction;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * That somebody says something.
 *
 * @param source the words that name who, or null
 * @param speaker the name to show, or null when it is not clear who speaks
 * @param cue the words that report it, or null
 * @param content what is said, in one or more stretches
 * @param quoted whether it is given in their own words
 */
record Saying(@Nullable Span source, @Nullable String speaker, @Nullable Span cue, List<Span> content, boolean quoted) {

}
