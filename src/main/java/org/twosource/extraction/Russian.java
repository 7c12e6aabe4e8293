package org.twosource.extraction;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Reads Russian. */
final class Russian implements Grammar {

	private static final Pattern CONNECTIVE = Pattern
		.compile("(?iU)^(?:(?:и|а|но)\\s+)?(?:(?:однако|при этом|кроме того"
				+ "|между тем|тем не менее|поэтому|впрочем|вместо этого|в ответ|во-первых|во-вторых|в-третьих|наконец"
				+ "|например|в свою очередь|в результате|с другой стороны),?\\s+)?");

	@Override
	public Toll toll(String text, List<List<Span>> paragraphs) {
		return Toll.UNKNOWN;
	}

	@Override
	public List<Saying> sayings(String text, List<List<Span>> paragraphs) {
		return RussianSpeech.in(text, paragraphs);
	}

	@Override
	public List<Found> figures(String text, Span sentence) {
		return RussianFigures.in(text, sentence);
	}

	@Override
	public List<Clause> clauses(String text, Span sentence) {
		return RussianClauses.of(text, sentence).stream().map((span) -> new Clause(span, null, false)).toList();
	}

	@Override
	public Span withoutConnective(String text, Span statement) {
		Matcher connective = CONNECTIVE.matcher(statement.of(text));
		int length = connective.find() ? connective.end() : 0;
		return (statement.start() + length < statement.end()) ? new Span(statement.start() + length, statement.end())
				: statement;
	}

	@Override
	public @Nullable Kind kind(String text, Span clause) {
		return RussianAssertions.kind(clause.of(text));
	}

	@Override
	public boolean isWorthChecking(String text, Span statement) {
		return true;
	}

	@Override
	public Hedge hedge(String text, Span words) {
		return RussianHedges.of(words.of(text), false);
	}

	@Override
	public List<Characterisation> characterisations(String text, Span sentence) {
		return RussianCharacterisations.in(text, sentence)
			.stream()
			.map((term) -> new Characterisation(term, null))
			.toList();
	}

	@Override
	public @Nullable Rumour rumour(String text, Span sentence) {
		Span content = RussianRumours.content(text, sentence);
		return (content != null) ? new Rumour(new Span(sentence.start(), content.start()).trimmed(text), content)
				: null;
	}

	@Override
	public List<Span> namelessAuthorities(String text, Span sentence) {
		Span nameless = RussianRumours.anonymous(text, sentence);
		return (nameless != null) ? List.of(nameless) : List.of();
	}

	@Override
	public List<DatedSpan> dates(String text, Span sentence, @Nullable LocalDate written) {
		return Dates.shifted(RussianDates.in(sentence.of(text), written), sentence.start());
	}

}
