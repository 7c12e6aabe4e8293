package org.twosource.account;

import java.util.Locale;
import java.util.Optional;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Checks a username and password. Whether there is such a person, or has left, shows
 * neither in the answer nor in the time it takes.
 */
@Component
class SignIn implements AuthenticationProvider {

	private final Principals principals;

	private final PasswordEncoder passwords;

	private final Verified verified;

	private final Attempts attempts;

	private final LocalSignIn local;

	private final String nobodysHash;

	SignIn(Principals principals, PasswordEncoder passwords, Verified verified, Attempts attempts, LocalSignIn local) {
		this.principals = principals;
		this.passwords = passwords;
		this.verified = verified;
		this.attempts = attempts;
		this.local = local;
		this.nobodysHash = passwords.encode("nobody's password");
	}

	@Override
	public Authentication authenticate(Authentication request) {
		String username = request.getName().strip().toLowerCase(Locale.ROOT);
		Optional<String> device = device(username, request);
		Attempts.Left left = this.attempts.left(new Attempts.Key(username, device.orElse(address(request))));
		Attempts.Left anywhere = device.isPresent() ? left
				: this.attempts.left(new Attempts.Key(username, Attempts.ANYWHERE));
		// One check at a time for each name and address: guesses sent all at once are
		// counted too.
		synchronized (left) {
			left.requireNotShut();
			anywhere.requireNotShut();
			Principal principal = known(username, String.valueOf(request.getCredentials()), left, anywhere)
				.orElseThrow(() -> new BadCredentialsException("That username and password do not go together"));
			requireNoMore(principal, request);
			left.succeeded();
			anywhere.giveBack();
			return signedIn(principal, request);
		}
	}

	private Optional<Principal> known(String username, String password, Attempts.Left left, Attempts.Left anywhere) {
		Optional<Principal> principal = this.principals.find(username);
		String hash = principal.map(Principal::getPassword).orElse(this.nobodysHash);
		boolean right = this.verified.contains(username, password, hash)
				|| isRight(username, password, hash, left, anywhere);
		return principal.filter((found) -> right && found.isEnabled())
			.map((found) -> this.local.keptAnew(found, password));
	}

	/**
	 * Failures stay counted until the code was right too: whoever knows the password does
	 * not guess codes without end.
	 */
	private void requireNoMore(Principal principal, Authentication request) {
		boolean byForm = request.getDetails() instanceof FromForm;
		if (this.local.hasSecondFactor(principal) || !byForm && this.local.needsSecondFactor(principal)) {
			throw new SecondFactorNeeded(principal);
		}
	}

	private static Authentication signedIn(Principal principal, Authentication request) {
		UsernamePasswordAuthenticationToken signedIn = UsernamePasswordAuthenticationToken.authenticated(principal,
				null, principal.getAuthorities());
		signedIn.setDetails((request.getDetails() instanceof FromForm form) ? form.kept() : request.getDetails());
		return signedIn;
	}

	private Optional<String> device(String username, Authentication request) {
		return (request.getDetails() instanceof FromForm form) ? this.local.device(username, form.device())
				: Optional.empty();
	}

	@Override
	public boolean supports(Class<?> authentication) {
		return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
	}

	private boolean isRight(String username, String password, String hash, Attempts.Left left, Attempts.Left anywhere) {
		left.use();
		if (anywhere != left) {
			anywhere.use();
		}
		boolean right = this.passwords.matches(password, hash);
		if (right) {
			this.verified.add(username, password, hash);
		}
		return right;
	}

	private static String address(Authentication request) {
		return (request.getDetails() instanceof WebAuthenticationDetails details) ? details.getRemoteAddress() : "";
	}

}
