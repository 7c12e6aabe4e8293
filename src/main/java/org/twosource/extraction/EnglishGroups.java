package org.twosource.extraction;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The people a sentence speaks of, alone or several, with how many they are: "at least
 * eight people", "a 15-year-old", "two men and a woman", "Anna Bell, 23,".
 */
final class EnglishGroups {

	private static final Set<String> ARTICLES = Set.of("a", "an", "another", "one", "second", "third");

	private static final Set<String> DEFINITE = Set.of("the", "his", "her", "their", "its", "this", "that", "these",
			"those", "our", "my");

	private static final Set<String> PRONOUNS = Set.of("he", "she", "him", "himself", "herself");

	private static final Set<String> FURTHER = Set.of("other", "others", "more", "additional", "further");

	/** What may stand between a number and the people without being one of them. */
	private static final Set<String> NO_MODIFIER = WordList.of("english-function-words.txt");

	private static final Set<String> NO_NAME = Set.of("monday", "tuesday", "wednesday", "thursday", "friday",
			"saturday", "sunday", "january", "february", "march", "april", "may", "june", "july", "august", "september",
			"october", "november", "december", "police", "i", "christmas", "thanksgiving", "easter", "halloween");

	private static final Set<String> PLACED = Set.of("in", "at", "near", "from", "on", "to", "of", "outside", "inside",
			"for", "via", "with");

	private final List<Word> words;

	private final List<EnglishQuantities.Placed> quantities;

	/**
	 * People named together.
	 *
	 * @param from the index of the first word
	 * @param to the index after the last word
	 * @param quantity the number as written, or null for one person or an untold number
	 * @param count how many, 0 when the words do not tell
	 * @param further whether they come on top of others: "two more", "another man"
	 * @param known whether the words point back to somebody: "the man", "she"
	 * @param name a name or an age to know the same person by, or null
	 * @param noun the noun for them, or null
	 */
	record Group(int from, int to, EnglishQuantities.@Nullable Placed quantity, int count, boolean further,
			boolean known, @Nullable String name, @Nullable String noun) {

	}

	private EnglishGroups(List<Word> words, List<EnglishQuantities.Placed> quantities) {
		this.words = words;
		this.quantities = quantities;
	}

	/** The groups of a sentence in their order; those joined by "and" are one. */
	static List<Group> in(List<Word> words, List<EnglishQuantities.Placed> quantities) {
		return new EnglishGroups(words, quantities).joined();
	}

	private List<Group> joined() {
		List<Group> single = single();
		List<Group> joined = new ArrayList<>();
		int at = 0;
		while (at < single.size()) {
			int end = at + 1;
			while (end < single.size() && isLink(single.get(end - 1), single.get(end))) {
				end++;
			}
			joined.addAll(together(single.subList(at, end)));
			at = end;
		}
		return joined;
	}

	/** Whether only "and", commas or an age part two groups. */
	private boolean isLink(Group one, Group other) {
		int gap = other.from() - one.to();
		if (gap < 1 || gap > 4 || isUntold(one) || isUntold(other)) {
			return false;
		}
		for (int at = one.to(); at < other.from(); at++) {
			String lower = lower(at);
			if (!lower.equals(",") && !lower.equals("and") && !lower.equals("&") && !this.words.get(at).isNumber()) {
				return false;
			}
		}
		return true;
	}

	private static boolean isUntold(Group group) {
		return group.count() == 0;
	}

	private List<Group> together(List<Group> parts) {
		Group first = parts.get(0);
		if (parts.size() == 1) {
			return parts;
		}
		int rest = parts.stream().skip(1).mapToInt(Group::count).sum();
		boolean listed = false;
		for (int at = first.to(); at < parts.get(parts.size() - 1).from(); at++) {
			listed |= lower(at).equals("and") || lower(at).equals("&");
		}
		int to = parts.get(parts.size() - 1).to();
		boolean apposed = lower(first.to()).equals(",") && rest == first.count();
		if (apposed) {
			String name = (first.name() != null) ? first.name() : parts.get(1).name();
			return List.of(new Group(first.from(), to, first.quantity(), first.count(), first.further(), first.known(),
					name, first.noun()));
		}
		if (!listed) {
			return parts;
		}
		boolean known = parts.stream().allMatch(Group::known);
		boolean further = parts.stream().anyMatch(Group::further) && first.further();
		return List.of(new Group(first.from(), to, null, first.count() + rest, further, known, null, null));
	}

