package org.twosource.languagemodel;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of a text that a model reads in one go.
 *
 * @param start where it starts in the text, in UTF-16 units
 * @param text its words
 */
record Passage(int start, String text) {

	private static final int LONGEST = 6000;

	/**
	 * The whole of a text in passages: as many paragraphs in each as fit, and a paragraph
	 * in parts only when it does not fit alone.
	 */
	static List<Passage> of(String text) {
		List<Passage> passages = new ArrayList<>();
		int start = 0;
		while (start < text.length()) {
			int end = end(text, start);
			String words = text.substring(start, end);
			if (!words.isBlank()) {
				passages.add(new Passage(start, words));
			}
			start = end;
		}
		return passages;
	}

	private static int end(String text, int start) {
		int furthest = start + LONGEST;
		if (furthest >= text.length()) {
			return text.length();
		}
		int paragraph = text.lastIndexOf('\n', furthest - 1) + 1;
		if (paragraph > start) {
			return paragraph;
		}
		int sentence = text.lastIndexOf(". ", furthest - 2) + 2;
		if (sentence > start + LONGEST / 2) {
			return sentence;
		}
		int word = text.lastIndexOf(' ', furthest - 1) + 1;
		if (word > start) {
			return word;
		}
		return Character.isHighSurrogate(text.charAt(furthest - 1)) ? furthest - 1 : furthest;
	}

}
