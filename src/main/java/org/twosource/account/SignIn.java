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

	private final String nobodysHash;

	SignIn(Principals principals, PasswordEncoder passwords, Verified verified, Attempts attempts) {
		this.principals = principals;
		this.passwords = passwords;
		this.verified = verified;
		this.attempts = attempts;
		this.nobodysHash = passwords.encode("nobody's password");
	}

	@Override
	public Authentication authenticate(Authentication request) {
		String username = request.getName().strip().toLowerCase(Locale.ROOT);
		String password = String.valueOf(request.getCredentials());
		Attempts.Left left = this.attempts.left(new Attempts.Key(username, address(request)));
		// One check at a time for each name and address: guesses sent all at once are
		// counted too.
		synchronized (left) {
			left.requireNotShut();
			Principal principal = check(username, password, left);
			left.succeeded();
			UsernamePasswordAuthenticationToken signedIn = UsernamePasswordAuthenticationToken.authenticated(principal,
					null, principal.getAuthorities());
			signedIn.setDetails(request.getDetails());
			return signedIn;
		}
	}

	@Override
	public boolean supports(Class<?> authentication) {
		return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
	}

	private Principal check(String username, String password, Attempts.Left left) {
		Optional<Principal> principal = this.principals.find(username);
		String hash = principal.map(Principal::getPassword).orElse(this.nobodysHash);
		boolean right = this.verified.contains(username, password, hash) || isRight(username, password, hash, left);
		if (!right || principal.isEmpty() || !principal.get().isEnabled()) {
			throw new BadCredentialsException("That username and password do not go together");
		}
		return principal.get();
	}

	private boolean isRight(String username, String password, String hash, Attempts.Left left) {
		left.use();
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
