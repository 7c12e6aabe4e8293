package org.twosource.claim;

import java.util.UUID;

/**
 * A claim was concluded with another figure. Published in the concluding transaction.
 *
 * @param claimId the claim
 */
public record FigureChanged(UUID claimId) {

}
