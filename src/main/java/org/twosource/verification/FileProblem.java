package org.twosource.verification;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.twosource.Sentence;

/**
 * Why a decision table or diagram is not taken.
 *
 * @param row the row of the table, counted from 1, or null where it is no row
 * @param rule what the rule or the element of the diagram is called, or null
 * @param column what the column is called, or null
 * @param reason the reason
 */
public record FileProblem(@Nullable Integer row, @Nullable String rule, @Nullable String column, Sentence reason) {

	static FileProblem of(String key, Object... arguments) {
		return new FileProblem(null, null, null, Sentence.of("rules", key, arguments));
	}

	static FileProblem at(String element, String key, Object... arguments) {
		return new FileProblem(null, element, null, Sentence.of("rules", key, arguments));
	}

	/** Everything it says, in English. */
	String plain() {
		return ((this.rule != null) ? this.rule + ": " : "") + ((this.column != null) ? this.column + ": " : "")
				+ this.reason.in(Locale.ENGLISH);
	}

}
