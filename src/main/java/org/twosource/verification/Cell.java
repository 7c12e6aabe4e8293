package org.twosource.verification;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.twosource.Sentence;

/**
 * Reads a cell of a decision table word by word. A cell compares with values and facts,
 * and may put a sentence together from them; it calls nothing, and cannot run for long.
 *
 * @param text the cell as it is written
 */
record Cell(String text) {

	private static final int LONGEST = 600;

	private static final Pattern WORD = Pattern.compile(
			"\\s+|\"(?<term>[^\"\\\\]*)\"|(?<number>\\d{1,9})|(?<name>[A-Za-z_]\\w*)|<=|>=|\\.\\.|[-<>=(),\\[\\]+]");

	private static final Set<String> TRUTHS = Set.of("true", "false");

	private static final Set<String> COMPOSING = Set.of("if", "then", "else", "string");

	/** Whether it says nothing. */
	boolean empty() {
		return this.text.isEmpty() || this.text.equals("-");
	}

	/** Why it cannot be a condition on that fact of that table; null when it can. */
	@Nullable Sentence wrongCondition(TableShape.Fact fact, TableShape table) {
		Set<String> words = new HashSet<>(table.facts().keySet());
		words.add("not");
		if (fact.type() == TableShape.Type.TRUTH) {
			words.addAll(TRUTHS);
		}
		return wrong(words, fact.type(), fact.terms());
	}

	/** Why it cannot be what follows; null when it can. */
	@Nullable Sentence wrongOutcome(TableShape.Outcome outcome, TableShape table) {
		if (outcome.composed()) {
			Set<String> words = new HashSet<>(table.facts().keySet());
			words.addAll(COMPOSING);
			return wrong(words, TableShape.Type.TEXT, Set.of());
		}
		return switch (outcome.type()) {
			case NUMBER -> wrongNumber(outcome);
			case TRUTH -> TRUTHS.contains(this.text) ? null : say("rules.problem.truth", this.text);
			case TERM -> literal() == null ? say("rules.problem.quoted", this.text)
					: wrong(Set.of(), outcome.type(), outcome.terms());
			default -> (literal() == null || literal().isBlank()) ? say("rules.problem.quoted", this.text) : null;
		};
	}

	/** What stands between its quotation marks; null unless that is all it is. */
	@Nullable String literal() {
		Matcher matcher = WORD.matcher(this.text);
		return (matcher.matches() && matcher.group("term") != null) ? matcher.group("term") : null;
	}

	private @Nullable Sentence wrongNumber(TableShape.Outcome outcome) {
		if (!this.text.matches("\\d{1,9}")) {
			return say("rules.problem.number", this.text);
		}
		int number = Integer.parseInt(this.text);
		return (number < outcome.least() || number > outcome.most())
				? say("rules.problem.range", this.text, outcome.least(), outcome.most()) : null;
	}

	private @Nullable Sentence wrong(Set<String> words, TableShape.Type type, Set<String> terms) {
		if (this.text.length() > LONGEST) {
			return say("rules.problem.long", LONGEST);
		}
		Matcher matcher = WORD.matcher(this.text);
		int at = 0;
		while (at < this.text.length()) {
			if (!matcher.find(at) || matcher.start() != at) {
				return say("rules.problem.unread", this.text.substring(at));
			}
			Sentence wrong = wrongWord(matcher, words, type, terms);
			if (wrong != null) {
				return wrong;
			}
			at = matcher.end();
		}
		return null;
	}

	private static @Nullable Sentence wrongWord(Matcher word, Set<String> words, TableShape.Type type,
			Set<String> terms) {
		if (word.group("name") != null && !words.contains(word.group("name"))) {
			return say("rules.problem.word", word.group("name"));
		}
		if (word.group("term") != null && type != TableShape.Type.TEXT && !terms.contains(word.group("term"))) {
			return terms.isEmpty() ? say("rules.problem.noTerm", word.group("term")) : say("rules.problem.term",
					word.group("term"), String.join(", ", terms.stream().sorted().toList()));
		}
		boolean numbers = type == TableShape.Type.NUMBER || type == TableShape.Type.TEXT;
		return (word.group("number") != null && !numbers) ? say("rules.problem.noNumber", word.group("number")) : null;
	}

	private static Sentence say(String key, Object... arguments) {
		return Sentence.of("rules", key, arguments);
	}

}
