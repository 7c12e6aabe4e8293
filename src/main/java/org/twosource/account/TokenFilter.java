package org.twosource.account;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Signs in a program by its token, for one request that the token is good for. */
class TokenFilter extends OncePerRequestFilter {

	private static final String SCHEME = "Bearer ";

	private final ApiTokens tokens;

	private final ApiRefusals refusals;

	TokenFilter(ApiTokens tokens, ApiRefusals refusals) {
		this.tokens = tokens;
		this.refusals = refusals;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return secret(request) == null;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String secret = secret(request);
		Optional<ApiTokens.Bearer> bearer = (secret != null) ? this.tokens.bearer(secret) : Optional.empty();
		if (bearer.isEmpty()) {
			this.refusals.unauthorized(request, response, "signIn.token");
			return;
		}
		Set<TokenScope> scopes = bearer.get().scopes();
		Optional<TokenScope> missing = ScopeRules.neededBy(request).filter((needed) -> !scopes.contains(needed));
		if (missing.isPresent()) {
			this.refusals.outOfScope(request, response, missing.get());
			return;
		}
		Principal principal = bearer.get().principal();
		SecurityContext context = SecurityContextHolder.createEmptyContext();
		context.setAuthentication(
				UsernamePasswordAuthenticationToken.authenticated(principal, null, authorities(principal, scopes)));
		request.setAttribute(ApiToken.IN_USE, bearer.get().token());
		SecurityContextHolder.setContext(context);
		chain.doFilter(request, response);
	}

	private static List<GrantedAuthority> authorities(Principal principal, Set<TokenScope> scopes) {
		List<GrantedAuthority> authorities = new ArrayList<>(principal.getAuthorities());
		scopes.forEach((scope) -> authorities.add(new SimpleGrantedAuthority("SCOPE_" + scope.code())));
		return authorities;
	}

	private static @Nullable String secret(HttpServletRequest request) {
		String header = request.getHeader(HttpHeaders.AUTHORIZATION);
		boolean bearer = header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
		return bearer ? header.substring(SCHEME.length()).strip() : null;
	}

}
