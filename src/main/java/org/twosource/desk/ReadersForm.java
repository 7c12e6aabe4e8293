package org.twosource.desk;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Who may know of something, as filled in; every field may be null.
 *
 * @param confidential true when only the people named may know of it
 * @param readers their usernames
 */
record ReadersForm(@Nullable Boolean confidential, @Nullable List<String> readers) {

	/** The form as it stands for those who may know of it now, or null for everybody. */
	static ReadersForm of(@Nullable Set<String> readers) {
		return new ReadersForm(readers != null, (readers != null) ? List.copyOf(readers) : null);
	}

	/** Whether only the people named may know of it. */
	boolean kept() {
		return Boolean.TRUE.equals(this.confidential);
	}

	/** The people named; nobody when none is. */
	List<String> named() {
		return (this.readers != null) ? this.readers : List.of();
	}

	/** Whether somebody is named. */
	public boolean names(String username) {
		return named().contains(username);
	}

}
