package org.twosource.extraction;

import java.util.HashSet;
import java.util.Set;

/** English nouns for people, as a casualty report uses them. */
final class EnglishPeople {

	private static final Set<String> SINGULAR = WordList.of("english-people.txt");

	private static final Set<String> PLURAL = plurals();

	private EnglishPeople() {
	}

	static boolean isSingular(String lower) {
		return SINGULAR.contains(lower);
	}

	static boolean isPlural(String lower) {
		return PLURAL.contains(lower);
	}

	private static Set<String> plurals() {
		Set<String> plurals = new HashSet<>(Set.of("people", "men", "women", "children", "police", "troops", "twins",
				"wives", "persons", "folks", "fatalities", "casualties", "personnel", "lives", "bodies", "others"));
		for (String noun : SINGULAR) {
			if (noun.endsWith("man")) {
				plurals.add(noun.substring(0, noun.length() - 2) + "en");
			}
			else if (noun.endsWith("y") && !noun.endsWith("boy")) {
				plurals.add(noun.substring(0, noun.length() - 1) + "ies");
			}
			else {
				plurals.add(noun + "s");
			}
		}
		return plurals;
	}

}
