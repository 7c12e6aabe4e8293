package org.twosource.verification;

/**
 * Steps of the processes that this application does outside of the engine, and outside of
 * any transaction: the engine lends each out for a while.
 */
interface LentWork {

	/** What its threads are called. */
	String name();

	/** Whether there is anything set up to do it with. */
	default boolean isSetUp() {
		return true;
	}

	/** How many steps are done at the same time. */
	int atOnce();

	/**
	 * Does one step, if one waits.
	 * @return whether one did
	 */
	boolean next();

}
