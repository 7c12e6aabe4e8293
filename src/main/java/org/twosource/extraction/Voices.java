package org.twosource.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** All who speak in a text, found by where they do. */
final class Voices {

	private static final Pattern QUOTATION = Pattern.compile("[“«„][^”»“„«\\n]{3,400}[”»“]|\"[^\"\\n]{3,400}\"");

	private static final Pattern ARTICLE = Pattern.compile("^(?:[Tt]he|[Aa]n?)\\s+");

	private static final Pattern NAME = Pattern
		.compile("[«“\"]?\\p{Lu}[\\p{L}\\p{N}.'’-]*(?:\\s(?:of|the|and|\\p{Lu}[\\p{L}\\p{N}.'’-]*)){0,4}[»”\"]?");

	private static final int WORDS_OF_A_QUOTATION = 4;

	private final String text;

	private final List<Voice> voices;

	/** Those before it end before the sentence that is read. */
	private int first;

	Voices(String text, Grammar grammar, List<List<Span>> paragraphs) {
		this.text = text;
		this.voices = grammar.sayings(text, paragraphs)
			.stream()
			.filter(Voices::isSomebodys)
			.map((saying) -> new Voice(saying, hedge(grammar, saying), outletTold(saying)))
			.sorted(Comparator.comparingInt((voice) -> start(voice.saying())))
			.toList();
	}

	/** Moves on to a sentence; it and what is in it may be asked for then. */
	void moveTo(Span sentence) {
		while (this.first < this.voices.size() && end(this.voices.get(this.first).saying()) <= sentence.start()) {
			this.first++;
		}
	}

	/** Those who say something in the sentence. */
	List<Voice> speakingIn(Span sentence) {
		return near(sentence).stream().filter((voice) -> voice.speaksIn(sentence)).toList();
	}

	/** Who says a stretch: the last to begin of those who do; null when nobody does. */
	@Nullable Voice at(Span span) {
		Voice speaking = null;
		for (Voice voice : near(span)) {
			if (voice.says(span)) {
				speaking = voice;
			}
		}
		return speaking;
	}

	/** Whether a stretch is mostly that somebody speaks, and what. */
	boolean takesUp(Span span) {
		return near(span).stream().anyMatch((voice) -> {
			Span words = voice.within(span, this.text);
			return words != null && (words.end() - words.start()) * 2 > span.end() - span.start();
		});
	}

	/** Quotations in a sentence that nobody says. */
	List<Span> namelessQuotations(Span sentence) {
		List<Span> nameless = new ArrayList<>();
		Matcher quotation = QUOTATION.matcher(this.text).region(sentence.start(), sentence.end());
		while (quotation.find()) {
			Span span = new Span(quotation.start(), quotation.end());
			boolean told = near(sentence).stream()
				.anyMatch((voice) -> voice.saying().source() != null && overlaps(voice, span));
			if (!told && quotation.group().trim().split("\\s+").length >= WORDS_OF_A_QUOTATION) {
				nameless.add(span);
			}
		}
		return nameless;
	}

	private static boolean overlaps(Voice voice, Span span) {
		return voice.saying().content().stream().anyMatch(span::overlaps);
	}

	private List<Voice> near(Span span) {
		List<Voice> near = new ArrayList<>();
		for (int at = this.first; at < this.voices.size(); at++) {
			Voice voice = this.voices.get(at);
			if (start(voice.saying()) >= span.end()) {
				break;
			}
			if (end(voice.saying()) > span.start()) {
				near.add(voice);
			}
		}
		return near;
	}

	/**
	 * What somebody wants is no claim; what is reported by nobody at all, as in "was
	 * reportedly closed", is the document's own.
	 */
	private static boolean isSomebodys(Saying saying) {
		return !saying.content().isEmpty() && saying.manner() != Saying.Manner.STANCE
				&& (saying.source() != null || saying.quoted());
	}

	/** "told Regnum" names an outlet, "told reporters" none. */
	private @Nullable String outletTold(Saying saying) {
		if (saying.told() == null) {
			return null;
		}
		String told = ARTICLE.matcher(saying.told().of(this.text)).replaceFirst("");
		return NAME.matcher(told).matches() ? told : null;
	}

	private Hedge hedge(Grammar grammar, Saying saying) {
		if (saying.manner() == Saying.Manner.THOUGHT) {
			return Hedge.OPINION;
		}
		if (saying.cue() == null) {
			return Hedge.REPORTED;
		}
		Hedge told = grammar.hedge(this.text, saying.cue());
		return (told == Hedge.ASSERTED) ? Hedge.REPORTED : told;
	}

	private static int start(Saying saying) {
		int start = saying.content().get(0).start();
		return (saying.source() != null) ? Math.min(start, saying.source().start()) : start;
	}

	private static int end(Saying saying) {
		return saying.content().get(saying.content().size() - 1).end();
	}

}
