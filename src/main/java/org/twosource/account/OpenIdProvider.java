package org.twosource.account;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;

/**
 * The one provider, asked for where its endpoints are when somebody first wants to sign
 * in through it: one that is down keeps nobody from starting or from signing in
 * otherwise.
 */
class OpenIdProvider implements ClientRegistrationRepository {

	/** What stands in the addresses. */
	static final String ID = "openid";

	private static final Logger logger = LoggerFactory.getLogger(OpenIdProvider.class);

	private final OpenIdSettings settings;

	private volatile @Nullable ClientRegistration known;

	OpenIdProvider(OpenIdSettings settings) {
		this.settings = settings;
	}

	/** Null also when the provider does not answer now. */
	@Override
	public @Nullable ClientRegistration findByRegistrationId(String registrationId) {
		if (!ID.equals(registrationId)) {
			return null;
		}
		ClientRegistration found = this.known;
		if (found == null) {
			found = discover();
			this.known = found;
		}
		return found;
	}

	private @Nullable ClientRegistration discover() {
		try {
			ClientRegistration.Builder builder = ClientRegistrations.fromIssuerLocation(this.settings.issuer())
				.registrationId(ID)
				.clientName(this.settings.name())
				.clientId(this.settings.clientId())
				.clientSecret(this.settings.clientSecret())
				.redirectUri(this.settings.address() + "/login/oauth2/code/" + ID)
				.scope(this.settings.scopes())
				.userNameAttributeName("sub");
			if (this.settings.clientSecret().isEmpty()) {
				builder.clientAuthenticationMethod(ClientAuthenticationMethod.NONE);
			}
			return builder.build();
		}
		catch (RuntimeException ex) {
			logger.warn("The OpenID provider {} does not say where its endpoints are: {}", this.settings.issuer(),
					ex.getMessage());
			return null;
		}
	}

}
