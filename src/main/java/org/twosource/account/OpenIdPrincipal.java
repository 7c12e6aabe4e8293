package org.twosource.account;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * A person who signed in through an OpenID provider, with what it vouched with: signing
 * out there needs it.
 */
final class OpenIdPrincipal extends Principal implements OidcUser {

	private static final long serialVersionUID = 1L;

	private final OidcIdToken idToken;

	OpenIdPrincipal(Principal principal, OidcIdToken idToken) {
		super(principal.person(), principal.getPassword());
		this.idToken = idToken;
	}

	/**
	 * Whether it is that session at the provider, or when none is said, any of theirs.
	 */
	boolean isOf(String issuer, @Nullable String subject, @Nullable String sid) {
		if (!issuer.equals(this.idToken.getClaimAsString("iss"))) {
			return false;
		}
		return (sid != null) ? sid.equals(this.idToken.getClaimAsString("sid"))
				: this.idToken.getSubject().equals(subject);
	}

	@Override
	public String getName() {
		return getUsername();
	}

	@Override
	public OidcIdToken getIdToken() {
		return this.idToken;
	}

	@Override
	public @Nullable OidcUserInfo getUserInfo() {
		return null;
	}

	@Override
	public Map<String, Object> getClaims() {
		return this.idToken.getClaims();
	}

	@Override
	public Map<String, Object> getAttributes() {
		return getClaims();
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return super.equals(other);
	}

	@Override
	public int hashCode() {
		return super.hashCode();
	}

}
