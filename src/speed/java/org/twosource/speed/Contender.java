package org.twosource.speed;

/** Something that brings claims from import to published finding. */
interface Contender extends AutoCloseable {

	/** What it is called in the table. */
	String name();

	/**
	 * Brings one claim all the way.
	 * @param person which of the people at work does so, from 0
	 */
	void lifecycle(int person);

	@Override
	void close();

}
