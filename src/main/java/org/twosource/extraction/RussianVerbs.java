package org.twosource.extraction;

import java.util.Set;
import java.util.regex.Pattern;

/** Tells Russian verb forms by their endings, as far as endings go. */
final class RussianVerbs {

	private static final Set<String> NOT_PAST = RussianWords.list("russian-not-past.txt");

	private static final Set<String> SHORT_PAST = Set.of("был", "была", "было", "были", "шел", "шла", "шло", "шли",
			"вел", "вела", "вели", "погиб", "погибла", "погибли", "стал", "стала", "стало", "стали", "исчез", "исчезла",
			"возник", "дал", "дала", "взял", "пал", "бил", "бежал", "умер", "достиг", "принес", "привез", "сел",
			"возрос", "вырос", "помог", "смог", "отверг", "опроверг", "избег", "замерз", "вынес", "понес", "пропал");

	private static final Pattern PARTICIPLE = Pattern
		.compile(".{2,}(?:ан|ана|ано|аны|ен|ена|ено|ены|ян|яна|яно|яны|рыт|рыта|рыто|рыты|бит|бита|бито|биты|жат|жата"
				+ "|жато|жаты|нят|нята|нято|няты|мыт|сит)");

	private static final Set<String> NOT_PARTICIPLE = RussianWords.list("russian-not-participles.txt");

	private static final Pattern PRESENT = Pattern
		.compile(".{2,}(?:ает|яет|ует|еет|ит|ают|яют|уют|еют|ят|ат|ёт|ет|ут|ют)(?:ся)?");

	private static final Set<String> NOT_PRESENT = RussianWords.list("russian-not-present.txt");

	private RussianVerbs() {
	}

	/** Whether a plain word reads as a verb in the past tense. */
	static boolean isPast(String word) {
		if (SHORT_PAST.contains(word)) {
			return true;
		}
		boolean ending = word.endsWith("л") || word.endsWith("ла") || word.endsWith("ло") || word.endsWith("ли")
				|| word.endsWith("лся") || word.endsWith("лась") || word.endsWith("лось") || word.endsWith("лись");
		return ending && word.length() > 4 && !NOT_PAST.contains(word) && !word.endsWith("тели")
				&& !word.endsWith("ники");
	}

	/** Whether it reads as a short passive participle: "закрыт", "арестовано". */
	static boolean isPassive(String word) {
		return word.length() > 4 && !NOT_PARTICIPLE.contains(word) && PARTICIPLE.matcher(word).matches();
	}

	/** Whether it reads as a verb in the present or the simple future. */
	static boolean isPresent(String word) {
		return word.length() > 3 && !NOT_PRESENT.contains(word) && PRESENT.matcher(word).matches();
	}

	static boolean isFinite(String word) {
		return isPast(word) || isPassive(word) || isPresent(word) || word.equals("нет");
	}

}
