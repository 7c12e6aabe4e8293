package org.twosource.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.twosource.oversight.Slice;

/**
 * Where the flow of a slice is found.
 *
 * @param asked what is asked for
 */
record FlowAddress(Slice.Asked asked) {

	private static final String PATH = "/board/flow";

	private static final int[] PRESETS = { 30, Slice.USUAL_DAYS, 365 };

	/**
	 * A period that ends today.
	 *
	 * @param days how many days
	 * @param address where the flow of the same claims over them is
	 * @param chosen whether that is what is asked for
	 */
	record Preset(int days, String address, boolean chosen) {

	}

	/** The address behind the question mark. */
	public String getQuery() {
		return narrowing(this.asked.from(), this.asked.to(), this.asked.days()).query();
	}

	/** How many days are asked for, or null when the first day is. */
	public @Nullable Integer getDays() {
		if (this.asked.from() != null) {
			return null;
		}
		return (this.asked.days() != null) ? this.asked.days() : Slice.USUAL_DAYS;
	}

	/** The usual periods. */
	public List<Preset> getPresets() {
		return IntStream.of(PRESETS).mapToObj((days) -> {
			boolean chosen = this.asked.to() == null && Integer.valueOf(days).equals(getDays());
			return new Preset(days, narrowing(null, null, days).address(), chosen);
		}).toList();
	}

	/** Whether only some claims are asked for. */
	public boolean isNarrowed() {
		return this.asked.kind() != null || this.asked.document() != null || this.asked.desk() != null
				|| Problems.optional(this.asked.person()) != null;
	}

	private Narrowing narrowing(@Nullable LocalDate from, @Nullable LocalDate to, @Nullable Integer days) {
		return new Narrowing(PATH).by("kind", this.asked.kind())
			.by("document", this.asked.document())
			.by("person", this.asked.person())
			.by("desk", this.asked.desk())
			.by("from", from)
			.by("to", to)
			.by("days", days);
	}

}
