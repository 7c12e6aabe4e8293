package org.twosource;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Something a person asked for that Twosource will not do, with a sentence that says why.
 * Nothing has changed when it is thrown inside a transaction. The API answers it as an
 * RFC 9457 problem detail, the pages as a message.
 */
public final class Refusal extends RuntimeException {

	/** Why it was refused, and so which HTTP status answers it. */
	public enum Cause {

		/** There is no such thing: 404. */
		UNKNOWN,
		/** This person may not: 403. */
		FORBIDDEN,
		/** Somebody else was first, or the page was stale: 409. */
		CONFLICT,
		/** Larger than is taken: 413. */
		TOO_LARGE,
		/** A type of content that is not taken: 415. */
		UNSUPPORTED,
		/** Understood, but not acceptable: 422. */
		UNACCEPTABLE

	}

	private final transient Map<String, Object> details = new LinkedHashMap<>();

	private final Cause refusalCause;

	private Refusal(Cause cause, String message) {
		super(message, null, false, false);
		this.refusalCause = cause;
	}

	/** There is no such thing. */
	public static Refusal unknown(String message) {
		return new Refusal(Cause.UNKNOWN, message);
	}

	/** This person may not do it. */
	public static Refusal forbidden(String message) {
		return new Refusal(Cause.FORBIDDEN, message);
	}

	/** It is no longer as the person saw it, or somebody else was first. */
	public static Refusal conflict(String message) {
		return new Refusal(Cause.CONFLICT, message);
	}

	/** It is larger than is taken. */
	public static Refusal tooLarge(String message) {
		return new Refusal(Cause.TOO_LARGE, message);
	}

	/** Its type is not one that is taken. */
	public static Refusal unsupported(String message) {
		return new Refusal(Cause.UNSUPPORTED, message);
	}

	/** It is understood but cannot be accepted. */
	public static Refusal unacceptable(String message) {
		return new Refusal(Cause.UNACCEPTABLE, message);
	}

	/**
	 * Adds a fact a program can read, such as the id of the document that was there
	 * first.
	 * @param name the property's name in the problem detail
	 * @param value a value that JSON can carry
	 * @return this refusal
	 */
	public Refusal with(String name, Object value) {
		this.details.put(name, value);
		return this;
	}

	/** Why it was refused. */
	public Cause refusalCause() {
		return this.refusalCause;
	}

	/** Facts a program can read; empty when there are none. */
	public Map<String, Object> details() {
		return this.details;
	}

}
