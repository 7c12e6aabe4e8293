package org.twosource.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** The words of an English sentence that say what befell people. */
final class EnglishHarms {

	/** Where the people stand who suffered it. */
	enum People {

		BEFORE, AFTER, EITHER

	}

	/**
	 * A wording of a harm.
	 *
	 * @param from the index of its first word
	 * @param to the index after its last word
	 */
	record Wording(int from, int to, Harm harm, People people) {

	}

	private record Term(List<String> words, Harm harm, People people) {

	}

	private static final Set<String> CARRIED = Set.of("taken", "transported", "rushed", "airlifted", "flown", "sent",
			"brought", "admitted", "carried", "driven", "transferred", "went", "remain", "remains", "remained");

	private static final Set<String> CARE = Set.of("hospital", "hospitals", "hospice", "clinic", "medical", "trauma",
			"infirmary", "icu");

	private static final Set<String> CLOSED = Set.of(".", ",", "and", "at", "by");

	private static final Set<String> SINGLE = new HashSet<>();

	private static final Map<String, List<Term>> TERMS = terms();

	private EnglishHarms() {
	}

	/** Whether a word alone, or an adverb before it, says a harm. */
	static boolean isHarm(String lower) {
		return SINGLE.contains(lower);
	}

	/** The wordings in order, the longest where several begin at one word. */
	static List<Wording> in(List<Word> words) {
		List<Wording> found = new ArrayList<>();
		int at = 0;
		while (at < words.size()) {
			Wording wording = at(words, at);
			if (wording != null) {
				found.add(wording);
			}
			at = (wording != null) ? wording.to() : at + 1;
		}
		return found;
	}

	private static @Nullable Wording at(List<Word> words, int at) {
		for (Term term : TERMS.getOrDefault(words.get(at).lower(), List.of())) {
			int to = at + term.words().size();
			if (to <= words.size() && matches(words, at, term.words())) {
				return new Wording(at, to, term.harm(), term.people());
			}
		}
		return care(words, at);
	}

	/** "taken by helicopter to a hospital", "in stable condition". */
	private static @Nullable Wording care(List<Word> words, int at) {
		boolean carried = CARRIED.contains(words.get(at).lower());
		boolean state = words.get(at).lower().equals("in");
		for (int to = at + 1; (carried || state) && to < Math.min(words.size(), at + (carried ? 12 : 5)); to++) {
			String lower = words.get(to).lower();
			if (lower.equals(";") || (carried ? lower.equals("custody") : CLOSED.contains(lower))) {
				return null;
			}
			if (carried && CARE.contains(lower)) {
				return new Wording(at, to + 1, Harm.HOSPITALISED, People.BEFORE);
			}
			if (state && (lower.equals("condition") || CARE.contains(lower))) {
				return new Wording(at, to + 1, lower.equals("condition") ? Harm.INJURED : Harm.HOSPITALISED,
						People.BEFORE);
			}
		}
		return null;
	}

	private static boolean matches(List<Word> words, int at, List<String> term) {
		for (int i = 1; i < term.size(); i++) {
			if (!words.get(at + i).lower().equals(term.get(i))) {
				return false;
			}
		}
		return true;
	}

	private static Map<String, List<Term>> terms() {
		Map<String, List<Term>> terms = new HashMap<>();
		for (String line : WordList.of("english-harms.txt")) {
			String[] parts = line.split(",");
			List<String> words = Word.in(parts[0], new Span(0, parts[0].length())).stream().map(Word::lower).toList();
			Term term = new Term(words, Harm.valueOf(parts[1]), People.valueOf(parts[2].toUpperCase(Locale.ROOT)));
			terms.computeIfAbsent(words.get(0), (first) -> new ArrayList<>()).add(term);
			if (words.size() == 1 || words.get(0).endsWith("ly")) {
				SINGLE.add(words.get(0));
			}
		}
		terms.values().forEach((list) -> list.sort(Comparator.comparingInt((Term term) -> -term.words().size())));
		return Map.copyOf(terms);
	}

}
