package org.twosource.extraction;

import java.util.ArrayList;
import java.util.List;

final class EnglishToll {

	static int N = Integer.getInteger("N", 3);
	static int M = Integer.getInteger("M", 8);

	static final java.util.regex.Pattern SUICIDE = java.util.regex.Pattern.compile("(?i)murder(?:[-/ –]| and )suicide|(?:then|and|before) (?:fatally )?(?:(?:shot|shooting|killed|killing) )?(?:himself|herself)\\b|gun on (?:himself|herself)|(?:took|taking|taken|takes) (?:his|her) own life|commit\\w* suicide");
	static int D = Integer.getInteger("D", 20);

	static Toll of(String text, List<List<Span>> paragraphs) {
		int killed = -1, harmed = -1, injured = -1, single = -1;
		boolean suicide = false, died = false;
		int n = 0;
		for (List<Span> paragraph : paragraphs) {
			for (Span sentence : paragraph) {
				List<Word> words = Word.in(text, sentence);
				EnglishTally t = EnglishTally.of(EnglishCasualties.in(words, EnglishQuantities.in(words)));
				if (n <= M && SUICIDE.matcher(sentence.of(text)).find()) suicide = true;
				if (t.killed() == 1 && n <= D) died = true;
				if (t.isEmpty()) {
					continue;
				}
				n++;
				if (n > M)
					continue;
				boolean head = n <= N;
				if (head || t.counted() && killed <= 0)
					killed = Math.max(killed, t.killed());
				if (head || t.counted() && injured <= 1) {
					if (t.injured() > 1 || t.apart()) {
						injured = Math.max(injured, t.injured());
					}
					else {
						single = Math.max(single, t.injured());
					}
				}
				if (head || t.counted() && harmed <= 1)
					harmed = Math.max(harmed, t.harmed());
			}
		}
		if (killed < 0 && injured < 0 && harmed < 0 && single < 0) {
			return new Toll(null, null, List.of());
		}
		killed = Math.max(killed, 0);
		if (killed == 1 && suicide) killed = 2;
		if (killed == 0 && died && Math.max(injured, Math.max(single, harmed)) <= 1) { return new Toll(1, 0, List.of()); }
		if (killed == 0)
			injured = Math.max(injured, single);
		int rest = harmed - killed;
		injured = Math.max(injured, 0);
		if (harmed > 1 || killed == 0)
			injured = Math.max(injured, rest);
		return new Toll(killed, injured, List.of());
	}

}
