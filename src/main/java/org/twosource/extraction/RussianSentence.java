package org.twosource.extraction;

import java.util.Arrays;
import java.util.Set;

/**
 * One Russian sentence as its words, with its quotations, its parts and the words in it
 * that only link. What precedes a semicolon or a full stop is a part of its own.
 */
final class RussianSentence {

	private static final Set<String> ADVERBS = Set.of("уже", "также", "позже", "позднее", "ранее", "вчера", "сегодня",
			"тогда", "сначала", "прямо", "снова", "потом", "затем", "при", "этом", "впоследствии", "неоднократно",
			"официально", "открыто", "публично", "же", "ещё", "еще", "лично", "накануне", "вновь", "однако", "но", "а",
			"и", "между", "тем", "кроме", "того", "в", "свою", "очередь", "как", "только", "теперь", "недавно",
			"категорически", "решительно", "не", "сразу", "никогда", "часто", "поэтому", "впрочем", "зато", "наконец",
			"наоборот", "даже", "временем");

	private static final Set<String> THAT = Set.of("что", "будто", "как", "якобы", "чтобы", "почему", "где", "кто",
			"когда");

	private final RussianWords words;

	private final int[] closing;

	private final boolean[] quoted;

	private final int end;

	RussianSentence(String text, Span sentence) {
		this.words = new RussianWords(text, sentence);
		int count = this.words.count();
		this.closing = new int[count];
		this.quoted = new boolean[count];
		Arrays.fill(this.closing, -1);
		quotations();
		this.end = citation();
	}

	RussianWords words() {
		return this.words;
	}

	/** Where what is said ends: before a citation in parentheses or the last mark. */
	int end() {
		return this.end;
	}

	/** Whether a word stands inside a quotation that is closed, its marks included. */
	boolean isQuoted(int word) {
		return this.quoted[word];
	}

	/** The mark that closes a quotation; -1 where a word opens none. */
	int close(int word) {
		return this.closing[word];
	}

	/** Whether a word begins a clause that something said fills: "что", "будто". */
	static boolean isConjunction(String word) {
		return THAT.contains(word);
	}

	/** The "что" that belongs to a cue: the first after a comma or after "о том". */
	int that(int from) {
		for (int i = from; i < this.end && i < from + 16; i++) {
			String word = this.words.at(i);
			if (word.equals(",") && !this.quoted[i]) {
				return THAT.contains(this.words.at(i + 1)) ? i + 1 : -1;
			}
			if (word.equals(":") || word.equals(";") || (this.quoted[i] && this.closing[i] < 0 && isLong(i))) {
				return -1;
			}
		}
		return -1;
	}

	/** Whether a quotation reaches twelve words back from a word. */
	boolean isLong(int word) {
		return word > 12 && this.quoted[word - 12];
	}

	/** Where the part with a word begins. */
	int begin(int word) {
		int start = word;
		while (start > 0 && !this.words.at(start - 1).equals(";")
				&& !(this.words.at(start - 1).equals(".") && !this.quoted[start - 1])) {
			start--;
		}
		return start;
	}

	/** Where the part that goes on from a word ends. */
	int stop(int from) {
		int stop = from;
		while (stop < this.end && !(this.words.at(stop).equals(";") && !this.quoted[stop])) {
			stop++;
		}
		return stop;
	}

	boolean isAdverb(int word) {
		return ADVERBS.contains(this.words.at(word));
	}

	boolean onlyAdverbs(int from, int to) {
		for (int i = from; i < to; i++) {
			if (!isAdverb(i)) {
				return false;
			}
		}
		return true;
	}

	private void quotations() {
		int i = 0;
		while (i < this.words.count()) {
			int close = this.words.isOpening(i) ? matching(i)
					: (this.words.at(i).equals("\"") || this.words.at(i).equals("“")) ? straight(i) : -1;
			if (close > i) {
				this.closing[i] = close;
				Arrays.fill(this.quoted, i, close + 1, true);
				i = close;
			}
			i++;
		}
	}

	private int matching(int open) {
		int depth = 0;
		for (int i = open; i < this.words.count(); i++) {
			String mark = this.words.at(i);
			depth += this.words.isOpening(i) ? 1 : 0;
			depth -= (mark.equals("»") || mark.equals("“") || mark.equals("”")) ? 1 : 0;
			if (depth == 0) {
				return i;
			}
		}
		return -1;
	}

	private int straight(int open) {
		for (int i = open + 1; i < this.words.count(); i++) {
			if (this.words.at(i).equals("\"") || this.words.at(i).equals("”")) {
				return i;
			}
		}
		return -1;
	}

	/** Where a citation in parentheses begins at the end of the sentence. */
	private int citation() {
		int count = this.words.count();
		for (int i = 1; i < count; i++) {
			if (this.words.at(i).equals("(") && !this.quoted[i]) {
				return i;
			}
		}
		while (count > 0 && (this.words.at(count - 1).equals(".") || this.words.at(count - 1).equals("!"))) {
			count--;
		}
		return count;
	}

}
