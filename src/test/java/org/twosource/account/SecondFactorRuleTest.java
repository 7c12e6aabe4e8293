package org.twosource.account;

import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.mockito.Mockito.mock;

/** Who must have a second factor sets one up before anything else. */
class SecondFactorRuleTest {

	private final SecondFactors factors = mock();

	private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/board");

	@AfterEach
	void signOut() {
		SecurityContextHolder.clearContext();
	}

	@Test
	void theSettingSaysWho() {
		Person checker = person(Role.FACT_CHECKER);
		for (Role role : new Role[] { Role.EDITOR, Role.MANAGER, Role.ADMIN }) {
			assertThat(new SecondFactorRule("privileged").requires(person(role))).isTrue();
			assertThat(new SecondFactorRule("optional").requires(person(role))).isFalse();
		}
		assertThat(new SecondFactorRule("privileged").requires(checker)).isFalse();
		assertThat(new SecondFactorRule("ALL").requires(checker)).isTrue();
		assertThat(new SecondFactorRule("none").requires(checker)).isFalse();
		assertThat(new SecondFactorRule("none").isOffered()).isFalse();
		assertThatIllegalArgumentException().isThrownBy(() -> new SecondFactorRule("some"))
			.withMessageContaining("twosource.sign-in.second-factor");
	}

	@Test
	void whoeverMustAndHasNoneIsLedThere() throws Exception {
		signIn(Role.EDITOR, true);
		assertThat(answer("privileged").getRedirectedUrl()).isEqualTo("/account/second-factor");
		this.request.addHeader("HX-Request", "true");
		assertThat(answer("privileged").getHeader("HX-Redirect")).isEqualTo("/account/second-factor");
		this.request.setRequestURI("/account/second-factor");
		assertThat(answer("privileged").getStatus()).isEqualTo(200);
	}

	@Test
	void everybodyElseGoesOn() throws Exception {
		signIn(Role.FACT_CHECKER, true);
		assertThat(answer("privileged").getStatus()).isEqualTo(200);
		signIn(Role.EDITOR, true);
		assertThat(answer("optional").getStatus()).isEqualTo(200);
	}

	@Test
	void whoSignedInByAProviderHasItThere() throws Exception {
		signIn(Role.EDITOR, false);
		assertThat(answer("all").getStatus()).isEqualTo(200);
	}

	private MockHttpServletResponse answer(String setting) throws Exception {
		MockHttpServletResponse response = new MockHttpServletResponse();
		new SecondFactorFilter(this.factors, new SecondFactorRule(setting)).doFilter(this.request, response,
				new MockFilterChain());
		return response;
	}

	private void signIn(Role role, boolean byForm) throws Exception {
		Principal principal = new Principal(person(role), "{argon2}x");
		UsernamePasswordAuthenticationToken signedIn = UsernamePasswordAuthenticationToken.authenticated(principal,
				null, principal.getAuthorities());
		SecurityContextHolder.getContext().setAuthentication(signedIn);
		if (byForm) {
			new FormSignedIn(mock()).onAuthenticationSuccess(this.request, new MockHttpServletResponse(), signedIn);
		}
	}

	private static Person person(Role role) {
		return new Person("saule", "Saule", Set.of(role), true);
	}

}
