package org.twosource.extraction;

/**
 * Some words of a paragraph, from the first to before the end.
 *
 * @param first the number of the first
 * @param end the word after the last
 */
record Range(int first, int end) {

}
