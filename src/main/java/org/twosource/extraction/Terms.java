package org.twosource.extraction;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Terms that ship with the extraction, each on a line with what is known of it. */
final class Terms {

	private Terms() {
	}

	/**
	 * Reads a file of the {@code extraction} resources whose lines are a term, a space
	 * and a value.
	 */
	static <T> Map<String, T> read(String file, Function<String, T> value) {
		return WordList.lines(file)
			.stream()
			.map((line) -> line.split(" "))
			.collect(Collectors.toUnmodifiableMap((parts) -> parts[0], (parts) -> value.apply(parts[1])));
	}

}
