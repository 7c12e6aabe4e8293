package org.twosource.evidence;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of an item that are known, cut to what is compared. Where words are not kept
 * apart by spaces, every character is one.
 *
 * @param item the item
 * @param text its text, cut
 * @param quote the words of its quotation
 * @param words the words of its text
 */
record ItemText(EvidenceItem item, String text, List<String> quote, List<String> words) {

	/** How many words of a text are compared. */
	static final int MOST_WORDS = 1_000;

	private static final int MOST_CHARACTERS = 10_000;

	private static final Pattern WORD = Pattern.compile(
			"[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]|[\\p{L}\\p{M}\\p{N}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]]+");

	static ItemText of(EvidenceItem item, String known) {
		String quote = (item.quote() != null) ? item.quote() : "";
		String text = known.isBlank() ? quote : known;
		String cut = text.substring(0, Math.min(text.length(), MOST_CHARACTERS));
		return new ItemText(item, cut, words(quote), words(cut));
	}

	private static List<String> words(String text) {
		String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
		List<String> words = new ArrayList<>();
		Matcher matcher = WORD.matcher(plain);
		while (words.size() < MOST_WORDS && matcher.find()) {
			words.add(matcher.group());
		}
		return words;
	}

	/** The runs of so many words in a text. */
	static Set<List<String>> shingles(List<String> words, int length) {
		Set<List<String>> shingles = new HashSet<>();
		for (int from = 0; from + length <= words.size(); from++) {
			shingles.add(words.subList(from, from + length));
		}
		return shingles;
	}

}
