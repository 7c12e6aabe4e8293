package org.twosource.evidence;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.twosource.extraction.Figure;

import static org.assertj.core.api.Assertions.assertThat;

class FigureRangeTest {

	private static final Counted KILLED = new Counted("people killed", "all");

	private static final String MORNING = "2020-02-08T05:00:00Z";

	private static final String EVENING = "2020-02-08T16:00:00Z";

	private static final String LATER = "2020-02-13T10:00:00Z";

	private final Trail trail = new Trail();

	@Test
	void aLaterCountOfOneOriginTakesThePlaceOfAnEarlierOneAndOutgrowsOthers() {
		this.trail.counts("Agency", figure("8", null, null, MORNING));
		this.trail.counts("Ministry", figure(null, "10", null, EVENING));
		this.trail.counts("Ministry", figure(null, "11", null, LATER));
		FigureRange range = range();
		assertThat(range.figure()).isEqualTo(figure("11", "11", "11", LATER));
		assertThat(range.readings()).extracting((reading) -> reading.origin().name())
			.containsExactly("Ministry", "Agency");
	}

	@Test
	void whatIsOnlyAFloorLeavesTheRangeOpen() {
		this.trail.counts("Hospital", figure(null, "9", null, EVENING));
		this.trail.counts("Witness", figure("12", null, null, EVENING));
		assertThat(range().figure()).isEqualTo(figure("9", "9", null, EVENING));
	}

	@Test
	void aFloorThatALaterCountContradictsIsNotTheLowButStaysWithin() {
		this.trail.counts("Blog", figure("20", null, "25", EVENING));
		this.trail.counts("Ministry", figure(null, "11", null, LATER));
		assertThat(range().figure()).isEqualTo(figure("11", "11", "25", LATER));
	}

	@Test
	void tenOutletsWithOneFigureAreOneReading() {
		EvidenceItem agency = this.trail.counts("Agency", figure("8", null, null, MORNING));
		for (int outlet = 0; outlet < 10; outlet++) {
			this.trail.countsAfter("Outlet " + outlet, agency, figure("8", null, null, MORNING));
		}
		assertThat(range().readings()).hasSize(1);
	}

	@Test
	void onlyFiguresOfOneUnitAndScopeAreHeldTogether() {
		this.trail.counts("Agency", figure("8", null, null, MORNING));
		this.trail.counts("Agency",
				new Figure(number("40"), null, null, "injured", null, Instant.parse(EVENING), false));
		assertThat(range().figure()).isEqualTo(figure("8", null, null, MORNING));
		assertThat(Counted.of(new Figure(null, number("3"), null, "Dead", null, null, false))).isEqualTo(KILLED);
		assertThat(FigureRange.of(new Counted("people missing", "all"), Origins.lineage(this.trail.items()))).isEmpty();
	}

	@Test
	void exceedingIsBeingAboveAllTheOtherGives() {
		assertThat(FigureRange.exceeds(figure(null, "10", null, EVENING), figure("8", null, null, MORNING))).isTrue();
		assertThat(FigureRange.exceeds(figure("10", null, null, EVENING), figure("8", "9", "10", MORNING))).isFalse();
		assertThat(FigureRange.exceeds(figure(null, null, "20", EVENING), figure("8", null, null, MORNING))).isFalse();
	}

	private FigureRange range() {
		Optional<FigureRange> range = FigureRange.of(KILLED, Origins.lineage(this.trail.items()));
		return range.orElseThrow();
	}

	private static Figure figure(@Nullable String low, @Nullable String best, @Nullable String high, String asOf) {
		return new Figure(number(low), number(best), number(high), "people killed", "all", Instant.parse(asOf), false);
	}

	private static @Nullable BigDecimal number(@Nullable String text) {
		return (text != null) ? new BigDecimal(text) : null;
	}

}
