package org.twosource.account;

import java.util.Locale;
import java.util.Optional;

import io.github.bucket4j.Bucket;
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
		Bucket left = this.attempts.left(new Attempts.Key(username, address(request)));
		// One check at a time for each name and address: guesses sent all at once are
		// counted too.
		synchronized (left) {
			Attempts.require(left);
			Optional<Principal> principal = this.principals.find(username);
			boolean right = matches(username, password, principal.map(Principal::getPassword).orElse(this.nobodysHash));
			if (!right || principal.isEmpty() || !principal.get().isEnabled()) {
				left.tryConsume(1);
				throw new BadCredentialsException("That username and password do not go together");
			}
			left.reset();
			UsernamePasswordAuthenticationToken signedIn = UsernamePasswordAuthenticationToken
				.authenticated(principal.get(), null, principal.get().getAuthorities());
			signedIn.setDetails(request.getDetails());
			return signedIn;
		}
	}

	@Override
	public boolean supports(Class<?> authentication) {
		return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
	}

	private boolean matches(String username, String password, String hash) {
		if (this.verified.contains(username, password, hash)) {
			return true;
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
