package org.twosource.extraction;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Russian names and short noun phrases brought from an oblique case to the nominative,
 * where the ending alone is safe to tell. A word without a safe rule stays as written.
 */
final class RussianNominative {

	/** Whose ending says less than it seems to. */
	private static final Map<String, String> GENITIVES = Map.ofEntries(Map.entry("Петра", "Пётр"),
			Map.entry("Павла", "Павел"), Map.entry("Льва", "Лев"), Map.entry("Ильи", "Илья"),
			Map.entry("Любови", "Любовь"), Map.entry("суда", "суд"), Map.entry("очевидцев", "очевидцы"),
			Map.entry("отца", "отец"), Map.entry("матери", "мать"), Map.entry("жены", "жена"),
			Map.entry("военных", "военные"), Map.entry("пострадавших", "пострадавшие"),
			Map.entry("потерпевших", "потерпевшие"), Map.entry("полицейских", "полицейские"),
			Map.entry("властей", "власти"), Map.entry("родителей", "родители"), Map.entry("детей", "дети"),
			Map.entry("людей", "люди"), Map.entry("человек", "люди"), Map.entry("человека", "люди"),
			Map.entry("соседей", "соседи"), Map.entry("СМИ", "СМИ"), Map.entry("домов", "дома"),
			Map.entry("городов", "города"), Map.entry("поездов", "поезда"), Map.entry("лет", "годы"),
			Map.entry("граждан", "граждане"), Map.entry("горожан", "горожане"), Map.entry("крестьян", "крестьяне"),
			Map.entry("россиян", "россияне"), Map.entry("казахстанцев", "казахстанцы"), Map.entry("сёл", "сёла"),
			Map.entry("мест", "места"), Map.entry("дел", "дела"));

	/** The adjectives whose last syllable is stressed; others in "-ого" end in "-ый". */
	private static final Set<String> STRESSED = Set.of("областн", "городск", "речн", "степн", "морск", "краев",
			"районн", "молод", "больш", "друг", "лесн", "ночн", "люб", "прост");

	private static final String HUSHING = "гкхжшчщ";

	private RussianNominative() {
	}

	/** A phrase in the genitive, such as "местных жителей" or "Игоря Лапшина". */
	static String ofGenitive(String phrase) {
		List<String> words = Arrays.asList(phrase.split(" "));
		boolean feminine = words.stream().anyMatch(RussianNominative::isFeminineGenitive);
		return words.stream().map((word) -> genitive(word, feminine)).collect(Collectors.joining(" "));
	}

	/** A body named after "в", as in "в полиции сообщили". */
	static String ofPrepositional(String word) {
		if (word.endsWith("ии")) {
			return stem(word, 1) + "я";
		}
		if (word.endsWith("стве")) {
			return stem(word, 1) + "о";
		}
		return (word.matches(".*(?:уре|жбе|уде|юзе|аве|оре)")) ? prepositional(word) : word;
	}

	private static String prepositional(String word) {
		return (word.endsWith("уре") || word.endsWith("жбе")) ? stem(word, 1) + "а" : stem(word, 1);
	}

	private static boolean isFeminineGenitive(String word) {
		return Character.isUpperCase(word.charAt(0))
				&& (word.endsWith("овой") || word.endsWith("евой") || word.endsWith("ёвой") || word.endsWith("иной")
						|| word.endsWith("ской") || word.endsWith("ны") || word.endsWith("ги"));
	}

	private static String genitive(String word, boolean feminine) {
		String known = GENITIVES.get(word);
		if (known != null || word.length() < 4 || isAbbreviation(word)) {
			return (known != null) ? known : word;
		}
		if (word.endsWith("ого") || word.endsWith("его")) {
			return adjective(word, 3);
		}
		if (word.endsWith("овой") || word.endsWith("евой") || word.endsWith("ёвой") || word.endsWith("иной")) {
			return Character.isUpperCase(word.charAt(0)) ? stem(word, 2) + "а" : stem(word, 2) + "ая";
		}
		if (word.endsWith("ой")) {
			return stem(word, 2) + "ая";
		}
		if (word.endsWith("ых")) {
			return Character.isUpperCase(word.charAt(0)) ? word : stem(word, 1) + "е";
		}
		if (word.endsWith("их")) {
			return Character.isUpperCase(word.charAt(0)) ? word : stem(word, 1) + "е";
		}
		if (word.endsWith("ств") || word.endsWith("ства")) {
			return stem(word, word.endsWith("а") ? 1 : 0) + "о";
		}
		return noun(word, feminine);
	}

