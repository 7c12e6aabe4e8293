package org.twosource.extraction;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** Dates in any language that is read: a citation may be in another than its document. */
final class Dates {

	private Dates() {
	}

	/**
	 * Those that name a day of a month or a month of a year, in the order of the text.
	 */
	static List<DatedSpan> absolute(String text, Span words, @Nullable LocalDate written) {
		return Stream
			.of(EnglishDates.in(text, words, written), shifted(RussianDates.in(words.of(text), written), words.start()))
			.flatMap(List::stream)
			.filter((date) -> !date.relative())
			.sorted(Comparator.comparingInt((date) -> date.span().start()))
			.toList();
	}

	/** The dates of a stretch where they stand in the whole text. */
	static List<DatedSpan> shifted(List<DatedSpan> dates, int by) {
		return dates.stream()
			.map((date) -> new DatedSpan(new Span(date.span().start() + by, date.span().end() + by), date.from(),
					date.to(), date.relative()))
			.toList();
	}

}
