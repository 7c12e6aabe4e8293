package org.twosource.desk;

import org.jspecify.annotations.Nullable;

/** Where a page sends a person back to. */
final class Back {

	private Back() {
	}

	/**
	 * The path a form asks to go back to, or the inbox when it is none of this site's.
	 */
	static String to(@Nullable String path) {
		return (path != null && path.matches("/(?![/\\\\])[\\w/?=&.-]*")) ? path : "/";
	}

}
