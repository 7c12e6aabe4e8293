package org.twosource.verification;

import java.util.UUID;

/**
 * A step that failed does not wait any more, in this transaction: it was tried again, or
 * its process is over.
 *
 * @param incidentId the id it had among the {@link Incidents}
 */
public record StepMended(UUID incidentId) {

}
