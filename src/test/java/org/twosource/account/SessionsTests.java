package org.twosource.account;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.web.http.CookieSerializer.CookieValue;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.twosource.NewsroomTest;
import org.twosource.audit.Audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** People see where they are signed in, and end that. */
@NewsroomTest
class SessionsTests {

	private static final String PASSWORD = "длинный пароль";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private People people;

	@Autowired
	private Sessions sessions;

	@Autowired
	private Audit audit;

	@Autowired
	private JdbcClient jdbc;

	private Person person;

	@BeforeEach
	void takeSomebodyIn() {
		this.person = this.people.create("w" + UUID.randomUUID(), "Somebody New", PASSWORD, Set.of(Role.FACT_CHECKER),
				this.people.find("admin").orElseThrow());
	}

	@Test
	void oneSessionIsEndedWithoutTheOthers() {
		Cookie desk = signsIn("Mozilla/5.0 (Windows NT 10.0; rv:140.0) Gecko/20100101 Firefox/140.0");
		Cookie phone = signsIn("Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36");
		MvcTestResult account = this.mvc.get().uri("/account").cookie(desk).exchange();
		assertThat(account).bodyText().contains("Firefox on Windows", "Chrome on Android", "this one");
		List<SignedInSession> two = this.sessions.of(this.person, "");
		assertThat(two).hasSize(2).noneMatch(SignedInSession::here);
		String other = two.stream()
			.filter((one) -> "Android".equals(one.system()))
			.map(SignedInSession::handle)
			.findAny()
			.orElseThrow();
		assertThat(this.mvc.post()
			.uri("/account/sessions/end")
			.param("handle", other)
			.with(csrf())
			.cookie(desk)
			.exchange()).hasRedirectedUrl("/account");
		assertThat(this.mvc.get().uri("/").cookie(phone).exchange()).hasStatus3xxRedirection();
		assertThat(this.mvc.get().uri("/").cookie(desk).exchange()).hasStatusOk();
		assertThat(this.audit.of(Accounts.subject(this.person.username()))).extracting("act")
			.contains("sessions ended");
	}

	@Test
	void allOthersAreEndedAtOnce() {
		Cookie here = signsIn("Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0");
		signsIn("curl/8");
		signsIn("");
		assertThat(this.mvc.post().uri("/account/sessions/others").with(csrf()).cookie(here).exchange())
			.hasRedirectedUrl("/account");
		assertThat(this.sessions.of(this.person, "")).singleElement()
			.extracting(SignedInSession::system)
			.isEqualTo("Linux");
		assertThat(this.mvc.get().uri("/").cookie(here).exchange()).hasStatusOk();
	}

	@Test
	void nobodyEndsTheSessionOfSomebodyElse() {
		Cookie theirs = signsIn("curl/8");
		String handle = this.sessions.of(this.person, "").get(0).handle();
		takeSomebodyIn();
		assertThat(this.mvc.post()
			.uri("/account/sessions/end")
			.param("handle", handle)
			.with(csrf())
			.cookie(signsIn("curl/8"))
			.exchange()).hasRedirectedUrl("/account").flash().containsKey("warning");
		assertThat(this.mvc.get().uri("/").cookie(theirs).exchange()).hasStatusOk();
	}

	@Test
	void aBusySessionEndsToo() {
		Cookie session = signsIn("curl/8");
		this.jdbc.sql("""
				update spring_session set creation_time = creation_time - 25 * 3600 * 1000
				where principal_name = :username
				""").param("username", this.person.username()).update();
		assertThat(this.mvc.get().uri("/").cookie(session).exchange()).hasStatus3xxRedirection();
		assertThat(this.sessions.of(this.person, "")).isEmpty();
	}

	@Test
	void byHttpsTheCookieIsBoundToTheHost() {
		assertThat(cookie("https://facts.example.org")).startsWith("__Host-SESSION=")
			.contains("Path=/;", "Secure", "HttpOnly", "SameSite=Lax")
			.doesNotContain("Domain");
		assertThat(cookie("http://localhost:8080")).startsWith("SESSION=").doesNotContain("Secure");
	}

	private static String cookie(String address) {
		DefaultCookieSerializer cookies = new DefaultCookieSerializer();
		new SessionCookie(URI.create(address)).customize(cookies);
		MockHttpServletRequest request = new MockHttpServletRequest();
		MockHttpServletResponse response = new MockHttpServletResponse();
		cookies.writeCookieValue(new CookieValue(request, response, "a"));
		return String.valueOf(response.getHeader(HttpHeaders.SET_COOKIE));
	}

	private Cookie signsIn(String browser) {
		MvcTestResult in = this.mvc.post()
			.uri("/login")
			.with(csrf())
			.param("username", this.person.username())
			.param("password", PASSWORD)
			.exchange();
		Cookie session = in.getResponse().getCookie("SESSION");
		assertThat(session).isNotNull();
		assertThat(this.mvc.get().uri("/").cookie(session).header(HttpHeaders.USER_AGENT, browser).exchange())
			.hasStatusOk();
		return session;
	}

}
