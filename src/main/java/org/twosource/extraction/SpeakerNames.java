package org.twosource.extraction;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Who the sources of a text are, read from its start: a surname, a pronoun or a
 * description is somebody named before where that is clear.
 */
final class SpeakerNames {

	private static final Set<String> PRONOUNS = Set.of("he", "she", "his", "her");

	private static final Set<String> NOBODY = Set.of("i", "we", "you", "they", "it", "who", "which", "that", "those",
			"my", "our", "their", "its", "one", "another", "others");

	private static final Set<String> TITLES = Set.of("mr.", "mrs.", "ms.", "dr.", "sen.", "rep.", "gov.", "president",
			"senator", "governor", "minister", "secretary", "mayor", "chairman", "chancellor", "king", "queen", "pope",
			"judge", "gen.", "general", "col.", "colonel", "lt.", "prof.", "professor");

	/** Full names by their last word in lower case; empty where two people bear it. */
	private final Map<String, String> full = new HashMap<>();

	/** People by what they are, as "historian"; empty where two people are. */
	private final Map<String, String> described = new HashMap<>();

	private Set<String> here = new HashSet<>();

	private Set<String> before = new HashSet<>();

	/** Goes on to a paragraph. */
	void enter(String text, Words words) {
		if (!this.here.isEmpty()) {
			this.before = this.here;
			this.here = new HashSet<>();
		}
		int at = 0;
		while (at < words.count()) {
			int end = at;
			while (isName(words, end)) {
				end++;
			}
			if (end - at >= 2 && end - at <= 4) {
				learn(this.full, words.at(end - 1), words.span(at, end).of(text));
			}
			at = Math.max(at + 1, end);
		}
	}

	/**
	 * The name to show for a source.
	 * @param source null for none
	 * @param speaks whether a pronoun after it may mean it
	 * @return null where it is not clear who that is
	 */
	@Nullable String of(String text, Words words, @Nullable Range source, boolean speaks) {
		if (source == null) {
			return null;
		}
		String first = words.at(source.first());
		if (source.end() - source.first() == 1) {
			if (PRONOUNS.contains(first)) {
				Set<String> speakers = this.here.isEmpty() ? this.before : this.here;
				return (speakers.size() == 1) ? speakers.iterator().next() : null;
			}
			if (NOBODY.contains(first)) {
				return null;
			}
		}
		String name = name(text, words, source);
		if (name != null && speaks) {
			this.here.add(name);
		}
		return name;
	}

	private @Nullable String name(String text, Words words, Range source) {
		int first = source.first();
		while (first < source.end() - 1 && ClosedClasses.DETERMINERS.contains(words.at(first))
				&& (words.is(first, "the") || words.is(first, "a") || words.is(first, "an"))) {
			first++;
		}
		int end = headEnd(words, first, source.end());
		if (end <= first) {
			return null;
		}
		int name = end;
		while (name > first && isName(words, name - 1)) {
			name--;
		}
		boolean joined = name > first && words.is(name - 1, "and");
		boolean people = end - name == 1 && name > first && words.at(name).endsWith("s")
				&& !this.full.containsKey(words.at(name));
		if (name == end || joined || people
				|| name > first && ClosedClasses.PREPOSITIONS.contains(words.at(name - 1))) {
			return description(text, words, source, first, end);
		}
		String shown = words.span(name, end).of(text);
		if (end - name == 1) {
			shown = known(this.full, words.at(name), shown);
		}
		for (int at = first; at < name; at++) {
			learn(this.described, words.at(at), shown);
		}
		learnApposition(words, end, source.end(), shown);
		return shown;
	}

	/** "The historian": who has been called so, or the words themselves. */
	private String description(String text, Words words, Range source, int first, int end) {
		String phrase = words.span(first, end).of(text);
		int head = first;
		while (head + 1 < end && !ClosedClasses.PREPOSITIONS.contains(words.at(head + 1))) {
			head++;
		}
		return words.is(source.first(), "the") ? known(this.described, words.at(head), phrase) : phrase;
	}

	private void learnApposition(Words words, int comma, int end, String name) {
		int at = comma + 1;
		if (!words.is(comma, ",") || !ClosedClasses.DETERMINERS.contains(words.at(at))) {
			return;
		}
		while (at + 1 < end && words.isWord(at + 1) && !ClosedClasses.isFunction(words.at(at + 1))
				&& !words.is(at + 1, "who")) {
			at++;
		}
		learn(this.described, words.at(at), name);
	}

	/** Where a name ends and what describes it begins. */
	private static int headEnd(Words words, int first, int end) {
		int at = first;
		while (at < end && (words.isWord(at) || words.is(at, "'s") || words.is(at, "&") || words.is(at, "/"))
				&& !words.is(at, "who") && !words.is(at, "which") && !words.is(at, "that")) {
			at++;
		}
		return at;
	}

	private static boolean isName(Words words, int at) {
		String word = words.at(at);
		return words.isCapital(at) && !TITLES.contains(word) && !ClosedClasses.isFunction(word)
				&& !ClosedClasses.SUBJECTS.contains(word) && !ClosedClasses.ADVERBS.contains(word)
				&& !ClosedClasses.DAYS.contains(word);
	}

	private static void learn(Map<String, String> names, String key, String name) {
		names.merge(key, name, (known, other) -> known.equals(other) ? known : "");
	}

	private static String known(Map<String, String> names, String key, String otherwise) {
		String name = names.getOrDefault(key, "");
		return name.isEmpty() ? otherwise : name;
	}

}
