package org.twosource.extraction;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * The words and marks of a stretch of text, numbered from 0. A number beyond either end
 * is an empty word, so that looking around needs no care.
 */
final class Words {

	private static final Set<String> ABBREVIATIONS = Set.of("mr", "mrs", "ms", "dr", "sen", "sens", "rep", "reps",
			"gov", "gen", "lt", "col", "sgt", "capt", "prof", "st", "jr", "sr", "rev", "hon", "no", "vs", "maj", "adm",
			"pres", "sec", "supt", "det", "ft", "mt", "inc", "corp", "co", "ltd", "fla", "calif", "ariz", "mich",
			"mass", "penn", "conn", "tex", "wis", "minn", "ill");

	private static final Set<String> CLITICS = Set.of("s", "d", "ve", "ll", "re", "m");

	private final String text;

	private int[] starts = new int[64];

	private int[] ends = new int[64];

	private String[] lower = new String[64];

	private int count;

	Words(String text, int start, int end) {
		this.text = text;
		int at = start;
		while (at < end) {
			at = read(at, end);
		}
	}

	int count() {
		return this.count;
	}

	int start(int word) {
		return this.starts[word];
	}

	int end(int word) {
		return this.ends[word];
	}

	/** The word in lower case with a plain apostrophe; empty beyond the ends. */
	String at(int word) {
		return (word >= 0 && word < this.count) ? this.lower[word] : "";
	}

	boolean is(int word, String lower) {
		return at(word).equals(lower);
	}

	/** Whether it is a word or number, no mark. */
	boolean isWord(int word) {
		return word >= 0 && word < this.count && Character.isLetterOrDigit(this.lower[word].codePointAt(0));
	}

	boolean isCapital(int word) {
		return word >= 0 && word < this.count && Character.isUpperCase(this.text.codePointAt(this.starts[word]));
	}

	boolean isNumber(int word) {
		return word >= 0 && word < this.count && Character.isDigit(this.lower[word].charAt(0));
	}

	/** Whether it follows the word before it without a space. */
	boolean isGlued(int word) {
		return word > 0 && word < this.count && this.starts[word] == this.ends[word - 1];
	}

	/** The span from a word to before another. */
	Span span(int from, int to) {
		return new Span(this.starts[from], this.ends[to - 1]);
	}

	/** The first word that ends after a place of the text; the count where none does. */
	int after(int place) {
		int found = Arrays.binarySearch(this.ends, 0, this.count, place);
		return (found >= 0) ? found + 1 : -found - 1;
	}

	private int read(int at, int end) {
		int point = this.text.codePointAt(at);
		if (isSpace(point)) {
			return at + Character.charCount(point);
		}
		if (!Character.isLetterOrDigit(point)) {
			return readMark(at, end, point);
		}
		int to = at;
		int apostrophe = -1;
		while (to < end) {
			int next = this.text.codePointAt(to);
			if (isApostrophe(next) && to + 1 < end && Character.isLetter(this.text.charAt(to + 1))) {
				apostrophe = to;
			}
			else if (!Character.isLetterOrDigit(next) && !isInner(next, to, end)) {
				break;
			}
			to += Character.charCount(next);
		}
		to = Math.min(to, end);
		if (apostrophe > at && CLITICS.contains(this.text.substring(apostrophe + 1, to).toLowerCase(Locale.ROOT))) {
			add(at, apostrophe);
			add(apostrophe, to);
			return to;
		}
		if (to < end && this.text.charAt(to) == '.' && isAbbreviation(at, to)) {
			to++;
		}
		add(at, to);
		return to;
	}

	/** Marks that repeat, as three points or two apostrophes, are one mark. */
	private int readMark(int at, int end, int point) {
		int to = at + Character.charCount(point);
		if (point == '.' || point == '\'' || point == '`' || point == '-') {
			while (to < end && this.text.charAt(to) == point && to - at < 64) {
				to++;
			}
		}
		if (isPossessive(at, to, end)) {
			to++;
		}
		add(at, to);
		return to;
	}

	/** An apostrophe and an s that follow a mark, as in “Today”'s. */
	private boolean isPossessive(int at, int to, int end) {
		return isApostrophe(this.text.charAt(at)) && to - at == 1 && at > 0 && to < end
				&& !isSpace(this.text.charAt(at - 1)) && this.text.charAt(to) == 's'
				&& (to + 1 == end || !Character.isLetterOrDigit(this.text.charAt(to + 1)));
	}

	private boolean isInner(int point, int at, int end) {
		if (at + 1 >= end) {
			return false;
		}
		char next = this.text.charAt(at + 1);
		if (point == '-' || point == '‑' || point == '@') {
			return Character.isLetterOrDigit(next);
		}
		if (point == '.') {
			return Character.isLetterOrDigit(next)
					|| next == '-' && at + 2 < end && Character.isLetter(this.text.charAt(at + 2));
		}
		return point == ',' && Character.isDigit(next) && Character.isDigit(this.text.charAt(at - 1));
	}

	private boolean isAbbreviation(int at, int to) {
		if (to - at == 1) {
			return Character.isUpperCase(this.text.charAt(at));
		}
		if (to - at > 6) {
			return false;
		}
		String word = this.text.substring(at, to).toLowerCase(Locale.ROOT);
		return ABBREVIATIONS.contains(word) || (word.indexOf('.') > 0 && word.length() <= 5);
	}

	private void add(int from, int to) {
		if (this.count == this.starts.length) {
			this.starts = Arrays.copyOf(this.starts, this.count * 2);
			this.ends = Arrays.copyOf(this.ends, this.count * 2);
			this.lower = Arrays.copyOf(this.lower, this.count * 2);
		}
		this.starts[this.count] = from;
		this.ends[this.count] = to;
		this.lower[this.count] = this.text.substring(from, to).toLowerCase(Locale.ROOT).replace('’', '\'');
		this.count++;
	}

	private static boolean isApostrophe(int point) {
		return point == '\'' || point == '’';
	}

	private static boolean isSpace(int point) {
		return Character.isWhitespace(point) || Character.isSpaceChar(point) || point == '\uFEFF' || point == '\u200B';
	}

}
