package org.twosource.extraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Proposes the checkable claims of a text, each anchored to its words, and lists where
 * the text's own sourcing is broken. The same text always gives the same.
 */
@Component
public final class Extractor {

	/** Reads a text of which it is not known when it was written. */
	public Extraction extract(String text) {
		return extract(text, null);
	}

	/**
	 * Reads a text.
	 * @param text any text; one in a language there are no rules for gives no claims
	 * @param written the day it was written, or null when not known
	 * @return what was found, in the order of the text
	 */
	public Extraction extract(String text, @Nullable LocalDate written) {
		Grammar grammar = new English();
		Citations citations = Citations.of(text, written);
		List<CitationDefect> defects = new ArrayList<>(citations.defects());
		List<ProposedClaim> claims = new ArrayList<>();
		List<List<Span>> paragraphs = Sentences.byParagraph(text);
		Reading reading = new Reading(text, written, grammar, citations, new Voices(text, grammar, paragraphs),
				new Groups());
		for (List<Span> paragraph : paragraphs) {
			ClaimReader reader = new ClaimReader(reading, paragraph);
			claims.addAll(reader.claims());
			defects.addAll(reader.defects());
		}
		claims.sort(Comparator.comparingInt(ProposedClaim::start).thenComparingInt(ProposedClaim::end));
		defects.sort(Comparator.comparingInt(CitationDefect::start).thenComparingInt(CitationDefect::end));
		return new Extraction("en", true, SaidAgain.merged(claims), List.copyOf(defects));
	}

}
