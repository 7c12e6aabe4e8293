package org.twosource.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Sentences of a Russian paragraph put together again where they were parted after an
 * initial or an abbreviation, or inside a quotation.
 */
final class RussianSentences {

	/** A quotation that is not closed in so much text was never opened. */
	private static final int LONGEST = 1_500;

	private static final Pattern NO_END = Pattern
		.compile("(?:^|[^\\p{L}])(?:\\p{Lu}|г|гг|им|ул|пр|св|т|тыс|млн|млрд|руб|др|см|стр)\\.\\s*$");

	private RussianSentences() {
	}

	static List<Span> joined(String text, List<Span> paragraph) {
		List<Span> joined = new ArrayList<>();
		Span open = null;
		int depth = 0;
		for (Span sentence : paragraph) {
			open = (open != null) ? new Span(open.start(), sentence.end()) : sentence;
			depth += depth(text, sentence);
			boolean goesOn = open.end() - open.start() < LONGEST && (depth > 0 || isCut(text, open));
			if (!goesOn) {
				joined.add(open);
				open = null;
				depth = 0;
			}
		}
		if (open != null) {
			joined.add(open);
		}
		return joined;
	}

	/** How many more quotations a sentence opens than it closes. */
	private static int depth(String text, Span sentence) {
		int depth = 0;
		for (int i = sentence.start(); i < sentence.end(); i++) {
			char character = text.charAt(i);
			depth += (character == '«' || character == '„') ? 1 : 0;
			depth -= (character == '»' || character == '“') ? 1 : 0;
		}
		return depth;
	}

	/** Whether a sentence was cut after an initial or an abbreviation. */
	private static boolean isCut(String text, Span sentence) {
		String tail = text.substring(Math.max(sentence.start(), sentence.end() - 12), sentence.end());
		return NO_END.matcher(tail).find();
	}

}
