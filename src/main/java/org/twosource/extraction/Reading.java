package org.twosource.extraction;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A text with what is known of the whole of it while its paragraphs are read.
 *
 * @param text the text
 * @param written the day it was written, or null when not known
 * @param grammar the rules of its language
 * @param citations its citations
 * @param voices who speaks in it
 * @param groups numbers what is offered together
 */
record Reading(String text, @Nullable LocalDate written, Grammar grammar, Citations citations, Voices voices,
		Groups groups) {

}
