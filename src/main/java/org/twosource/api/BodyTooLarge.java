package org.twosource.api;

import java.io.IOException;

/** A body went on past the limit while it was read. */
class BodyTooLarge extends IOException {

	private static final long serialVersionUID = 1L;

	BodyTooLarge(long limit) {
		super("A body has at most " + limit / (1024 * 1024) + " MB; send larger files as multipart");
	}

}
