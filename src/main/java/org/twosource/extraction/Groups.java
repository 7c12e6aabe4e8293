package org.twosource.extraction;

/** Numbers the claims that are offered together. */
final class Groups {

	private int last;

	Integer next() {
		return ++this.last;
	}

}
