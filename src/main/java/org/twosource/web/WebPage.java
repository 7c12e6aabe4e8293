package org.twosource.web;

import java.net.URI;

import org.jspecify.annotations.Nullable;

/**
 * A page as it came from the web.
 *
 * @param uri where it was found in the end
 * @param content its HTML; of a very long page only the beginning
 * @param charset the encoding its site names, or null when it names none
 */
public record WebPage(URI uri, byte[] content, @Nullable String charset) {

}
