package org.twosource.evidence;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.twosource.extraction.Figure;
import org.twosource.source.Source;

/**
 * The range that the figures of one claim's evidence leave, by the practice of casualty
 * recording; docs/figures.md tells it with an example. It is proposed to people, never
 * taken over.
 *
 * <ol>
 * <li>Only figures of the same unit and scope are held together.</li>
 * <li>Each origin speaks once, by its latest figure: what many repeat is one figure, and
 * a later count takes the place of an earlier one.</li>
 * <li>A figure's floor is its low, else its best; its ceiling its high, else its best;
 * "at least eight" has no ceiling.</li>
 * <li>The low is the highest floor that no other origin contradicts with a lower ceiling
 * that held at the same time or later. Counts of the dead grow: a later floor outgrows an
 * earlier ceiling, which is no contradiction.</li>
 * <li>The high is the highest number that any of them gives, contradicted ones included;
 * it stays open when that number is only a floor.</li>
 * <li>The best is that of the latest figure whose best lies within, of the more reliable
 * source where two held at once; there may be none.</li>
 * </ol>
 *
 * @param figure the range, as of the latest figure in it
 * @param readings the figures it is made of, one for each origin, the latest first
 */
public record FigureRange(Figure figure, List<Reading> readings) {

	private static final Comparator<Reading> LATEST = Comparator
		.comparing(Reading::at, Comparator.nullsFirst(Comparator.<Instant>naturalOrder()))
		.thenComparing((reading) -> reading.item().collectedAt())
		.thenComparing((reading) -> reading.item().id())
		.reversed();

	/**
	 * The figure that one origin gives.
	 *
	 * @param origin the origin
	 * @param item the item that gives its latest figure
	 * @param at when the figure held, else when it was published, or null
	 */
	public record Reading(Source origin, EvidenceItem item, @Nullable Instant at) {

		@Nullable BigDecimal floor() {
			return FigureRange.floor(Objects.requireNonNull(this.item.figure()));
		}

		@Nullable BigDecimal ceiling() {
			Figure figure = Objects.requireNonNull(this.item.figure());
			return (figure.high() != null) ? figure.high() : figure.best();
		}

		private boolean contradicts(Reading other) {
			boolean held = other.at == null || (this.at != null && !this.at.isBefore(other.at));
			return held && ceiling() != null && ceiling().compareTo(other.floor()) < 0;
		}

	}

	/**
	 * The range for what a figure counts; empty when no item gives a figure of it.
	 * @param counted what is counted
	 * @param lineage the claim's items and who has it from whom
	 */
	public static Optional<FigureRange> of(Counted counted, Lineage lineage) {
		Map<UUID, Reading> latest = new LinkedHashMap<>();
		lineage.derivations()
			.stream()
			.filter((one) -> given(one.item()) && Counted.of(one.item().figure()).equals(counted))
			.map((one) -> new Reading(one.origin(), one.item(), at(one.item())))
			.sorted(LATEST)
			.forEach((reading) -> latest.putIfAbsent(reading.origin().id(), reading));
		return latest.isEmpty() ? Optional.empty() : Optional.of(range(List.copyOf(latest.values())));
	}

	/** Whether an item gives a number at all. */
	public static boolean given(EvidenceItem item) {
		Figure figure = item.figure();
		return figure != null && (figure.low() != null || figure.best() != null || figure.high() != null);
	}

	private static FigureRange range(List<Reading> readings) {
		BigDecimal low = readings.stream()
			.filter((reading) -> reading.floor() != null)
			.filter((reading) -> readings.stream().noneMatch((other) -> other.contradicts(reading)))
			.map(Reading::floor)
			.max(Comparator.naturalOrder())
			.orElse(null);
		BigDecimal high = high(readings);
		BigDecimal best = readings.stream()
			.filter((reading) -> within(reading.item().figure().best(), low, high))
			.sorted(Comparator.comparing(Reading::at, Comparator.nullsFirst(Comparator.<Instant>naturalOrder()))
				.reversed()
				.thenComparing((reading) -> reading.origin().reliability()))
			.map((reading) -> reading.item().figure().best())
			.findFirst()
			.orElse(null);
		Figure first = readings.get(0).item().figure();
		boolean imputed = readings.stream().anyMatch((reading) -> reading.item().figure().imputed());
		return new FigureRange(new Figure(low, best, high, first.unit(), first.scope(), readings.get(0).at(), imputed),
				readings);
	}

	private static @Nullable BigDecimal high(List<Reading> readings) {
		BigDecimal highest = numbers(readings.stream()
			.flatMap((reading) -> Stream.of(reading.floor(), reading.ceiling()).filter(Objects::nonNull))
			.toList());
		boolean reached = readings.stream()
			.anyMatch((reading) -> reading.ceiling() != null && reading.ceiling().compareTo(highest) == 0);
		return reached ? highest : null;
	}

	private static BigDecimal numbers(Collection<BigDecimal> given) {
		return given.stream().max(Comparator.naturalOrder()).orElseThrow();
	}

	private static boolean within(@Nullable BigDecimal best, @Nullable BigDecimal low, @Nullable BigDecimal high) {
		return best != null && (low == null || best.compareTo(low) >= 0) && (high == null || best.compareTo(high) <= 0);
	}

	/** When a figure held, else when it was published, or null. */
	static @Nullable Instant at(EvidenceItem item) {
		Figure figure = item.figure();
		return (figure != null && figure.asOf() != null) ? figure.asOf() : item.publishedAt();
	}

	static @Nullable BigDecimal floor(Figure figure) {
		return (figure.low() != null) ? figure.low() : figure.best();
	}

	/**
	 * Whether a figure exceeds another: its floor lies above all the other gives, whose
	 * high counts, else its best, else its low.
	 */
	static boolean exceeds(Figure newer, Figure older) {
		BigDecimal top = Stream.of(older.high(), older.best(), older.low())
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
		BigDecimal floor = floor(newer);
		return top != null && floor != null && floor.compareTo(top) > 0;
	}

	/** A figure in a few words that need no translation, such as "≥ 8 people killed". */
	static String words(Figure figure) {
		String low = plain(figure.low());
		String high = plain(figure.high());
		String number = (figure.best() != null) ? plain(figure.best())
				: (low.isEmpty() ? "≤ " + high : (high.isEmpty() ? "≥ " + low : low + "–" + high));
		return (figure.unit() != null) ? number + " " + figure.unit() : number;
	}

	private static String plain(@Nullable BigDecimal number) {
		return (number != null) ? number.stripTrailingZeros().toPlainString() : "";
	}

}
