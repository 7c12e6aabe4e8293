package org.twosource.matching;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.springframework.core.io.ClassPathResource;

/** Lists of words, each loaded once, and patterns made of them. */
final class Words {

	private Words() {
	}

	/** The lines of a list. */
	static List<String> lines(String list) {
		try {
			return new ClassPathResource("matching/" + list).getContentAsString(StandardCharsets.UTF_8)
				.lines()
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Any of these terms as whole words; a star stands for any ending. */
	static Pattern any(String... terms) {
		return pattern(Arrays.stream(terms)
			.map((term) -> term.strip().replace("*", "\\p{L}{0,20}").replace(" ", "\\s+"))
			.collect(Collectors.joining("|", "\\b(?:", ")\\b")));
	}

	/** A pattern for all alphabets, in upper or lower case. */
	static Pattern pattern(String regex) {
		return Pattern.compile(regex,
				Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
	}

}
