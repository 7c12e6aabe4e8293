package org.twosource.matching;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a statement speaks of, in which sense, and with which numbers, as far as its words
 * show.
 *
 * @param stems the beginnings of its longer words
 * @param names the beginnings of its names, as they follow on other words
 * @param negations how often it denies
 * @param sides for each pair of opposites: 1 or -1 for the side it takes, 0 for neither
 * or both
 * @param numbers its numbers
 */
record Reading(Set<String> stems, Set<String> names, int negations, List<Integer> sides, Numbers numbers) {

	/** Words of three letters and less are mostly of grammar. */
	private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'’]{3,}");

	private static final int STEM = 5;

	private static final Pattern NAME = Pattern.compile("(?<=[\\p{L}\\d,;:)»”\"] )[«“\"]?(\\p{Lu}\\p{L}{2,})");

	/** "No fewer than eight" and "not only" deny nothing. */
	private static final Pattern AFFIRMATIVE = Words.any("not only", "not just", "no fewer than", "no less than",
			"not less than", "no more than", "no later than", "no doubt", "не только", "не менее", "не более",
			"не меньше", "не больше", "не позднее", "чуть не", "не раз");

	private static final Pattern NEGATION = Words.pattern("\\b(?:not|never|nobody|no one|none|nothing|without|neither"
			+ "|failed to|fail to|fails to|refused to|refuses to|no(?! \\d)|не|нет|никто|никого|никогда|ничего|нельзя|отказал\\p{L}{1,4})\\b"
			+ "|\\b(?:did|do|does|was|were|is|are|has|have|had|would|could|can|ca|wo|should)n[’']t\\b");

	/** A second one that belongs to the first: "никто не пришёл". */
	private static final Pattern DOUBLED = Words
		.pattern("\\b(?:никто|никого|никогда|ничего)\\b(?=[^.,;]{0,40}\\bне\\b)");

	private static final List<Pattern[]> OPPOSITES = Words.lines("opposites.txt").stream().map((line) -> {
		String[] sides = line.split("\\|");
		return new Pattern[] { Words.any(sides[0].split(",")), Words.any(sides[1].split(",")) };
	}).toList();

	static Reading of(String statement) {
		String denials = DOUBLED.matcher(AFFIRMATIVE.matcher(statement).replaceAll(" ")).replaceAll(" ");
		List<Integer> sides = OPPOSITES.stream().map((pair) -> side(pair, statement)).toList();
		return new Reading(stems(WORD.matcher(statement), 0), stems(NAME.matcher(statement), 1),
				(int) NEGATION.matcher(denials).results().count(), sides, Numbers.in(statement));
	}

	/**
	 * Whether the two share so many words that they speak of the same, and neither names
	 * somebody or some place where the other names somebody or some place else.
	 */
	boolean sameMatter(Reading other) {
		Set<String> shared = common(this.stems, other.stems);
		int fewer = Math.min(this.stems.size(), other.stems.size());
		int more = Math.max(this.stems.size(), other.stems.size());
		boolean namesClash = !other.stems.containsAll(this.names) && !this.stems.containsAll(other.names);
		return !namesClash && 2 * shared.size() >= fewer && 3 * shared.size() >= more;
	}

	/**
	 * Whether the two have opposite senses. A denial of the opposite is the same sense
	 * again.
	 */
	boolean opposes(Reading other) {
		int turns = this.negations + other.negations;
		for (int i = 0; i < this.sides.size(); i++) {
			turns += (this.sides.get(i) * other.sides.get(i) < 0) ? 1 : 0;
		}
		return turns % 2 == 1;
	}

	private static int side(Pattern[] pair, String statement) {
		return (pair[0].matcher(statement).find() ? 1 : 0) - (pair[1].matcher(statement).find() ? 1 : 0);
	}

	private static Set<String> stems(Matcher words, int group) {
		Set<String> stems = new HashSet<>();
		while (words.find()) {
			String word = words.group(group).toLowerCase(Locale.ROOT).replace('ё', 'е');
			stems.add(word.substring(0, Math.min(word.length(), STEM)));
		}
		return stems;
	}

	private static Set<String> common(Set<String> one, Set<String> other) {
		Set<String> common = new HashSet<>(one);
		common.retainAll(other);
		return common;
	}

}
