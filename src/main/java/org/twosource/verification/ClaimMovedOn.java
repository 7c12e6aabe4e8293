package org.twosource.verification;

import java.util.UUID;

/** A claim came to another stage, or waits for somebody outside from now on. */
record ClaimMovedOn(UUID claimId) {

}
