package org.twosource.account;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Has whoever must have a second factor set one up before anything else. Whoever signed
 * in by a provider has it there.
 */
class SecondFactorFilter extends OncePerRequestFilter {

	private static final String SET_UP = "/account/second-factor";

	private final SecondFactors factors;

	private final SecondFactorRule rule;

	SecondFactorFilter(SecondFactors factors, SecondFactorRule rule) {
		this.factors = factors;
		this.rule = rule;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		String path = request.getRequestURI().substring(request.getContextPath().length());
		return path.startsWith(SET_UP) || path.equals("/logout") || path.equals("/language") || path.equals("/error")
				|| path.startsWith("/login") || path.startsWith("/webjars/") || path.startsWith("/assets/")
				|| path.startsWith("/actuator/health");
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
		boolean missing = signedIn != null && signedIn.getPrincipal() instanceof Principal principal
				&& !(principal instanceof OpenIdPrincipal) && this.rule.requires(principal.person())
				&& FormSignedIn.is(request) && !this.factors.isOn(principal.getUsername());
		if (!missing) {
			chain.doFilter(request, response);
		}
		else if (request.getHeader("HX-Request") != null) {
			response.setHeader("HX-Redirect", request.getContextPath() + SET_UP);
			response.setStatus(HttpStatus.FORBIDDEN.value());
		}
		else {
			response.sendRedirect(request.getContextPath() + SET_UP);
		}
	}

}
