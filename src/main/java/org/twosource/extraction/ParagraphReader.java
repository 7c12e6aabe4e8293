package org.twosource.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Reads one paragraph: which sentences make claims, who says so, and which citation
 * covers them.
 */
final class ParagraphReader {

	private static final Pattern RUMOURED = Pattern
		.compile("\\b(?:[Rr]umou?rs?|suspicions?|concerns|allegations?|claims)\\b[^.;]{0,60}?\\bthat\\s+");

	private static final Pattern QUOTATION = Pattern.compile("[“«][^”»\\n]{3,400}[”»]|\"[^\"\\n]{3,400}\"");

	private static final int SHORTEST = 15;

	private static final int WORDS_OF_A_QUOTATION = 4;

	private final String text;

	private final List<Span> sentences;

	private final Citations citations;

	private final Speakers speakers;

	private final List<ProposedClaim> claims = new ArrayList<>();

	private final List<CitationDefect> defects = new ArrayList<>();

	ParagraphReader(String text, List<Span> sentences, Citations citations, Speakers speakers) {
		this.text = text;
		this.sentences = sentences;
		this.citations = citations;
		this.speakers = speakers;
		sentences.forEach(this::read);
	}

	List<ProposedClaim> claims() {
		return this.claims;
	}

	/** Quotations that nobody is named for. */
	List<CitationDefect> defects() {
		return this.defects;
	}

	private void read(Span whole) {
		Span sentence = withoutCitations(whole);
		boolean question = whole.of(this.text).strip().endsWith("?");
		if (question || sentence.end() - sentence.start() < SHORTEST) {
			return;
		}
		Speakers.Speaker speaker = this.speakers.in(this.text, sentence);
		figures(sentence, speaker);
		boolean characterised = characterisations(sentence, speaker);
		if (!rumours(sentence) && !characterised) {
			assertions(sentence, speaker);
		}
		if (speaker == null) {
			unattributedQuotations(sentence);
		}
	}

	private void figures(Span sentence, Speakers.@Nullable Speaker speaker) {
		Hedge hedge = Hedges.of(sentence.of(this.text), speaker);
		for (Found found : EnglishFigures.in(this.text, sentence)) {
			propose(found.span(), found.kind(), hedge, speaker, sentence, found.figure(), "figure: " + found.words());
		}
	}

	private boolean characterisations(Span sentence, Speakers.@Nullable Speaker speaker) {
		List<Span> terms = Characterisations.in(this.text, sentence);
		for (Span term : terms) {
			Speakers.Speaker nearest = this.speakers.nearest(this.text, sentence, term.start());
			Speakers.Speaker by = (nearest != null) ? nearest : speaker;
			int start = (by != null && by.start() < term.start()) ? by.start() : sentence.start();
			Hedge hedge = (by != null) ? Hedge.OPINION : Hedges.of(sentence.of(this.text), null);
			propose(new Span(start, closing(term.end())), Kind.CHARACTERISATION, hedge, by, sentence, null,
					"characterisation: " + term.of(this.text));
		}
		return !terms.isEmpty();
	}

	/** What goes round is a claim apart from that it goes round. */
	private boolean rumours(Span sentence) {
		Matcher rumour = RUMOURED.matcher(this.text).region(sentence.start(), sentence.end());
		if (!rumour.find()) {
			return false;
		}
		Span content = new Span(rumour.end(), sentence.end());
		Kind kind = Assertions.kind(content.of(this.text));
		if (kind == null) {
			return false;
		}
		String opening = rumour.group().strip();
		propose(content, kind, Hedges.of(opening, null), null, sentence, null, "wording: " + opening);
		return true;
	}

	private void assertions(Span sentence, Speakers.@Nullable Speaker speaker) {
		Hedge hedge = Hedges.of(sentence.of(this.text), speaker);
		if (speaker != null) {
			propose(sentence, Kind.QUOTE, hedge, speaker, sentence, null, "reported speech: " + speaker.verb());
			return;
		}
		for (Span clause : Clauses.of(this.text, sentence)) {
			Kind kind = Assertions.kind(clause.of(this.text));
			if (kind != null && this.claims.stream().noneMatch((claim) -> covers(claim, clause))) {
				propose(clause, kind, hedge, null, sentence, null,
						"wording of " + kind.name().toLowerCase(Locale.ROOT));
			}
		}
	}

	/** A clause that a figure takes up is proposed as the figure alone. */
	private static boolean covers(ProposedClaim claim, Span clause) {
		int shared = Math.min(claim.end(), clause.end()) - Math.max(claim.start(), clause.start());
		return shared * 2 > clause.end() - clause.start();
	}

	private void unattributedQuotations(Span sentence) {
		Matcher quotation = QUOTATION.matcher(this.text).region(sentence.start(), sentence.end());
		boolean cited = this.citations.next(sentence.start(), paragraphEnd()) != null;
		while (!cited && quotation.find()) {
			if (quotation.group().trim().split("\\s+").length >= WORDS_OF_A_QUOTATION) {
				this.defects.add(new CitationDefect(quotation.start(), quotation.end(), quotation.group(),
						"Nobody is named for this quotation. Find out who said it, and where."));
			}
		}
	}

	private void propose(Span found, Kind kind, Hedge hedge, Speakers.@Nullable Speaker speaker, Span sentence,
			@Nullable Figure figure, String signal) {
		Span span = found.trimmed(this.text);
		String exact = span.of(this.text);
		Citation citation = this.citations.next(sentence.start(), paragraphEnd());
		String told = Speakers.outletTold(this.text, sentence);
		String outlet = (told != null) ? told : (citation != null) ? citation.outlet() : null;
		String date = (citation != null) ? citation.date() : null;
		String name = (speaker != null) ? speaker.name() : null;
		List<String> signals = new ArrayList<>(List.of(signal));
		if (name != null) {
			signals.add("speaker: " + name);
		}
		if (outlet != null) {
			signals.add("cited to " + outlet + ((date != null) ? ", " + date : ""));
		}
		this.claims.add(new ProposedClaim(span.start(), span.end(), exact, statement(exact), kind, hedge,
				new Attribution(name, outlet, date), figure, List.copyOf(signals)));
	}

	private int paragraphEnd() {
		return this.sentences.get(this.sentences.size() - 1).end();
	}

	private Span withoutCitations(Span sentence) {
		Citation citation = this.citations.next(sentence.start(), sentence.end());
		int end = (citation != null) ? citation.span().start() : sentence.end();
		return new Span(sentence.start(), end).trimmed(this.text);
	}

	/** A quotation mark that closes right after a term belongs to it. */
	private int closing(int end) {
		return (end < this.text.length() && "”\"»’".indexOf(this.text.charAt(end)) >= 0) ? end + 1 : end;
	}

	private static String statement(String exact) {
		String words = exact.replaceAll("\\s+", " ");
		String opened = words.substring(0, words.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT)
				+ words.substring(words.offsetByCodePoints(0, 1));
		return opened + ".";
	}

}
