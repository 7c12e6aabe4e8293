package org.twosource.extraction;

import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The Russian names of the months, as they stand in dates: "10 февраля". */
final class RussianMonths {

	/** In the genitive, from January on. */
	static final List<String> GENITIVE = List.of("января", "февраля", "марта", "апреля", "мая", "июня", "июля",
			"августа", "сентября", "октября", "ноября", "декабря");

	private static final List<String> PREPOSITIONAL = List.of("январе", "феврале", "марте", "апреле", "мае", "июне",
			"июле", "августе", "сентябре", "октябре", "ноябре", "декабре");

	/** All of them as alternatives of a regular expression. */
	static final String ALTERNATIVES = String.join("|", GENITIVE);

	private RussianMonths() {
	}

	/**
	 * The month of a name in the genitive ("февраля") or the prepositional case
	 * ("феврале"), in any letter case; empty when it is no such name.
	 */
	static Optional<Month> month(String name) {
		String lower = name.toLowerCase(Locale.ROOT);
		int index = Math.max(GENITIVE.indexOf(lower), PREPOSITIONAL.indexOf(lower));
		return (index >= 0) ? Optional.of(Month.of(index + 1)) : Optional.empty();
	}

}
