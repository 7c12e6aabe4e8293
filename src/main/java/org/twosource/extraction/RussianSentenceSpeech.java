package org.twosource.extraction;

import java.util.List;

/** Finds who says what in one Russian sentence. */
final class RussianSentenceSpeech {

	private RussianSentenceSpeech() {
	}

	/**
	 * What is said, in the order it was found: quoted first, then reported.
	 * @param start where the paragraph of the sentence starts
	 * @param people whom the text names; told who speaks here
	 */
	static List<Saying> in(String text, Span stretch, int start, RussianPeople people) {
		RussianSentence sentence = new RussianSentence(text, stretch);
		RussianSpeakers speakers = new RussianSpeakers(sentence, start, people);
		RussianSayings sayings = new RussianSayings(sentence.words());
		new RussianQuotedSpeech(sentence, speakers, sayings).read();
		new RussianReportedSpeech(sentence, speakers, sayings).read();
		return sayings.found();
	}

}
