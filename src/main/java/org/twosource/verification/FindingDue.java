package org.twosource.verification;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A claim is signed: its finding is to be published, in this transaction.
 *
 * @param claimId the claim
 * @param signedHash the hash of exactly what was signed
 * @param signedBy the usernames of the editors who signed, in the order they did
 * @param correctionWhy why the claim was verified again, in the words of the editor who
 * reopened it, or null the first time
 */
public record FindingDue(UUID claimId, String signedHash, List<String> signedBy, @Nullable String correctionWhy) {

}
