package org.twosource.syndication;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A page of a feed, before it is written in any form.
 *
 * @param title what the feed is called
 * @param description what it tells
 * @param home the page for people that tells the same
 * @param paging where this page stands
 * @param newest when anything was published last; null before that
 * @param entries its entries, newest first
 */
record Listing(String title, String description, String home, Paging paging, @Nullable Instant newest,
		List<Entry> entries) {

	/**
	 * One entry.
	 *
	 * @param address its permanent address, which identifies it
	 * @param title its title
	 * @param summary what it comes to, in a word or two
	 * @param text what it says
	 * @param published when it was published first
	 * @param updated when it was published as it stands
	 */
	record Entry(String address, String title, String summary, String text, Instant published, Instant updated) {

	}

}
