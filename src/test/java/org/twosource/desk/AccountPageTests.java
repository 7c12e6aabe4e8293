package org.twosource.desk;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.twosource.NewsroomTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@NewsroomTest
class AccountPageTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Newsroom newsroom;

	@Test
	void aPasswordIsNotChangedWithoutThePresentOne() {
		assertThat(this.mvc.post()
			.uri("/account/password")
			.param("old", "wrong")
			.param("replacement", "kettle-orbit-mango-31")
			.with(this.newsroom.as("checker"))
			.with(csrf())).hasStatus(422)
			.bodyText()
			.contains("present password")
			.doesNotContain("kettle-orbit-mango-31");
	}

	@Test
	void aTokenIsShownOnceAndCanBeRevoked() {
		assertThat(this.mvc.post()
			.uri("/account/tokens")
			.param("name", "Nightly import")
			.param("scopes", "READ", "CLAIMS")
			.with(this.newsroom.as("checker2"))
			.with(csrf())).hasRedirectedUrl("/account").flash().containsKey("issued");
		assertThat(this.mvc.get().uri("/account").with(this.newsroom.as("checker2"))).hasStatusOk()
			.bodyText()
			.contains("Nightly import", "Revoke", "Fact-checker");
	}

	@Test
	void anAdministratorAddsAPersonAndSeesWhatIsMissing() {
		assertThat(this.mvc.post()
			.uri("/people")
			.param("username", "newcomer")
			.with(this.newsroom.as("admin"))
			.with(csrf())).hasStatus(422)
			.bodyText()
			.contains("Give the person&#39;s name", "id=\"roles-problem\"", "value=\"newcomer\"");
		assertThat(this.mvc.post()
			.uri("/people")
			.param("username", "newcomer")
			.param("displayName", "New Comer")
			.param("password", "kettle-orbit-mango-31")
			.param("roles", "FACT_CHECKER")
			.with(this.newsroom.as("admin"))
			.with(csrf())).hasRedirectedUrl("/people");
		assertThat(this.mvc.post().uri("/people/newcomer/deactivation").with(this.newsroom.as("editor")).with(csrf()))
			.hasStatus(403);
	}

	@Test
	void aSourceIsAddedToTheRegistry() {
		assertThat(this.mvc.post()
			.uri("/sources")
			.param("name", "The Harbour Gazette")
			.param("type", "OUTLET")
			.param("reliability", "C")
			.with(this.newsroom.as("checker"))
			.with(csrf())).hasStatus3xxRedirection();
		assertThat(this.mvc.get().uri("/sources").param("q", "Harbour").with(this.newsroom.as("editor"))).hasStatusOk()
			.bodyText()
			.contains("The Harbour Gazette", "C: fairly reliable");
		assertThat(this.mvc.post().uri("/sources").with(this.newsroom.as("checker")).with(csrf())).hasStatus(422)
			.bodyText()
			.contains("Give the source&#39;s name");
	}

}
