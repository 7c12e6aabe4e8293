package org.twosource.desk;

import org.jspecify.annotations.Nullable;

/**
 * A part of a filter, to be shown and taken away.
 *
 * @param name the field it narrows
 * @param value to what
 * @param words the message that says it in words, or null when the value does
 * @param without the address of the list without it
 */
record Chip(String name, String value, @Nullable String words, String without) {

}
