package org.twosource.speed;

import java.util.stream.Stream;

/** Something that brings claims from import to published finding. */
interface Contender extends AutoCloseable {

	/** What it is called in the table. */
	String name();

	/**
	 * Brings one claim all the way.
	 * @param person which of the people at work does so, from 0
	 */
	void lifecycle(int person);

	/** Its processes beside this one and the database server's. */
	default Stream<ProcessHandle> processes() {
		return Stream.empty();
	}

	@Override
	void close();

}
