package org.twosource.alert;

/** The mail server did not take a mail. */
class MailNotTaken extends Exception {

	private static final long serialVersionUID = 1L;

	private final String answer;

	private final boolean forGood;

	/**
	 * It did not.
	 * @param answer what the mail server, or whatever stood in the way, said
	 * @param forGood whether it never will for that address
	 */
	MailNotTaken(String answer, boolean forGood, Throwable cause) {
		super(answer, cause);
		this.answer = answer;
		this.forGood = forGood;
	}

	/** What was said. */
	String answer() {
		return this.answer;
	}

	/** Whether the address will never be taken. */
	boolean forGood() {
		return this.forGood;
	}

}
