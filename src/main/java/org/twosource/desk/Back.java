package org.twosource.desk;

import java.net.URI;

import org.jspecify.annotations.Nullable;

/** Where a page sends a person back to. */
final class Back {

	private Back() {
	}

	/**
	 * The path a form asks to go back to, or the inbox when it is none of this site's.
	 */
	static String to(@Nullable String path) {
		return (path != null && path.matches("/(?![/\\\\])[\\w/?=&.%+:,-]*")) ? path : "/";
	}

	/**
	 * The page of this site that a browser came from, or the inbox when it did not say.
	 */
	static String to(@Nullable URI from) {
		if (from == null) {
			return "/";
		}
		return to((from.getRawQuery() != null) ? from.getRawPath() + "?" + from.getRawQuery() : from.getRawPath());
	}

}
