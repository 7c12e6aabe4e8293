package org.twosource.account;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.twosource.NewsroomTest;
import org.twosource.Refusal;
import org.twosource.audit.Audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

@NewsroomTest
class SignInTests {

	private static final String PASSWORD = "длинный пароль";

	private static final Set<TokenScope> ALL = Set.of(TokenScope.values());

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private People people;

	@Autowired
	private Accounts accounts;

	@Autowired
	private ApiTokens tokens;

	@Autowired
	private Audit audit;

	@Autowired
	private JdbcClient jdbc;

	private Person admin;

	private Person person;

	@BeforeEach
	void takeSomebodyIn() {
		this.admin = this.people.find("admin").orElseThrow();
		String username = "p" + UUID.randomUUID();
		this.person = this.people.create(username, "Somebody New", PASSWORD, Set.of(Role.FACT_CHECKER), this.admin);
	}

	@Test
	void theApiAsksWhoOneIsAndSaysHowToSignIn() {
		MvcTestResult result = this.mvc.get().uri("/api/tasks").exchange();
		assertThat(result).hasStatus(401).hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(result.getResponse().getHeader(HttpHeaders.WWW_AUTHENTICATE))
			.startsWith("Basic realm=\"Twosource\"");
		assertThat(result.getRequest().getSession(false)).isNull();
	}

	@Test
	void aFileOfSomebodyNotSignedInIsSentToTheSignInBeforeTheFormIsLookedAt() {
		MvcTestResult result = this.mvc.post()
			.uri("/claims/" + UUID.randomUUID() + "/evidence")
			.contentType(MediaType.MULTIPART_FORM_DATA)
			.exchange();
		assertThat(result).hasStatus3xxRedirection().hasRedirectedUrl("/login");
	}

	@Test
	void theRightPasswordOpensTheApiWithoutACookie() {
		MvcTestResult result = tasks(basic(PASSWORD)).exchange();
		assertThat(result).hasStatusOk();
		assertThat(result.getResponse().getCookies()).isEmpty();
		assertThat(result.getRequest().getSession(false)).isNull();
	}

	@Test
	void wrongPasswordsUnknownNamesAndStrangeNamesAreAnsweredAlike() {
		assertThat(tasks(basic("wrong")).exchange()).hasStatus(401);
		assertThat(tasks(httpBasic("nobody" + UUID.randomUUID(), PASSWORD)).exchange()).hasStatus(401);
		assertThat(tasks(httpBasic("a\u0000b" + UUID.randomUUID(), PASSWORD)).exchange()).hasStatus(401);
		assertThat(tasks(httpBasic("", "")).exchange()).hasStatus(401);
	}

	@Test
	void tenFailuresInARowCloseTheDoorForAWhileButOnlyFromThere() {
		for (int i = 0; i < 10; i++) {
			assertThat(tasks(basic("wrong")).exchange()).hasStatus(401);
		}
		MvcTestResult refused = tasks(basic(PASSWORD)).exchange();
		assertThat(refused).hasStatus(429).hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(Integer.parseInt(String.valueOf(refused.getResponse().getHeader("Retry-After")))).isBetween(1, 60);
		assertThat(tasks(basic(PASSWORD)).with((request) -> {
			request.setRemoteAddr("192.0.2.7");
			return request;
		}).exchange()).hasStatusOk();
		assertThat(form("wrong")).hasStatus3xxRedirection().hasRedirectedUrl("/login?error=attempts");
	}

	@Test
	void aSuccessForgetsTheFailuresBefore() {
		for (int i = 0; i < 3; i++) {
			for (int j = 0; j < 8; j++) {
				assertThat(tasks(basic("wrong")).exchange()).hasStatus(401);
			}
			assertThat(tasks(basic(PASSWORD)).exchange()).hasStatusOk();
		}
	}

	@Test
	void aChangedPasswordAndALeaverAreOutAtOnce() {
		assertThat(tasks(basic(PASSWORD)).exchange()).hasStatusOk();
		this.accounts.changePassword(this.person, PASSWORD, "seven lanterns drift southward");
		assertThat(tasks(basic(PASSWORD)).exchange()).hasStatus(401);
		assertThat(tasks(basic("seven lanterns drift southward")).exchange()).hasStatusOk();
		this.accounts.deactivate(this.person.username(), this.admin);
		assertThat(tasks(basic("seven lanterns drift southward")).exchange()).hasStatus(401);
		this.accounts.reactivate(this.person.username(), this.admin);
		assertThat(tasks(basic("seven lanterns drift southward")).exchange()).hasStatusOk();
	}

	@Test
	void aTokenOpensTheApiUntilItIsRevoked() {
		ApiTokens.Issued issued = this.tokens.issue("the importer", Duration.ofDays(1), ALL, this.person);
		assertThat(tasks(bearer(issued.secret())).exchange()).hasStatusOk();
		assertThat(this.tokens.of(this.person)).singleElement().extracting(ApiToken::name).isEqualTo("the importer");
		assertThat(kept()).doesNotContain(issued.secret());
		this.tokens.revoke(issued.token().id(), this.person);
		assertThat(tasks(bearer(issued.secret())).exchange()).hasStatus(401)
			.hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(this.audit.of(Accounts.subject(this.person.username()))).extracting("act")
			.containsExactly("person taken in", "token issued", "token revoked");
	}

