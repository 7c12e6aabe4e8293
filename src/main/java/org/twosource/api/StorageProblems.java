package org.twosource.api;

import java.sql.SQLException;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.twosource.Refusal;
import org.twosource.cluster.DatabaseAway;

/** What the database would not keep, in words that do not show how it keeps things. */
final class StorageProblems {

	private StorageProblems() {
	}

	/** The problem, or null when the failure is of another sort. */
	static @Nullable ProblemDetail of(Exception failure, Locale language) {
		if (DatabaseAway.caused(failure)) {
			return ProblemDetail.forStatusAndDetail(HttpStatus.SERVICE_UNAVAILABLE,
					Refusal.part("request.databaseAway").in(language));
		}
		DataAccessException access = ApiProblems.cause(failure, DataAccessException.class);
		if (access == null) {
			return null;
		}
		SQLException cause = ApiProblems.cause(access, SQLException.class);
		String state = (cause != null && cause.getSQLState() != null) ? cause.getSQLState() : "";
		if (access instanceof ConcurrencyFailureException || state.startsWith("23")) {
			return ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, Refusal.part("request.race").in(language));
		}
		// Class 22: data that no text or number column takes, such as the character zero.
		if (state.startsWith("22")) {
			return ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_CONTENT,
					Refusal.part("request.notStorable").in(language));
		}
		return null;
	}

}
