package org.twosource.extraction;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A claim the extractor proposes.
 *
 * @param start where its words start, in UTF-16 units
 * @param end where they end, exclusive
 * @param exact the words
 * @param statement a self-contained sentence
 * @param kind what it is about
 * @param hedge how firmly it is made
 * @param attribution who is said to have said it
 * @param figure its figure, or null
 * @param when the days it speaks of, or null when it does not say or they cannot be known
 * @param again other places where the text makes the same claim, in the order of the text
 * @param together a number that claims offered together share, such as a rumour and that
 * it goes round; null when it is offered by itself
 * @param signals why it was proposed, in words a fact-checker reads
 */
public record ProposedClaim(int start, int end, String exact, String statement, Kind kind, Hedge hedge,
		Attribution attribution, @Nullable Figure figure, @Nullable Days when, List<Place> again,
		@Nullable Integer together, List<String> signals) {

	/** A claim made in one place, offered by itself, that does not say when. */
	public ProposedClaim(int start, int end, String exact, String statement, Kind kind, Hedge hedge,
			Attribution attribution, @Nullable Figure figure, List<String> signals) {
		this(start, end, exact, statement, kind, hedge, attribution, figure, null, List.of(), null, signals);
	}

	/**
	 * Days of the calendar.
	 *
	 * @param from the first
	 * @param to the last, the same or later
	 */
	public record Days(LocalDate from, LocalDate to) {

	}

	/**
	 * A place in the text.
	 *
	 * @param start where its words start, in UTF-16 units
	 * @param end where they end, exclusive
	 */
	public record Place(int start, int end) {

	}

	ProposedClaim withAgain(List<Place> places, List<String> why) {
		return new ProposedClaim(this.start, this.end, this.exact, this.statement, this.kind, this.hedge,
				this.attribution, this.figure, this.when, places, this.together, why);
	}

}
