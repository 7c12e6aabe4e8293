package org.twosource.account;

import java.util.Arrays;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter.XFrameOptionsMode;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestHeaderRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsConfigurationSource;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.twosource.site.PublicPaths;

/** Who may come in, and how: programs by Basic or token, people by a form. */
@Configuration(proxyBeanMethods = false)
class Security {

	static final String CONTENT_POLICY = "default-src 'self'; img-src 'self' data:; font-src 'self' data:; "
			+ "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

	private static final String EMBEDDED_POLICY = CONTENT_POLICY.replace("frame-ancestors 'none'", "frame-ancestors *");

	/** What no page here asks a browser for, nor lets a frame in it ask for. */
	static final String PERMISSIONS = "camera=(), display-capture=(), geolocation=(), microphone=(), "
			+ "payment=(), usb=()";

	static final String RESOURCE_POLICY = "Cross-Origin-Resource-Policy";

	/** What a program reads that watches the newsroom's machines. */
	private static final String METERS = "/actuator/prometheus";

	private static final RequestMatcher HTMX = new RequestHeaderRequestMatcher("HX-Request");

	@Bean
	PasswordEncoder passwordEncoder() {
		return new Hashes();
	}

	/**
	 * Requests are observed as a whole; observing every filter on their way as well would
	 * cost a program's request a good part of its time and tell nobody anything.
	 */
	@Bean
	SecurityObservationSettings securityObservations() {
		return SecurityObservationSettings.noObservations();
	}

