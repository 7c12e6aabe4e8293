package org.twosource.account;

import java.util.EnumSet;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.servlet.http.Cookie;
import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import org.twosource.NewsroomTest;
import org.twosource.Refusal;
import org.twosource.Safe;
import org.twosource.audit.Audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

/** Whoever has a second factor comes in by password and code, and by nothing less. */
@NewsroomTest
class SecondFactorTest {

	private static final String PASSWORD = "kettle orbit mango 31";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private People people;

	@Autowired
	private Accounts accounts;

	@Autowired
	private SecondFactors factors;

	@Autowired
	private ApiTokens tokens;

	@Autowired
	private Attempts attempts;

	@Autowired
	private Audit audit;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private Clock clock;

	private Person person;

	private byte[] secret;

	private List<String> recovery = List.of();

	@BeforeEach
	void takeSomebodyIn() {
		String username = "f" + UUID.randomUUID();
		this.person = this.people.enter(username, "Somebody Careful", PASSWORD, Set.of(Role.EDITOR), "test");
	}

	@Test
	void itIsSetUpOnThePageOfTheAccountAndCountsOnceACodeWasEntered() {
		Cookie session = session(form());
		MvcTestResult begun = act(session, "/account/second-factor/beginning", "");
		assertThat(begun).hasRedirectedUrl("/account/second-factor");
		String key = this.factors.beingSetUp(this.person).orElseThrow();
		assertThat(page(session)).hasStatusOk()
			.bodyText()
			.contains("<svg", "<path", key.replaceAll("(.{4})(?=.)", "$1 "));
		assertThat(act(session, "/account/second-factor/confirmation", "000000")).hasStatus(422)
			.bodyText()
			.contains("That is not the code");
		assertThat(this.factors.isOn(this.person.username())).isFalse();
		this.secret = new Base32().decode(key);
		MvcTestResult confirmed = act(session, "/account/second-factor/confirmation", code(0));
		assertThat(confirmed).hasRedirectedUrl("/account/second-factor");
		this.recovery = codes(confirmed);
		assertThat(this.recovery).hasSize(10).doesNotHaveDuplicates().allMatch((code) -> code.length() == 19);
		assertThat(this.jdbc.sql("select string_agg(r::text, ' ') from recovery_code r").query(String.class).single())
			.doesNotContain(this.recovery.get(0), this.recovery.get(0).replace("-", ""));
		assertThat(page(session)).bodyText().contains("Recovery codes left: 10").doesNotContain(key);
		assertThat(this.audit.of(Accounts.subject(this.person.username()))).last()
			.extracting("act")
			.isEqualTo("second factor set up");
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.factors.begin(this.person));
	}

	@Test
	void afterThePasswordTheCodeIsAskedForAndUntilThenNothingIsOpen() {
		setUp();
		MvcTestResult asked = form();
		assertThat(asked).hasStatus3xxRedirection().hasRedirectedUrl("/login/code");
		Cookie pending = session(asked);
		for (String path : new String[] { "/", "/account", "/account/second-factor", "/people" }) {
			assertThat(this.mvc.get().uri(path).cookie(pending)).hasStatus3xxRedirection();
		}
		assertThat(this.mvc.get().uri("/api/tasks").cookie(pending)).hasStatus(401);
		assertThat(this.mvc.get().uri("/login/code").cookie(pending)).hasStatusOk()
			.bodyText()
			.contains("one-time-code");
		assertThat(enter(pending, "123456")).hasRedirectedUrl("/login/code?error=code");
		assertThat(this.mvc.post().uri("/login/code").cookie(pending).param("code", code(1))).hasStatus(403);
		MvcTestResult signedIn = enter(pending, code(1));
		assertThat(signedIn.getResponse().getRedirectedUrl()).contains("/people");
		assertThat(session(signedIn).getValue()).isNotEqualTo(pending.getValue());
		assertThat(this.mvc.get().uri("/").cookie(session(signedIn))).hasStatusOk();
		assertThat(this.mvc.get().uri("/").cookie(pending)).hasStatus3xxRedirection();
	}

	@Test
	void aCodeCountsOnceAndARecoveryCodeToo() {
		setUp();
		String code = code(1);
		assertThat(enter(session(form()), code)).hasRedirectedUrl("/");
		assertThat(enter(session(form()), code)).hasRedirectedUrl("/login/code?error=code");
		String lost = this.recovery.get(3).toLowerCase();
		assertThat(enter(session(form()), lost)).hasRedirectedUrl("/");
		assertThat(enter(session(form()), lost)).hasRedirectedUrl("/login/code?error=code");
		assertThat(this.factors.recoveryCodesLeft(this.person)).isEqualTo(9);
		assertThat(this.audit.of(Accounts.subject(this.person.username()))).last()
			.extracting("act")
			.isEqualTo("recovery code used");
	}

	@Test
	void aCodeWithoutThePasswordBeforeItIsWorthNothing() {
		setUp();
		assertThat(this.mvc.post().uri("/login/code").with(csrf()).param("code", code(1)))
			.hasRedirectedUrl("/login?error=expired");
		Cookie pending = session(form());
		this.accounts.changePassword(this.person, PASSWORD, "seven lanterns drift southward");
		assertThat(enter(pending, code(1))).hasRedirectedUrl("/login?error=expired");
	}

	@Test
	void programsSignInByTokenNotByPassword() {
		assertThat(this.mvc.get().uri("/api/tasks").with(httpBasic(this.person.username(), PASSWORD))).hasStatusOk();
		setUp();
		assertThat(this.mvc.get().uri("/api/tasks").with(httpBasic(this.person.username(), PASSWORD))).hasStatus(401)
			.bodyText()
			.contains("programs use a token");
		String token = this.tokens.issue("import", Duration.ofDays(1), EnumSet.allOf(TokenScope.class), this.person)
			.secret();
		assertThat(this.mvc.get().uri("/api/tasks").header(HttpHeaders.AUTHORIZATION, "Bearer " + token)).hasStatusOk();
	}

	@Test
	void tenWrongCodesAndThoseOfTheAppWaitForAnHourWhileRecoveryCodesCount() {
		setUp();
		for (int i = 0; i < SecondFactors.WRONG_IN_A_ROW; i++) {
			assertThat(this.factors.accept(this.person.username(), "000000")).isEqualTo(SecondFactors.Answer.WRONG);
		}
		assertThat(this.factors.accept(this.person.username(), code(1))).isEqualTo(SecondFactors.Answer.TOO_OFTEN);
		assertThat(enter(session(form()), code(1))).hasRedirectedUrl("/login/code?error=attempts");
		assertThat(enter(session(form()), this.recovery.get(0))).hasRedirectedUrl("/");
		this.jdbc.sql("update second_factor set wrong_since = :then where username = :username")
			.param("then", Timestamp.from(Instant.now().minus(Duration.ofMinutes(61))))
			.param("username", this.person.username())
			.update();
		assertThat(this.factors.accept(this.person.username(), code(1))).isEqualTo(SecondFactors.Answer.RIGHT);
	}

	@Test
	void guessingCodesFromOneAddressIsSlowedThoughThePasswordIsRightInBetween() {
		setUp();
		int wrong = 0;
		while (wrong < 20 && "/login/code?error=code"
			.equals(enter(session(form()), "AAAA-AAAA-AAAA-AAAA").getResponse().getRedirectedUrl())) {
			wrong++;
		}
		// The password was an attempt too; some are allowed again while this goes on.
		assertThat(wrong).isBetween(9, 15);
		assertThat(form()).hasRedirectedUrl("/login?error=attempts");
	}

	@Test
	void itIsTurnedOffByACodeAndResetByAnAdministrator() {
		setUp();
		Cookie session = session(enter(session(form()), code(1)));
		assertThat(act(session, "/account/second-factor/removal", "000000")).hasStatus(422);
		MvcTestResult renewed = act(session, "/account/second-factor/recovery-codes", this.recovery.get(0));
		assertThat(codes(renewed)).hasSize(10).doesNotContainAnyElementsOf(this.recovery);
		assertThat(this.factors.accept(this.person.username(), this.recovery.get(1)))
			.isEqualTo(SecondFactors.Answer.WRONG);
		assertThat(act(session, "/account/second-factor/removal", codes(renewed).get(0)))
			.hasRedirectedUrl("/account/second-factor");
		assertThat(form()).hasRedirectedUrl("/");
		setUp();
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> this.factors.reset(this.person.username(), this.person));
		Person admin = this.people.find("admin").orElseThrow();
		this.factors.reset(this.person.username(), admin);
		assertThat(this.audit.of(Accounts.subject(this.person.username()))).last().satisfies((entry) -> {
			assertThat(entry.act()).isEqualTo("second factor reset");
			assertThat(entry.actor()).isEqualTo("admin");
		});
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.factors.reset(this.person.username(), admin));
	}

	@Test
	void withAKeySecretsAreKeptEncrypted() {
		SecondFactors keyed = new SecondFactors(this.jdbc, new Safe("a long passphrase of this installation", ""),
				new SecondFactorRule("all"), this.transaction, this.audit, this.clock);
		keyed.begin(this.person);
		byte[] opened = new Base32().decode(keyed.beingSetUp(this.person).orElseThrow());
		byte[] kept = this.jdbc.sql("select secret from second_factor where username = :username")
			.param("username", this.person.username())
			.query(byte[].class)
			.single();
		assertThat(opened).hasSize(20);
		assertThat(kept).isNotEqualTo(opened).hasSizeGreaterThan(20);
		assertThat(this.factors.beingSetUp(this.person)).isEmpty();
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> new SecondFactors(this.jdbc, new Safe("", ""),
				new SecondFactorRule("none"), this.transaction, this.audit, this.clock)
			.begin(this.person));
	}

	@Test
	void guessesFromEverywhereAreSlowedButNotOnADeviceThePersonIsKnownOn() {
		MvcTestResult before = form();
		Cookie device = before.getResponse().getCookie(KnownDevices.COOKIE);
		assertThat(device).isNotNull();
		assertThat(device.isHttpOnly()).isTrue();
		String username = this.person.username();
		assertThat(this.mvc.get().uri("/api/tasks").with(httpBasic(username, "wrong"))).hasStatus(401);
		var everywhere = this.attempts.left(new Attempts.Key(username, Attempts.ANYWHERE));
		for (int more = 1; more < Attempts.FROM_ANYWHERE; more++) {
			everywhere.use();
		}
		assertThatExceptionOfType(TooManyAttempts.class).isThrownBy(everywhere::use);
		assertThat(this.mvc.get().uri("/api/tasks").with(httpBasic(username, PASSWORD))).hasStatus(429);
		assertThat(form()).hasRedirectedUrl("/login?error=attempts");
		assertThat(this.mvc.get().uri("/").cookie(session(before))).hasStatusOk();
		assertThat(this.mvc.post()
			.uri("/login")
			.with(csrf())
			.cookie(device)
			.param("username", username)
			.param("password", PASSWORD)
			.exchange()).hasRedirectedUrl("/");
	}

	@Test
	void aPasswordKeptByBcryptIsKeptByArgonFromTheNextSignInOn() {
		this.jdbc.sql("update person set password_hash = :hash where username = :username")
			.param("hash", "{bcrypt}" + new BCryptPasswordEncoder(4).encode(PASSWORD))
			.param("username", this.person.username())
			.update();
		assertThat(this.mvc.get().uri("/api/tasks").with(httpBasic(this.person.username(), "wrong"))).hasStatus(401);
		assertThat(hash()).startsWith("{bcrypt}");
		Cookie session = session(form());
		assertThat(hash()).startsWith("{argon2}");
		assertThat(this.mvc.get().uri("/").cookie(session)).hasStatusOk();
		assertThat(form()).hasRedirectedUrl("/");
	}

	private void setUp() {
		this.factors.begin(this.person);
		this.secret = new Base32().decode(this.factors.beingSetUp(this.person).orElseThrow());
		this.recovery = this.factors.confirm(code(0), this.person);
	}

	/** The code of so many steps ahead. */
	private String code(int ahead) {
		return Totp.code(this.secret, this.clock.instant().plusSeconds(30L * ahead));
	}

	private String hash() {
		return this.jdbc.sql("select password_hash from person where username = :username")
			.param("username", this.person.username())
			.query(String.class)
			.single();
	}

	private MvcTestResult page(Cookie session) {
		return this.mvc.get().uri("/account/second-factor").cookie(session).exchange();
	}

	private MvcTestResult act(Cookie session, String path, String code) {
		return this.mvc.post().uri(path).cookie(session).with(csrf()).param("code", code).exchange();
	}

	private MvcTestResult enter(Cookie pending, String code) {
		return act(pending, "/login/code", code);
	}

	private MvcTestResult form() {
		return this.mvc.post()
			.uri("/login")
			.with(csrf())
			.param("username", this.person.username())
			.param("password", PASSWORD)
			.exchange();
	}

	@SuppressWarnings("unchecked")
	private static List<String> codes(MvcTestResult answer) {
		return (List<String>) answer.getMvcResult().getFlashMap().get("codes");
	}

	private static Cookie session(MvcTestResult answer) {
		Cookie session = answer.getResponse().getCookie("SESSION");
		assertThat(session).isNotNull();
		return session;
	}

}
