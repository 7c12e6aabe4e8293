package org.twosource.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds who says what in a Russian text: quotations, reported speech, "по словам …". */
final class RussianSpeech {

	private RussianSpeech() {
	}

	/**
	 * What is said, in the order of the text.
	 * @param text the text
	 * @param paragraphs its paragraphs as their sentences
	 */
	static List<Saying> in(String text, List<List<Span>> paragraphs) {
		RussianPeople people = new RussianPeople(text);
		List<Saying> sayings = new ArrayList<>();
		for (List<Span> paragraph : paragraphs) {
			if (paragraph.isEmpty()) {
				continue;
			}
			Span whole = new Span(paragraph.get(0).start(), paragraph.get(paragraph.size() - 1).end());
			people.enter(text, whole);
			for (Span sentence : RussianSentences.joined(text, paragraph)) {
				sayings.addAll(RussianSentenceSpeech.in(text, sentence, whole.start(), people));
			}
		}
		sayings.sort(Comparator.comparingInt((saying) -> saying.content().get(0).start()));
		return sayings;
	}

}
