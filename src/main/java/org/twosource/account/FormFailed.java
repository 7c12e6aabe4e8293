package org.twosource.account;

import java.io.IOException;
import java.time.Clock;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/**
 * What follows when the form lets nobody in: the page with the form again, or the one
 * that asks for a code.
 */
@Component
class FormFailed implements AuthenticationFailureHandler {

	private final Clock clock;

	FormFailed(Clock clock) {
		this.clock = clock;
	}

	@Override
	public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
			AuthenticationException failure) throws IOException {
		if (failure instanceof SecondFactorNeeded needed) {
			// Nobody fixes the session of whoever is about to sign in.
			request.getSession();
			request.changeSessionId();
			PendingSignIn.begin(needed.principal(), this.clock.instant(), request);
			response.sendRedirect(request.getContextPath() + "/login/code");
			return;
		}
		if (failure instanceof TooManyAttempts tooMany) {
			response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(tooMany.retryAfterSeconds()));
		}
		String why = (failure instanceof TooManyAttempts) ? "attempts" : "credentials";
		response.sendRedirect(request.getContextPath() + "/login?error=" + why);
	}

}
