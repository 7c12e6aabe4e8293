package org.twosource.web;

import java.util.Locale;

import org.twosource.Refusal;
import org.twosource.Sentence;

/** Something could not be had from the web, with the reason in a sentence. */
public final class NotFetched extends Exception {

	private static final long serialVersionUID = 1L;

	private final transient Sentence why;

	private final boolean passing;

	private NotFetched(Sentence why, boolean passing) {
		super(why.in(Locale.ENGLISH));
		this.why = why;
		this.passing = passing;
	}

	/** It will not be had at another time either. */
	public static NotFetched forGood(String key, Object... arguments) {
		return new NotFetched(Refusal.part(key, arguments), false);
	}

	/** It may be had a little later. */
	public static NotFetched forNow(String key, Object... arguments) {
		return new NotFetched(Refusal.part(key, arguments), true);
	}

	/** Why. */
	public Sentence why() {
		return this.why;
	}

	/** Whether it may be had a little later. */
	public boolean isPassing() {
		return this.passing;
	}

}
