package org.twosource.account;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Where a sign-in by the form comes from. It is not kept in the session. */
class FromForm extends WebAuthenticationDetails {

	private static final long serialVersionUID = 1L;

	private final transient @Nullable String device;

	FromForm(HttpServletRequest request) {
		super(request);
		this.device = KnownDevices.token(request);
	}

	/** What the browser sends to be known by, or null. */
	@Nullable String device() {
		return this.device;
	}

	/** What is kept of it. */
	WebAuthenticationDetails kept() {
		return new WebAuthenticationDetails(getRemoteAddress(), getSessionId());
	}

}
