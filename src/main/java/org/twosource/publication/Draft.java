package org.twosource.publication;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A version about to be published.
 *
 * @param version its number
 * @param retracted whether it takes the finding back
 * @param content what readers will be shown
 * @param signedHash the hash of exactly what was signed; null for a retraction, which
 * nobody signs
 * @param signedBy the usernames of the editors who signed
 * @param whatChanged what differs from the version before; null for the first
 * @param why why it is changed; null for the first
 */
record Draft(int version, boolean retracted, FindingContent content, @Nullable String signedHash, List<String> signedBy,
		@Nullable String whatChanged, @Nullable String why) {

}
