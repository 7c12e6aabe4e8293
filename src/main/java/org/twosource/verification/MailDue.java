package org.twosource.verification;

import java.util.UUID;

/**
 * A mail is to be sent. Told in the transaction that enters it; nothing is sent before
 * that is over.
 *
 * @param mailId the mail, which the {@link Postman} knows
 */
public record MailDue(UUID mailId) {

}
