package org.twosource.desk;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.twosource.capture.Capture;

/**
 * What an item of evidence shows of the captures of its link.
 *
 * @param captures those of its page, newest first; never empty
 */
record LinkCaptures(List<Capture> captures) {

	LinkCaptures {
		captures = List.copyOf(captures);
	}

	/** The newest. */
	public Capture latest() {
		return this.captures.get(0);
	}

	/** The newest that was made, or null. */
	public @Nullable Capture made() {
		return this.captures.stream().filter((capture) -> capture.content() != null).findFirst().orElse(null);
	}

	/** How many were made. */
	public long count() {
		return this.captures.stream().filter((capture) -> capture.content() != null).count();
	}

	/** The one made before a capture, or null. */
	public @Nullable Capture before(Capture capture) {
		return this.captures.stream()
			.skip(this.captures.indexOf(capture) + 1L)
			.filter((other) -> other.content() != null)
			.findFirst()
			.orElse(null);
	}

	/** Whether its text is another than that of the one before. */
	public boolean changed(Capture capture) {
		Capture before = before(capture);
		return before != null && capture.differsFrom(before);
	}

}