	@Test
	void aTokenExpiresAndEndsWithItsPersonsAccess() {
		ApiTokens.Issued issued = this.tokens.issue("old", Duration.ofDays(1), ALL, this.person);
		this.jdbc.sql("update api_token set expires_at = now() - interval '1 second' where id = :id")
			.param("id", issued.token().id())
			.update();
		assertThat(tasks(bearer(issued.secret())).exchange()).hasStatus(401);
		ApiTokens.Issued another = this.tokens.issue("new", Duration.ofDays(1), ALL, this.person);
		this.accounts.deactivate(this.person.username(), this.admin);
		assertThat(tasks(bearer(another.secret())).exchange()).hasStatus(401);
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> this.tokens.issue("endless", Duration.ofDays(4000), ALL, this.person));
	}

	@Test
	void otherSitesPagesChangeNothing() {
		assertThat(this.mvc.post()
			.uri("/api/documents")
			.with(basic(PASSWORD))
			.header("Sec-Fetch-Site", "cross-site")
			.contentType(MediaType.APPLICATION_JSON)
			.content("{}")
			.exchange()).hasStatus(403).hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(tasks(basic(PASSWORD)).header("Sec-Fetch-Site", "cross-site").exchange()).hasStatusOk();
	}

	@Test
	void pagesSendOneToSignInAndTheFormLetsOneIn() {
		assertThat(this.mvc.get().uri("/").exchange()).hasStatus3xxRedirection();
		assertThat(this.mvc.get().uri("/login").exchange()).hasStatusOk();
		assertThat(form("wrong")).hasStatus3xxRedirection().hasRedirectedUrl("/login?error=credentials");
		MvcTestResult signedIn = form(PASSWORD);
		assertThat(signedIn).hasStatus3xxRedirection().hasRedirectedUrl("/");
		assertThat(this.mvc.get().uri("/").cookie(session(signedIn)).exchange()).hasStatusOk();
	}

	@Test
	void aFormWithoutItsTokenIsRefused() {
		assertThat(this.mvc.post()
			.uri("/login")
			.param("username", this.person.username())
			.param("password", PASSWORD)
			.exchange()).hasStatus(403);
	}

	@Test
	void aSessionEndsWithThePersonsAccess() {
		Cookie session = session(form(PASSWORD));
		assertThat(sessions()).isEqualTo(1);
		this.accounts.deactivate(this.person.username(), this.admin);
		assertThat(this.mvc.get().uri("/").cookie(session).exchange()).hasStatus3xxRedirection();
		assertThat(sessions()).isZero();
	}

	@Test
	void aPartOfAPageThatNeedsSigningInSendsTheWholePageThere() {
		MvcTestResult result = this.mvc.get().uri("/").header("HX-Request", "true").exchange();
		assertThat(result).hasStatus(401).hasHeader("HX-Redirect", "/login");
	}

	@Test
	void nobodyIsLedBackToWhatAPageAskedForInTheBackground() {
		for (String accepted : List.of("text/event-stream", "*/*")) {
			MvcTestResult asked = this.mvc.get().uri("/live").header(HttpHeaders.ACCEPT, accepted).exchange();
			assertThat(asked.getResponse().getCookie("SESSION")).as(accepted).isNull();
		}
		MvcTestResult page = this.mvc.get().uri("/claims").header(HttpHeaders.ACCEPT, "text/html,*/*;q=0.8").exchange();
		assertThat(session(page)).isNotNull();
	}

	@Test
	void onlyAdministratorsSeeTheMachineRoom() {
		assertThat(this.mvc.get().uri("/actuator/health").exchange()).hasStatusOk();
		assertThat(this.mvc.get().uri("/actuator/metrics").cookie(session(form(PASSWORD))).exchange()).hasStatus(403);
	}

	@Test
	void everyPageSaysWhatABrowserMayLoad() {
		MvcTestResult page = this.mvc.get().uri("/login").exchange();
		assertThat(page).hasHeader("X-Content-Type-Options", "nosniff")
			.hasHeader("Referrer-Policy", "same-origin")
			.hasHeader("Cross-Origin-Opener-Policy", "same-origin");
		assertThat(page.getResponse().getHeader("Content-Security-Policy"))
			.contains("default-src 'self'", "object-src 'none'", "frame-ancestors 'none'")
			.doesNotContain("unsafe");
	}

	@Test
	void theInterfaceIsDescribedForEveryone() {
		assertThat(this.mvc.get().uri("/v3/api-docs").exchange()).hasStatusOk()
			.bodyJson()
			.extractingPath("$.paths['/api/tasks'].get.parameters[*].name")
			.asArray()
			.contains("scope", "page", "size")
			.doesNotContain("person");
	}

	private RequestPostProcessor basic(String password) {
		return httpBasic(this.person.username(), password);
	}

	private static RequestPostProcessor bearer(String secret) {
		return (request) -> {
			request.addHeader(HttpHeaders.AUTHORIZATION, "Bearer " + secret);
			return request;
		};
	}

	private MockMvcRequestBuilder tasks(RequestPostProcessor credentials) {
		return this.mvc.get().uri("/api/tasks").with(credentials);
	}

	private MvcTestResult form(String password) {
		return this.mvc.post()
			.uri("/login")
			.with(csrf())
			.param("username", this.person.username())
			.param("password", password)
			.exchange();
	}

	private static Cookie session(MvcTestResult signedIn) {
		Cookie session = signedIn.getResponse().getCookie("SESSION");
		assertThat(session).isNotNull();
		return session;
	}

	private long sessions() {
		return this.jdbc.sql("select count(*) from spring_session where principal_name = :username")
			.param("username", this.person.username())
			.query(Long.class)
			.single();
	}

	private String kept() {
		return this.jdbc.sql("select string_agg(t::text, ' ') from api_token t").query(String.class).single();
	}

}
