package org.twosource.syndication;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.twosource.Page;
import org.twosource.Refusal;

/**
 * Where a page of a feed stands among the others (RFC 5005, section 3).
 *
 * @param address the address of the first page
 * @param page which page it is, from 0
 * @param last the last one
 */
record Paging(String address, int page, int last) {

	private static final int SIZE = 50;

	/**
	 * The page asked for.
	 * @throws Refusal when pages are not counted like that
	 */
	static Page.Request request(int page) {
		return new Page.Request(page, SIZE);
	}

	/**
	 * The place of a page.
	 * @throws Refusal when there are fewer pages
	 */
	static Paging of(String address, int page, long total) {
		long last = Math.max(0, (total - 1) / SIZE);
		if (page > last) {
			throw Refusal.unknown("feed.page", page);
		}
		return new Paging(address, page, (int) last);
	}

	String self() {
		return at(this.page);
	}

	@Nullable String next() {
		return (this.page < this.last) ? at(this.page + 1) : null;
	}

	/** The addresses of this page and of those around it, by what they are to it. */
	Map<String, String> links() {
		Map<String, String> links = new LinkedHashMap<>();
		links.put("self", self());
		links.put("first", at(0));
		if (this.page > 0) {
			links.put("previous", at(this.page - 1));
		}
		if (this.page < this.last) {
			links.put("next", at(this.page + 1));
		}
		links.put("last", at(this.last));
		return links;
	}

	private String at(int wanted) {
		return (wanted == 0) ? this.address : this.address + "?page=" + wanted;
	}

}
