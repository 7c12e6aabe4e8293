package org.twosource.account;

import java.net.URI;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.session.autoconfigure.DefaultCookieSerializerCustomizer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.stereotype.Component;

/**
 * Where the site is reached by https, the cookie that signs people in travels in no other
 * way, and no other host of the domain can set it.
 */
@Component
class SessionCookie implements DefaultCookieSerializerCustomizer {

	private final boolean secure;

	SessionCookie(@Value("${twosource.public-url}") URI address) {
		this.secure = "https".equalsIgnoreCase(address.getScheme());
	}

	@Override
	public void customize(DefaultCookieSerializer cookie) {
		if (this.secure) {
			cookie.setCookieName("__Host-SESSION");
			cookie.setCookiePath("/");
			cookie.setUseSecureCookie(true);
		}
	}

}
