package org.twosource.extraction;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
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
		try (InputStream stream = Objects.requireNonNull(Terms.class.getResourceAsStream("/extraction/" + file), file);
				BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
			return lines.lines()
				.map((line) -> line.split(" "))
				.collect(Collectors.toUnmodifiableMap((parts) -> parts[0], (parts) -> value.apply(parts[1])));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
