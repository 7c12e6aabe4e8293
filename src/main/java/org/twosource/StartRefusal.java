package org.twosource;

/**
 * Twosource will not start as it is configured. The start ends with both sentences, and
 * no stack trace.
 */
public final class StartRefusal extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String action;

	/**
	 * Says why and what to do.
	 * @param description what is wrong
	 * @param action what whoever starts it can do
	 */
	public StartRefusal(String description, String action) {
		super(description);
		this.action = action;
	}

	/** What whoever starts it can do. */
	public String action() {
		return this.action;
	}

}
