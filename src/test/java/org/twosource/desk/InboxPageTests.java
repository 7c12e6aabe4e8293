package org.twosource.desk;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.twosource.NewsroomTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@NewsroomTest
class InboxPageTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private UserDetailsService people;

	@ParameterizedTest
	@ValueSource(strings = { "checker", "editor", "manager", "admin" })
	void everyoneHasAnInbox(String username) {
		assertThat(this.mvc.get().uri("/").with(user(this.people.loadUserByUsername(username)))).hasStatusOk()
			.bodyText()
			.contains("My tasks", "Available tasks", "Sign out");
	}

	@Test
	void whoeverIsNotSignedInIsSentToTheLoginPage() {
		assertThat(this.mvc.get().uri("/").accept("text/html")).hasStatus3xxRedirection()
			.redirectedUrl()
			.endsWith("/login");
		assertThat(this.mvc.get().uri("/login")).hasStatusOk().bodyText().contains("Sign in", "demonstration newsroom");
	}

	@Test
	void onlyManagersSeeTheBoardAndOnlyAdministratorsPeople() {
		assertThat(this.mvc.get().uri("/").with(user(this.people.loadUserByUsername("checker")))).bodyText()
			.doesNotContain("href=\"/board\"", "href=\"/people\"");
		assertThat(this.mvc.get().uri("/").with(user(this.people.loadUserByUsername("manager")))).bodyText()
			.contains("href=\"/board\"")
			.doesNotContain("href=\"/people\"");
		assertThat(this.mvc.get().uri("/").with(user(this.people.loadUserByUsername("admin")))).bodyText()
			.contains("href=\"/board\"", "href=\"/people\"");
		assertThat(this.mvc.get().uri("/people").with(user(this.people.loadUserByUsername("editor")))).hasStatus(403)
			.bodyText()
			.contains("Only an administrator");
		assertThat(this.mvc.get().uri("/people").with(user(this.people.loadUserByUsername("admin")))).hasStatusOk()
			.bodyText()
			.contains("checker2", "Deactivate");
	}

	@Test
	void aFormWithoutItsTokenIsRefused() {
		assertThat(this.mvc.post()
			.uri("/sources")
			.param("name", "The Daily Planet")
			.with(user(this.people.loadUserByUsername("checker")))).hasStatus(403);
	}

}
