package org.twosource.account;

import java.util.EnumSet;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.servlet.http.Cookie;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.twosource.NewsroomTest;
import org.twosource.OpenIdStub;
import org.twosource.Refusal;
import org.twosource.alert.Mailman;
import org.twosource.audit.Audit;
import org.twosource.verification.Postman;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** People choose their passwords by links that work once. */
@NewsroomTest
class InvitationTest {

	private static final String PASSWORD = "kettle orbit mango 31";

	private static final String ANOTHER = "seven lanterns drift southward";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private People people;

	@Autowired
	private Invitations invitations;

	@Autowired
	private PasswordResets resets;

	@Autowired
	private OneTimeLinks links;

	@Autowired
	private OpenIdStub provider;

	@Autowired
	private ApiTokens tokens;

	@Autowired
	private UserDetailsService principals;

	@Autowired
	private Postman postman;

	@Autowired
	private Mailman mailman;

	@Autowired
	private Audit audit;

	@Autowired
	private JdbcClient jdbc;

	private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

	private final String username = "i" + UUID.randomUUID();

	private final String mail = this.username + "@example.org";

	private Person admin;

	@BeforeEach
	void openThePostOffice() {
		this.server.start();
		this.admin = this.people.find("admin").orElseThrow();
	}

	@AfterEach
	void closeIt() {
		this.mailman.sendByNone();
		this.server.stop();
		// What is left of the mails is waited for by nobody.
		this.jdbc.sql("update account_link set ended_at = coalesce(ended_at, now()) where starts_with(username, :name)")
			.param("name", this.username)
			.update();
		this.jdbc.sql("update person set active = false, mail = null where starts_with(username, :name)")
			.param("name", this.username)
			.update();
	}

	@Test
	void withoutAMailServerTheAdministratorPassesTheLinkOn() {
		this.mailman.sendByNone();
		MvcTestResult invited = this.mvc.post()
			.uri("/people")
			.param("username", this.username)
			.param("displayName", "Nurlan New")
			.param("mail", this.mail)
			.param("password", "")
			.param("roles", "EDITOR")
			.with(user(this.principals.loadUserByUsername("admin")))
			.with(csrf())
			.exchange();
		assertThat(invited).hasRedirectedUrl("/people");
		String link = (String) invited.getMvcResult().getFlashMap().get("link");
		assertThat(link).contains("/login/links/");
		String path = link.substring(link.indexOf("/login/"));
		assertThat(this.people.find(this.username).orElseThrow().active()).isFalse();
		assertThat(this.invitations.awaited()).containsKey(this.username);
		assertThat(kept()).doesNotContain(path.substring(path.lastIndexOf('/') + 1));
		for (int look = 0; look < 2; look++) {
			assertThat(this.mvc.get().uri(path)).hasStatusOk().bodyText().contains(this.username, "Nurlan New");
		}
		assertThat(choose(path, "Nurlan123")).hasStatus(422)
			.bodyText()
			.contains("id=\"password-problem\"", "soon guessed", "aria-invalid=\"true\"");
		assertThat(choose(path, PASSWORD)).hasRedirectedUrl("/login");
		assertThat(this.people.find(this.username).orElseThrow().active()).isTrue();
		assertThat(this.invitations.awaited()).doesNotContainKey(this.username);
		assertThat(this.mvc.get().uri(path)).hasStatus(404);
		assertThat(choose(path, ANOTHER)).hasStatus(404);
		assertThat(form(PASSWORD)).hasRedirectedUrl("/");
		assertThat(acts()).containsExactly("person taken in", "person invited", "invitation accepted");
	}

