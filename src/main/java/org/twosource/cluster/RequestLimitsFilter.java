package org.twosource.cluster;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.twosource.Refusal;
import org.twosource.Sha256;

/**
 * Has those wait who ask too often, before anything is done for them. Style sheets,
 * scripts and the health of the node are not counted, nor is what comes from this machine
 * itself: it may be a proxy that does not say for whom it asks.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class RequestLimitsFilter extends OncePerRequestFilter {

	private final RequestLimits limits;

	private final ShortAnswers answers;

	RequestLimitsFilter(RequestLimits limits, ShortAnswers answers) {
		this.limits = limits;
		this.answers = answers;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		String path = request.getRequestURI().substring(request.getContextPath().length());
		return path.startsWith("/assets/") || path.startsWith("/webjars/") || path.startsWith("/actuator/health")
				|| isThisMachine(request.getRemoteAddr());
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		long wait = this.limits.waitOfAddress(request.getRemoteAddr());
		String credentials = request.getHeader(HttpHeaders.AUTHORIZATION);
		if (wait == 0 && credentials != null) {
			wait = this.limits.waitOfCredentials(Sha256.of(credentials));
		}
		if (wait > 0) {
			this.answers.write(request, response, HttpStatus.TOO_MANY_REQUESTS, wait,
					Refusal.part("request.tooMany", wait));
			return;
		}
		chain.doFilter(request, response);
	}

	private static boolean isThisMachine(String address) {
		try {
			// An address as the container tells it is never looked up.
			return InetAddress.getByName(address).isLoopbackAddress();
		}
		catch (UnknownHostException ex) {
			return false;
		}
	}

}
