/**
 * A language model that reads a text beside the extractor, when a newsroom has set one
 * up. Nothing it answers is believed: what goes out of here stands in the text, in words
 * the newsroom knows. It has no database.
 */
@NullMarked
package org.twosource.languagemodel;

import org.jspecify.annotations.NullMarked;
