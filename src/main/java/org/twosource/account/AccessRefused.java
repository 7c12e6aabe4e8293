package org.twosource.account;

import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.twosource.Refusal;
import org.twosource.Sentence;

/** That the matrix lets somebody not through, and why. */
final class AccessRefused extends AuthorizationDecision {

	private static final long serialVersionUID = 1L;

	private final HttpStatus status;

	private final transient Sentence why;

	private final List<String> methods;

	private AccessRefused(HttpStatus status, Sentence why, List<String> methods) {
		super(false);
		this.status = status;
		this.why = why;
		this.methods = methods;
	}

	/** The address is for other people. */
	static AccessRefused by(AccessRule rule) {
		String roles = rule.told().stream().map(Role::name).collect(Collectors.joining("_"));
		return new AccessRefused(HttpStatus.FORBIDDEN, Refusal.part("access.only." + roles), List.of());
	}

	/** Nothing is listed at the address, so that nothing is there for anybody. */
	static AccessRefused unlisted() {
		return new AccessRefused(HttpStatus.NOT_FOUND, Refusal.part("access.unknown"), List.of());
	}

	/** The address is listed, but with other methods. */
	static AccessRefused otherMethods(List<String> methods) {
		return new AccessRefused(HttpStatus.METHOD_NOT_ALLOWED,
				Refusal.part("access.method", String.join(", ", methods)), methods);
	}

	/** The matrix's reason for a failure, or null when it was not the matrix. */
	static @Nullable AccessRefused behind(@Nullable Throwable failure) {
		return (failure instanceof AuthorizationDeniedException denied
				&& denied.getAuthorizationResult() instanceof AccessRefused refused) ? refused : null;
	}

	HttpStatus status() {
		return this.status;
	}

	Sentence why() {
		return this.why;
	}

	/** The methods that are possible where only the method was wrong; else none. */
	List<String> methods() {
		return this.methods;
	}

}
