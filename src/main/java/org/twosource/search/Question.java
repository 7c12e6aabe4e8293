package org.twosource.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * What somebody typed to search for: words that must all be there, "words next to each
 * other", -words that must not be there, and alternatives with or between them.
 */
final class Question {

	/** Longer questions are cut here; nobody types them. */
	private static final int LONGEST = 200;

	private static final Pattern TERM = Pattern.compile("(-?)(?:\"([^\"]*)\"?|([^\\s\"]+))");

	/** On a Russian keyboard the letter looks the same and is another. */
	private static final Pattern NUMBER = Pattern.compile("(?:[CcСс]-)?(\\d{1,18})");

	private final String typed;

	private final List<List<Term>> alternatives = new ArrayList<>();

	private Question(String typed) {
		this.typed = typed;
	}

	/** One thing asked for. */
	private record Term(String text, boolean phrase, boolean excluded) {

		String query(Map<String, List<String>> kin) {
			List<String> words = new ArrayList<>(List.of(this.text));
			if (!this.phrase && !this.excluded) {
				words.addAll(kin.getOrDefault(this.text, List.of()));
			}
			String any = words.stream().distinct().map(Term::quoted).collect(Collectors.joining(" | ", "(", ")"));
			return this.excluded ? "!" + any : any;
		}

		private static String quoted(String text) {
			return "'" + text.replace("\\", " ").replace("'", "''") + "'";
		}

	}

	static Question of(String typed) {
		String text = typed.replace('\0', ' ').replaceAll("[“”„«»]", "\"").strip();
		Question question = new Question(shortened(text));
		List<Term> terms = new ArrayList<>();
		Matcher matcher = TERM.matcher(question.typed);
		while (matcher.find()) {
			if ("or".equalsIgnoreCase(matcher.group()) && !terms.isEmpty()) {
				question.alternatives.add(terms);
				terms = new ArrayList<>();
			}
			else {
				add(terms, matcher);
			}
		}
		if (!terms.isEmpty()) {
			question.alternatives.add(terms);
		}
		return question;
	}

	private static String shortened(String text) {
		if (text.length() <= LONGEST) {
			return text;
		}
		return text.substring(0, Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
	}

	private static void add(List<Term> terms, Matcher matcher) {
		boolean phrase = matcher.group(2) != null;
		String text = phrase ? matcher.group(2) : matcher.group(3);
		if (text.codePoints().anyMatch(Character::isLetterOrDigit)) {
			terms.add(new Term(phrase ? text : text.toLowerCase(Locale.ROOT), phrase, !matcher.group(1).isEmpty()));
		}
	}

	/** Whether there is too little to go by. */
	boolean tooShort() {
		long letters = this.typed.codePoints().filter(Character::isLetterOrDigit).count();
		boolean enough = letters > 1 || number() != null || this.typed.codePoints().anyMatch(Character::isIdeographic);
		return !enough || this.alternatives.stream().allMatch((terms) -> terms.stream().allMatch(Term::excluded));
	}

	/** The number of the claim that is meant, or null when none is. */
	@Nullable Long number() {
		Matcher matcher = NUMBER.matcher(this.typed);
		return matcher.matches() ? Long.valueOf(matcher.group(1)) : null;
	}

	/** The single words in it, for which parts of words and misspellings count too. */
	List<String> words() {
		return this.alternatives.stream()
			.flatMap(List::stream)
			.filter((term) -> !term.phrase() && !term.excluded())
			.map(Term::text)
			.distinct()
			.toList();
	}

	/** The same question in other words, where there are any. */
	String inOtherWords(Map<String, String> others) {
		return this.alternatives.stream()
			.map((terms) -> terms.stream().map((term) -> shown(term, others)).collect(Collectors.joining(" ")))
			.collect(Collectors.joining(" or "));
	}

	private static String shown(Term term, Map<String, String> others) {
		String text = term.phrase() ? "\"" + term.text() + "\"" : others.getOrDefault(term.text(), term.text());
		return term.excluded() ? "-" + text : text;
	}

	/** As a text search query: what was typed and nothing else. */
	String exact() {
		return wide(Map.of());
	}

	/**
	 * As a text search query that takes other words for some of those typed, too.
	 * @param kin the words that may stand for a word
	 */
	String wide(Map<String, List<String>> kin) {
		return this.alternatives.stream()
			.map((terms) -> terms.stream().map((term) -> term.query(kin)).collect(Collectors.joining(" & ")))
			.collect(Collectors.joining(" | "));
	}

	/** All that is asked for, as if it stood in the text just so. */
	String phrase() {
		Function<List<Term>, String> wanted = (terms) -> terms.stream()
			.filter((term) -> !term.excluded())
			.map(Term::text)
			.collect(Collectors.joining(" "));
		return this.alternatives.stream().map(wanted).collect(Collectors.joining(" "));
	}

	String typed() {
		return this.typed;
	}

}
