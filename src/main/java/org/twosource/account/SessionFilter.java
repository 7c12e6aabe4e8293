package org.twosource.account;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session that has lasted long enough, however busy it is, and notes in a new one
 * which browser it is of.
 */
class SessionFilter extends OncePerRequestFilter {

	/** The attribute of a session that holds what the browser says it is. */
	static final String BROWSER = "org.twosource.account.browser";

	private static final int LONGEST_NAME = 300;

	private final SessionLimit limit;

	SessionFilter(SessionLimit limit) {
		this.limit = limit;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return StillHereFilter.isForEverybody(request);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Authentication who = SecurityContextHolder.getContext().getAuthentication();
		HttpSession session = request.getSession(false);
		if (session != null && who != null && who.getPrincipal() instanceof Principal) {
			if (this.limit.isOver(session)) {
				session.invalidate();
				SecurityContextHolder.setContext(SecurityContextHolder.createEmptyContext());
			}
			else if (session.getAttribute(BROWSER) == null) {
				session.setAttribute(BROWSER, browser(request));
			}
		}
		chain.doFilter(request, response);
	}

	private static String browser(HttpServletRequest request) {
		String said = request.getHeader(HttpHeaders.USER_AGENT);
		return (said == null) ? "" : said.substring(0, Math.min(said.length(), LONGEST_NAME));
	}

}
