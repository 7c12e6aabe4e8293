package org.twosource.desk;

import java.util.Locale;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.twosource.claim.Candidate;
import org.twosource.claim.Claim;
import org.twosource.document.Stretch;
import org.twosource.extraction.CitationDefect;
import org.twosource.extraction.Hedge;
import org.twosource.extraction.Kind;
import org.twosource.extraction.ProposedClaim;

/**
 * A passage to be marked in a document's text.
 *
 * @param start where it starts, in UTF-16 units
 * @param end where it ends, exclusive
 * @param styles the style classes that show what it is
 * @param target the id of the card of the candidate there, or null
 * @param link where it leads, or null
 * @param label what it is, in words, or null
 * @param problem the citation defect there, or null
 */
record Mark(int start, int end, String styles, @Nullable String target, @Nullable String link, @Nullable String label,
		@Nullable CitationDefect problem) implements Stretch {

	/** The places where a candidate is made. */
	static Stream<Mark> of(Candidate candidate) {
		String styles = styles(candidate.kind(), candidate.hedge()) + " status-"
				+ candidate.status().name().toLowerCase(Locale.ROOT);
		String card = "candidate-" + candidate.id();
		return Stream
			.concat(Stream.of(new ProposedClaim.Place(candidate.start(), candidate.end())), candidate.again().stream())
			.map((place) -> new Mark(place.start(), place.end(), styles, card, null, null, null));
	}

	/** A place where a claim is made, which leads to it. */
	static Mark of(Claim claim, int start, int end) {
		return new Mark(start, end, styles(claim.kind(), claim.hedge()), null, "/claims/" + claim.id(),
				claim.shortNumber(), null);
	}

	static Mark of(CitationDefect defect) {
		return new Mark(defect.start(), defect.end(), "defect", null, null, null, defect);
	}

	private static String styles(Kind kind, Hedge hedge) {
		return "kind-" + kind.name().toLowerCase(Locale.ROOT) + " hedge-" + hedge.name().toLowerCase(Locale.ROOT);
	}

}
