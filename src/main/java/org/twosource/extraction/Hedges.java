package org.twosource.extraction;

import java.util.List;

/** Weighs one hedge against another. */
final class Hedges {

	private static final List<Hedge> FROM_FIRM_TO_WEAK = List.of(Hedge.ASSERTED, Hedge.REPORTED, Hedge.OPINION,
			Hedge.ALLEGED, Hedge.RUMOUR);

	private Hedges() {
	}

	/** The one that says it less firmly. */
	static Hedge weaker(Hedge one, Hedge other) {
		return (FROM_FIRM_TO_WEAK.indexOf(one) >= FROM_FIRM_TO_WEAK.indexOf(other)) ? one : other;
	}

}
