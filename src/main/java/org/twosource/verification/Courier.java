package org.twosource.verification;

import java.time.Instant;
import java.util.UUID;

/**
 * Delivers messages to other systems, as the process says: how often, after which waits
 * and what follows are in its diagram alone.
 */
public interface Courier {

	/**
	 * Sends a message once, which takes as long as the other side does. Not called within
	 * a transaction; nothing is kept yet.
	 */
	Sent send(UUID deliveryId);

	/** Notes when a message is sent again. */
	void next(UUID deliveryId, Instant at);

	/** Notes how the delivery of a message ended. */
	void settle(UUID deliveryId, Ending ending);

	/** Pauses the endpoint that a message was for. */
	void pause(UUID deliveryId);

	/** Tells the administrators that a message is not delivered. */
	void tell(UUID deliveryId);

	/** What came of sending a message. */
	interface Sent {

		/** What the way on depends on. */
		Outcome outcome();

		/** Keeps it, in the transaction of the caller. */
		void keep();

	}

	/** What comes of one attempt. */
	enum Outcome {

		/** It was taken. */
		DELIVERED,
		/** The endpoint says that it is gone for good. */
		GONE,
		/** It was not taken, or nobody answered. */
		NOT_DELIVERED,
		/** Nothing was sent, because the endpoint is paused or removed. */
		CALLED_OFF

	}

	/** How the delivery of a message ends. */
	enum Ending {

		/** It was taken. */
		DELIVERED,
		/** It was not taken, and is not sent again by itself. */
		GIVEN_UP,
		/** The endpoint was paused or removed before it was taken. */
		CALLED_OFF

	}

}
