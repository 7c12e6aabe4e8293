package org.twosource.extraction;

import java.util.ArrayList;
import java.util.List;

final class EnglishSpeech {

	static List<Saying> in(String text, List<List<Span>> paragraphs) {
		Speakers speakers = new Speakers();
		List<Saying> sayings = new ArrayList<>();
		for (List<Span> paragraph : paragraphs) {
			for (Span sentence : paragraph) {
				Speakers.Speaker s = speakers.in(text, sentence);
				if (s != null) {
					sayings.add(new Saying(new Span(s.start(), s.verbEnd()).trimmed(text), s.name(),
							new Span(s.verbEnd() - s.verb().length(), s.verbEnd()),
							List.of(new Span(s.verbEnd(), sentence.end()).trimmed(text)), false));
				}
			}
		}
		return sayings;
	}

}
