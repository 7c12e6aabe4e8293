package org.twosource.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.springframework.stereotype.Component;

/**
 * Proposes the checkable claims of an English text, each anchored to its words, and lists
 * where the text's own sourcing is broken. The same text always gives the same.
 */
@Component
public final class Extractor {

	/**
	 * Reads a text.
	 * @param text any text; one in a language it does not know gives no claims
	 * @return what was found, in the order of the text
	 */
	public Extraction extract(String text) {
		Citations citations = Citations.of(text);
		List<CitationDefect> defects = new ArrayList<>(citations.defects());
		List<ProposedClaim> claims = new ArrayList<>();
		Speakers speakers = new Speakers();
		for (List<Span> paragraph : Sentences.byParagraph(text)) {
			ParagraphReader reader = new ParagraphReader(text, paragraph, citations, speakers);
			claims.addAll(reader.claims());
			defects.addAll(reader.defects());
		}
		claims.sort(Comparator.comparingInt(ProposedClaim::start).thenComparingInt(ProposedClaim::end));
		defects.sort(Comparator.comparingInt(CitationDefect::start).thenComparingInt(CitationDefect::end));
		return new Extraction(List.copyOf(claims), List.copyOf(defects));
	}

}
