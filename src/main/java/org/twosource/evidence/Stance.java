package org.twosource.evidence;

/** Which way an item of evidence points. */
public enum Stance {

	/** For the claim. */
	SUPPORTS,
	/** Against it. */
	REFUTES,
	/** Neither, but worth knowing. */
	CONTEXT

}
