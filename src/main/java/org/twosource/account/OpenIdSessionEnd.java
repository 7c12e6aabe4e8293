package org.twosource.account;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/**
 * Ends the sessions here that the provider says are over. They lie in the database, so
 * whichever node is told ends those begun on any.
 */
@Component
class OpenIdSessionEnd implements LogoutHandler {

	private static final Logger logger = LoggerFactory.getLogger(OpenIdSessionEnd.class);

	private final FindByIndexNameSessionRepository<? extends Session> sessions;

	private final JdbcClient jdbc;

	OpenIdSessionEnd(FindByIndexNameSessionRepository<? extends Session> sessions, JdbcClient jdbc) {
		this.sessions = sessions;
		this.jdbc = jdbc;
	}

	@Override
	public void logout(HttpServletRequest request, HttpServletResponse response,
			@Nullable Authentication authentication) {
		if (authentication == null || !(authentication.getPrincipal() instanceof OidcLogoutToken token)) {
			return;
		}
		String issuer = token.getClaimAsString("iss");
		String sid = token.getSessionId();
		whose(issuer, token.getSubject(), sid).ifPresent((username) -> this.sessions.findByPrincipalName(username)
			.forEach((id, session) -> end(id, session, issuer, token.getSubject(), sid)));
	}

	private void end(String id, Session session, String issuer, @Nullable String subject, @Nullable String sid) {
		SecurityContext context = session
			.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
		Authentication whose = (context != null) ? context.getAuthentication() : null;
		if (whose != null && whose.getPrincipal() instanceof OpenIdPrincipal principal
				&& principal.isOf(issuer, subject, sid)) {
			this.sessions.deleteById(id);
			logger.info("A session of {} was ended by the OpenID provider", principal.getUsername());
		}
	}

	private Optional<String> whose(String issuer, @Nullable String subject, @Nullable String sid) {
		return this.jdbc.sql("""
				select username from openid_identity
				where issuer = :issuer and subject = cast(:subject as text) and username is not null
				union
				select username from openid_session where issuer = :issuer and sid = cast(:sid as text)
				limit 1
				""").param("issuer", issuer).param("subject", subject).param("sid", sid).query(String.class).optional();
	}

}
