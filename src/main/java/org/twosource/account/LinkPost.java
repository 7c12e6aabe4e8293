package org.twosource.account;

/** Sends the mails with links by which people choose a password. */
public interface LinkPost {

	/** What a link is for. */
	enum Purpose {

		/** It lets somebody in who has not been here before. */
		INVITATION,
		/** It lets somebody in who has forgotten their password. */
		RESET

	}

	/** Whether mails can be sent at all. */
	boolean isReady();

	/**
	 * Enters a mail in the transaction of the caller; it is on its way once that is over.
	 * What the link ends with is asked of {@link OneTimeLinks} when it is sent.
	 * @param link one with an address
	 */
	void enter(OneTimeLinks.Link link);

}
