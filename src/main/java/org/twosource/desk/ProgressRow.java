package org.twosource.desk;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.twosource.claim.Stage;
import org.twosource.oversight.DocumentProgress;
import org.twosource.oversight.Outlook;

/**
 * A document's progress with its two pictures; all lengths are percent of their width.
 *
 * @param document the document
 * @param bars its claims by stage, side by side
 * @param line when it will be settled, on a time line all rows of a page share; null
 * without a forecast
 */
record ProgressRow(DocumentProgress document, List<Bar> bars, @Nullable TimeLine line) {

	/** The claims at one stage. */
	record Bar(Stage stage, double from, double width) {

	}

	/** From today to a last day: the range, and the day of even odds in it. */
	record TimeLine(double from, double width, double even, LocalDate last) {

	}

	static List<ProgressRow> of(List<DocumentProgress> documents, LocalDate today) {
		LocalDate last = documents.stream()
			.map((document) -> document.outlook().late())
			.filter(Objects::nonNull)
			.max(LocalDate::compareTo)
			.orElse(today);
		return documents.stream()
			.map((one) -> new ProgressRow(one, bars(one), line(one.outlook(), today, last)))
			.toList();
	}

	private static List<Bar> bars(DocumentProgress document) {
		List<Bar> bars = new ArrayList<>();
		double from = 0;
		for (DocumentProgress.Part part : document.stages()) {
			if (part.count() > 0) {
				double width = 100.0 * part.count() / document.claims();
				bars.add(new Bar(part.stage(), from, width));
				from += width;
			}
		}
		return bars;
	}

	private static @Nullable TimeLine line(Outlook outlook, LocalDate today, LocalDate last) {
		if (outlook.early() == null || outlook.even() == null || outlook.late() == null) {
			return null;
		}
		double day = 100.0 / (ChronoUnit.DAYS.between(today, last) + 1);
		double from = day * ChronoUnit.DAYS.between(today, outlook.early());
		double even = day * ChronoUnit.DAYS.between(today, outlook.even());
		return new TimeLine(from, day * (ChronoUnit.DAYS.between(outlook.early(), outlook.late()) + 1), even + day / 2,
				last);
	}

}
