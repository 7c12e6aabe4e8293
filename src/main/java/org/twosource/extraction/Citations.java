package org.twosource.extraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.twosource.extraction.CitationDefect.Type;

/** The citations of a text, and where they are broken. */
final class Citations {

	private static final Pattern PARENTHESES = Pattern.compile("\\(([^()\\n]{1,300})\\)");

	private static final Pattern EMPTY_ITEMS = Pattern.compile("[^,;()\\n]*,(?:\\s*,)+[^,;()\\n]*");

	private static final Pattern REFERENCE = Pattern.compile("\\[(\\d{1,3})\\]");

	private static final Pattern REFERENCE_LIST = Pattern
		.compile("(?m)^[ \\t]*(?:\\[(\\d{1,3})\\]|(\\d{1,3})\\.)[ \\t]+\\S");

	/** A citation so many days ahead of the document is a mistake, not last year's. */
	private static final int AHEAD = 60;

	private final String text;

	private final @Nullable LocalDate written;

	private final List<Citation> citations = new ArrayList<>();

	private final List<CitationDefect> defects = new ArrayList<>();

	private Citations(String text, @Nullable LocalDate written) {
		this.text = text;
		this.written = written;
	}

	/**
	 * Reads the citations of a text.
	 * @param written the day it was written, or null when not known
	 */
	static Citations of(String text, @Nullable LocalDate written) {
		Citations read = new Citations(text, written);
		Matcher parentheses = PARENTHESES.matcher(text);
		while (parentheses.find()) {
			read.read(parentheses);
		}
		read.danglingReferences();
		return read;
	}

	/** The sound and the broken ones, in the order of the text. */
	List<Citation> citations() {
		return this.citations;
	}

	/** Where they are broken. */
	List<CitationDefect> defects() {
		return this.defects;
	}

	/**
	 * The citation that covers a sentence: its own, or the next in its paragraph that
	 * closes one; null when there is none.
	 */
	@Nullable Citation covering(Span sentence, int paragraphEnd) {
		Citation citation = next(sentence.start(), paragraphEnd);
		while (citation != null && !citation.closing() && citation.span().start() >= sentence.end()) {
			citation = next(citation.span().end(), paragraphEnd);
		}
		return citation;
	}

	/**
	 * The first citation that starts at or after an index and before another; null when
	 * there is none.
	 */
	@Nullable Citation next(int from, int until) {
		int low = 0;
		int high = this.citations.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (this.citations.get(middle).span().start() < from) {
				low = middle + 1;
			}
			else {
				high = middle;
			}
		}
		boolean found = low < this.citations.size() && this.citations.get(low).span().start() < until;
		return found ? this.citations.get(low) : null;
	}

	private void read(Matcher parentheses) {
		Span inner = new Span(parentheses.start(1), parentheses.end(1));
		List<DatedSpan> dates = Dates.absolute(this.text, inner, this.written);
		if (dates.isEmpty() && !CitationItems.isCredit(parentheses.group(1))) {
			return;
		}
		List<Citation.Item> items = CitationItems.of(this.text, inner, dates);
		boolean opensEmpty = parentheses.group(1).stripLeading().startsWith(",");
		if (items.stream().allMatch(Citation.Item::lost) && !opensEmpty) {
			return;
		}
		Span span = new Span(parentheses.start(), parentheses.end());
		this.citations.add(new Citation(span, items, closes(span.end())));
		if (opensEmpty) {
			defect(span, Type.MISSING_OUTLET);
		}
		emptyItems(span);
		days(dates);
	}

	private boolean closes(int end) {
		int at = end;
		while (at < this.text.length() && this.text.charAt(at) == ' ') {
			at++;
		}
		return at >= this.text.length() || ".!?…\r\n".indexOf(this.text.charAt(at)) >= 0;
	}

	private void days(List<DatedSpan> dates) {
		for (DatedSpan date : dates) {
			LocalDate from = date.from();
			if (from == null && this.written == null) {
				defect(date.span(), Type.UNKNOWN_YEAR);
			}
			else if (from != null && this.written != null && isAfter(from, this.written)) {
				defect(date.span(), Type.DATED_AFTER_DOCUMENT);
			}
		}
	}

	/**
	 * A day without a year was taken for last year's when this year's is still to come.
	 */
	private static boolean isAfter(LocalDate day, LocalDate written) {
		LocalDate ahead = day.plusYears(1);
		return day.isAfter(written.plusDays(1))
				|| (ahead.isAfter(written.plusDays(1)) && !ahead.isAfter(written.plusDays(AHEAD)));
	}

	private void emptyItems(Span citation) {
		Matcher empty = EMPTY_ITEMS.matcher(this.text).region(citation.start() + 1, citation.end() - 1);
		while (empty.find()) {
			if (!empty.group().stripLeading().startsWith(",")) {
				defect(new Span(empty.start(), empty.end()).trimmed(this.text), Type.EMPTY_ITEMS);
			}
		}
	}

	private void danglingReferences() {
		Set<String> resolved = new HashSet<>();
		Matcher list = REFERENCE_LIST.matcher(this.text);
		while (list.find()) {
			resolved.add((list.group(1) != null) ? list.group(1) : list.group(2));
		}
		Matcher reference = REFERENCE.matcher(this.text);
		while (reference.find()) {
			if (!resolved.contains(reference.group(1))) {
				defect(new Span(reference.start(), reference.end()), Type.UNRESOLVED_REFERENCE);
			}
		}
	}

	private void defect(Span span, Type type) {
		this.defects.add(CitationDefect.at(span, this.text, type));
	}

}
