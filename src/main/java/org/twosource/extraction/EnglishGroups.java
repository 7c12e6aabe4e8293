package org.twosource.extraction;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * The people a sentence speaks of, alone or several, with how many they are: "at least
 * eight people", "a 15-year-old", "two men and a woman", "Anna Bell, 23,".
 */
final class EnglishGroups {

	static final Set<String> ARTICLES = Set.of("a", "an", "another", "one");

	private static final List<String> ORDINALS = List.of("", "first", "second", "third", "fourth", "fifth", "sixth",
			"seventh", "eighth", "ninth", "tenth");

	private static final Set<String> DEFINITE = Set.of("the", "his", "her", "their", "its", "this", "that", "these",
			"those", "our", "my");

	private static final Set<String> PRONOUNS = Set.of("he", "she", "him", "himself", "herself");

	private static final Set<String> FURTHER = Set.of("other", "others", "more", "additional", "further");

	/** What may stand between a number and the people without being one of them. */
	private static final Set<String> NO_MODIFIER = WordList.of("english-function-words.txt");

	private static final Set<String> NO_NAME = Set.of("monday", "tuesday", "wednesday", "thursday", "friday",
			"saturday", "sunday", "january", "february", "march", "april", "may", "june", "july", "august", "september",
			"october", "november", "december", "police", "i", "christmas", "thanksgiving", "easter", "halloween");

	private static final Set<String> ORGANISATIONS = Set.of("hospital", "center", "centre", "county", "department",
			"street", "avenue", "road", "school", "park", "news", "city", "church", "court", "university", "clinic",
			"medical", "office", "college", "club", "bar", "drive", "boulevard", "highway", "times", "post", "tribune",
			"photo", "update", "updated", "posted", "authorities", "deputies", "investigators", "officials", "shooting",
			"com", "tv");

	private static final Set<String> PLACED = Set.of("in", "at", "near", "from", "on", "to", "of", "outside", "inside",
			"for", "via", "with");

	private final List<Word> words;

	private final Map<Integer, EnglishQuantities.Placed> numbers;

	/**
	 * People named together.
	 *
	 * @param from the index of the first word
	 * @param to the index after the last word
	 * @param quantity the number as written, or null for one person or an untold number
	 * @param count how many, 0 when the words do not tell
	 * @param further whether they come on top of others: "two more", "another man"
	 * @param known whether the words point back to somebody: "the man", "she"
	 * @param rank which of several it is, such as 4 for "a fourth victim"; 0 when not
	 * told
	 * @param name a name or an age to know the same person by, or null
	 * @param noun the noun for them, or null
	 * @param parts those that "and" joins, or none
	 */
	record Group(int from, int to, EnglishQuantities.@Nullable Placed quantity, int count, boolean further,
			boolean known, int rank, @Nullable String name, @Nullable String noun, List<Group> parts) {

		Group(int from, int to, EnglishQuantities.@Nullable Placed quantity, int count, boolean further, boolean known,
				int rank, @Nullable String name, @Nullable String noun) {
			this(from, to, quantity, count, further, known, rank, name, noun, List.of());
		}

	}

	private EnglishGroups(List<Word> words, List<EnglishQuantities.Placed> quantities) {
		this.words = words;
		this.numbers = quantities.stream()
			.collect(Collectors.toMap(EnglishQuantities.Placed::from, (placed) -> placed));
	}

	/** The groups of a sentence in their order; those joined by "and" are one. */
	static List<Group> in(List<Word> words, List<EnglishQuantities.Placed> quantities) {
		return EnglishCompany.of(words, new EnglishGroups(words, quantities).single());
	}

	private List<Group> single() {
		List<Group> groups = new ArrayList<>();
		int at = 0;
		while (at < this.words.size()) {
			EnglishQuantities.Placed number = this.numbers.get(at);
			Group group = (number != null) ? counted(at, number, false) : uncounted(at);
			if (group != null) {
				groups.add(group);
			}
			at = (group != null) ? group.to() : (number != null) ? number.to() : at + 1;
		}
		return groups;
	}

