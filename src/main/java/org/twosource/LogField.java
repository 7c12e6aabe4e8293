package org.twosource;

/** What every line of the log carries beside its text while something is worked on. */
public final class LogField {

	/** The id of the request that is answered. */
	public static final String REQUEST = "http.request.id";

	/** The id of the claim that is worked on. */
	public static final String CLAIM = "claim.id";

	private LogField() {
	}

}
