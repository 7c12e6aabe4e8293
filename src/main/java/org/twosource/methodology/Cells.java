package org.twosource.methodology;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.twosource.verification.RuleTable;

/**
 * Says the cells of a decision table in words. What it has no words for is shown as it is
 * written, so that a table an editor changed is never shown wrong.
 */
@Component
public class Cells {

	private static final Pattern TERM = Pattern.compile("\"([^\"]*)\"");

	private static final Pattern TERMS = Pattern.compile("\"[^\"]*\"(?:\\s*,\\s*\"[^\"]*\")*");

	private static final Pattern EXCEPT = Pattern.compile("not\\((.*)\\)");

	private static final Pattern COMPARED = Pattern.compile("(<=|>=|<|>)\\s*([\\w -]+)");

	private static final Pattern PLAIN = Pattern.compile("true|false|\\d+");

	private final MessageSource messages;

	Cells(MessageSource messages) {
		this.messages = messages;
	}

	/** A condition in words, such as "Hedge: rumour or alleged". */
	public String condition(RuleTable.Entry cell) {
		Matcher except = EXCEPT.matcher(cell.text());
		if (except.matches() && TERMS.matcher(except.group(1)).matches()) {
			return about(cell, say("methodology.except", terms(cell, except.group(1))));
		}
		if (TERMS.matcher(cell.text()).matches()) {
			return about(cell, terms(cell, cell.text()));
		}
		Matcher compared = COMPARED.matcher(cell.text());
		if (compared.matches()) {
			return about(cell, say("methodology.compared." + name(compared.group(1)), quantity(compared.group(2))));
		}
		return about(cell, value(cell));
	}

	/** What follows, in words, such as "Independent origins: 2". */
	public String outcome(RuleTable.Entry cell) {
		return about(cell, alone(cell));
	}

	/** The same without what it speaks of, such as "2". */
	public String alone(RuleTable.Entry cell) {
		return TERMS.matcher(cell.text()).matches() ? terms(cell, cell.text()) : value(cell);
	}

	private String about(RuleTable.Entry cell, String words) {
		return say("methodology.about", find("methodology.subject." + cell.subject(), cell.label()), words);
	}

	private String value(RuleTable.Entry cell) {
		return PLAIN.matcher(cell.text()).matches() ? find("methodology.value." + cell.text(), cell.text())
				: cell.text();
	}

	private String terms(RuleTable.Entry cell, String text) {
		List<String> words = new ArrayList<>(
				TERM.matcher(text).results().map((MatchResult one) -> term(cell.subject(), one.group(1))).toList());
		String last = words.remove(words.size() - 1);
		return words.isEmpty() ? last : say("methodology.or", String.join(", ", words), last);
	}

	private String term(String subject, String term) {
		return find("methodology.term." + term, find(key(subject) + term, term));
	}

	/** Reliabilities are spoken of under two names; everything else has its own. */
	private static String key(String subject) {
		return switch (subject) {
			case "leastReliability", "bestReliability" -> "reliability.";
			default -> subject + ".";
		};
	}

	private String quantity(String text) {
		return PLAIN.matcher(text).matches() ? text : find("methodology.quantity." + text.replace(" ", ""), text);
	}

	private static String name(String comparison) {
		return switch (comparison) {
			case "<" -> "below";
			case "<=" -> "atMost";
			case ">" -> "above";
			default -> "atLeast";
		};
	}

	private String find(String key, String otherwise) {
		return this.messages.getMessage(key, null, otherwise, LocaleContextHolder.getLocale());
	}

	private String say(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
	}

}
