package org.twosource.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.twosource.extraction.Citation.Item;

/**
 * Takes the content of a citation apart: "Post,,, Courier, May 8; [1], May 9". A date
 * holds for the names before it back to the last date; one that follows another cites the
 * same outlet again; between two commas with nothing between them a name was lost.
 */
final class CitationItems {

	private static final Pattern REFERENCE = Pattern.compile("\\[(\\d{1,3})\\]");

	private static final Pattern CREDIT = Pattern
		.compile("^(?:[Ss]ources?|[Vv]ia|[Pp]hoto|[Ии]сточники?|[Фф]ото):\\s*");

	private static final Pattern SEE = Pattern.compile("^(?:see|cf\\.|см\\.)(?: also| также)?\\s+");

	private static final Pattern QUOTES = Pattern.compile("^[«“\"„]|[»”\"]$");

	private final List<Item> items = new ArrayList<>();

	/** The first item that is still without its date. */
	private int undated;

	private CitationItems() {
	}

	/** Whether the content says itself that it names a source. */
	static boolean isCredit(String content) {
		return CREDIT.matcher(content).find();
	}

	/**
	 * The items of a citation.
	 * @param content where it stands, without parentheses
	 * @param dates the dates in it, in its order
	 */
	static List<Item> of(String text, Span content, List<DatedSpan> dates) {
		CitationItems read = new CitationItems();
		int from = content.start();
		for (DatedSpan date : dates) {
			if (date.span().start() >= from) {
				read.names(text.substring(from, date.span().start()), from == content.start());
				read.date(date.span().of(text));
				from = date.span().end();
			}
		}
		read.names(text.substring(from, content.end()), from == content.start());
		return List.copyOf(read.items);
	}

	private void names(String words, boolean first) {
		String names = first ? SEE.matcher(CREDIT.matcher(words.strip()).replaceFirst("")).replaceFirst("") : words;
		String[] pieces = names.split("[,;]", -1);
		for (int at = 0; at < pieces.length; at++) {
			String name = QUOTES.matcher(pieces[at].strip()).replaceAll("");
			Matcher reference = REFERENCE.matcher(name);
			boolean edge = at == pieces.length - 1 || (at == 0 && !(first && pieces.length > 1));
			if (reference.matches()) {
				this.items.add(new Item(null, null, reference.group(1)));
			}
			else if (name.isEmpty() && !edge) {
				this.items.add(new Item(null, null, null));
			}
			else if (!name.isEmpty() && Character.isUpperCase(name.codePointAt(0))) {
				this.items.add(new Item(name, null, null));
			}
		}
	}

	private void date(String date) {
		if (this.undated == this.items.size()) {
			String same = this.items.isEmpty() ? null : this.items.get(this.items.size() - 1).outlet();
			this.items.add(new Item(same, null, null));
		}
		while (this.undated < this.items.size()) {
			this.items.set(this.undated, this.items.get(this.undated).dated(date));
			this.undated++;
		}
	}

}
