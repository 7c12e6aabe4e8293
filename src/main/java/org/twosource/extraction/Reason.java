package org.twosource.extraction;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** Why a sentence is worth checking. */
enum Reason {

	/** It gives a number, a share or a sum. */
	FIGURE(WordSort.NUMBER, WordSort.PERCENT, WordSort.MONEY),
	/** It says that something is more, less, or the most. */
	COMPARISON(WordSort.COMPARISON, WordSort.SUPERLATIVE),
	/** It says when. */
	TIME(WordSort.YEAR, WordSort.TIME),
	/** It names somebody or something. */
	NAME(WordSort.NAME),
	/** It says what somebody did. */
	DEED(WordSort.PAST, WordSort.WAS, WordSort.HAD, WordSort.HAS),
	/** It is about laws and votes. */
	LEGISLATION,
	/** It is about a body of the state or a company. */
	BODY,
	/** It is about money, work and prices. */
	ECONOMY,
	/** It is about violence and crime. */
	VIOLENCE,
	/** It says what somebody says. */
	STATEMENT,
	/** It says that something rose, fell, or was made. */
	CHANGE,
	/** It counts or describes groups of people. */
	PEOPLE;

	private static final Map<String, Reason> BY_NAME = byName();

	private final Set<WordSort> sorts = EnumSet.noneOf(WordSort.class);

	Reason(WordSort... sorts) {
		this.sorts.addAll(Set.of(sorts));
	}

	/** What a trait is a reason for; null when it is none that words can tell. */
	static @Nullable Reason of(String trait) {
		return BY_NAME.get(trait);
	}

	private static Map<String, Reason> byName() {
		Map<String, Reason> reasons = new HashMap<>();
		for (Reason reason : values()) {
			reasons.put(reason.name(), reason);
			reason.sorts.forEach((sort) -> reasons.put(sort.name(), reason));
		}
		return Map.copyOf(reasons);
	}

}
