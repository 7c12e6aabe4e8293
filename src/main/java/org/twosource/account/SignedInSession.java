package org.twosource.account;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A place where somebody is signed in.
 *
 * @param handle names it on a page; it cannot be used to sign in
 * @param since when they signed in
 * @param lastUsedAt when something was last asked for from there
 * @param browser such as Firefox, or null when it is not known
 * @param system such as Windows, or null when it is not known
 * @param here whether this very request comes from there
 */
public record SignedInSession(String handle, Instant since, Instant lastUsedAt, @Nullable String browser,
		@Nullable String system, boolean here) {

}
