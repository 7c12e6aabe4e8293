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
 * @param last the last one, or null where that is not known because there are very many
 */
record Paging(String address, int page, @Nullable Integer last) {

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
	static Paging of(String address, int page, Page<?> found) {
		if (page > 0 && found.items().isEmpty()) {
			throw Refusal.unknown("feed.page", page);
		}
		return new Paging(address, page, found.totalIsAtLeast() ? null : (int) Math.max(0, (found.total() - 1) / SIZE));
	}

	String self() {
		return at(this.page);
	}

	@Nullable String next() {
		return (this.last == null || this.page < this.last) ? at(this.page + 1) : null;
	}

	/** The addresses of this page and of those around it, by what they are to it. */
	Map<String, String> links() {
		Map<String, String> links = new LinkedHashMap<>();
		links.put("self", self());
		links.put("first", at(0));
		if (this.page > 0) {
			links.put("previous", at(this.page - 1));
		}
		String next = next();
		if (next != null) {
			links.put("next", next);
		}
		if (this.last != null) {
			links.put("last", at(this.last));
		}
		return links;
	}

	private String at(int wanted) {
		return (wanted == 0) ? this.address : this.address + "?page=" + wanted;
	}

}
