package org.twosource.account;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.twosource.audit.Whereabouts;

/**
 * What a person's program signs in with; the token itself is not kept.
 *
 * @param id its id
 * @param name what the person calls it
 * @param scopes what it may be used for
 * @param createdAt when it was issued
 * @param expiresAt when it stops working, or null when never
 * @param revokedAt when it was revoked, or null when it was not
 * @param lastUsedAt when it was last used, to the minute, or null when it never was
 */
public record ApiToken(UUID id, String name, Set<TokenScope> scopes, Instant createdAt, @Nullable Instant expiresAt,
		@Nullable Instant revokedAt, @Nullable Instant lastUsedAt) {

	/** The request attribute that holds the name of the token the request came with. */
	public static final String IN_USE = Whereabouts.TOKEN;

}
