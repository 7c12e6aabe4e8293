package org.twosource.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The word lists kept as resources, one term a line; a line with "#" is a remark. */
final class WordList {

	private WordList() {
	}

	/**
	 * The terms of a list.
	 * @param name the resource's name below {@code /extraction}
	 */
	static Set<String> of(String name) {
		Set<String> terms = new LinkedHashSet<>();
		lines(name).forEach((line) -> terms.add(line.strip()));
		return terms;
	}

	/** The lines of a resource that hold something, as they are. */
	static List<String> lines(String name) {
		try (InputStream list = Objects.requireNonNull(WordList.class.getResourceAsStream("/extraction/" + name),
				name)) {
			return new String(list.readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter((line) -> !line.isBlank() && !line.strip().startsWith("#"))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
