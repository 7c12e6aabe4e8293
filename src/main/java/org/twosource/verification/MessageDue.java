package org.twosource.verification;

import java.util.UUID;

/**
 * A message is to be delivered. Told in the transaction that enters it; nothing is sent
 * before that is over.
 *
 * @param deliveryId its delivery, which the {@link Courier} knows
 */
public record MessageDue(UUID deliveryId) {

}
