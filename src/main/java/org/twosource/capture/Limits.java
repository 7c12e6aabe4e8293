package org.twosource.capture;

import java.time.Duration;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** How much a capture may take. */
@Component
class Limits {

	/** How much of a page is read for its text and what it is made of. */
	static final int LARGEST_PAGE = 5 * 1024 * 1024;

	/** How much of a PDF or a plain text is read for its text. */
	static final int LARGEST_FILE = 20 * 1024 * 1024;

	static final int MOST_RESOURCES = 200;

	/** Beyond this a picture or style sheet is not drawn. */
	static final int LARGEST_DRAWN = 5 * 1024 * 1024;

	private static final Duration ONE = Duration.ofSeconds(20);

	private final Duration time;

	private final long bytes;

	/**
	 * Sets the limits.
	 * @param time how long the page and its resources may take
	 * @param size how large they may be together
	 */
	Limits(@Value("${twosource.capture.time-limit:90s}") Duration time,
			@Value("${twosource.capture.max-size:60MB}") DataSize size) {
		this.time = time;
		this.bytes = size.toBytes();
	}

	/** The page and its resources together. */
	Duration time() {
		return this.time;
	}

	/** How long one fetch may take. */
	Duration one() {
		return (this.time.compareTo(ONE) < 0) ? this.time : ONE;
	}

	/** The page and its resources together. */
	long bytes() {
		return this.bytes;
	}

}
