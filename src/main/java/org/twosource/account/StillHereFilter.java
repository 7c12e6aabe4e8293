package org.twosource.account;

import java.io.IOException;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks at each page request whether the signed-in person still works here, with which
 * roles, and whether the password is still the one they signed in with.
 */
class StillHereFilter extends OncePerRequestFilter {

	private final Principals principals;

	StillHereFilter(Principals principals) {
		this.principals = principals;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return isForEverybody(request);
	}

	/** Whether it does not matter who asks. */
	static boolean isForEverybody(HttpServletRequest request) {
		String path = request.getRequestURI();
		return path.startsWith("/webjars/") || path.startsWith("/assets/") || path.startsWith("/actuator/health");
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Authentication before = SecurityContextHolder.getContext().getAuthentication();
		if (before != null && before.getPrincipal() instanceof Principal principal) {
			SecurityContext context = SecurityContextHolder.createEmptyContext();
			Optional<Principal> now = this.principals.find(principal.getUsername())
				.filter((found) -> found.isEnabled() && found.getPassword().equals(principal.getPassword()));
			now.ifPresentOrElse((found) -> context.setAuthentication(signedIn(found, before)), () -> signOut(request));
			SecurityContextHolder.setContext(context);
		}
		chain.doFilter(request, response);
	}

	private static Authentication signedIn(Principal principal, Authentication before) {
		UsernamePasswordAuthenticationToken now = UsernamePasswordAuthenticationToken.authenticated(principal, null,
				principal.getAuthorities());
		now.setDetails(before.getDetails());
		return now;
	}

	private static void signOut(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		if (session != null) {
			session.invalidate();
		}
	}

}
