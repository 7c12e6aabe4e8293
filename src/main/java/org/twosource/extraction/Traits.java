package org.twosource.extraction;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What of a sentence tells whether it is worth checking, by name and how often: the sorts
 * of its words ("NUMBER"), who does what ("THEY&gt;PAST"), sorts side by side
 * ("NUMBER+PERCENT"), topics ("ECONOMY"), stems ("vot"), its opening, its ending and its
 * length. The stems are of no names: those would be about one time and one country.
 */
final class Traits {

	private static final Set<WordSort> SUBJECTS = EnumSet.of(WordSort.FIRST_PERSON, WordSort.WE, WordSort.YOU,
			WordSort.THIRD_PERSON, WordSort.THEY, WordSort.IT, WordSort.THIS, WordSort.NAME, WordSort.QUESTION_WORD);

	private static final Set<WordSort> VERBS = EnumSet.of(WordSort.PAST, WordSort.WAS, WordSort.IS, WordSort.HAS,
			WordSort.HAD, WordSort.DOES, WordSort.FUTURE, WordSort.MODAL, WordSort.NEGATION, WordSort.CONDITION,
			WordSort.OPINION, WordSort.PARTICIPLE);

	/** What tells more by the words beside it. */
	private static final Set<WordSort> PRECISE = EnumSet.of(WordSort.NUMBER, WordSort.YEAR, WordSort.PERCENT,
			WordSort.MONEY, WordSort.COMPARISON, WordSort.SUPERLATIVE, WordSort.NAME);

	/** What tells more by the word after it. */
	private static final Set<WordSort> AUXILIARY = EnumSet.of(WordSort.HAS, WordSort.WAS, WordSort.HAD, WordSort.IS,
			WordSort.DOES, WordSort.MODAL, WordSort.FUTURE, WordSort.PAST);

	private static final Set<WordSort> FILLERS = EnumSet.of(WordSort.CONJUNCTION, WordSort.COMMA, WordSort.DASH);

	private static final Set<String> FILLING_WORDS = Set.of("well", "now", "look", "so");

	private static final Map<Integer, String> LONGER = Map.of(4, "LONGER:4", 7, "LONGER:7", 10, "LONGER:10", 15,
			"LONGER:15", 25, "LONGER:25", 40, "LONGER:40");

	private static final Map<String, String> TOPICS = Terms.read("worth-topics.txt", String::intern);

	private static final String[] SORT = names("");

	private static final String[] FIRST = names("FIRST:");

	private static final String[] START = names("START:");

	private static final String[] LAST = names("LAST:");

	private static final String[][] DOES = pairs(">");

	private static final String[][] BESIDE = pairs("+");

	private final Map<String, Integer> counts = new HashMap<>();

	private Traits() {
	}

	/** How often each is there; what is not there is left out. */
	static Map<String, Integer> of(String sentence) {
		Traits traits = new Traits();
		traits.read(SortedWord.of(sentence));
		return traits.counts;
	}

	private void read(List<SortedWord> words) {
		if (words.isEmpty()) {
			return;
		}
		WordSort subject = null;
		WordSort before = null;
		for (SortedWord word : words) {
			WordSort sort = word.sort();
			count(SORT[sort.ordinal()]);
			subject = SUBJECTS.contains(sort) ? sort : subject;
			if (VERBS.contains(sort) && subject != null) {
				count(DOES[subject.ordinal()][sort.ordinal()]);
			}
			if (before != null && (PRECISE.contains(before) || PRECISE.contains(sort) || AUXILIARY.contains(before))) {
				count(BESIDE[before.ordinal()][sort.ordinal()]);
			}
			before = sort;
			vocabulary(word);
		}
		ends(words);
		length(words.size());
	}

	private void vocabulary(SortedWord word) {
		if (!Character.isLetter(word.text().charAt(0))) {
			return;
		}
		if (word.sort() != WordSort.NAME) {
			count(Stem.of(word.text()));
		}
		String topic = TOPICS.get(word.text());
		if (topic != null) {
			count(topic);
		}
	}

	private void ends(List<SortedWord> words) {
		count(FIRST[words.get(0).sort().ordinal()]);
		int start = 0;
		while (start < words.size() - 1 && isFiller(words.get(start))) {
			start++;
		}
		count(START[words.get(start).sort().ordinal()]);
		count(LAST[words.get(words.size() - 1).sort().ordinal()]);
	}

	private static boolean isFiller(SortedWord word) {
		return FILLERS.contains(word.sort()) || FILLING_WORDS.contains(word.text());
	}

	private void length(int words) {
		this.counts.put("LENGTH", words);
		LONGER.forEach((length, name) -> {
			if (words > length) {
				count(name);
			}
		});
	}

	private void count(String name) {
		this.counts.merge(name, 1, Integer::sum);
	}

	private static String[] names(String prefix) {
		WordSort[] sorts = WordSort.values();
		String[] names = new String[sorts.length];
		for (WordSort sort : sorts) {
			names[sort.ordinal()] = prefix + sort;
		}
		return names;
	}

	private static String[][] pairs(String between) {
		WordSort[] sorts = WordSort.values();
		String[][] pairs = new String[sorts.length][];
		for (WordSort sort : sorts) {
			pairs[sort.ordinal()] = names(sort + between);
		}
		return pairs;
	}

}
