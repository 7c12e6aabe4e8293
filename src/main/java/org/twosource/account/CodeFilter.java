package org.twosource.account;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.CredentialsExpiredException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.CompositeSessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/**
 * Signs in whose password was right a moment ago and who now sends the right code. Before
 * that they are nobody.
 */
class CodeFilter extends AbstractAuthenticationProcessingFilter {

	static final String PATH = "/login/code";

	private final Principals principals;

	private final SecondFactors factors;

	private final Attempts attempts;

	private final Clock clock;

	CodeFilter(Principals principals, SecondFactors factors, Attempts attempts, FormSignedIn signedIn, Clock clock) {
		super(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, PATH));
		this.principals = principals;
		this.factors = factors;
		this.attempts = attempts;
		this.clock = clock;
		setSessionAuthenticationStrategy(
				new CompositeSessionAuthenticationStrategy(List.of(new ChangeSessionIdAuthenticationStrategy(),
						new CsrfAuthenticationStrategy(new HttpSessionCsrfTokenRepository()))));
		setSecurityContextRepository(new HttpSessionSecurityContextRepository());
		setAuthenticationSuccessHandler(signedIn);
		setAuthenticationFailureHandler(CodeFilter::failed);
	}

	@Override
	public void afterPropertiesSet() {
		// There is no manager: what is to be checked is checked here.
	}

	@Override
	public Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response) {
		PendingSignIn pending = PendingSignIn.of(request, this.clock.instant())
			.orElseThrow(() -> new CredentialsExpiredException("No code is awaited"));
		Attempts.Left left = this.attempts.left(new Attempts.Key(pending.username(), request.getRemoteAddr()));
		synchronized (left) {
			left.use();
			Principal principal = stillRight(pending)
				.orElseThrow(() -> new CredentialsExpiredException("The password is another one by now"));
			String code = Optional.ofNullable(request.getParameter("code")).orElse("");
			switch (this.factors.accept(pending.username(), code)) {
				case RIGHT -> left.succeeded();
				case WRONG -> throw new BadCredentialsException("That is not the code");
				case TOO_OFTEN -> throw new TooManyAttempts(SecondFactors.WHILE.toSeconds());
			}
			return signedIn(principal, request);
		}
	}

	private Optional<Principal> stillRight(PendingSignIn pending) {
		return this.principals.find(pending.username())
			.filter((found) -> found.isEnabled() && found.getPassword().equals(pending.passwordHash()));
	}

	private static Authentication signedIn(Principal principal, HttpServletRequest request) {
		UsernamePasswordAuthenticationToken signedIn = UsernamePasswordAuthenticationToken.authenticated(principal,
				null, principal.getAuthorities());
		signedIn.setDetails(new WebAuthenticationDetails(request));
		return signedIn;
	}

	private static void failed(HttpServletRequest request, HttpServletResponse response,
			AuthenticationException failure) throws IOException {
		String back = request.getContextPath() + PATH;
		if (failure instanceof TooManyAttempts tooMany) {
			response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(tooMany.retryAfterSeconds()));
			response.sendRedirect(back + "?error=attempts");
		}
		else if (failure instanceof BadCredentialsException) {
			response.sendRedirect(back + "?error=code");
		}
		else {
			PendingSignIn.end(request);
			response.sendRedirect(request.getContextPath() + "/login?error=expired");
		}
	}

}
