package org.twosource.account;

import java.net.URI;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.session.autoconfigure.DefaultCookieSerializerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Where the site is reached by https, the cookie that signs people in travels in no other
 * way, and no other host of the domain can set it.
 */
@Configuration(proxyBeanMethods = false)
class SessionCookie {

	@Bean
	DefaultCookieSerializerCustomizer sessionCookie(@Value("${twosource.public-url}") URI address) {
		return (cookie) -> {
			if ("https".equalsIgnoreCase(address.getScheme())) {
				cookie.setCookieName("__Host-SESSION");
				cookie.setCookiePath("/");
				cookie.setUseSecureCookie(true);
			}
		};
	}

}
