package org.twosource.account;

import java.util.Map;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/**
 * What is let in at all: addresses that are written in one way only, methods that are
 * known, and text without the character zero, which no database keeps.
 */
@Configuration(proxyBeanMethods = false)
class Gate {

	/** What is turned away here does not come as far as the writers of headers. */
	private static final Map<String, String> ON_REFUSALS = Map.of("X-Content-Type-Options", "nosniff",
			"X-Frame-Options", "DENY", "Content-Security-Policy", "default-src 'self'; frame-ancestors 'none'",
			"Referrer-Policy", "same-origin", "Permissions-Policy", Security.PERMISSIONS, "Cross-Origin-Opener-Policy",
			"same-origin", Security.RESOURCE_POLICY, "same-origin", "Cache-Control", "no-store");

	@Bean
	HttpFirewall firewall() {
		StrictHttpFirewall firewall = new StrictHttpFirewall();
		firewall.setAllowedParameterValues((value) -> value == null || value.indexOf('\0') < 0);
		return firewall;
	}

	@Bean
	RequestRejectedHandler rejected(ApiRefusals refusals) {
		return (request, response, failure) -> {
			ON_REFUSALS.forEach(response::setHeader);
			if (request.getRequestURI().startsWith("/api/")) {
				refusals.rejected(request, response);
			}
			else {
				response.sendError(HttpStatus.BAD_REQUEST.value());
			}
		};
	}

}
