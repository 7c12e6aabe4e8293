package org.twosource.extraction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The stretches of a paragraph between quotation marks of any style. A quotation within
 * another is part of it; one that is not closed reaches to the end of the paragraph.
 */
final class Quotations {

	/**
	 * Opening marks, each with the marks that may close it; {@link Words} has every
	 * apostrophe plain.
	 */
	private static final Map<String, String> MARKS = Map.of("“", "”\"", "„", "“”", "«", "»", "»", "«", "\"", "\"”",
			"''", "''", "``", "''", "‘", "'", "'", "'", "”", "”");

	/** How far away a single mark may be closed: apostrophes look the same. */
	private static final int SINGLE_REACH = 60;

	/**
	 * A quotation.
	 *
	 * @param first the number of its opening mark among the words
	 * @param last the number of its closing mark, or of its last word where none closes
	 * it
	 * @param closed whether a mark closes it
	 */
	record Quotation(int first, int last, boolean closed) {

		int length() {
			return this.last - this.first - (this.closed ? 1 : 0);
		}

	}

	private final Words words;

	private final List<Quotation> found = new ArrayList<>();

	private final int[] at;

	Quotations(Words words) {
		this.words = words;
		this.at = new int[words.count()];
		Arrays.fill(this.at, -1);
		read();
	}

	List<Quotation> all() {
		return this.found;
	}

	/** The quotation a word or mark is part of; null for none. */
	@Nullable Quotation at(int word) {
		return (word < 0 || word >= this.at.length || this.at[word] < 0) ? null : this.found.get(this.at[word]);
	}

	private void read() {
		int word = 0;
		while (word < this.words.count()) {
			if (opens(word)) {
				int last = close(word);
				if (last > word) {
					Arrays.fill(this.at, word, last + 1, this.found.size());
					this.found.add(new Quotation(word, last, closes(this.words.at(word), last)));
					word = last;
				}
			}
			word++;
		}
	}

	private boolean opens(int word) {
		String mark = this.words.at(word);
		String closing = MARKS.get(mark);
		if (closing == null || word + 1 >= this.words.count()) {
			return false;
		}
		if (mark.equals("“") || mark.equals("«") || mark.equals("„")) {
			return true;
		}
		return this.words.isGlued(word + 1) && (!this.words.isGlued(word)
				|| !this.words.isWord(word - 1) && "([—–-/".contains(this.words.at(word - 1)));
	}

	private int close(int first) {
		String mark = this.words.at(first);
		boolean single = mark.equals("‘") || mark.equals("'");
		int reach = single ? Math.min(this.words.count(), first + SINGLE_REACH) : this.words.count();
		for (int word = first + 1; word < reach; word++) {
			if (closes(mark, word)) {
				return word;
			}
		}
		return single ? -1 : this.words.count() - 1;
	}

	private boolean closes(String opening, int word) {
		String closing = MARKS.getOrDefault(opening, "");
		String mark = this.words.at(word);
		boolean fits = mark.length() == 2 ? closing.equals(mark) : mark.length() == 1 && closing.contains(mark);
		if (!fits || closing.equals("''") && mark.length() != 2) {
			return false;
		}
		boolean wordFollows = this.words.isGlued(word + 1) && this.words.isWord(word + 1);
		return this.words.isGlued(word) && !wordFollows || mark.equals("”") || mark.equals("»");
	}

}
