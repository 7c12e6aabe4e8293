package org.twosource.matching;

import org.jspecify.annotations.Nullable;
import org.twosource.extraction.Figure;

/** What a statement is to a known claim that it reads like. */
public enum Relation {

	/** As far as can be told it says the same. */
	SAME,
	/** It answers the same question with a different figure. */
	UPDATE,
	/** It says the opposite. */
	CONTRADICTION;

	/**
	 * Compares a statement with a known claim's. When in doubt it is the same.
	 * @param figure the statement's figure, or null when it has none or nobody noted it
	 * @param knownFigure the claim's figure, or null likewise
	 */
	public static Relation between(String statement, @Nullable Figure figure, String known,
			@Nullable Figure knownFigure) {
		Reading one = Reading.of(statement);
		Reading other = Reading.of(known);
		if (!one.sameMatter(other)) {
			return SAME;
		}
		if (one.opposes(other)) {
			return CONTRADICTION;
		}
		boolean differs = (figure != null && knownFigure != null) ? Numbers.differ(figure, knownFigure)
				: one.numbers().differ(other.numbers());
		return differs ? UPDATE : SAME;
	}

}
