package org.twosource.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.twosource.claim.Claim;
import org.twosource.evidence.Counted;
import org.twosource.evidence.Derivation;
import org.twosource.evidence.EvidenceItem;
import org.twosource.evidence.FigureRange;
import org.twosource.evidence.Lineage;
import org.twosource.extraction.Figure;

/**
 * Figures that can be drawn on one axis: they count the same, of the same.
 *
 * @param unit what they count, or null when nobody says
 * @param scope whom they cover, or null when nobody says
 * @param own the claim's own figure when it counts the same, else null
 * @param readings the figures, by date
 * @param range the range they leave, by the rule of {@link FigureRange}
 */
record FigureGroup(@Nullable String unit, @Nullable String scope, @Nullable Figure own, List<Reading> readings,
		FigureRange range) {

	/**
	 * A figure that an item of evidence gives.
	 *
	 * @param item the item
	 * @param figure its figure
	 * @param at the instant it held at, else when it was published, or null
	 */
	record Reading(EvidenceItem item, Figure figure, @Nullable Instant at) {

	}

	/** Whether a date is known of any of its figures, so that they can be drawn. */
	public boolean dated() {
		return this.readings.stream().anyMatch((reading) -> reading.at() != null);
	}

	/** The figures given for a claim; what counts the same as the claim comes first. */
	static List<FigureGroup> of(Claim claim, Lineage lineage) {
		Figure own = claim.figure();
		Map<Counted, List<Reading>> groups = new LinkedHashMap<>();
		if (own != null) {
			groups.put(Counted.of(own), new ArrayList<>());
		}
		lineage.derivations()
			.stream()
			.map(Derivation::item)
			.filter(FigureRange::given)
			.map(FigureGroup::reading)
			.sorted(Comparator.comparing(Reading::at, Comparator.nullsLast(Comparator.naturalOrder())))
			.forEach((reading) -> groups.computeIfAbsent(Counted.of(reading.figure()), (count) -> new ArrayList<>())
				.add(reading));
		List<FigureGroup> found = new ArrayList<>();
		groups.forEach((count, readings) -> {
			if (!readings.isEmpty()) {
				boolean same = own != null && count.equals(Counted.of(own));
				Figure first = readings.get(0).figure();
				found.add(new FigureGroup(first.unit(), first.scope(), same ? own : null, List.copyOf(readings),
						FigureRange.of(count, lineage).orElseThrow()));
			}
		});
		return List.copyOf(found);
	}

	private static Reading reading(EvidenceItem item) {
		Figure figure = item.figure();
		return new Reading(item, figure, (figure.asOf() != null) ? figure.asOf() : item.publishedAt());
	}

}
