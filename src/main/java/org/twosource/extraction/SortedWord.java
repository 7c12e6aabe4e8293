package org.twosource.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A word, a number or a mark of a sentence.
 *
 * @param text the word in lower case, with straight apostrophes
 * @param sort what it does
 */
record SortedWord(String text, WordSort sort) {

	private static final Map<String, WordSort> KNOWN = Terms.read("worth-words.txt", WordSort::valueOf);

	private static final int SHORTEST_WITH_ENDING = 5;

	private static final int DIGITS_OF_A_YEAR = 4;

	/** The words of a sentence in their order. */
	static List<SortedWord> of(String sentence) {
		List<SortedWord> words = new ArrayList<>();
		boolean opening = true;
		int at = 0;
		while (at < sentence.length()) {
			char first = sentence.charAt(at);
			int end = at + 1;
			if (Character.isDigit(first)) {
				end = endOfNumber(sentence, end);
				words.add(number(sentence.substring(at, end)));
			}
			else if (Character.isLetter(first)) {
				end = endOfWord(sentence, end);
				words.add(word(sentence.substring(at, end), !opening && Character.isUpperCase(first)));
			}
			else if (!Character.isWhitespace(first) && !Character.isSpaceChar(first)) {
				words.add(mark(first));
			}
			opening = (end - at > 1 || Character.isLetterOrDigit(first)) ? false : opening || opens(first);
			at = end;
		}
		return words;
	}

	private static boolean opens(char mark) {
		return ".?!\"“”«»„:".indexOf(mark) >= 0;
	}

	private static int endOfNumber(String sentence, int from) {
		int end = from;
		while (end < sentence.length() && (Character.isDigit(sentence.charAt(end))
				|| (isOneOf(".,", sentence, end) && isDigit(sentence, end + 1)))) {
			end++;
		}
		return end;
	}

	private static int endOfWord(String sentence, int from) {
		int end = from;
		while (end < sentence.length() && (Character.isLetter(sentence.charAt(end))
				|| (isOneOf("'’", sentence, end) && isLetter(sentence, end + 1)))) {
			end++;
		}
		return end;
	}

	private static boolean isOneOf(String marks, String sentence, int at) {
		return marks.indexOf(sentence.charAt(at)) >= 0;
	}

	private static boolean isDigit(String sentence, int at) {
		return at < sentence.length() && Character.isDigit(sentence.charAt(at));
	}

	private static boolean isLetter(String sentence, int at) {
		return at < sentence.length() && Character.isLetter(sentence.charAt(at));
	}

	private static SortedWord number(String digits) {
		boolean year = digits.length() == DIGITS_OF_A_YEAR && (digits.startsWith("19") || digits.startsWith("20"))
				&& digits.chars().allMatch(Character::isDigit);
		return new SortedWord(digits, year ? WordSort.YEAR : WordSort.NUMBER);
	}

	private static SortedWord word(String written, boolean capital) {
		String word = written.toLowerCase(Locale.ROOT).replace('’', '\'');
		WordSort known = KNOWN.get(word);
		return new SortedWord(word, (known != null) ? known : capital ? WordSort.NAME : byEnding(word));
	}

	private static WordSort byEnding(String word) {
		if (word.endsWith("n't")) {
			return WordSort.NEGATION;
		}
		if (word.length() < SHORTEST_WITH_ENDING) {
			return WordSort.WORD;
		}
		if (word.endsWith("ed")) {
			return WordSort.PAST;
		}
		if (word.endsWith("ing")) {
			return WordSort.PARTICIPLE;
		}
		if (word.endsWith("ly")) {
			return WordSort.ADVERB;
		}
		return WordSort.WORD;
	}

	private static SortedWord mark(char mark) {
		WordSort sort = switch (mark) {
			case '%' -> WordSort.PERCENT;
			case '$', '€', '£', '₽', '₸' -> WordSort.MONEY;
			case ',', ';', ':' -> WordSort.COMMA;
			case '-', '–', '—' -> WordSort.DASH;
			case '"', '“', '”', '„', '«', '»' -> WordSort.QUOTATION_MARK;
			case '?' -> WordSort.QUESTION_MARK;
			case '!' -> WordSort.EXCLAMATION_MARK;
			case '.', '…' -> WordSort.FULL_STOP;
			default -> WordSort.SYMBOL;
		};
		return new SortedWord(String.valueOf(mark), sort);
	}

}
