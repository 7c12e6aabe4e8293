package org.twosource.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.twosource.extraction.CitationDefect.Type;

/**
 * Reads one paragraph: which of its words make claims, whose they are, and which citation
 * covers them.
 */
final class ClaimReader {

	private static final int SHORTEST = 15;

	/** So many characters beside a figure say what was counted, and hardly more. */
	private static final int BRIEF = 40;

	/** A figure that makes up most of a statement is that statement. */
	private static final double SAME = 0.6;

	private final String text;

	private final List<Span> sentences;

	private final Reading reading;

	private final Grammar grammar;

	private final Voices voices;

	private final List<ProposedClaim> claims = new ArrayList<>();

	private final List<CitationDefect> defects = new ArrayList<>();

	ClaimReader(Reading reading, List<Span> sentences) {
		this.text = reading.text();
		this.sentences = sentences;
		this.reading = reading;
		this.grammar = reading.grammar();
		this.voices = reading.voices();
		sentences.forEach(this::read);
	}

	List<ProposedClaim> claims() {
		return this.claims;
	}

	List<CitationDefect> defects() {
		return this.defects;
	}

	private void read(Span whole) {
		Span sentence = withoutCitations(whole);
		if (sentence.end() - sentence.start() < SHORTEST || whole.of(this.text).strip().endsWith("?")) {
			return;
		}
		this.voices.moveTo(sentence);
		defects(sentence);
		figures(sentence);
		Rumour rumour = this.grammar.rumour(this.text, sentence);
		if (rumour != null) {
			rumour(sentence, rumour);
			return;
		}
		Set<Span> spoken = new HashSet<>();
		for (Voice voice : this.voices.speakingIn(sentence)) {
			boolean again = !spoken.add(voice.saying().source());
			saying(sentence, voice, again && voice.saying().source() != null);
		}
		characterisations(sentence);
		assertions(sentence);
	}

	private void figures(Span sentence) {
		List<Clause> clauses = this.grammar.clauses(this.text, sentence);
		for (Found found : this.grammar.figures(this.text, sentence)) {
			Clause statement = (found.kind() == Kind.STATISTIC) ? briefly(found.span(), clauses) : null;
			Span span = (statement != null) ? statement.span() : found.span();
			Draft draft = draft(span, found.kind(), sentence).figure(found.figure())
				.subject((statement != null) ? statement.subject() : null)
				.because("figure: " + found.words());
			propose(draft);
			if (draft.unsourced()) {
				this.defects.add(CitationDefect.at(found.span(), this.text, Type.FIGURE_WITHOUT_SOURCE));
			}
		}
	}

	/** The statement that says little more than a figure, which says what was counted. */
	private static @Nullable Clause briefly(Span figure, List<Clause> clauses) {
		return clauses.stream()
			.filter((clause) -> clause.span().start() <= figure.start() && figure.end() <= clause.span().end())
			.filter((clause) -> length(clause.span()) <= length(figure) + BRIEF)
			.min(Comparator.comparingInt((clause) -> length(clause.span())))
			.orElse(null);
	}

	private static int length(Span span) {
		return span.end() - span.start();
	}

	/** That it goes round is one claim, what it says another. */
	private void rumour(Span sentence, Rumour rumour) {
		String opening = rumour.opening().of(this.text);
		Kind kind = this.grammar.kind(this.text, rumour.content());
		Integer together = (kind != null) ? this.reading.groups().next() : null;
		propose(draft(sentence, Kind.QUOTE, sentence).hedge(Hedge.REPORTED)
			.together(together)
			.because("goes round: " + opening));
		if (kind != null) {
			Hedge hedge = this.grammar.hedge(this.text, rumour.opening());
			propose(draft(rumour.content(), kind, sentence)
				.hedge((hedge == Hedge.ASSERTED || hedge == Hedge.REPORTED) ? Hedge.ALLEGED : hedge)
				.together(together)
				.because("what goes round: " + opening));
		}
	}

	/** That somebody said it is one claim, what they said another. */
	private void saying(Span sentence, Voice voice, boolean again) {
		Span words = again ? voice.afterSource(sentence, this.text) : voice.within(sentence, this.text);
		if (words == null) {
			return;
		}
		Integer together = this.reading.groups().next();
		propose(draft(words, Kind.QUOTE, sentence).by(voice)
			.subject(again ? voice.saying().source() : null)
			.hedge(voice.hedge())
			.together(together)
			.because("reported speech: " + voice.name(this.text)));
		for (Span content : voice.contentIn(sentence, this.text)) {
			statements(content, sentence, voice, together);
		}
	}

	private void characterisations(Span sentence) {
		for (Characterisation found : this.grammar.characterisations(this.text, sentence)) {
			Span term = found.term();
			Voice voice = this.voices.at(term);
			Span words = (found.phrase() != null) ? found.phrase()
					: new Span(start(sentence, term, voice), closing(term.end()));
			Hedge hedge = (voice != null) ? Hedge.OPINION : this.grammar.hedge(this.text, words);
			propose(draft(words, Kind.CHARACTERISATION, sentence).by(voice)
				.hedge(hedge)
				.together((voice != null) ? groupOf(voice, sentence) : null)
				.because("characterisation: " + term.of(this.text)));
		}
	}

