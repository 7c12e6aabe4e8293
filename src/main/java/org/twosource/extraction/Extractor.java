package org.twosource.extraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Proposes the checkable claims of a text, each anchored to its words, and lists where
 * the text's own sourcing is broken. The same text always gives the same.
 */
@Component
public final class Extractor {

	private static final Map<Language, Grammar> GRAMMARS = Map.of(Language.ENGLISH, new English(), Language.RUSSIAN,
			new Russian());

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
		Language language = Language.of(text);
		Citations citations = Citations.of(text, written);
		List<CitationDefect> defects = new ArrayList<>(citations.defects());
		List<ProposedClaim> claims = new ArrayList<>();
		Groups groups = new Groups();
		List<List<Span>> all = Sentences.byParagraph(text);
		byGrammar(text, all, language).forEach((grammar, paragraphs) -> {
			Voices voices = new Voices(text, grammar, paragraphs);
			Reading reading = new Reading(text, written, grammar, citations, voices, groups);
			for (List<Span> paragraph : paragraphs) {
				ClaimReader reader = new ClaimReader(reading, paragraph);
				claims.addAll(reader.claims());
				defects.addAll(reader.defects());
			}
		});
		claims.sort(Comparator.comparingInt(ProposedClaim::start).thenComparingInt(ProposedClaim::end));
		defects.sort(Comparator.comparingInt(CitationDefect::start).thenComparingInt(CitationDefect::end));
		return new Extraction(language.tag(), language.hasRules(), toll(text, all, language), SaidAgain.merged(claims),
				List.copyOf(defects));
	}

	private static Toll toll(String text, List<List<Span>> paragraphs, Language language) {
		Grammar grammar = GRAMMARS.get(language);
		return (grammar != null) ? grammar.toll(text, paragraphs) : Toll.UNKNOWN;
	}

	/** The paragraphs to read, by the rules they are to be read by. */
	private static Map<Grammar, List<List<Span>>> byGrammar(String text, List<List<Span>> all, Language main) {
		Map<Grammar, List<List<Span>>> paragraphs = new LinkedHashMap<>();
		for (List<Span> paragraph : all) {
			Span whole = new Span(paragraph.get(0).start(), paragraph.get(paragraph.size() - 1).end());
			Grammar grammar = GRAMMARS.get(main.ofParagraph(whole.of(text)));
			if (grammar != null) {
				paragraphs.computeIfAbsent(grammar, (first) -> new ArrayList<>()).add(paragraph);
			}
		}
		return paragraphs;
	}

}
