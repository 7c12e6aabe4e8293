package org.twosource.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Who says what in an English text. */
final class EnglishSpeech {

	private EnglishSpeech() {
	}

	static List<Saying> in(String text, List<List<Span>> paragraphs) {
		List<Saying> sayings = new ArrayList<>();
		for (List<Span> paragraph : paragraphs) {
			Words words = new Words(text, paragraph.get(0).start(), paragraph.get(paragraph.size() - 1).end());
			ParagraphSpeech speech = new ParagraphSpeech(words);
			for (ParagraphSpeech.Draft draft : speech.read()) {
				if (!draft.content.isEmpty()) {
					sayings.add(saying(words, draft));
					DEBUG.add(draft.debug);
				}
			}
		}
		return sayings;
	}

	static final List<String> DEBUG = new ArrayList<>();

	private static Saying saying(Words words, ParagraphSpeech.Draft draft) {
		return new Saying(span(words, draft.source), null, span(words, draft.cue),
				draft.content.stream().map((range) -> words.span(range.first(), range.end())).sorted(Comparator.comparingInt(Span::start)).toList(),
				draft.quoted, span(words, draft.told), draft.manner, draft.weight);
	}

	private static Span span(Words words, NounPhrases.Range range) {
		return (range == null) ? null : words.span(range.first(), range.end());
	}

}
