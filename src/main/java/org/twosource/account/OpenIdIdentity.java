package org.twosource.account;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Somebody the OpenID provider knows, who signed in or tried to.
 *
 * @param id its id here
 * @param subject who it is at the provider, for ever
 * @param knownAs the username or mail address there
 * @param displayName the name there, blank when it tells none
 * @param username who that is here, or null when nobody has said yet
 * @param lastSeenAt when they last came from there
 */
public record OpenIdIdentity(UUID id, String subject, String knownAs, String displayName, @Nullable String username,
		Instant lastSeenAt) {

}
