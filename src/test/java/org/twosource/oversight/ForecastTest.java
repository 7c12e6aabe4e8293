package org.twosource.oversight;

import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ForecastTest {

	private static final int[] MIXED = { 0, 0, 3, 1, 4, 1, 5, 0, 0, 2, 6, 5, 3, 5 };

	@Test
	void theSameSeedTellsTheSameAndAnotherDoesNot() {
		int[] days = Forecast.of(MIXED, 1, 80, 42).days(80);
		assertThat(Forecast.of(MIXED, 1, 80, 42).days(80)).isEqualTo(days);
		assertThat(Forecast.of(MIXED, 1, 80, 43).days(80)).isNotEqualTo(days);
	}

	@Test
	void threeADayTakeAsManyDaysAsDivisionSays() {
		int[] three = new int[56];
		Arrays.fill(three, 3);
		Forecast forecast = Forecast.of(three, 0, 100, 7);
		for (int place = 1; place <= 100; place++) {
			int day = (place - 1) / 3;
			assertThat(forecast.span(place)).as("place %d", place).isEqualTo(new Forecast.Span(day, day, day));
		}
	}

	@Test
	void whatTodayBroughtAlreadyItDoesNotBringAgain() {
		int[] three = new int[10];
		Arrays.fill(three, 3);
		assertThat(Forecast.of(three, 2, 4, 7).span(1).even()).isZero();
		assertThat(Forecast.of(three, 2, 4, 7).span(2).even()).isEqualTo(1);
		assertThat(Forecast.of(three, 5, 4, 7).span(1).even()).isEqualTo(1);
	}

	@Test
	void moreThatWaitsIsNeverSettledEarlier() {
		Forecast.Span before = new Forecast.Span(0, 0, 0);
		for (int waiting = 1; waiting < 150; waiting++) {
			Forecast.Span span = Forecast.of(MIXED, 2, waiting, 11).span(waiting);
			assertThat(span.early()).isGreaterThanOrEqualTo(before.early());
			assertThat(span.even()).isGreaterThanOrEqualTo(before.even());
			assertThat(span.late()).isGreaterThanOrEqualTo(before.late());
			assertThat(span.early()).isLessThanOrEqualTo(span.even());
			assertThat(span.even()).isLessThanOrEqualTo(span.late());
			before = span;
		}
	}

	@Test
	void whatNothingSettlesIsOpen() {
		assertThat(Forecast.of(new int[20], 0, 5, 3).span(1).open()).isTrue();
		assertThat(Forecast.of(MIXED, 0, 1_000_000, 3).span(1_000_000).open()).isTrue();
		assertThat(Forecast.of(MIXED, 0, 5, 3).span(5).open()).isFalse();
	}

	/**
	 * Newsrooms that settle by chance on five days of seven: over many of them, what the
	 * forecast calls 85 in 100 comes true about as often, soon and far away. Days are
	 * whole, so what is near comes true somewhat more often.
	 */
	@ParameterizedTest
	@ValueSource(ints = { 15, 80, 250 })
	void theRangesHoldAsOftenAsTheySay(int place) {
		Random random = new Random(place);
		int histories = 300;
		int byLate = 0;
		int byEven = 0;
		int between = 0;
		for (int history = 0; history < histories; history++) {
			double pace = 1 + 5 * random.nextDouble();
			int weekday = random.nextInt(7);
			int[] past = new int[Lines.PAST_DAYS];
			Arrays.setAll(past, (day) -> settled(weekday + day, pace, random));
			Forecast.Span span = Forecast.of(past, 0, place, random.nextLong()).span(place);
			int truth = 0;
			for (int all = settled(weekday, pace, random); all < place; all += settled(weekday + truth, pace, random)) {
				truth++;
			}
			byLate += (truth <= span.late()) ? 1 : 0;
			byEven += (truth <= span.even()) ? 1 : 0;
			between += (truth >= span.early() && truth <= span.late()) ? 1 : 0;
		}
		assertThat(byLate * 100 / histories).as("settled by the late day, in 100")
			.isBetween(80, (place < 50) ? 99 : 95);
		assertThat(byEven * 100 / histories).as("settled by the middle day, in 100")
			.isBetween(43, (place < 50) ? 75 : 65);
		assertThat(between * 100 / histories).as("settled within the range, in 100")
			.isBetween(65, (place < 50) ? 97 : 90);
	}

	/** By Poisson on working days, by the method of Knuth. */
	private static int settled(int day, double pace, Random random) {
		if (day % 7 > 4) {
			return 0;
		}
		int count = 0;
		for (double product = random.nextDouble(); product > Math.exp(-pace); product *= random.nextDouble()) {
			count++;
		}
		return count;
	}

}