	private @Nullable Group counted(int from, EnglishQuantities.Placed placed, boolean known) {
		if (placed.quantity().unit() != null) {
			return null;
		}
		boolean further = false;
		int at = placed.to();
		while (FURTHER.contains(lower(at))) {
			further = true;
			at++;
		}
		if (lower(at).equals("of") && (DEFINITE.contains(lower(at + 1)) || lower(at + 1).equals("them"))) {
			at += 2;
			EnglishQuantities.Placed whole = this.numbers.get(at);
			if (whole != null) {
				// "two of the six wounded"
				return new Group(from, whole.to(), placed, count(placed), further, known, 0, null, null);
			}
		}
		int noun = noun(at);
		further |= further(placed.to(), noun);
		int count = count(placed);
		if (noun >= 0) {
			return new Group(from, noun + 1, placed, count, further, known, 0, null, lower(noun));
		}
		Word after = (at < this.words.size()) ? this.words.get(at) : null;
		boolean bare = after == null || !after.isLetters() || NO_MODIFIER.contains(after.lower())
				|| EnglishHarms.isHarm(after.lower()) || after.lower().endsWith("ly");
		return (bare && !isHyphen(after)) ? new Group(from, at, placed, count, further, known, 0, null, null) : null;
	}

	private static int count(EnglishQuantities.Placed placed) {
		BigDecimal likeliest = placed.quantity().likeliest();
		return (likeliest != null) ? likeliest.min(BigDecimal.valueOf(100_000_000)).intValue() : 0;
	}

	/** "the other four victims". */
	private boolean further(int from, int to) {
		for (int at = from; at < to; at++) {
			if (FURTHER.contains(lower(at))) {
				return true;
			}
		}
		return false;
	}

	private static boolean isHyphen(@Nullable Word word) {
		return word != null && word.joined() && "-–/%".contains(word.lower());
	}

	private @Nullable Group uncounted(int at) {
		Word word = this.words.get(at);
		String lower = word.lower();
		if (PRONOUNS.contains(lower)) {
			return new Group(at, at + 1, null, 1, false, true, 0, lower.endsWith("self") ? "self" : null, null);
		}
		if (lower.equals("both")) {
			return new Group(at, at + 1, null, 2, false, true, 0, null, null);
		}
		boolean article = ARTICLES.contains(lower);
		boolean definite = DEFINITE.contains(lower);
		if (!article && !definite) {
			return person(at, at, false, false);
		}
		int start = at + 1;
		while (FURTHER.contains(lower(start))) {
			start++;
		}
		boolean further = start > at + 1 || lower.equals("another");
		EnglishQuantities.Placed number = this.numbers.get(start);
		if (number != null && !lower.equals("a") && !lower.equals("an")) {
			Group counted = counted(at, number, definite && !isPossessive(lower));
			return (counted != null && further) ? new Group(at, counted.to(), counted.quantity(), counted.count(), true,
					counted.known(), 0, counted.name(), counted.noun()) : counted;
		}
		Group person = person(at, start, further, definite && !isPossessive(lower));
		if (person == null && lower.equals("another") && !isNoun(start)) {
			return new Group(at, at + 1, null, 1, true, false, 0, null, null);
		}
		return (person == null || person.noun() != null || person.name() == null || isAged(start)) ? person : null;
	}

	/** One person, or people whose number is not told, from after the article on. */
	private @Nullable Group person(int from, int start, boolean further, boolean known) {
		int rank = Math.max(0, ORDINALS.indexOf(lower(start)));
		int at = (rank > 0) ? start + 1 : start;
		int aged = aged(at);
		int noun = (aged > at || from < start) ? noun(aged) : bareNoun(at);
		boolean ranked = rank > 0 && from < start && noun < 0 && !isNoun(at);
		if (aged == at && noun < 0 && !ranked) {
			return (rank == 0) ? named(start) : null;
		}
		int to = (noun >= 0) ? noun + 1 : aged;
		Group named = (to < this.words.size()) ? named(to) : null;
		boolean called = named != null && named.noun() == null;
		boolean several = noun >= 0 && EnglishPeople.isPlural(lower(noun)) && !EnglishPeople.isSingular(lower(noun));
		String name = called ? named.name() : (aged > at) ? lower(at) : null;
		return new Group(from, called ? named.to() : to, null, several ? 0 : 1, further || rank > 1,
				known && !(aged > at) && rank == 0, rank, name, (noun >= 0) ? lower(noun) : null);
	}

