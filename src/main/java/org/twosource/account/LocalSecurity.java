package org.twosource.account;

import java.time.Clock;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;

/**
 * The pages beside the form that lead in: the one for the code of a second factor, and
 * those by which people choose a password. They are for whoever is not signed in yet, and
 * are guarded by what they ask for.
 */
@Configuration(proxyBeanMethods = false)
class LocalSecurity {

	@Bean
	@Order(2)
	SecurityFilterChain waysIn(HttpSecurity http, Principals principals, SecondFactors factors, Attempts attempts,
			FormSignedIn signedIn, Clock clock, Access access, PageRefusals told) {
		return http.securityMatcher(CodeFilter.PATH, "/login/forgotten", "/login/links/*")
			.authorizeHttpRequests((requests) -> requests.anyRequest().access(access))
			.requestCache((cache) -> cache.disable())
			.logout((logout) -> logout.disable())
			.addFilterBefore(new CodeFilter(principals, factors, attempts, signedIn, clock),
					UsernamePasswordAuthenticationFilter.class)
			.exceptionHandling((failures) -> failures.authenticationEntryPoint(told).accessDeniedHandler(told))
			.headers((headers) -> Security.headers(headers, Security.CONTENT_POLICY))
			.build();
	}

}
