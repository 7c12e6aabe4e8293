package org.twosource.verification;

import java.time.Instant;
import java.util.UUID;

/**
 * Sends mails, as the process says: how often, after which waits and what follows are in
 * its diagram alone.
 */
public interface Postman {

	/**
	 * Sends a mail once, which takes as long as the mail server does. Not called within a
	 * transaction; nothing is kept yet.
	 */
	Sent send(UUID mailId);

	/** Notes when a mail is sent again. */
	void next(UUID mailId, Instant at);

	/** Notes how the sending of a mail ended. */
	void settle(UUID mailId, Ending ending);

	/** Tells the managers that somebody could not be sent a mail. */
	void tell(UUID mailId);

	/** What came of sending a mail. */
	interface Sent {

		/** What the way on depends on. */
		Outcome outcome();

		/** Keeps it, in the transaction of the caller. */
		void keep();

	}

	/** What comes of one attempt. */
	enum Outcome {

		/** The mail server took it. */
		SENT,
		/** The mail server will never take it for that address. */
		REFUSED,
		/** The mail server did not take it, or nobody answered. */
		NOT_SENT,
		/** Nothing was sent, because nobody waits for it at that address any more. */
		CALLED_OFF

	}

	/** How the sending of a mail ends. */
	enum Ending {

		/** The mail server took it. */
		SENT,
		/** It did not, and the mail is not sent again by itself. */
		GIVEN_UP,
		/** Nobody waited for it at that address any more. */
		CALLED_OFF

	}

}
