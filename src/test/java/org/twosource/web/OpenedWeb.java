package org.twosource.web;

import org.apache.hc.client5.http.SystemDefaultDnsResolver;

/** The web with addresses opened on purpose, for tests of what is above. */
public final class OpenedWeb {

	private OpenedWeb() {
	}

	/** Fetches from everybody's addresses and these. */
	public static Fetching fetching(String... allowed) {
		return new Fetching(new PublicAddresses(allowed), SystemDefaultDnsResolver.INSTANCE);
	}

}
