package org.twosource.file;

import org.twosource.Sentence;

/** A file cannot be shown or read, and why, in a sentence for the reader. */
final class Unreadable extends Exception {

	private final transient Sentence why;

	/**
	 * With the reason.
	 * @param key its key in {@code messages/files.properties}
	 * @param arguments what goes into it
	 */
	Unreadable(String key, Object... arguments) {
		super(key, null, false, false);
		this.why = Sentence.of("files", key, arguments);
	}

	Sentence why() {
		return this.why;
	}

}
