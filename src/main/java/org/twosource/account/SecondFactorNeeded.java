package org.twosource.account;

import org.springframework.security.authentication.AccountStatusException;

/**
 * The password was right, and does not do: this person has, or must have, a second
 * factor.
 */
class SecondFactorNeeded extends AccountStatusException {

	private static final long serialVersionUID = 1L;

	private final transient Principal principal;

	SecondFactorNeeded(Principal principal) {
		super("A second factor is needed");
		this.principal = principal;
	}

	Principal principal() {
		return this.principal;
	}

}