	private void assertions(Span sentence) {
		statements(sentence, sentence, null, null);
	}

	private void statements(Span stretch, Span sentence, @Nullable Voice voice, @Nullable Integer together) {
		for (Clause clause : this.grammar.clauses(this.text, stretch)) {
			if (voice == null && this.voices.takesUp(clause.span())) {
				continue;
			}
			Kind kind = this.grammar.kind(this.text, clause.span());
			if (kind == null || clause.span().end() - clause.span().start() < SHORTEST || isProposed(clause.span())) {
				continue;
			}
			if (voice == null && kind == Kind.EVENT && !this.grammar.isWorthChecking(this.text, clause.span())) {
				continue;
			}
			propose(draft(clause.span(), kind, sentence).by(voice)
				.subject(clause.subject())
				.together(together)
				.because("wording of " + kind.name().toLowerCase(Locale.ROOT)));
		}
	}

	/** A statement that another candidate takes up is that candidate. */
	private boolean isProposed(Span span) {
		return this.claims.stream()
			.anyMatch((claim) -> claim.kind() != Kind.QUOTE && (alike(claim, span) > SAME || isCountedBy(claim, span)));
	}

	/** A toll with little round it, such as when and where. */
	private static boolean isCountedBy(ProposedClaim claim, Span span) {
		return claim.kind() == Kind.CASUALTY && span.start() <= claim.start() && claim.end() <= span.end()
				&& length(span) - (claim.end() - claim.start()) <= BRIEF;
	}

	private static double alike(ProposedClaim claim, Span span) {
		int shared = Math.min(claim.end(), span.end()) - Math.max(claim.start(), span.start());
		int both = Math.max(claim.end(), span.end()) - Math.min(claim.start(), span.start());
		return (shared > 0) ? (double) shared / both : 0;
	}

	private @Nullable Integer groupOf(Voice voice, Span sentence) {
		Span words = voice.within(sentence, this.text);
		return (words == null) ? null
				: this.claims.stream()
					.filter((claim) -> claim.kind() == Kind.QUOTE && claim.start() == words.start()
							&& claim.end() == words.end())
					.map(ProposedClaim::together)
					.findFirst()
					.orElse(null);
	}

	private void defects(Span sentence) {
		for (Span authority : this.grammar.namelessAuthorities(this.text, sentence)) {
			this.defects.add(CitationDefect.at(authority, this.text, Type.NAMELESS_AUTHORITY));
		}
		if (this.reading.written() == null) {
			this.grammar.dates(this.text, sentence, null)
				.stream()
				.filter(DatedSpan::relative)
				.forEach((date) -> this.defects.add(CitationDefect.at(date.span(), this.text, Type.UNKNOWN_DAY)));
		}
		if (this.reading.citations().covering(sentence, paragraphEnd()) == null) {
			this.voices.namelessQuotations(sentence)
				.forEach((quotation) -> this.defects.add(CitationDefect.at(quotation, this.text, Type.NO_SPEAKER)));
		}
	}

	/** From the start of the statement that the name stands in. */
	private int start(Span sentence, Span term, @Nullable Voice voice) {
		int start = (voice != null) ? voice.contentStart(term, sentence, this.text) : sentence.start();
		for (Clause clause : this.grammar.clauses(this.text, new Span(start, sentence.end()))) {
			if (clause.span().contains(term.start()) && !clause.aside()) {
				start = clause.span().start();
			}
		}
		int quotation = start - 1;
		boolean opened = quotation >= sentence.start() && "“\"«„".indexOf(this.text.charAt(quotation)) >= 0
				&& start == term.start();
		return opened ? quotation : start;
	}

	private int closing(int end) {
		return (end < this.text.length() && "”\"»’".indexOf(this.text.charAt(end)) >= 0) ? end + 1 : end;
	}

	private int paragraphEnd() {
		return this.sentences.get(this.sentences.size() - 1).end();
	}

	/** Without a citation that closes it; one in its midst stays. */
	private Span withoutCitations(Span sentence) {
		Citation citation = this.reading.citations().next(sentence.start(), sentence.end());
		boolean closes = citation != null
				&& new Span(Math.min(citation.span().end(), sentence.end()), sentence.end()).trimmed(this.text)
					.of(this.text)
					.length() <= 1;
		return new Span(sentence.start(), closes ? citation.span().start() : sentence.end()).trimmed(this.text);
	}

	private Draft draft(Span span, Kind kind, Span sentence) {
		return new Draft(this.reading, span, kind, this.reading.citations().covering(sentence, paragraphEnd()));
	}

	private void propose(Draft draft) {
		ProposedClaim claim = draft.claim();
		if (claim != null) {
			this.claims.add(claim);
		}
	}

}
