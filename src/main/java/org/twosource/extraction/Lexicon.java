package org.twosource.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Words and phrases of one meaning, such as those that tell a rumour. A language has one
 * file of them, in chapters that begin with their name in brackets, one phrase a line; a
 * star at the end of a word stands for any ending.
 */
final class Lexicon {

	private final Map<String, List<String[]>> byFirst = new HashMap<>();

	/** Those that begin with the start of a word, by its first letter. */
	private final Map<Character, List<String[]>> byLetter = new HashMap<>();

	private Lexicon() {
	}

	/**
	 * A phrase that stands among words.
	 *
	 * @param from its first word
	 * @param to the word after its last
	 */
	record Place(int from, int to) {

	}

	/**
	 * The chapters of a language's file.
	 * @throws NullPointerException when there is no such file
	 */
	static Map<String, Lexicon> chapters(String language) {
		Map<String, Lexicon> chapters = new HashMap<>();
		Lexicon chapter = new Lexicon();
		for (String line : WordList.lines(language + ".txt")) {
			if (line.startsWith("[")) {
				chapter = chapters.computeIfAbsent(line.substring(1, line.length() - 1), (name) -> new Lexicon());
			}
			else {
				chapter.add(line.strip().split(" "));
			}
		}
		return chapters;
	}

	/** Whether a phrase of these stands among the words. */
	boolean within(List<Token> words, int from, int to) {
		return find(words, from, to) != null;
	}

	boolean within(List<Token> words) {
		return within(words, 0, words.size());
	}

	/** The first phrase of these among the words; null when there is none. */
	@Nullable Place find(List<Token> words, int from, int to) {
		for (int at = from; at < to; at++) {
			int end = endAt(words, at, to);
			if (end > at) {
				return new Place(at, end);
			}
		}
		return null;
	}

	/**
	 * Where the longest phrase of these that begins at a word ends; −1 when none does.
	 */
	int endAt(List<Token> words, int at, int to) {
		String word = words.get(at).lower();
		int end = longest(this.byFirst.get(word), words, at, to);
		if (!this.byLetter.isEmpty()) {
			for (String[] phrase : this.byLetter.getOrDefault(word.charAt(0), List.of())) {
				if (begins(word, phrase[0]) && at + phrase.length <= to && follows(phrase, words, at)) {
					end = Math.max(end, at + phrase.length);
				}
			}
		}
		return end;
	}

	private static int longest(@Nullable List<String[]> phrases, List<Token> words, int at, int to) {
		int end = -1;
		if (phrases != null) {
			for (String[] phrase : phrases) {
				if (at + phrase.length <= to && follows(phrase, words, at)) {
					end = Math.max(end, at + phrase.length);
				}
			}
		}
		return end;
	}

	private static boolean follows(String[] phrase, List<Token> words, int at) {
		for (int i = 1; i < phrase.length; i++) {
			String word = words.get(at + i).lower();
			String wanted = phrase[i];
			if (!(wanted.endsWith("*") ? begins(word, wanted) : word.equals(wanted))) {
				return false;
			}
		}
		return true;
	}

	private static boolean begins(String word, String stem) {
		return word.regionMatches(0, stem, 0, stem.length() - 1);
	}

	private void add(String[] phrase) {
		if (phrase[0].endsWith("*")) {
			this.byLetter.computeIfAbsent(phrase[0].charAt(0), (letter) -> new ArrayList<>()).add(phrase);
		}
		else {
			this.byFirst.computeIfAbsent(phrase[0], (first) -> new ArrayList<>()).add(phrase);
		}
	}

}
