package org.twosource.account;

import java.io.IOException;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what another site's page would have a browser change here with credentials it
 * remembers. Programs do not send the header, browsers always do.
 */
class CrossSiteFilter extends OncePerRequestFilter {

	private static final Set<String> SAFE_METHODS = Set.of("GET", "HEAD", "OPTIONS");

	private static final Set<String> OWN = Set.of("same-origin", "none");

	private final ApiRefusals refusals;

	CrossSiteFilter(ApiRefusals refusals) {
		this.refusals = refusals;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String site = request.getHeader("Sec-Fetch-Site");
		if (site != null && !OWN.contains(site) && !SAFE_METHODS.contains(request.getMethod())) {
			this.refusals.forbidden(request, response, "signIn.crossSite");
			return;
		}
		chain.doFilter(request, response);
	}

}
