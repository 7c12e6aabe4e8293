package org.twosource.desk;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.twosource.methodology.Cells;
import org.twosource.verification.RuleTable;

/** Says in the reader's language what a draft changes for claims. */
@Component
class ReplayWords {

	private static final Pattern CHANGE = Pattern.compile("(\\w+):(\\w+)>(\\w+)");

	private static final List<String> LETTERED = List.of("leastReliability");

	private final MessageSource messages;

	private final Cells cells;

	ReplayWords(MessageSource messages, Cells cells) {
		this.messages = messages;
		this.cells = cells;
	}

	/** Such as "Independent origins: 2, not 1". */
	public String of(String change) {
		Matcher matcher = CHANGE.matcher(change);
		if (matcher.matches()) {
			String now = this.cells.outcome(entry(matcher.group(1), matcher.group(3)));
			return say("rules.changed", now, this.cells.alone(entry(matcher.group(1), matcher.group(2))));
		}
		if (change.startsWith("+")) {
			return say("rules.lacking", change.substring(1));
		}
		return change.startsWith("-") ? say("rules.lackingNoMore", change.substring(1)) : change;
	}

	private static RuleTable.Entry entry(String name, String value) {
		return new RuleTable.Entry(name, name, LETTERED.contains(name) ? '"' + value + '"' : value);
	}

	private String say(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
	}

}
