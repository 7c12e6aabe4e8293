package org.twosource;

import java.util.List;
import java.util.function.LongSupplier;

/**
 * One page of a longer list.
 *
 * @param <T> what is listed
 * @param items the items of this page, in order
 * @param total how many there are on all pages
 */
public record Page<T>(List<T> items, long total) {

	/** The page asked for, of a list that is all here. */
	public static <T> Page<T> of(List<T> all, Request wanted) {
		List<T> items = all.stream().skip(wanted.offset()).limit(wanted.size()).toList();
		return new Page<>(items, all.size());
	}

	/**
	 * The page asked for. The whole list is counted only when it may be longer than what
	 * is here.
	 * @param counted how many there are on all pages
	 */
	public static <T> Page<T> of(List<T> items, Request wanted, LongSupplier counted) {
		boolean last = items.size() < wanted.size() && (wanted.offset() == 0 || !items.isEmpty());
		return new Page<>(items, last ? wanted.offset() + items.size() : counted.getAsLong());
	}

	/** Which page is asked for. */
	public record Request(int page, int size) {

		/**
		 * Checks the bounds.
		 * @throws Refusal unless page ≥ 0 and 1 ≤ size ≤ 200
		 */
		public Request {
			if (page < 0 || size < 1 || size > 200) {
				throw Refusal.unacceptable("page.range");
			}
		}

		/** How many items come before this page. */
		public long offset() {
			return (long) this.page * this.size;
		}

	}
}