	@Test
	void byMailTheSecretOfALinkIsInTheMailAlone() throws Exception {
		this.mailman.sendBy(this.server.getSmtp().getPort());
		Invitations.Given given = this.invitations.invite(this.username, "Nurlan New", this.mail,
				Set.of(Role.FACT_CHECKER), this.admin);
		assertThat(given.mail()).isEqualTo(this.mail);
		String first = sent();
		assertThat(first).doesNotContain("only-in-the-mail");
		assertThat(kept()).doesNotContain(first.substring(first.lastIndexOf('/') + 1));
		this.invitations.again(this.username, this.admin);
		assertThat(this.mvc.get().uri(first)).hasStatus(404);
		String second = sent();
		assertThat(choose(second, PASSWORD)).hasRedirectedUrl("/login");
		assertThat(address()).isEqualTo(this.mail);
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.invitations.again(this.username, this.admin));
	}

	@Test
	void anInvitationIsTakenBackAndEndsByItself() {
		Invitations.Given given = this.invitations.invite(this.username, "Nurlan New", null, Set.of(Role.EDITOR),
				this.admin);
		String late = this.links.secret(given.linkId()).orElseThrow();
		this.jdbc.sql("update account_link set expires_at = now() - interval '1 second' where id = :id")
			.param("id", given.linkId())
			.update();
		assertThat(this.mvc.get().uri("/login/links/" + late)).hasStatus(404);
		assertThat(this.links.secret(given.linkId())).isEmpty();
		String taken = this.links.secret(this.invitations.again(this.username, this.admin).linkId()).orElseThrow();
		assertThat(this.mvc.get().uri("/login/links/" + taken)).hasStatusOk();
		this.invitations.withdraw(this.username, this.admin);
		assertThat(choose("/login/links/" + taken, PASSWORD)).hasStatus(404);
		assertThat(this.people.find(this.username).orElseThrow().active()).isFalse();
	}

	@Test
	void onlyAdministratorsInviteAndAddressesAreAddresses() {
		Person manager = this.people.find("manager").orElseThrow();
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> this.invitations.invite(this.username, "N", null, Set.of(Role.EDITOR), manager));
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.resets.give("checker", manager));
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.invitations.invite(this.username, "N",
				"a@b.example\r\nBcc: c@d.example", Set.of(Role.EDITOR), this.admin));
		for (String path : List.of("invitation", "invitation/withdrawal", "password-link", "second-factor/removal")) {
			assertThat(this.mvc.post()
				.uri("/people/checker/" + path)
				.with(user(this.principals.loadUserByUsername("manager")))
				.with(csrf())).hasStatus(403);
		}
	}

	@Test
	void whoHasForgottenTheirPasswordIsSentALinkAndNobodyLearnsWhetherTheyAreHere() throws Exception {
		this.mailman.sendBy(this.server.getSmtp().getPort());
		Person person = this.people.enter(this.username, "Nurlan New", PASSWORD, Set.of(Role.EDITOR), "test");
		this.mailman.reaches(this.username, this.mail);
		Cookie session = session(form(PASSWORD));
		String token = this.tokens.issue("import", Duration.ofDays(1), EnumSet.allOf(TokenScope.class), person)
			.secret();
		MvcTestResult unknown = ask("nobody" + this.username, "192.0.2.1");
		MvcTestResult known = ask(this.mail.toUpperCase(), "192.0.2.1");
		assertThat(unknown).hasStatusOk();
		assertThat(known).hasStatusOk();
		assertThat(text(known)).isEqualTo(text(unknown)).contains("If there is such a person");
		String path = sent();
		assertThat(choose(path, ANOTHER)).hasRedirectedUrl("/login");
		assertThat(this.mvc.get().uri("/").cookie(session)).hasStatus3xxRedirection();
		assertThat(this.jdbc.sql("select count(*) from spring_session where principal_name = :username")
			.param("username", this.username)
			.query(Long.class)
			.single()).isZero();
		assertThat(this.mvc.get().uri("/api/tasks").header(HttpHeaders.AUTHORIZATION, "Bearer " + token)).hasStatusOk();
		assertThat(form(PASSWORD)).hasRedirectedUrl("/login?error=credentials");
		assertThat(form(ANOTHER)).hasRedirectedUrl("/");
		assertThat(acts()).containsExactly("person taken in", "token issued", "password link made", "password reset");
	}

	@Test
	void linksAreAskedForThreeTimesAnHourAndTenTimesFromAnAddress() throws Exception {
		this.mailman.sendBy(this.server.getSmtp().getPort());
		Person person = this.people.enter(this.username, "Nurlan New", PASSWORD, Set.of(Role.EDITOR), "test");
		this.mailman.reaches(this.username, this.mail);
		for (int i = 0; i < 10; i++) {
			assertThat(ask(this.username, "192.0.2.2")).hasStatusOk();
		}
		assertThat(ask(this.username, "192.0.2.2")).hasStatus(429);
		Person another = this.people.enter(this.username + "b", "After them", PASSWORD, Set.of(Role.EDITOR), "test");
		this.mailman.reaches(another.username(), "b" + this.mail);
		Person elsewhere = this.people.enter(this.username + "c", "By OpenID", PASSWORD, Set.of(Role.EDITOR), "test");
		this.mailman.reaches(elsewhere.username(), "c" + this.mail);
		this.jdbc
			.sql("""
					insert into openid_identity (id, issuer, subject, username, known_as, display_name, first_seen_at, last_seen_at)
					values (gen_random_uuid(), :issuer, :who, :who, :who, 'By OpenID', now(), now())
					""")
			.param("issuer", this.provider.issuer())
			.param("who", elsewhere.username())
			.update();
		assertThat(ask(elsewhere.username(), "192.0.2.3")).hasStatusOk();
		assertThat(ask(another.username(), "192.0.2.3")).hasStatusOk();
		// They are made one after the other: once the last one is there, so are all.
		awaitMail(another.username());
		assertThat(this.links.asked(person.username(), Duration.ofHours(1))).isEqualTo(PasswordResets.IN_AN_HOUR);
		assertThat(this.links.asked(elsewhere.username(), Duration.ofHours(1))).isZero();
	}

	@Test
	void anAdministratorGivesALinkToWhomNoMailReaches() {
		this.people.enter(this.username, "Nurlan New", PASSWORD, Set.of(Role.EDITOR), "test");
		this.mailman.sendBy(this.server.getSmtp().getPort());
		MvcTestResult given = this.mvc.post()
			.uri("/people/" + this.username + "/password-link")
			.with(user(this.principals.loadUserByUsername("admin")))
			.with(csrf())
			.exchange();
		String link = (String) given.getMvcResult().getFlashMap().get("link");
		assertThat(choose(link.substring(link.indexOf("/login/")), ANOTHER)).hasRedirectedUrl("/login");
		assertThat(this.audit.of(Accounts.subject(this.username))).anySatisfy((entry) -> {
			assertThat(entry.act()).isEqualTo("password link made");
			assertThat(entry.actor()).isEqualTo("admin");
		});
	}

	/** Has the mail sent that is under way, and gives the path of the link in it. */
	private String sent() throws Exception {
		UUID id = awaitMail(this.username);
		assertThat(this.postman.send(id).outcome()).isEqualTo(Postman.Outcome.SENT);
		this.postman.settle(id, Postman.Ending.SENT);
		MimeMessage[] received = this.server.getReceivedMessages();
		MimeMessage last = received[received.length - 1];
		assertThat(last.getAllRecipients()).extracting(Object::toString).containsExactly(this.mail);
		MimeMultipart parts = (MimeMultipart) ((MimeMultipart) last.getContent()).getBodyPart(0).getContent();
		Object plain = parts.getBodyPart(0).getContent();
		Matcher link = Pattern.compile("/login/links/[\\w-]{43}").matcher(textOf(plain));
		assertThat(link.find()).isTrue();
		return link.group();
	}

	private static String textOf(Object content) throws Exception {
		return (content instanceof MimeMultipart parts) ? textOf(parts.getBodyPart(0).getContent())
				: content.toString();
	}

	private UUID awaitMail(String to) throws InterruptedException {
		for (int look = 0; look < 200; look++) {
			List<UUID> waiting = this.jdbc
				.sql("select id from alert_mail where username = :username and state = 'UNDER_WAY'")
				.param("username", to)
				.query(UUID.class)
				.list();
			if (!waiting.isEmpty()) {
				return waiting.get(0);
			}
			Thread.sleep(50);
		}
		throw new AssertionError("No mail was made for " + to + "; received: "
				+ Arrays.stream(this.server.getReceivedMessages()).map(GreenMailUtil::getWholeMessage).toList());
	}

	private MvcTestResult ask(String name, String address) {
		return this.mvc.post().uri("/login/forgotten").param("name", name).with(csrf()).with((request) -> {
			request.setRemoteAddr(address);
			return request;
		}).exchange();
	}

	private static String text(MvcTestResult page) throws Exception {
		return Jsoup.parse(page.getResponse().getContentAsString()).select("main").text();
	}

	private MvcTestResult choose(String path, String password) {
		return this.mvc.post().uri(path).param("password", password).with(csrf()).exchange();
	}

	private MvcTestResult form(String password) {
		return this.mvc.post()
			.uri("/login")
			.with(csrf())
			.param("username", this.username)
			.param("password", password)
			.exchange();
	}

	private static Cookie session(MvcTestResult answer) {
		Cookie session = answer.getResponse().getCookie("SESSION");
		assertThat(session).isNotNull();
		return session;
	}

	private List<String> acts() {
		return this.audit.of(Accounts.subject(this.username)).stream().map((entry) -> entry.act()).toList();
	}

	private String address() {
		return this.jdbc.sql("select mail from person where username = :username")
			.param("username", this.username)
			.query(String.class)
			.single();
	}

	/** Everything the database has of links and mails. */
	private String kept() {
		return this.jdbc.sql("""
				select coalesce((select string_agg(l::text, ' ') from account_link l), '')
				    || coalesce((select string_agg(s::text, ' ') from account_link_secret s), '')
				    || coalesce((select string_agg(m::text, ' ') from alert_mail m), '')
				""").query(String.class).single();
	}

}
