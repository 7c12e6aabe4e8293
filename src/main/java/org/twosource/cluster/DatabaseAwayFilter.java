package org.twosource.cluster;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.twosource.Refusal;

/**
 * Asks to try again, rather than telling of a failure, while the database is away:
 * whether in a controller, while somebody was signing in or as a session was kept. The
 * error page would need the database itself.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class DatabaseAwayFilter extends OncePerRequestFilter {

	private static final Logger log = LoggerFactory.getLogger(DatabaseAwayFilter.class);

	private final ShortAnswers answers;

	DatabaseAwayFilter(ShortAnswers answers) {
		this.answers = answers;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		try {
			chain.doFilter(request, response);
		}
		catch (ServletException | RuntimeException ex) {
			if (response.isCommitted() || !DatabaseAway.caused(ex)) {
				throw ex;
			}
			log.warn("The database is away: {}", ex.toString());
			response.reset();
			this.answers.write(request, response, HttpStatus.SERVICE_UNAVAILABLE, DatabaseAway.RETRY_AFTER,
					Refusal.part("request.databaseAway"));
		}
	}

}
