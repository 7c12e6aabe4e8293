package org.twosource.extraction;

/**
 * A place where a document's own sourcing is broken.
 *
 * @param start where the quoted text starts, in UTF-16 units
 * @param end where it ends, exclusive
 * @param exact the quoted text
 * @param problem what is wrong and what would mend it, in a sentence
 */
public record CitationDefect(int start, int end, String exact, String problem) {

}
