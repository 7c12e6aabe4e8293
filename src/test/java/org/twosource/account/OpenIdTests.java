package org.twosource.account;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.twosource.NewsroomTest;
import org.twosource.OpenIdStub;
import org.twosource.audit.Audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** People come through an OpenID provider. */
@NewsroomTest
class OpenIdTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private OpenIdStub provider;

	@Autowired
	private People people;

	@Autowired
	private Principals principals;

	@Autowired
	private Accounts accounts;

	@Autowired
	private OpenIdLinks links;

	@Autowired
	private OpenIdPeople openIdPeople;

	@Autowired
	private Audit audit;

	@Autowired
	private JdbcClient jdbc;

	private final String username = "o" + UUID.randomUUID();

	private final String subject = UUID.randomUUID().toString();

	@Test
	void whoeverHasARoleThereIsTakenInAndTheRolesFollow() {
		assertThat(this.mvc.get().uri("/login").exchange()).bodyText().contains("Sign in with the stub");
		MvcTestResult in = comes("newsroom-checkers", "somewhere-else");
		assertThat(in).hasStatus3xxRedirection().hasRedirectedUrl("/");
		assertThat(this.mvc.get().uri("/").cookie(session(in)).exchange()).hasStatusOk()
			.bodyText()
			.contains("Ольга Ким");
		assertThat(person()).isEqualTo(new Person(this.username, "Ольга Ким", Set.of(Role.FACT_CHECKER), true));
		assertThat(comes("newsroom-chiefs")).hasRedirectedUrl("/");
		assertThat(person().roles()).containsExactlyInAnyOrder(Role.EDITOR, Role.MANAGER);
		assertThat(this.mvc.get().uri("/board").cookie(session(in)).exchange()).hasStatusOk();
		assertThat(this.audit.of(Accounts.subject(this.username))).extracting("act", "actor")
			.containsExactly(tuple("person taken in", Audit.PROCESS), tuple("roles changed", Audit.PROCESS));
	}

	@Test
	void theProviderIsAskedWithStateNonceAndProofOfTheCode() {
		MvcTestResult begun = this.mvc.get().uri("/oauth2/authorization/openid").exchange();
		Map<String, String> asked = asked(begun);
		assertThat(asked).containsKeys("state", "nonce", "code_challenge")
			.containsEntry("code_challenge_method", "S256")
			.containsEntry("response_type", "code")
			.containsEntry("redirect_uri", "http://localhost:8080/login/oauth2/code/openid")
			.doesNotContainKey("prompt");
		assertThat(asked(this.mvc.get().uri("/oauth2/authorization/openid?again").exchange())).containsEntry("prompt",
				"login");
	}

	@Test
	void whoeverHasNoRoleThereStaysOutAndIsToldWhy() {
		MvcTestResult refused = comes("somewhere-else");
		assertThat(refused).hasRedirectedUrl("/login?error=openid-role");
		assertThat(this.people.find(this.username)).isEmpty();
		assertThat(this.mvc.get().uri("/login?error=openid-role").exchange()).bodyText()
			.contains("no role in this newsroom", "/oauth2/authorization/openid?again");
		assertThat(comes("newsroom-editors")).hasRedirectedUrl("/");
		assertThat(comes("somewhere-else")).hasRedirectedUrl("/login?error=openid-role");
	}

	@Test
	void anAccountOfThatNameIsNotTakenOverUntilAnAdministratorSaysWhoItIs() {
		Person admin = this.people.find("admin").orElseThrow();
		this.people.create(this.username, "Somebody Local", "a password of theirs", Set.of(Role.MANAGER), admin);
		assertThat(comes("newsroom-editors")).hasRedirectedUrl("/login?error=openid-taken");
		assertThat(person().roles()).containsExactly(Role.MANAGER);
		OpenIdIdentity waiting = identity(admin);
		assertThat(waiting.username()).isNull();
		this.links.link(waiting.id(), this.username, admin);
		assertThat(comes("newsroom-editors")).hasRedirectedUrl("/");
		assertThat(person()).isEqualTo(new Person(this.username, "Somebody Local", Set.of(Role.EDITOR), true));
		this.links.forget(waiting.id(), admin);
		assertThat(comes("newsroom-editors")).hasRedirectedUrl("/login?error=openid-taken");
	}

	@Test
	void whoeverLeftStaysOutWhateverTheProviderSays() {
		Cookie session = session(comes("newsroom-checkers"));
		this.accounts.deactivate(this.username, this.people.find("admin").orElseThrow());
		assertThat(this.mvc.get().uri("/").cookie(session).exchange()).hasStatus3xxRedirection();
		assertThat(comes("newsroom-checkers")).hasRedirectedUrl("/login?error=openid-inactive");
	}

	@Test
	void withoutRolesFromTheProviderEverybodyWaitsToBeLinked() {
		OpenIdPeople.Vouched vouched = new OpenIdPeople.Vouched(this.provider.issuer(), this.subject, null,
				this.username, "Somebody", null);
		assertThat(this.openIdPeople.find(vouched).problem()).isEqualTo(OpenIdProblem.UNKNOWN);
		Person admin = this.people.find("admin").orElseThrow();
		this.links.link(identity(admin).id(), "checker2", admin);
		Principal found = this.openIdPeople.find(vouched).principal();
		assertThat(found).isNotNull();
		assertThat(found.person()).isEqualTo(this.people.find("checker2").orElseThrow());
	}

	@Test
	void aNameThatIsNoneHereWaitsToo() {
		OpenIdPeople.Vouched vouched = new OpenIdPeople.Vouched(this.provider.issuer(), this.subject, null, "Ольга",
				"Ольга Ким", Set.of(Role.EDITOR));
		assertThat(this.openIdPeople.find(vouched).problem()).isEqualTo(OpenIdProblem.USERNAME);
		OpenIdPeople.Vouched byMail = new OpenIdPeople.Vouched(this.provider.issuer(), this.subject, null,
				this.username + "@example.org", "", Set.of(Role.EDITOR));
		assertThat(this.openIdPeople.find(byMail).principal()).hasToString(this.username);
	}

	@Test
	void whoeverComesThroughItHasNeitherAPasswordNorASecondFactorHere() {
		Cookie session = session(comes("newsroom-editors"));
		this.jdbc.sql("""
				insert into second_factor (username, secret, made_at, confirmed_at) values (:who, '\\x01', now(), now())
				""").param("who", this.username).update();
		assertThat(this.mvc.get().uri("/").cookie(session).exchange()).hasStatusOk();
		assertThat(this.mvc.get().uri("/account").cookie(session).exchange()).hasStatusOk()
			.bodyText()
			.contains("which keeps your password");
		assertThat(comes("newsroom-editors")).hasRedirectedUrl("/");
		MvcTestResult refused = this.mvc.post()
			.uri("/people/" + this.username + "/password-link")
			.with(user(this.principals.loadUserByUsername("admin")))
			.with(csrf())
			.exchange();
		assertThat(refused.getMvcResult().getFlashMap().get("link")).isNull();
		assertThat(refused.getMvcResult().getFlashMap().toString()).contains("signs in through the OpenID provider");
		assertThat(this.jdbc.sql("select count(*) from account_link where username = :who")
			.param("who", this.username)
			.query(Long.class)
			.single()).isZero();
	}

	@Test
	void signingOutEndsTheSessionThereToo() {
		Cookie session = session(comes("newsroom-checkers"));
		MvcTestResult out = this.mvc.post().uri("/logout").with(csrf()).cookie(session).exchange();
		String to = String.valueOf(out.getResponse().getRedirectedUrl());
		assertThat(to).startsWith(this.provider.issuer() + "/end?");
		assertThat(OpenIdStub.parameters(URI.create(to).getRawQuery())).containsKey("id_token_hint")
			.containsEntry("post_logout_redirect_uri", "http://localhost:8080/login?logout");
		assertThat(sessions()).isZero();
		assertThat(this.mvc.get().uri("/login").exchange().getResponse().getHeader("Content-Security-Policy"))
			.contains("form-action 'self' " + this.provider.issuer() + ";");
	}

	@Test
	void aSessionTheProviderEndsIsOverHereAndNoOther() {
		Cookie first = session(comes("newsroom-checkers"));
		Cookie second = session(comes("newsroom-checkers"));
		String sid = this.jdbc.sql("select max(sid) from openid_session where username = :username")
			.param("username", this.username)
			.query(String.class)
			.single();
		assertThat(ends("no.such.token")).hasStatus(400);
		assertThat(sessions()).isEqualTo(2);
		assertThat(ends(this.provider.logoutToken(Map.of("sid", sid)))).hasStatusOk();
		assertThat(sessions()).isEqualTo(1);
		assertThat(ends(this.provider.logoutToken(Map.of("sub", this.subject)))).hasStatusOk();
		assertThat(this.mvc.get().uri("/").cookie(first).exchange()).hasStatus3xxRedirection();
		assertThat(this.mvc.get().uri("/").cookie(second).exchange()).hasStatus3xxRedirection();
	}

	@Test
	void anAnswerToSomethingThatWasNotAskedIsRefused() {
		MvcTestResult begun = this.mvc.get().uri("/oauth2/authorization/openid").exchange();
		String back = this.provider.signIn(String.valueOf(begun.getResponse().getRedirectedUrl()),
				claims("newsroom-checkers"));
		assertThat(this.mvc.get().uri(URI.create(back)).exchange()).hasRedirectedUrl("/login?error=openid-provider");
		assertThat(this.mvc.get().uri(URI.create(back + "x")).cookie(session(begun)).exchange())
			.hasRedirectedUrl("/login?error=openid-provider");
		begun = this.mvc.get().uri("/oauth2/authorization/openid").exchange();
		Map<String, Object> replayed = new HashMap<>(claims("newsroom-checkers"));
		replayed.put("nonce", "of another sign-in");
		back = this.provider.signIn(String.valueOf(begun.getResponse().getRedirectedUrl()), replayed);
		assertThat(this.mvc.get().uri(URI.create(back)).cookie(session(begun)).exchange())
			.hasRedirectedUrl("/login?error=openid-provider");
		assertThat(this.people.find(this.username)).isEmpty();
	}

	@Test
	void onlyAdministratorsSeeWhoComes() {
		Cookie session = session(comes("newsroom-editors"));
		assertThat(this.mvc.get().uri("/people/openid").cookie(session).exchange()).hasStatus(403);
		Principal admin = this.principals.loadUserByUsername("admin");
		assertThat(this.mvc.get().uri("/people/openid").with(user(admin)).exchange()).hasStatusOk()
			.bodyText()
			.contains("Ольга Ким", this.subject, "Unlink");
		assertThat(this.mvc.get().uri("/people").with(user(admin)).exchange()).bodyText()
			.contains("Sign-in with the stub");
	}

	private MvcTestResult comes(String... roles) {
		MvcTestResult begun = this.mvc.get().uri("/oauth2/authorization/openid").exchange();
		String back = this.provider.signIn(String.valueOf(begun.getResponse().getRedirectedUrl()), claims(roles));
		return this.mvc.get().uri(URI.create(back)).cookie(session(begun)).exchange();
	}

	private Map<String, Object> claims(String... roles) {
		return Map.of("sub", this.subject, "sid", UUID.randomUUID().toString(), "name", "Ольга Ким",
				"preferred_username", this.username, "realm_access", Map.of("roles", List.of(roles)));
	}

	private MvcTestResult ends(String token) {
		return this.mvc.post().uri("/logout/connect/back-channel/openid").param("logout_token", token).exchange();
	}

	private static Map<String, String> asked(MvcTestResult begun) {
		return OpenIdStub.parameters(URI.create(String.valueOf(begun.getResponse().getRedirectedUrl())).getRawQuery());
	}

	private static Cookie session(MvcTestResult result) {
		Cookie session = result.getResponse().getCookie("SESSION");
		assertThat(session).isNotNull();
		return session;
	}

	private Person person() {
		return this.people.find(this.username).orElseThrow();
	}

	private OpenIdIdentity identity(Person admin) {
		return this.links.all(admin)
			.stream()
			.filter((one) -> one.subject().equals(this.subject))
			.findAny()
			.orElseThrow();
	}

	private long sessions() {
		return this.jdbc.sql("select count(*) from spring_session where principal_name = :username")
			.param("username", this.username)
			.query(Long.class)
			.single();
	}

}
