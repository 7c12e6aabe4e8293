package org.twosource.account;

import java.time.Duration;

import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.DefaultOAuth2UserService;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

/**
 * What the provider is asked while somebody signs in, none of which may take long: the
 * library itself would wait for ever.
 */
final class OpenIdCalls {

	private static final Duration PATIENCE = Duration.ofSeconds(10);

	private OpenIdCalls() {
	}

	/** What the provider vouches for, for the code somebody came with. */
	static RestClientAuthorizationCodeTokenResponseClient tokens() {
		RestClientAuthorizationCodeTokenResponseClient tokens = new RestClientAuthorizationCodeTokenResponseClient();
		tokens.setRestClient(RestClient.builder()
			.requestFactory(requests())
			.configureMessageConverters((converters) -> converters.disableDefaults()
				.addCustomConverter(new FormHttpMessageConverter())
				.addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
			.defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
			.build());
		return tokens;
	}

	/** What else it says of them. */
	static OidcUserService claims() {
		RestTemplate template = new RestTemplate(requests());
		template.setErrorHandler(new OAuth2ErrorResponseErrorHandler());
		DefaultOAuth2UserService asking = new DefaultOAuth2UserService();
		asking.setRestOperations(template);
		OidcUserService claims = new OidcUserService();
		claims.setOauth2UserService(asking);
		return claims;
	}

	private static ClientHttpRequestFactory requests() {
		SimpleClientHttpRequestFactory requests = new SimpleClientHttpRequestFactory();
		requests.setConnectTimeout(PATIENCE);
		requests.setReadTimeout(PATIENCE);
		return requests;
	}

}