	/**
	 * Nothing is remembered between a program's requests, so there is no token against
	 * forgery to ask for.
	 */
	@Bean
	@Order(1)
	SecurityFilterChain programs(HttpSecurity http, SignIn signIn, ApiTokens tokens, ApiRefusals refusals,
			Access access) {
		return http.securityMatcher("/api/**", "/v3/api-docs/**", "/v3/api-docs.yaml", METERS)
			.authenticationManager(new ProviderManager(signIn))
			.authorizeHttpRequests((requests) -> requests.anyRequest().access(access))
			.sessionManagement((sessions) -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.csrf((csrf) -> csrf.disable())
			.requestCache((cache) -> cache.disable())
			.logout((logout) -> logout.disable())
			.httpBasic((basic) -> basic.authenticationEntryPoint(refusals))
			.addFilterBefore(new CrossSiteFilter(refusals), BasicAuthenticationFilter.class)
			.addFilterBefore(new TokenFilter(tokens, refusals), BasicAuthenticationFilter.class)
			.exceptionHandling((failures) -> failures.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
			.headers((headers) -> headers(headers, CONTENT_POLICY))
			.build();
	}

	/**
	 * Readers are nobody in particular: no session is looked for or begun, so a page is
	 * the same for everyone, and there is nothing another site could forge but a
	 * challenge, which comes from the site's own pages only.
	 */
	@Bean
	@Order(2)
	SecurityFilterChain readers(HttpSecurity http, ApiRefusals refusals, PageRefusals told, Access access) {
		return http.securityMatcher(PublicPaths.all())
			.authorizeHttpRequests((requests) -> requests.anyRequest().access(access))
			.sessionManagement((sessions) -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.csrf((csrf) -> csrf.disable())
			.cors((cors) -> cors.configurationSource(forPrograms()))
			.requestCache((cache) -> cache.disable())
			.logout((logout) -> logout.disable())
			.addFilterBefore(new CrossSiteFilter(refusals), AuthorizationFilter.class)
			.exceptionHandling((failures) -> failures.authenticationEntryPoint(told).accessDeniedHandler(told))
			.headers(Security::publicHeaders)
			.build();
	}

	@Bean
	@Order(3)
	SecurityFilterChain pages(HttpSecurity http, SignIn signIn, Principals principals, PageRefusals told, Access access,
			OpenId openId, SessionLimit sessions, LocalPages local) {
		HttpSessionRequestCache pagesOnly = new HttpSessionRequestCache();
		pagesOnly.setRequestMatcher(Security::isPage);
		openId.addTo(http);
		return http.authenticationManager(openId.together(signIn))
			.authorizeHttpRequests((requests) -> requests.anyRequest().access(access))
			.formLogin((form) -> local.form(form.loginPage("/login")).permitAll())
			.logout((logout) -> logout.logoutSuccessUrl("/login?logout"))
			.requestCache((cache) -> cache.requestCache(pagesOnly))
			.addFilterBefore(new UploadFilter(), CsrfFilter.class)
			.addFilterBefore(new SessionFilter(sessions), AuthorizationFilter.class)
			.addFilterBefore(new StillHereFilter(principals), AuthorizationFilter.class)
			.addFilterBefore(local.secondFactorFilter(), AuthorizationFilter.class)
			.exceptionHandling((failures) -> failures.authenticationEntryPoint(toSignIn()).accessDeniedHandler(told))
			.headers((headers) -> headers(headers, openId.contentPolicy(CONTENT_POLICY)))
			.build();
	}

	/**
	 * A part of a page cannot be replaced by the sign-in page: the whole page goes there.
	 */
	private static AuthenticationEntryPoint toSignIn() {
		LoginUrlAuthenticationEntryPoint form = new LoginUrlAuthenticationEntryPoint("/login");
		return (request, response, failure) -> {
			if (HTMX.matches(request)) {
				response.setHeader("HX-Redirect", request.getContextPath() + "/login");
				response.setStatus(HttpStatus.UNAUTHORIZED.value());
				return;
			}
			form.commence(request, response, failure);
		};
	}

	/**
	 * What somebody wants to come back to, and no page asks for in the background.
	 */
	private static boolean isPage(HttpServletRequest request) {
		String accepted = request.getHeader(HttpHeaders.ACCEPT);
		return "GET".equals(request.getMethod()) && !HTMX.matches(request)
				&& (accepted == null || accepted.contains(MediaType.TEXT_HTML_VALUE));
	}

	private static CorsConfigurationSource forPrograms() {
		CorsConfiguration anybody = new CorsConfiguration();
		anybody.addAllowedOrigin(CorsConfiguration.ALL);
		anybody.addAllowedMethod(HttpMethod.GET);
		UrlBasedCorsConfigurationSource source = new UrlBasedCorsConfigurationSource();
		for (String path : PublicPaths.FOR_PROGRAMS) {
			source.registerCorsConfiguration(path, anybody);
		}
		return source;
	}

	/**
	 * A public page may be kept, and a finding's card be shown inside other sites' pages.
	 */
	private static void publicHeaders(HeadersConfigurer<HttpSecurity> headers) {
		RequestMatcher embedded = PathPatternRequestMatcher.withDefaults().matcher(PublicPaths.EMBEDDED);
		RequestMatcher own = new NegatedRequestMatcher(embedded);
		RequestMatcher shown = new OrRequestMatcher(Arrays.stream(PublicPaths.SHOWN_ELSEWHERE)
			.<RequestMatcher>map(PathPatternRequestMatcher.withDefaults()::matcher)
			.toList());
		headers.cacheControl((cache) -> cache.disable())
			.frameOptions((frames) -> frames.disable())
			.referrerPolicy((policy) -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
			.crossOriginOpenerPolicy((policy) -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
			.permissionsPolicyHeader((policy) -> policy.policy(PERMISSIONS))
			.addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(shown,
					new StaticHeadersWriter(RESOURCE_POLICY, "cross-origin")))
			.addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(new NegatedRequestMatcher(shown),
					new StaticHeadersWriter(RESOURCE_POLICY, "same-origin")))
			.addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(own,
					new ContentSecurityPolicyHeaderWriter(CONTENT_POLICY)))
			.addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(own,
					new XFrameOptionsHeaderWriter(XFrameOptionsMode.DENY)))
			.addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(embedded,
					new ContentSecurityPolicyHeaderWriter(EMBEDDED_POLICY)));
	}

	static void headers(HeadersConfigurer<HttpSecurity> headers, String contentPolicy) {
		headers.contentSecurityPolicy((policy) -> policy.policyDirectives(contentPolicy))
			.referrerPolicy((policy) -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
			.permissionsPolicyHeader((policy) -> policy.policy(PERMISSIONS))
			.crossOriginResourcePolicy((policy) -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
			.crossOriginOpenerPolicy((policy) -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN));
	}

}
