package org.twosource.extraction;

import java.util.ArrayList;
import java.util.List;

import org.twosource.extraction.EnglishCasualties.Casualty;

final class EnglishToll {

	record Tally(int killed, int harmed, int injured, boolean counted) {
	}

	static Toll of(String text, List<List<Span>> paragraphs) {
		int killed = -1, harmed = -1, injured = -1;
		int n = 0;
		for (List<Span> paragraph : paragraphs) {
			for (Span sentence : paragraph) {
				List<Word> words = Word.in(text, sentence);
				List<Casualty> casualties = EnglishCasualties.in(words, EnglishQuantities.in(words));
				int k = 0, h = 0, i = 0, kp = 0;
				boolean any = false;
				for (Casualty c : casualties) {
					if (c.group().count() == 0) {
						continue;
					}
					any = true;
					switch (c.harm()) {
						case KILLED -> {
							if (c.part()) {
								kp += c.group().count();
							}
							else {
								k += c.group().count();
							}
						}
						case INJURED, HOSPITALISED -> i += c.part() ? 0 : c.group().count();
						case HARMED -> h += c.group().count();
						default -> {
						}
					}
				}
				k = Math.max(k, kp);
				if (any && n < 6) {
					n++;
					killed = Math.max(killed, k);
					harmed = Math.max(harmed, h);
					injured = Math.max(injured, i);
				}
			}
		}
		if (killed < 0) {
			return new Toll(null, null, List.of());
		}
		if (injured == 0 && harmed > killed) {
			injured = harmed - killed;
		}
		if (harmed == killed + 0 && harmed == 1) {
			injured = 0;
		}
		return new Toll(killed, injured, List.of());
	}

}
