package org.twosource.api;

import java.sql.SQLException;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** What the database would not keep, in words that do not show how it keeps things. */
final class StorageProblems {

	private StorageProblems() {
	}

	/** The problem, or null when the failure is of another sort. */
	static @Nullable ProblemDetail of(Exception failure) {
		DataAccessException access = ApiProblems.cause(failure, DataAccessException.class);
		if (access == null) {
			return null;
		}
		SQLException cause = ApiProblems.cause(access, SQLException.class);
		String state = (cause != null && cause.getSQLState() != null) ? cause.getSQLState() : "";
		if (access instanceof ConcurrencyFailureException || state.startsWith("23")) {
			return ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT,
					"Somebody else changed this at the same moment. Look at it again, then try once more.");
		}
		// Class 22: data that no text or number column takes, such as the character zero.
		if (state.startsWith("22")) {
			return ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_CONTENT,
					"A value holds something that cannot be kept, such as a character zero or a number out of range");
		}
		return null;
	}

}