	private List<Group> single() {
		List<Group> groups = new ArrayList<>();
		int quantity = 0;
		int at = 0;
		while (at < this.words.size()) {
			while (quantity < this.quantities.size() && this.quantities.get(quantity).from() < at) {
				quantity++;
			}
			boolean counted = quantity < this.quantities.size() && this.quantities.get(quantity).from() == at;
			Group group = counted ? counted(this.quantities.get(quantity)) : uncounted(at);
			if (group != null) {
				groups.add(group);
			}
			at = (group != null) ? group.to() : counted ? this.quantities.get(quantity).to() : at + 1;
		}
		return groups;
	}

	private @Nullable Group counted(EnglishQuantities.Placed placed) {
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
		}
		int noun = noun(at, true);
		BigDecimal likeliest = placed.quantity().likeliest();
		int count = (likeliest != null) ? likeliest.min(BigDecimal.valueOf(100_000_000)).intValue() : 0;
		if (noun >= 0) {
			return new Group(placed.from(), noun + 1, placed, count, further, false, null, lower(noun));
		}
		Word after = (at < this.words.size()) ? this.words.get(at) : null;
		boolean bare = after == null || !after.isLetters() || NO_MODIFIER.contains(after.lower())
				|| EnglishHarms.isHarm(after.lower()) || after.lower().endsWith("ly");
		return (bare && !isHyphen(after)) ? new Group(placed.from(), at, placed, count, further, false, null, null)
				: null;
	}

	private static boolean isHyphen(@Nullable Word word) {
		return word != null && word.joined() && "-–/%".contains(word.lower());
	}

	private @Nullable Group uncounted(int at) {
		Word word = this.words.get(at);
		String lower = word.lower();
		if (PRONOUNS.contains(lower)) {
			return new Group(at, at + 1, null, 1, false, true, lower.endsWith("self") ? "self" : null, null);
		}
		if (lower.equals("both")) {
			return new Group(at, at + 1, null, 2, false, true, null, null);
		}
		boolean article = ARTICLES.contains(lower);
		boolean definite = DEFINITE.contains(lower);
		int start = (article || definite) ? at + 1 : at;
		if (article && FURTHER.contains(lower(start))) {
			return null;
		}
		int aged = aged(start);
		if (aged > start) {
			int noun = noun(aged, false);
			int to = (noun >= 0) ? noun + 1 : aged;
			return new Group(at, to, null, 1, lower.equals("another"), definite && !isPossessive(lower), lower(start),
					(noun >= 0) ? lower(noun) : null);
		}
		if (article || definite) {
			int noun = noun(start, false);
			if (noun >= 0) {
				boolean several = EnglishPeople.isPlural(lower(noun)) && !EnglishPeople.isSingular(lower(noun));
				boolean further = lower.equals("another") || lower.equals("second") || lower.equals("third")
						|| lower(start).equals("second") || lower(start).equals("third");
				return new Group(at, noun + 1, null, several ? 0 : 1, further, definite && !isPossessive(lower), null,
						lower(noun));
			}
			return lower.equals("another") && !this.isNoun(start)
					? new Group(at, at + 1, null, 1, true, false, null, null) : null;
		}
		return named(at);
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

	/** A name of a person, or a bare noun as headlines write it: "Teen shot". */
	private @Nullable Group named(int at) {
		Word word = this.words.get(at);
		if (!word.isLetters()) {
			return null;
		}
		int noun = noun(at, false);
		if (noun >= 0 && (noun - at) <= 3) {
			boolean several = EnglishPeople.isPlural(lower(noun)) && !EnglishPeople.isSingular(lower(noun));
			return new Group(at, noun + 1, null, several ? 0 : 1, false, false, null, lower(noun));
		}
		if (!word.capital() || NO_NAME.contains(word.lower()) || NO_MODIFIER.contains(word.lower())
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
		return new Group(at, to, null, 1, false, false, lower(last), null);
	}

	/** The index of the noun for people that ends the phrase, or -1. */
	private int noun(int start, boolean several) {
		int found = -1;
		for (int at = start; at < Math.min(this.words.size(), start + 6); at++) {
			Word word = this.words.get(at);
			boolean person = several ? EnglishPeople.isPlural(word.lower()) || EnglishPeople.isSingular(word.lower())
					: EnglishPeople.isSingular(word.lower()) || EnglishPeople.isPlural(word.lower());
			if (person) {
				found = at;
			}
			else if (found >= 0 || !isModifier(word)) {
				break;
			}
		}
		return found;
	}

	private static boolean isModifier(Word word) {
		return word.lower().equals("-") || word.isNumber()
				|| (word.isLetters() && !NO_MODIFIER.contains(word.lower()) && !EnglishHarms.isHarm(word.lower()));
	}

	private String lower(int at) {
		return (at >= 0 && at < this.words.size()) ? this.words.get(at).lower() : "";
	}

}
