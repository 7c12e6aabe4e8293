package org.twosource.extraction;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Reads English. */
final class English implements Grammar {

	private static final Map<String, Lexicon> CHAPTERS = Lexicon.chapters("english");

	/** What less often than not reports anything makes no claim of anybody's. */
	private static final double LEAST_WEIGHT = 0.5;

	private static final Pattern SUPPOSING = Pattern.compile("\\b(?:if|whether|unless)\\s+(?:the\\s+)?$");

	/** What is worth less is small talk to those who rated thousands of sentences. */
	private static final double LEAST_WORTH = 0.04;

	/** The words of one meaning. */
	static Lexicon chapter(String name) {
		Lexicon chapter = CHAPTERS.get(name);
		if (chapter == null) {
			throw new IllegalArgumentException("No chapter " + name);
		}
		return chapter;
	}

	@Override
	public Toll toll(String text, List<List<Span>> paragraphs) {
		return EnglishToll.of(text, paragraphs);
	}

	@Override
	public List<Saying> sayings(String text, List<List<Span>> paragraphs) {
		return EnglishSpeech.in(text, paragraphs)
			.stream()
			.filter((saying) -> saying.weight() >= LEAST_WEIGHT && !isSupposed(saying, text))
			.toList();
	}

	/** "if the evidence suggests" says nothing yet. */
	private static boolean isSupposed(Saying saying, String text) {
		if (saying.source() == null) {
			return false;
		}
		int start = saying.source().start();
		String before = text.substring(Math.max(0, start - 12), start).toLowerCase(Locale.ROOT);
		return SUPPOSING.matcher(before).find();
	}

	@Override
	public List<Found> figures(String text, Span sentence) {
		return EnglishFigures.in(text, sentence);
	}

	@Override
	public List<Clause> clauses(String text, Span sentence) {
		return EnglishClauses.in(text, Tokens.of(text, sentence));
	}

	@Override
	public Span withoutConnective(String text, Span statement) {
		return EnglishConnectives.passedOver(Tokens.of(text, statement), statement);
	}

	@Override
	public @Nullable Kind kind(String text, Span clause) {
		return EnglishAssertions.kind(Tokens.of(text, clause));
	}

	@Override
	public boolean isWorthChecking(String text, Span statement) {
		return Worth.of(statement.of(text)) >= LEAST_WORTH;
	}

	@Override
	public Hedge hedge(String text, Span words) {
		return EnglishHedges.of(Tokens.of(text, words));
	}

	@Override
	public List<Characterisation> characterisations(String text, Span sentence) {
		return EnglishCharacterisations.in(Tokens.of(text, sentence));
	}

	@Override
	public @Nullable Rumour rumour(String text, Span sentence) {
		return EnglishRumours.in(text, sentence, Tokens.of(text, sentence));
	}

	@Override
	public List<Span> namelessAuthorities(String text, Span sentence) {
		return EnglishAuthorities.in(Tokens.of(text, sentence));
	}

	@Override
	public List<DatedSpan> dates(String text, Span sentence, @Nullable LocalDate written) {
		return EnglishDates.in(text, sentence, written);
	}

}
