package org.twosource.extraction;

/**
 * That something goes round with nobody named for it.
 *
 * @param opening the words that say it goes round
 * @param content what goes round
 */
record Rumour(Span opening, Span content) {

}
