package org.twosource.account;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/**
 * Signing in through an OpenID provider, where one is set up: the authorization code flow
 * with PKCE, state and nonce, and the ends of sessions on both sides.
 */
@Component
public class OpenId {

	private static final Logger logger = LoggerFactory.getLogger(OpenId.class);

	private final OpenIdSettings settings;

	private final OpenIdPeople people;

	private final OpenIdSessionEnd sessionEnd;

	private final OpenIdProvider provider;

	OpenId(OpenIdSettings settings, OpenIdPeople people, OpenIdSessionEnd sessionEnd) {
		this.settings = settings;
		this.people = people;
		this.sessionEnd = sessionEnd;
		this.provider = new OpenIdProvider(settings);
	}

	/** What the provider is called; empty where none is set up. */
	public Optional<String> name() {
		return this.settings.isOn() ? Optional.of(this.settings.name()) : Optional.empty();
	}

	/** Whether the provider says what those may do who sign in through it. */
	public boolean givesRoles() {
		return this.settings.givesRoles();
	}

	/** Those who check who somebody is: by password, and through the provider. */
	ProviderManager together(AuthenticationProvider local) {
		if (!this.settings.isOn()) {
			return new ProviderManager(local);
		}
		return new ProviderManager(local, new OidcAuthorizationCodeAuthenticationProvider(OpenIdCalls.tokens(),
				new OpenIdUsers(this.settings, this.people)));
	}

	/**
	 * The policy, opened for what signing out does: the form's answer leads to the
	 * provider.
	 */
	String contentPolicy(String policy) {
		return this.settings.isOn()
				? policy.replace("form-action 'self'", "form-action 'self' " + this.settings.origin()) : policy;
	}

	/** Adds it to how people sign in. */
	void addTo(HttpSecurity http) {
		if (!this.settings.isOn()) {
			return;
		}
		OpenIdKeepsNothing nothing = new OpenIdKeepsNothing();
		AuthenticationFailureHandler failed = failed();
		http.oauth2Login((login) -> login.loginPage("/login")
			.clientRegistrationRepository(this.provider)
			.authorizedClientRepository(nothing)
			.authorizationEndpoint((begin) -> begin.authorizationRequestResolver(requests()))
			.failureHandler(failed)
			.withObjectPostProcessor(new ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter>() {
				@Override
				public <O extends OAuth2AuthorizationRequestRedirectFilter> O postProcess(O filter) {
					filter.setAuthenticationFailureHandler(failed);
					return filter;
				}
			}))
			.oidcLogout((logout) -> logout.clientRegistrationRepository(this.provider)
				.oidcSessionRegistry(nothing)
				.backChannel((end) -> end.logoutHandler(this.sessionEnd)))
			.logout((logout) -> logout.logoutSuccessHandler(signedOut()));
	}

	/**
	 * Whoever was refused may come as somebody else: the provider is to ask who they are.
	 */
	private OAuth2AuthorizationRequestResolver requests() {
		OAuth2AuthorizationRequestResolver usual = requests(Map.of());
		OAuth2AuthorizationRequestResolver again = requests(Map.of("prompt", "login"));
		return new OAuth2AuthorizationRequestResolver() {
			@Override
			public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
				return suited(request).resolve(request);
			}

			@Override
			public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registration) {
				return suited(request).resolve(request, registration);
			}

			private OAuth2AuthorizationRequestResolver suited(HttpServletRequest request) {
				return request.getParameterMap().containsKey("again") ? again : usual;
			}
		};
	}

	private OAuth2AuthorizationRequestResolver requests(Map<String, Object> more) {
		DefaultOAuth2AuthorizationRequestResolver requests = new DefaultOAuth2AuthorizationRequestResolver(
				this.provider);
		requests.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce()
			.andThen((request) -> request.additionalParameters((parameters) -> parameters.putAll(more))));
		return requests;
	}

	private static AuthenticationFailureHandler failed() {
		List<String> known = Stream.of(OpenIdProblem.values()).map(OpenIdProblem::code).toList();
		return (request, response, failure) -> {
			String code = (failure instanceof OAuth2AuthenticationException refused) ? refused.getError().getErrorCode()
					: "";
			if (!known.contains(code)) {
				logger.warn("Signing in through the OpenID provider failed: {}", failure.getMessage());
				code = OpenIdProblem.PROVIDER.code();
			}
			response.sendRedirect(request.getContextPath() + "/login?error=" + code);
		};
	}

	private OidcClientInitiatedLogoutSuccessHandler signedOut() {
		OidcClientInitiatedLogoutSuccessHandler handler = new OidcClientInitiatedLogoutSuccessHandler(this.provider);
		handler.setDefaultTargetUrl("/login?logout");
		handler.setPostLogoutRedirectUri(this.settings.address() + "/login?logout");
		return handler;
	}

}