	private boolean isAged(int start) {
		return aged(start) > start;
	}

	/** Headlines leave the article out: "Teen shot", "Boston police officer hurt". */
	private int bareNoun(int at) {
		Word word = this.words.get(at);
		boolean begins = word.isLetters() && !NO_MODIFIER.contains(word.lower()) && !EnglishHarms.isHarm(word.lower());
		int noun = begins ? noun(at) : -1;
		return (noun >= 0 && noun - at <= 3) ? noun : -1;
	}

	private boolean isNoun(int at) {
		return at < this.words.size() && this.words.get(at).isLetters() && !NO_MODIFIER.contains(lower(at))
				&& !EnglishHarms.isHarm(lower(at));
	}

	private static boolean isPossessive(String lower) {
		return lower.equals("his") || lower.equals("her") || lower.equals("their");
	}

	/**
	 * The index after "15-year-old" or "15 year old"; the same index when there is none.
	 */
	private int aged(int at) {
		EnglishNumber age = (at < this.words.size()) ? EnglishNumber.at(this.words, at) : null;
		if (age == null) {
			return at;
		}
		int year = lower(age.next()).equals("-") ? age.next() + 1 : age.next();
		int old = lower(year + 1).equals("-") ? year + 2 : year + 1;
		boolean unit = EnglishLabels.isTime(lower(year));
		return (unit && lower(old).equals("old")) ? old + 1 : at;
	}

	/** A name of a person. */
	private @Nullable Group named(int at) {
		if (at >= this.words.size()) {
			return null;
		}
		Word word = this.words.get(at);
		if (!word.isLetters() || !word.capital() || NO_NAME.contains(word.lower()) || NO_MODIFIER.contains(word.lower())
				|| EnglishHarms.isHarm(word.lower()) || (at > 0 && PLACED.contains(lower(at - 1)))) {
			return null;
		}
		int to = at + 1;
		int last = at;
		while (to < this.words.size() && to < at + 6) {
			Word next = this.words.get(to);
			boolean initial = next.lower().equals(".") && this.words.get(to - 1).lower().length() <= 2;
			boolean part = next.isLetters() && next.capital() && !NO_NAME.contains(next.lower())
					&& !EnglishHarms.isHarm(next.lower()) || next.lower().equals("-");
			if (!initial && !part) {
				break;
			}
			if (next.isLetters() && next.lower().length() > 2) {
				last = to;
			}
			to++;
		}
		if (this.words.get(last).shouted() || ORGANISATIONS.contains(lower(last))) {
			return null;
		}
		return new Group(at, to, null, 1, false, false, 0, lower(last), null);
	}

	/** The index of the noun for people that ends the phrase, or -1. */
	private int noun(int start) {
		int found = -1;
		for (int at = start; at < Math.min(this.words.size(), start + 6); at++) {
			Word word = this.words.get(at);
			if (EnglishPeople.isSingular(word.lower()) || EnglishPeople.isPlural(word.lower())) {
				found = at;
			}
			else if (isPossessor(word)) {
				found = -1;
			}
			else if (found >= 0 || !isModifier(word) || this.numbers.containsKey(at)) {
				break;
			}
		}
		return found;
	}

	/** "a police officer's son" is the son. */
	private static boolean isPossessor(Word word) {
		return word.lower().endsWith("'s")
				&& EnglishPeople.isSingular(word.lower().substring(0, word.lower().length() - 2));
	}

	private static boolean isModifier(Word word) {
		return word.lower().equals("-") || word.isNumber()
				|| (word.isLetters() && !NO_MODIFIER.contains(word.lower()) && !EnglishHarms.isHarm(word.lower()));
	}

	private String lower(int at) {
		return (at >= 0 && at < this.words.size()) ? this.words.get(at).lower() : "";
	}

}
