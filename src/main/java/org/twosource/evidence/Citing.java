package org.twosource.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.springframework.core.io.ClassPathResource;

/**
 * Where a text cites somebody: the stretches around its citing words, such as "according
 * to", in the languages that evidence on a claim comes in, and around links.
 */
final class Citing {

	private static final int BEFORE = 60;

	private static final int AFTER = 80;

	private static final int MOST = 15;

	/** Names so short are taken only as they are written. */
	private static final int SHORT = 3;

	private static final Pattern WORDS = words();

	private Citing() {
	}

	private static Pattern words() {
		try {
			String words = new ClassPathResource("evidence/citing-words.txt").getContentAsString(StandardCharsets.UTF_8)
				.lines()
				.map((word) -> bounded(word))
				.collect(Collectors.joining("|", "https?://|", ""));
			return Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String bounded(String word) {
		boolean spaced = !word.matches(".*[\\p{IsHan}\\p{IsArabic}].*");
		return spaced ? "(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])" : Pattern.quote(word);
	}

	/** The stretches of a text in which somebody may be cited. */
	static List<String> stretches(String text) {
		List<String> stretches = new ArrayList<>();
		Matcher matcher = WORDS.matcher(text);
		while (stretches.size() < MOST && matcher.find()) {
			int from = Math.max(text.lastIndexOf('\n', matcher.start()) + 1, matcher.start() - BEFORE);
			int line = text.indexOf('\n', matcher.end());
			int to = Math.min((line >= 0) ? line : text.length(), matcher.end() + AFTER);
			stretches.add(text.substring(wordAt(text, from, matcher.start()), to).strip());
		}
		return stretches;
	}

	/** Where a stretch begins that would begin amid a word. */
	private static int wordAt(String text, int from, int to) {
		int space = text.indexOf(' ', from);
		boolean amid = from > 0 && !Character.isWhitespace(text.charAt(from - 1));
		return (amid && space >= 0 && space < to) ? space + 1 : from;
	}

	/** The first stretch that names somebody. */
	static Optional<String> naming(List<String> stretches, Pattern name) {
		return stretches.stream().filter((stretch) -> name.matcher(stretch).find()).findFirst();
	}

	/** A name as it stands in texts: whole, in upper or lower case unless it is short. */
	static Pattern name(String name) {
		int flags = (name.length() > SHORT) ? Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE : 0;
		return Pattern.compile(bounded(name), flags);
	}

}
