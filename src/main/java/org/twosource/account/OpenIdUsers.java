package org.twosource.account;

import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.twosource.Refusal;

/** Turns what the provider says of whoever signs in into a person who works here. */
class OpenIdUsers implements OAuth2UserService<OidcUserRequest, OidcUser> {

	private static final int LONGEST_NAME = 200;

	private final OidcUserService claims = OpenIdCalls.claims();

	private final OpenIdSettings settings;

	private final OpenIdPeople people;

	OpenIdUsers(OpenIdSettings settings, OpenIdPeople people) {
		this.settings = settings;
		this.people = people;
	}

	@Override
	public OidcUser loadUser(OidcUserRequest request) {
		OidcUser user = this.claims.loadUser(request);
		OpenIdPeople.Found found = find(user);
		if (found.principal() == null) {
			throw refused(found.problem());
		}
		return new OpenIdPrincipal(found.principal(), user.getIdToken());
	}

	private OpenIdPeople.Found find(OidcUser user) {
		Claims said = new Claims(user.getClaims());
		String name = said.one("name");
		OpenIdPeople.Vouched vouched = new OpenIdPeople.Vouched(this.settings.issuer(), user.getSubject(),
				user.getIdToken().getClaimAsString("sid"), said.one(this.settings.usernameClaim()),
				(name.length() > LONGEST_NAME) ? name.substring(0, LONGEST_NAME) : name,
				this.settings.givesRoles() ? this.settings.roles(said) : null);
		try {
			return this.people.find(vouched);
		}
		catch (Refusal ex) {
			return OpenIdPeople.Found.not(OpenIdProblem.TAKEN);
		}
	}

	private static OAuth2AuthenticationException refused(OpenIdProblem problem) {
		return new OAuth2AuthenticationException(new OAuth2Error(problem.code()), problem.code());
	}

}
