package org.twosource;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Something a person asked for that Twosource will not do, with a sentence that says why,
 * in the reader's language. Nothing has changed when it is thrown inside a transaction.
 * The API answers it as an RFC 9457 problem detail, the pages as a message.
 * <p>
 * Each kind is made with the key of its sentence in {@code messages/refusals.properties}
 * and what goes into it: names, numbers and texts.
 */
public final class Refusal extends RuntimeException {

	/** Why it was refused, and so which HTTP status answers it. */
	public enum Cause {

		/** There is no such thing. */
		UNKNOWN(404),
		/** This person may not. */
		FORBIDDEN(403),
		/** Somebody else was first, or the page was stale. */
		CONFLICT(409),
		/** Larger than is taken. */
		TOO_LARGE(413),
		/** A type of content that is not taken. */
		UNSUPPORTED(415),
		/** Understood, but not acceptable. */
		UNACCEPTABLE(422);

		private final int status;

		Cause(int status) {
			this.status = status;
		}

	}

	private static final String CHAPTER = "refusals";

	private final transient Map<String, Object> details = new LinkedHashMap<>();

	private final Cause refusalCause;

	private final transient Sentence sentence;

	private Refusal(Cause cause, Sentence sentence) {
		super(sentence.in(Locale.ENGLISH), null, false, false);
		this.refusalCause = cause;
		this.sentence = sentence;
	}

	/** There is no such thing. */
	public static Refusal unknown(String key, Object... arguments) {
		return new Refusal(Cause.UNKNOWN, part(key, arguments));
	}

	/** This person may not do it. */
	public static Refusal forbidden(String key, Object... arguments) {
		return new Refusal(Cause.FORBIDDEN, part(key, arguments));
	}

	/** It is no longer as the person saw it, or somebody else was first. */
	public static Refusal conflict(String key, Object... arguments) {
		return new Refusal(Cause.CONFLICT, part(key, arguments));
	}

	/** It is larger than is taken. */
	public static Refusal tooLarge(String key, Object... arguments) {
		return new Refusal(Cause.TOO_LARGE, part(key, arguments));
	}

	/** Its type is not one that is taken. */
	public static Refusal unsupported(String key, Object... arguments) {
		return new Refusal(Cause.UNSUPPORTED, part(key, arguments));
	}

	/** It is understood but cannot be accepted. */
	public static Refusal unacceptable(String key, Object... arguments) {
		return new Refusal(Cause.UNACCEPTABLE, part(key, arguments));
	}

	/**
	 * Words of the same bundle, to stand inside a refusal's sentence or beside a field.
	 */
	public static Sentence part(String key, Object... arguments) {
		return Sentence.of(CHAPTER, key, arguments);
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

	/** Why, in a sentence of that language; English where it is not spoken. */
	public String in(Locale language) {
		return this.sentence.in(language);
	}

	/** Why, before it is known in which language. */
	public Sentence sentence() {
		return this.sentence;
	}

	/** Why it was refused. */
	public Cause refusalCause() {
		return this.refusalCause;
	}

	/** The HTTP status that answers it (RFC 9110, section 15). */
	public int status() {
		return this.refusalCause.status;
	}

	/** Facts a program can read; empty when there are none. */
	public Map<String, Object> details() {
		return this.details;
	}

}
