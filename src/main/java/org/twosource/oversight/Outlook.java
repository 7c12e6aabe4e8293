package org.twosource.oversight;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * When a document will be settled, or was.
 *
 * @param state what can be said
 * @param early the day in UTC by which it is settled in 15 of 100 imagined futures; only
 * of a forecast
 * @param even the same for half of them
 * @param late the same for 85 in 100
 * @param settledAt when the last of its claims was settled; null unless all are
 */
public record Outlook(State state, @Nullable LocalDate early, @Nullable LocalDate even, @Nullable LocalDate late,
		@Nullable Instant settledAt) {

	/** What can be said of when a document will be settled. */
	public enum State {

		/** Nobody has decided yet what it claims, so nothing can be forecast. */
		TRIAGE,
		/** Nothing it says was taken up. */
		NOTHING,
		/** Every claim is settled. */
		SETTLED,
		/** There is a range. */
		FORECAST,
		/** Too little was settled in the past weeks to forecast anything. */
		TOO_LITTLE,
		/** At the pace of the past weeks it may take longer than two years. */
		FAR

	}

	static Outlook of(State state) {
		return new Outlook(state, null, null, null, null);
	}

	static Outlook settled(@Nullable Instant at) {
		return new Outlook(State.SETTLED, null, null, null, at);
	}

	static Outlook forecast(Forecast.Span span, LocalDate today) {
		return span.open() ? of(State.FAR) : new Outlook(State.FORECAST, today.plusDays(span.early()),
				today.plusDays(span.even()), today.plusDays(span.late()), null);
	}

}
