package org.twosource.extraction;

import org.twosource.extraction.Quotations.Quotation;

/** Where the sentences of a paragraph start and end, in numbers of words. */
final class SentenceBounds {

	/** What is longer, in words, is read as several sentences. */
	private static final int LONGEST = 400;

	private final Words words;

	private final Quotations quotations;

	private final int[] starts;

	private final int[] ends;

	SentenceBounds(Words words, Quotations quotations) {
		this.words = words;
		this.quotations = quotations;
		this.starts = starts();
		this.ends = ends();
	}

	/** The first word of a word's sentence. */
	int start(int word) {
		return this.starts[word];
	}

	/** The word after the last of a word's sentence. */
	int end(int word) {
		return this.ends[Math.min(word, this.ends.length - 1)];
	}

	/** Whether a sentence, or what a colon announces, begins with a word. */
	boolean begins(int word) {
		return this.starts[word] == word || this.words.is(word - 1, ":");
	}

	/** Whether a mark ends a sentence. */
	static boolean isTerminal(String mark) {
		return mark.equals(".") || mark.equals("!") || mark.equals("?") || mark.equals("…") || mark.equals("...")
				|| mark.equals("....");
	}

	/** Where each word's sentence starts; what is quoted starts none. */
	private int[] starts() {
		int[] starts = new int[this.words.count()];
		int start = 0;
		boolean ended = false;
		for (int word = 0; word < starts.length; word++) {
			String mark = this.words.at(word);
			Quotation quotation = this.quotations.at(word);
			boolean outside = quotation == null || quotation.first() == word;
			if (word - start >= LONGEST) {
				start = word;
			}
			if (ended && outside && !isCloser(word)) {
				boolean lower = this.words.isWord(word) && !this.words.isCapital(word) && !this.words.isNumber(word);
				start = lower ? start : word;
				ended = false;
			}
			starts[word] = start;
			if (isTerminal(mark)) {
				ended = quotation == null || quotation.last() == word + 1 || quotation.last() == word;
			}
			else if (!isCloser(word) && !(quotation != null && quotation.last() == word)) {
				ended = false;
			}
		}
		return starts;
	}

	private int[] ends() {
		int[] ends = new int[this.starts.length];
		int end = ends.length;
		for (int word = ends.length - 1; word >= 0; word--) {
			ends[word] = end;
			end = (this.starts[word] == word) ? word : end;
		}
		return ends;
	}

	private boolean isCloser(int word) {
		return this.words.is(word, ")") || this.words.is(word, "]");
	}

}
