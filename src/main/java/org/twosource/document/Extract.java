package org.twosource.document;

import org.jspecify.annotations.Nullable;

/**
 * What was read from a file.
 *
 * @param text its text
 * @param title the title the file gives itself, or null
 * @param mediaType what the file was found to be
 */
public record Extract(String text, @Nullable String title, String mediaType) {

}
