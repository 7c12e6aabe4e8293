package org.twosource.cluster;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** Tells whether something failed only because the database could not be reached. */
public final class DatabaseAway {

	/** After how many seconds to try again. */
	public static final int RETRY_AFTER = 5;

	/**
	 * Classes of states: connections lost or refused, too few resources, and the operator
	 * stepping in.
	 */
	private static final Set<String> CLASSES = Set.of("08", "53", "58");

	/**
	 * Ended by an administrator, by a crash, not yet up, and read only: no longer the
	 * first.
	 */
	private static final Set<String> STATES = Set.of("57P01", "57P02", "57P03", "57P05", "25006");

	private DatabaseAway() {
	}

	/** Whether the database being away is what is behind a failure. */
	public static boolean caused(Throwable failure) {
		for (Throwable next = failure; next != null; next = next.getCause()) {
			if (next instanceof SQLException problem && isAway(problem)) {
				return true;
			}
		}
		return false;
	}

	private static boolean isAway(SQLException problem) {
		return problem instanceof SQLTransientConnectionException
				|| problem instanceof SQLNonTransientConnectionException || problem instanceof SQLRecoverableException
				|| isAway(problem.getSQLState())
				// What the pool says of a connection that broke while it was used.
				|| "Connection is closed".equals(problem.getMessage());
	}

	private static boolean isAway(@Nullable String state) {
		return state != null && state.length() == 5
				&& (CLASSES.contains(state.substring(0, 2)) || STATES.contains(state));
	}

}
