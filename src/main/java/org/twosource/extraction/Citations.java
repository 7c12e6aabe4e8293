package org.twosource.extraction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** The citations of a text, and where they are broken. */
final class Citations {

	private static final String MONTH = "(?:January|February|March|April|May|June|July|August|September|October"
			+ "|November|December|Jan\\.|Feb\\.|Mar\\.|Apr\\.|Aug\\.|Sept?\\.|Oct\\.|Nov\\.|Dec\\.)";

	private static final Pattern DATE = Pattern
		.compile(MONTH + "\\s+\\d{1,2}(?:[–-]\\d{1,2})?(?:,\\s+\\d{4})?|\\d{1,2}\\s+" + MONTH + "(?:\\s+\\d{4})?");

	private static final Pattern PARENTHESES = Pattern.compile("\\(([^()\\n]{1,300})\\)");

	private static final Pattern CREDIT = Pattern.compile("^(?:[Ss]ources?|[Vv]ia|[Pp]hoto):\\s*");

	private static final Pattern SEE = Pattern.compile("^(?:see|cf\\.)(?: also)?\\s+");

	private static final Pattern EMPTY_ITEMS = Pattern.compile("[^,;()\\n]*,(?:\\s*,)+[^,;()\\n]*");

	private static final Pattern REFERENCE = Pattern.compile("\\[(\\d{1,3})\\]");

	private static final Pattern REFERENCE_LIST = Pattern
		.compile("(?m)^[ \\t]*(?:\\[(\\d{1,3})\\]|(\\d{1,3})\\.)[ \\t]+\\S");

	private final List<Citation> citations = new ArrayList<>();

	private final List<CitationDefect> defects = new ArrayList<>();

	private Citations() {
	}

	/** Reads the citations of a text. */
	static Citations of(String text) {
		Citations read = new Citations();
		Matcher parentheses = PARENTHESES.matcher(text);
		while (parentheses.find()) {
			read.read(text, parentheses);
		}
		read.danglingReferences(text);
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
	 * The first citation that starts at or after an index and ends by another; null when
	 * there is none.
	 */
	@Nullable Citation next(int from, int until) {
		for (Citation citation : this.citations) {
			if (citation.span().start() >= from && citation.span().start() < until) {
				return citation;
			}
		}
		return null;
	}

	private void read(String text, Matcher parentheses) {
		String content = parentheses.group(1);
		Matcher date = DATE.matcher(content);
		boolean dated = date.find();
		boolean credit = CREDIT.matcher(content).find();
		if (!dated && !credit) {
			return;
		}
		Span span = new Span(parentheses.start(), parentheses.end());
		String outlet = outlet(content);
		this.citations.add(new Citation(span, outlet, dated ? date.group() : null));
		if (content.stripLeading().startsWith(",") || outlet == null) {
			defect(text, span, "The citation gives a date but no outlet; the name was lost. Find the original page"
					+ " or ask the author, and do not guess.");
		}
		emptyItems(text, span);
	}

	private void emptyItems(String text, Span citation) {
		Matcher empty = EMPTY_ITEMS.matcher(text).region(citation.start() + 1, citation.end() - 1);
		while (empty.find()) {
			Span span = new Span(empty.start(), empty.end()).trimmed(text);
			if (!empty.group().stripLeading().startsWith(",")) {
				defect(text, span, "Items of this list of sources are empty; their names were lost. Find the original"
						+ " page or ask the author which sources stood here.");
			}
		}
	}

	private void danglingReferences(String text) {
		Set<String> resolved = new HashSet<>();
		Matcher list = REFERENCE_LIST.matcher(text);
		while (list.find()) {
			resolved.add((list.group(1) != null) ? list.group(1) : list.group(2));
		}
		Matcher reference = REFERENCE.matcher(text);
		while (reference.find()) {
			if (!resolved.contains(reference.group(1))) {
				defect(text, new Span(reference.start(), reference.end()), "The reference " + reference.group()
						+ " leads nowhere: the document has no such entry. Find the list it belongs to.");
			}
		}
	}

	private static @Nullable String outlet(String content) {
		String names = SEE.matcher(CREDIT.matcher(content.strip()).replaceFirst("")).replaceFirst("");
		for (String item : DATE.matcher(names).replaceAll("").split("[,;]")) {
			String name = item.strip();
			boolean reference = REFERENCE.matcher(name).matches();
			if (!name.isEmpty() && !reference && Character.isLetter(name.codePointAt(0))) {
				return name;
			}
		}
		return null;
	}

	private void defect(String text, Span span, String problem) {
		this.defects.add(new CitationDefect(span.start(), span.end(), span.of(text), problem));
	}

}
