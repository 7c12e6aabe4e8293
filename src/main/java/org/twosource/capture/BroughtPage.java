package org.twosource.capture;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.twosource.web.WebAddress;

/**
 * A page that a WACZ lists.
 *
 * @param address its address
 * @param at when it was captured
 * @param title its title, or null
 * @param text its text; may be empty
 */
record BroughtPage(WebAddress address, Instant at, @Nullable String title, String text) {

	/**
	 * What the archive has as the answer of its site.
	 *
	 * @param at when it came
	 * @param status its status
	 * @param ip the address of the server, or null
	 * @param mediaType its media type; may be empty
	 * @param text what can be read of it, or null when it is no page
	 */
	record Answer(Instant at, int status, @Nullable String ip, String mediaType, @Nullable ReadableText text) {

	}

}
