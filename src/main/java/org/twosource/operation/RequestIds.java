package org.twosource.operation;

import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.twosource.LogField;

/**
 * Gives every request an id, which is answered and stands in every line of the log that
 * is written for it. A proxy that is trusted may have given it one before.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestIds extends OncePerRequestFilter {

	static final String HEADER = "X-Request-Id";

	/** Set by the server on requests that a trusted proxy passed on. */
	static final String FORWARDED = "org.apache.tomcat.request.forwarded";

	private static final Pattern SOUND = Pattern.compile("[\\w.-]{8,64}");

	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
			throws ServletException, IOException {
		String id = id(request);
		request.setAttribute(LogField.REQUEST, id);
		response.setHeader(HEADER, id);
		MDC.put(LogField.REQUEST, id);
		try {
			rest.doFilter(request, response);
		}
		finally {
			MDC.remove(LogField.REQUEST);
			MDC.remove(LogField.CLAIM);
		}
	}

	private static String id(HttpServletRequest request) {
		if (request.getAttribute(LogField.REQUEST) instanceof String known) {
			return known;
		}
		String given = request.getHeader(HEADER);
		boolean trusted = Boolean.TRUE.equals(request.getAttribute(FORWARDED));
		return (trusted && given != null && SOUND.matcher(given).matches()) ? given : UUID.randomUUID().toString();
	}

}
