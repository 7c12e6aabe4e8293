package org.twosource.extraction;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/** The Russian verbs that introduce what somebody says or thinks, in all their forms. */
final class RussianCues {

	private static final Set<String> VERBS = forms();

	private static final Set<String> THOUGHTS = Set.of("счита", "полага", "дума", "предпол", "допус", "предсказ",
			"прогноз", "подозр", "опаса", "уверен", "убежд", "сомнев", "верит", "верят");

	private static final Set<String> NAMES = Set.of("назв", "назыв", "охарактер", "описа", "описы", "окрест");

	/** What means something else unless a clause, a colon or a quotation follows. */
	private static final Set<String> AMBIGUOUS = Set.of("переда", "установ", "добав", "указ", "выясн", "призн", "допус",
			"напис", "писа", "пише", "пишу", "вспом", "продолж", "информ", "описа", "описы", "подтвер", "объяв",
			"верит", "верят", "ответ", "отвеч", "докла", "замет", "дума", "сомнев");

	private RussianCues() {
	}

	static boolean isCue(String word) {
		return VERBS.contains(word);
	}

	static boolean isThought(String word) {
		return THOUGHTS.stream().anyMatch(word::startsWith);
	}

	/** Whether it gives a name: "назвал … погромом". */
	static boolean isNaming(String word) {
		return NAMES.stream().anyMatch(word::startsWith);
	}

	static boolean isAmbiguous(String word) {
		return AMBIGUOUS.stream().anyMatch(word::startsWith);
	}

	private static Set<String> forms() {
		Set<String> forms = new HashSet<>();
		for (String verb : RussianWords.list("russian-speech.txt")) {
			forms.add(verb);
			if (verb.endsWith("л")) {
				Collections.addAll(forms, verb + "а", verb + "о", verb + "и");
			}
			if (verb.endsWith("лся")) {
				String stem = verb.substring(0, verb.length() - 2);
				Collections.addAll(forms, stem + "ась", stem + "ось", stem + "ись");
			}
		}
		return Set.copyOf(forms);
	}

}
