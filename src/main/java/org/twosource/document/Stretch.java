package org.twosource.document;

/** Part of a document's text that something is said of. */
public interface Stretch {

	/** Where it starts, in UTF-16 units. */
	int start();

	/** Where it ends, exclusive. */
	int end();

	/** How many units it has. */
	default int length() {
		return end() - start();
	}

}
