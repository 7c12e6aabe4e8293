package org.twosource.alert;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * What a mail says, in its reader's language.
 *
 * @param language that language
 * @param subject what it is about, in one line
 * @param greeting the words before everything else
 * @param entries what happened, each
 * @param ending where to change what one is told, and the like
 */
record Letter(Locale language, String subject, String greeting, List<Entry> entries, List<Line> ending) {

	/**
	 * One thing that happened.
	 *
	 * @param title what, in a few words
	 * @param statement the statement it is about, or null
	 * @param lines what else there is to know
	 * @param link where to look
	 */
	record Entry(String title, @Nullable String statement, List<String> lines, String link) {

	}

	/**
	 * A line that may lead somewhere.
	 *
	 * @param text its words
	 * @param link where it leads, or null
	 */
	record Line(String text, @Nullable String link) {

	}

	/** The letter as plain text. */
	String text() {
		StringBuilder text = new StringBuilder(this.greeting).append("\n");
		for (Entry entry : this.entries) {
			text.append("\n").append(entry.title()).append("\n");
			if (entry.statement() != null) {
				text.append(entry.statement()).append("\n");
			}
			entry.lines().forEach((line) -> text.append(line).append("\n"));
			text.append(entry.link()).append("\n");
		}
		text.append("\n-- \n");
		for (Line line : this.ending) {
			text.append(line.text());
			text.append((line.link() != null) ? " " + line.link() : "").append("\n");
		}
		return text.toString();
	}

}
