package org.twosource.extraction;

/**
 * A figure and the words that give it.
 *
 * @param kind {@code CASUALTY} or {@code STATISTIC}
 * @param span the words, as a phrase or clause that makes sense alone
 * @param figure the figure
 * @param words the number as written
 */
record Found(Kind kind, Span span, Figure figure, String words) {

}
