package org.twosource;

import java.util.List;
import java.util.function.Function;
import java.util.function.LongSupplier;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * One page of a longer list.
 *
 * @param <T> what is listed
 * @param items the items of this page, in order
 * @param total how many there are on all pages
 * @param totalIsAtLeast whether there are more than the total says, because no more were
 * counted
 */
public record Page<T>(List<T> items, long total, @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean totalIsAtLeast) {

	/** No more than this is counted of lists that may be very long. */
	public static final int COUNTED = 1_000;

	/** A page of a list that was counted to its end. */
	public Page(List<T> items, long total) {
		this(items, total, false);
	}

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
		return new Page<>(items, isLast(items, wanted) ? wanted.offset() + items.size() : counted.getAsLong());
	}

	/**
	 * The page asked for, of a list that may be very long: whoever looks at it is told
	 * how many there are up to {@link #COUNTED}, and beyond that only that there are
	 * more.
	 * @param counted how many there are on all pages; it need not count further than one
	 * more than {@link #COUNTED}
	 */
	public static <T> Page<T> ofMany(List<T> items, Request wanted, LongSupplier counted) {
		if (isLast(items, wanted)) {
			return new Page<>(items, wanted.offset() + items.size());
		}
		long total = counted.getAsLong();
		return (total > COUNTED) ? new Page<>(items, Math.max(COUNTED, wanted.offset() + items.size()), true)
				: new Page<>(items, total);
	}

	/** The same page with something else for each item. */
	public <R> Page<R> map(Function<? super T, ? extends R> other) {
		return new Page<>(this.items.stream().<R>map(other).toList(), this.total, this.totalIsAtLeast);
	}

	private static boolean isLast(List<?> items, Request wanted) {
		return items.size() < wanted.size() && (wanted.offset() == 0 || !items.isEmpty());
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
