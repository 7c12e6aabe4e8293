package org.twosource.fuzz;

/**
 * Something that an answer must not be.
 *
 * @param request what was asked, so that it can be asked again
 * @param what what is wrong with the answer
 */
public record Fault(String request, String what) {

	private static final int SHOWN = 600;

	public Fault {
		request = (request.length() > SHOWN) ? request.substring(0, SHOWN) + "…" : request;
	}

}
