package org.twosource.claim;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What a manager narrows a list of claims to; null leaves a field open.
 *
 * @param state only claims in this state
 * @param harm only claims that could do this harm if wrong
 * @param among only these claims
 * @param desks only claims of one of these desks
 * @param order in which order
 */
public record Circumstances(@Nullable State state, @Nullable Harm harm, @Nullable List<UUID> among,
		UUID @Nullable [] desks, Order order) {

	/** Every claim, those due first on top. */
	public static final Circumstances ANY = new Circumstances(null, null, null, null, Order.DUE);

	/** How open claims get on. */
	public enum State {

		/** Any that is open. */
		OPEN,
		/**
		 * Due before this day in UTC is over, not overdue yet, and neither waiting nor
		 * paused.
		 */
		DUE_TODAY,
		/**
		 * With something to do that nobody holds, and neither waiting nor paused.
		 */
		UNHELD,
		/** Waiting for somebody outside. */
		WAITING,
		/** Paused by a manager. */
		PAUSED

	}

	/** Which claims are on top. */
	public enum Order {

		/** Those due first. */
		DUE("order by c.due_at nulls last, c.number desc "),
		/** Those accepted first. */
		ACCEPTED("order by c.accepted_at, c.number "),
		/** Those that have stood longest at their stage. */
		STAGE("order by c.stage_since, c.number ");

		private final String sql;

		Order(String sql) {
			this.sql = sql;
		}

		String sql() {
			return this.sql;
		}

	}

}
