package org.twosource.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words and marks of a stretch of Russian text, numbered from 0. A number beyond
 * either end is an empty word, so that looking around needs no care.
 */
final class RussianWords {

	private final String text;

	private final List<Span> spans = new ArrayList<>();

	private final List<String> plain = new ArrayList<>();

	RussianWords(String text, Span stretch) {
		this.text = text;
		int at = stretch.start();
		while (at < stretch.end()) {
			if (isBlank(text.charAt(at))) {
				at++;
				continue;
			}
			int end = Math.min(stretch.end(), end(at, stretch.end()));
			this.spans.add(new Span(at, end));
			this.plain.add(plain(text.substring(at, end)));
			at = end;
		}
	}

	/** In lower case, with "е" for "ё": how word lists keep words. */
	static String plain(String word) {
		return word.toLowerCase(Locale.ROOT).replace('ё', 'е');
	}

	/** A list of words kept as a resource, in their plain form. */
	static Set<String> list(String name) {
		return WordList.of(name).stream().map(RussianWords::plain).collect(Collectors.toUnmodifiableSet());
	}

	int count() {
		return this.spans.size();
	}

	/** The word in its plain form; empty beyond the ends. */
	String at(int word) {
		return (word >= 0 && word < this.plain.size()) ? this.plain.get(word) : "";
	}

	/** The word as written; empty beyond the ends. */
	String written(int word) {
		return (word >= 0 && word < this.spans.size()) ? this.spans.get(word).of(this.text) : "";
	}

	int start(int word) {
		return this.spans.get(word).start();
	}

	int end(int word) {
		return this.spans.get(word).end();
	}

	/** From a word to before another. */
	Span span(int from, int to) {
		return new Span(start(from), end(to - 1));
	}

	boolean isWord(int word) {
		return !at(word).isEmpty() && Character.isLetterOrDigit(at(word).charAt(0));
	}

	boolean isCapital(int word) {
		return !at(word).isEmpty() && Character.isUpperCase(this.text.charAt(start(word)));
	}

	boolean isNumber(int word) {
		return !at(word).isEmpty() && Character.isDigit(at(word).charAt(0));
	}

	boolean isDash(int word) {
		String mark = at(word);
		return mark.equals("—") || mark.equals("–") || mark.equals("-");
	}

	boolean isOpening(int word) {
		String mark = at(word);
		return mark.equals("«") || mark.equals("„");
	}

	private int end(int start, int limit) {
		if (!Character.isLetterOrDigit(this.text.charAt(start))) {
			return start + 1;
		}
		int end = start + 1;
		while (end < limit && (Character.isLetterOrDigit(this.text.charAt(end)) || isInner(end, limit))) {
			end++;
		}
		return isInitial(start, end, limit) ? initials(end, limit) : end;
	}

	/** "К.-Ж." and "А. С." are one word each, or two. */
	private int initials(int point, int limit) {
		int end = point + 1;
		boolean more = end + 2 < limit && this.text.charAt(end) == '-'
				&& Character.isUpperCase(this.text.charAt(end + 1)) && this.text.charAt(end + 2) == '.';
		return more ? end + 3 : end;
	}

	private boolean isInitial(int start, int end, int limit) {
		return end - start == 1 && end < limit && this.text.charAt(end) == '.'
				&& Character.isUpperCase(this.text.charAt(start));
	}

	/** A hyphen inside a word, a comma or a point inside a number. */
	private boolean isInner(int at, int limit) {
		if (at + 1 >= limit) {
			return false;
		}
		char before = this.text.charAt(at - 1);
		char after = this.text.charAt(at + 1);
		return switch (this.text.charAt(at)) {
			case '-', '‑', '’', '\'' -> Character.isLetterOrDigit(before) && Character.isLetter(after);
			case ',', ':' -> Character.isDigit(before) && Character.isDigit(after);
			case '.' -> Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after);
			case ' ', '\u00A0', '\u202F', '\u2009' -> Character.isDigit(before) && isGroup(at + 1, limit);
			default -> false;
		};
	}

	/** Three digits after a space belong to the number before it. */
	private boolean isGroup(int start, int limit) {
		int end = start;
		while (end < limit && end - start < 4 && Character.isDigit(this.text.charAt(end))) {
			end++;
		}
		return end - start == 3;
	}

	private static boolean isBlank(char character) {
		return Character.isWhitespace(character) || Character.isSpaceChar(character)
				|| Character.isISOControl(character);
	}

}
