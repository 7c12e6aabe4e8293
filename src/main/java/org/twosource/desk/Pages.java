package org.twosource.desk;

import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * The way through a list that spans several pages, for the links under it.
 *
 * @param number the page shown, counted from 0
 * @param last the last page, counted from 0
 * @param total how many items there are on all pages
 * @param previous the link to the page before
 * @param next the link to the page after
 */
record Pages(int number, int last, long total, String previous, String next) {

	static final int SIZE = 30;

	/**
	 * The pages of the list at the address of the current request, which keeps its other
	 * parameters.
	 */
	static Pages of(int number, long total) {
		int last = (int) Math.max(0, (total - 1) / SIZE);
		return new Pages(number, last, total, link(number - 1), link(number + 1));
	}

	/** The pages of a list that is always at that address, whatever is asked for. */
	static Pages at(String path, int number, long total) {
		int last = (int) Math.max(0, (total - 1) / SIZE);
		return new Pages(number, last, total, path + "?page=" + (number - 1), path + "?page=" + (number + 1));
	}

	private static String link(int page) {
		UriComponentsBuilder here = ServletUriComponentsBuilder.fromCurrentRequest();
		return here.replaceQueryParam("page", page).scheme(null).host(null).port(null).build(true).toUriString();
	}

}
