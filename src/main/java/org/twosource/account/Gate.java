package org.twosource.account;

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

	@Bean
	HttpFirewall firewall() {
		StrictHttpFirewall firewall = new StrictHttpFirewall();
		firewall.setAllowedParameterValues((value) -> value == null || value.indexOf('\0') < 0);
		return firewall;
	}

	@Bean
	RequestRejectedHandler rejected(ApiRefusals refusals) {
		return (request, response, failure) -> {
			if (request.getRequestURI().startsWith("/api/")) {
				refusals.rejected(request, response);
			}
			else {
				response.sendError(HttpStatus.BAD_REQUEST.value());
			}
		};
	}

}
