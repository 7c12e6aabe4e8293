package org.twosource.desk;

import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.twosource.Page;

/**
 * The way through a list that spans several pages, for the links under it.
 *
 * @param number the page shown, counted from 0
 * @param last the last page, counted from 0
 * @param total how many items there are on all pages
 * @param more whether there are more than the total says, and so pages after the last
 * @param previous the link to the page before
 * @param next the link to the page after
 */
record Pages(int number, int last, long total, boolean more, String previous, String next) {

	static final int SIZE = 30;

	/**
	 * The pages of the list at the address of the current request, which keeps its other
	 * parameters.
	 */
	static Pages of(int number, long total) {
		return new Pages(number, last(total), total, false, link(number - 1), link(number + 1));
	}

	/** The same for a list that may not have been counted to its end. */
	static Pages of(int number, Page<?> found) {
		return new Pages(number, last(found.total()), found.total(), found.totalIsAtLeast(), link(number - 1),
				link(number + 1));
	}

	/**
	 * The pages of a list that is always at that address, whatever is asked for.
	 * @param path the address up to the number of a page
	 */
	static Pages at(String path, int number, Page<?> found) {
		return new Pages(number, last(found.total()), found.total(), found.totalIsAtLeast(), path + (number - 1),
				path + (number + 1));
	}

	private static int last(long total) {
		return (int) Math.max(0, (total - 1) / SIZE);
	}

	private static String link(int page) {
		UriComponentsBuilder here = ServletUriComponentsBuilder.fromCurrentRequest();
		return here.replaceQueryParam("page", page).scheme(null).host(null).port(null).build(true).toUriString();
	}

}
