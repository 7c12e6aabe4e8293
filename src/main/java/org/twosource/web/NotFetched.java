package org.twosource.web;

import java.net.UnknownHostException;
import java.util.Locale;

import org.apache.hc.client5.http.ClientProtocolException;
import org.jspecify.annotations.Nullable;
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

	/**
	 * What a failed attempt means.
	 * @param site the site as its readers know it
	 * @param cause what went wrong
	 */
	static NotFetched because(String site, @Nullable Throwable cause) {
		if (cause instanceof NotFetched known) {
			return known;
		}
		if (cause instanceof CheckedNames.NotPublic) {
			return forGood("web.notPublic");
		}
		if (cause instanceof Connections.OtherPort) {
			return forGood("web.port");
		}
		if (cause instanceof UnknownHostException) {
			return forNow("web.unknownSite", site);
		}
		if (cause instanceof ClientProtocolException) {
			return forGood("web.astray");
		}
		return forNow("web.unreachable", site);
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
