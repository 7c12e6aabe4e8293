package org.twosource.search;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.twosource.document.Document;
import org.twosource.document.DocumentImported;
import org.twosource.document.Documents;

/**
 * Makes a document's text searchable in the transaction that takes it in. It is cut into
 * passages, because the database indexes only texts of a bounded length, and because a
 * passage is what people want to be led to.
 */
@Component
class DocumentPassages {

	private static final int LONGEST = 2000;

	private static final int AT_A_TIME = 500;

	private final Documents documents;

	private final JdbcClient jdbc;

	DocumentPassages(Documents documents, JdbcClient jdbc) {
		this.documents = documents;
		this.jdbc = jdbc;
	}

	/**
	 * A stretch of a document's text.
	 *
	 * @param start where it starts, in UTF-16 units
	 * @param text what it says
	 */
	record Stretch(int start, String text) {

	}

	@EventListener
	void on(DocumentImported event) {
		Document document = this.documents.get(event.documentId());
		enter(this.jdbc, document.id(), document.title(), document.text(), Timestamp.from(document.importedAt()));
	}

	static void enter(JdbcClient jdbc, UUID documentId, String title, String text, Timestamp importedAt) {
		List<Stretch> all = cut(text);
		for (int from = 0; from < all.size(); from += AT_A_TIME) {
			List<Stretch> some = all.subList(from, Math.min(from + AT_A_TIME, all.size()));
			jdbc.sql("""
					insert into search_entry (subject, section, start_at, title, body, at)
					select :document, 'DOCUMENTS', start_at, :title, body, :at
					from unnest(:starts::int[], :texts::text[]) as passage (start_at, body)
					on conflict do nothing
					""")
				.param("document", documentId)
				.param("title", title)
				.param("at", importedAt)
				.param("starts", some.stream().map(Stretch::start).toArray(Integer[]::new))
				.param("texts", some.stream().map(Stretch::text).toArray(String[]::new))
				.update();
		}
	}

	/**
	 * Cuts a text at the ends of lines where possible, else between words, else anywhere.
	 */
	static List<Stretch> cut(String text) {
		List<Stretch> cut = new ArrayList<>();
		for (int start = 0; start < text.length();) {
			int end = end(text, start);
			cut.add(new Stretch(start, text.substring(start, end)));
			start = end;
		}
		return cut;
	}

	private static int end(String text, int start) {
		int last = Math.min(start + LONGEST, text.length());
		if (last == text.length()) {
			return last;
		}
		int line = text.lastIndexOf('\n', last - 1) + 1;
		if (line > start + LONGEST / 2) {
			return line;
		}
		for (int at = last; at > start + LONGEST / 2; at--) {
			if (Character.isWhitespace(text.charAt(at - 1))) {
				return at;
			}
		}
		return Character.isLowSurrogate(text.charAt(last)) ? last - 1 : last;
	}

}
