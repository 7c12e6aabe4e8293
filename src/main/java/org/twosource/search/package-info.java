/**
 * Finds claims, documents, evidence and findings by their words, parts of words and
 * misspellings.
 */
@NullMarked
package org.twosource.search;

import org.jspecify.annotations.NullMarked;