	private static String noun(String word, boolean feminine) {
		char last = word.charAt(word.length() - 1);
		char before = word.charAt(word.length() - 2);
		boolean name = Character.isUpperCase(word.charAt(0));
		if (word.endsWith("ей") && !name) {
			return stem(word, 2) + "и";
		}
		if (word.endsWith("цев") && !name) {
			return stem(word, 2) + "ы";
		}
		if (word.endsWith("ов") && !name) {
			return stem(word, 2) + ((HUSHING.indexOf(word.charAt(word.length() - 3)) >= 0) ? "и" : "ы");
		}
		if (word.endsWith("ий")) {
			return name ? word : stem(word, 1) + "и";
		}
		if (last == 'а' && !isVowel(before)) {
			return feminine ? word : stem(word, 1);
		}
		if (last == 'я') {
			return genitiveInYa(word, before, name);
		}
		if (last == 'ы') {
			return stem(word, 1) + "а";
		}
		if (last == 'и') {
			return (before == 'и' || before == 'ь') ? stem(word, 1) + "я" : (HUSHING.indexOf(before) >= 0)
					? stem(word, 1) + "а" : word.endsWith("сти") ? stem(word, 1) + "ь" : word;
		}
		return word;
	}

	/** "Игоря", "Сергея", "следствия", "учителя". */
	private static String genitiveInYa(String word, char before, boolean name) {
		if (before == 'и') {
			return stem(word, 1) + (name ? "й" : "е");
		}
		return stem(word, 1) + (isVowel(before) ? "й" : "ь");
	}

	private static String dative(String word) {
		if (word.length() < 4 || isAbbreviation(word)) {
			return word;
		}
		if (word.equals("рабочему") || word.endsWith("чему") || word.endsWith("щему") || word.endsWith("нему")) {
			return stem(word, 3) + "ий";
		}
		if (word.endsWith("ому")) {
			return adjective(word, 3);
		}
		if (word.endsWith("ой") || word.endsWith("ей")) {
			return stem(word, 2) + "ая";
		}
		if (word.endsWith("ию") || word.endsWith("ью")) {
			return stem(word, 1) + "е";
		}
		if (word.endsWith("ям") || word.endsWith("ам")) {
			return stem(word, 2) + (word.endsWith("ям") ? "и" : "ы");
		}
		char last = word.charAt(word.length() - 1);
		return switch (last) {
			case 'у' -> stem(word, 1);
			case 'ю' -> stem(word, 1) + (isVowel(word.charAt(word.length() - 2)) ? "й" : "ь");
			case 'е' -> stem(word, 1) + "а";
			case 'и' -> (word.endsWith("ии")) ? stem(word, 1) + "я" : word;
			default -> word;
		};
	}

	private static String adjective(String word, int ending) {
		String stem = stem(word, ending);
		if (STRESSED.contains(RussianWords.plain(stem))) {
			return stem + "ой";
		}
		return stem + ((HUSHING.indexOf(stem.charAt(stem.length() - 1)) >= 0 || word.endsWith("его")) ? "ий" : "ый");
	}

	private static boolean isAbbreviation(String word) {
		return word.length() > 1 && Character.isUpperCase(word.charAt(0)) && Character.isUpperCase(word.charAt(1));
	}

	private static boolean isVowel(char letter) {
		return "аеёиоуыэюя".indexOf(Character.toLowerCase(letter)) >= 0;
	}

	private static String stem(String word, int ending) {
		return word.substring(0, word.length() - ending);
	}

}
