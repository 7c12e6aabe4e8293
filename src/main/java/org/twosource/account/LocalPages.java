package org.twosource.account;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.FormLoginConfigurer;
import org.springframework.stereotype.Component;

/** How the form to sign in with a password goes on. */
@Component
class LocalPages {

	private final FormSignedIn signedIn;

	private final FormFailed failed;

	private final SecondFactors factors;

	private final SecondFactorRule rule;

	LocalPages(FormSignedIn signedIn, FormFailed failed, SecondFactors factors, SecondFactorRule rule) {
		this.signedIn = signedIn;
		this.failed = failed;
		this.factors = factors;
		this.rule = rule;
	}

	FormLoginConfigurer<HttpSecurity> form(FormLoginConfigurer<HttpSecurity> form) {
		return form.authenticationDetailsSource(FromForm::new)
			.successHandler(this.signedIn)
			.failureHandler(this.failed);
	}

	SecondFactorFilter secondFactorFilter() {
		return new SecondFactorFilter(this.factors, this.rule);
	}

}
