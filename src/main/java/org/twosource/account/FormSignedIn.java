package org.twosource.account;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/**
 * Lets somebody on to the page they wanted once they are signed in with their password,
 * and with their code where they have one.
 */
@Component
class FormSignedIn extends SavedRequestAwareAuthenticationSuccessHandler {

	private static final String ATTRIBUTE = FormSignedIn.class.getName();

	private final KnownDevices devices;

	FormSignedIn(KnownDevices devices) {
		this.devices = devices;
	}

	@Override
	public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response,
			Authentication signedIn) throws ServletException, IOException {
		PendingSignIn.end(request);
		request.getSession().setAttribute(ATTRIBUTE, true);
		this.devices.remember(signedIn.getName(), request, response);
		super.onAuthenticationSuccess(request, response, signedIn);
	}

	/** Whether who sent the request signed in that way, and not by a provider. */
	static boolean is(HttpServletRequest request) {
		return request.getSession(false) != null && request.getSession(false).getAttribute(ATTRIBUTE) != null;
	}

}
