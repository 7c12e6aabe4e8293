package org.twosource.account;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** Tells on a page that somebody may not, and who may. */
@Component
class PageRefusals implements AccessDeniedHandler, AuthenticationEntryPoint {

	private final LocaleResolver languages;

	PageRefusals(LocaleResolver languages) {
		this.languages = languages;
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException failure)
			throws IOException {
		tell(AccessRefused.behind(failure), request, response);
	}

	/** For readers, who have nowhere to sign in. */
	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
			throws IOException {
		tell(AccessRefused.behind(failure.getCause()), request, response);
	}

	private void tell(@Nullable AccessRefused refused, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		if (refused == null) {
			response.sendError(HttpStatus.FORBIDDEN.value());
			return;
		}
		if (refused.status() == HttpStatus.FORBIDDEN) {
			request.setAttribute("reason", refused.why().in(this.languages.resolveLocale(request)));
		}
		if (!refused.methods().isEmpty()) {
			response.setHeader(HttpHeaders.ALLOW, String.join(", ", refused.methods()));
		}
		response.sendError(refused.status().value());
	}

}
