package org.twosource.correction;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import org.twosource.NewsroomTest;
import org.twosource.publication.SignedClaims;
import org.twosource.verification.Challenges;

import static org.assertj.core.api.Assertions.assertThat;

/** The form where readers say that something is wrong. */
@NewsroomTest
class ChallengeFormTests {

	private static final String TEXT = "The register says nine, not eight: see its page 12.";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private ApplicationEventPublisher events;

	@Autowired
	private Challenges challenges;

	private SignedClaims claims;

	private UUID claim;

	private String address;

	@BeforeEach
	void publish() {
		this.claims = new SignedClaims(this.jdbc, this.transaction, this.events);
		this.claim = this.claims.confirmed("Eight people died at the fair");
		this.claims.sign(this.claim, null);
		this.address = "/findings/" + this.claims.number(this.claim) + "/challenge";
	}

	@Test
	void aReaderFindsTheFormAndIsToldWhatHappensNext() {
		assertThat(page(this.mvc.get().uri(this.address.replace("/challenge", "")).exchange())
			.select("a[href=" + this.address + "]")
			.text()).isEqualTo("Something wrong? Tell us");
		MvcTestResult form = this.mvc.get().uri(this.address).exchange();
		assertThat(form).hasStatusOk().headers().hasValue(HttpHeaders.CACHE_CONTROL, "no-store");
		assertThat(page(form).select("main").text()).contains("Eight people died", "Only editors see it");
		MvcTestResult sent = send("text", TEXT, "link", "https://example.org/register");
		assertThat(sent).hasStatus(302);
		String received = sent.getResponse().getRedirectedUrl();
		assertThat(received).matches(this.address + "\\?received=R-[2-9A-Z]{8}");
		assertThat(page(this.mvc.get().uri(received).exchange()).select("main").text())
			.contains("We have received it", received.substring(received.indexOf("R-")), "not published")
			.doesNotContain(TEXT);
		assertThat(this.challenges.of(this.claim)).singleElement().satisfies((one) -> {
			assertThat(one.reason()).isEqualTo(TEXT);
			assertThat(one.link()).isEqualTo("https://example.org/register");
			assertThat(one.by()).isNull();
		});
	}

	@Test
	void aReferenceNobodyWasGivenIsNotConfirmed() {
		assertThat(
				page(this.mvc.get().uri(this.address + "?received=R-22222222").exchange()).select("form[method=post]"))
			.hasSize(1);
	}

	@Test
	void whatIsWrongStandsBesideItsFieldAndNothingIsLost() {
		MvcTestResult answer = send("text", "Too short", "link", "javascript:alert(1)", "name", "x".repeat(201), "mail",
				"nobody");
		assertThat(answer).hasStatus(422);
		Document page = page(answer);
		assertThat(page.select("#text-problem, #link-problem, #name-problem, #mail-problem")).hasSize(4);
		assertThat(page.select("[aria-invalid=true]")).hasSize(4);
		assertThat(page.select("#text").text()).isEqualTo("Too short");
		assertThat(page.select("#link").val()).isEqualTo("javascript:alert(1)");
		assertThat(page.select("#mail").val()).isEqualTo("nobody");
		assertThat(send("text", "ы".repeat(5001))).hasStatus(422);
		assertThat(send()).hasStatus(422);
		assertThat(send("text", TEXT + "\0")).hasStatus(400);
		assertThat(this.challenges.of(this.claim)).isEmpty();
	}

	@Test
	void whoFillsInWhatPeopleDoNotSeeIsAskedAgain() {
		MvcTestResult answer = send("text", TEXT, "website", "https://spam.example");
		assertThat(answer).hasStatus(422);
		assertThat(page(answer).select("#text").text()).isEqualTo(TEXT);
		assertThat(page(answer).select("#website").val()).isEmpty();
		assertThat(this.challenges.of(this.claim)).isEmpty();
	}

	@Test
	void whoSendsTooOftenIsToldWhenToComeBackAndLosesNothing() {
		for (int i = 0; i < 10; i++) {
			assertThat(send("text", TEXT + i)).hasStatus(302);
		}
		MvcTestResult answer = send("text", TEXT);
		assertThat(answer).hasStatus(429).headers().containsHeader(HttpHeaders.RETRY_AFTER);
		assertThat(page(answer).select("#text").text()).isEqualTo(TEXT);
		assertThat(page(answer).select("[role=alert]").text()).contains("too many messages");
		assertThat(this.challenges.of(this.claim)).hasSize(10);
	}

	@Test
	void hostileTextStaysText() {
		MvcTestResult answer = send("text", "</textarea><script>alert(1)</script>", "link", "\"><img src=x>");
		assertThat(page(answer).select("main script, main img")).isEmpty();
		assertThat(page(answer).select("#text").text()).contains("<script>alert(1)</script>");
	}

	@Test
	void onlyAFindingThatStandsIsChallengedAndOnlyByTheForm() {
		assertThat(this.mvc.post().uri(this.address).contentType(MediaType.APPLICATION_JSON).content("{}").exchange())
			.hasStatus(415);
		assertThat(this.mvc.post()
			.uri(this.address)
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)
			.header("Sec-Fetch-Site", "cross-site")
			.param("text", TEXT)
			.exchange()).hasStatus(403);
		String unpublished = "/findings/" + this.claims.number(this.claims.confirmed("Not yet")) + "/challenge";
		assertThat(this.mvc.get().uri(unpublished).exchange()).hasStatus(404);
		this.claims.drop(this.claim, "The register was forged");
		assertThat(page(this.mvc.get().uri(this.address).exchange()).select("main").text()).contains("was retracted");
		MvcTestResult late = send("text", TEXT);
		assertThat(late).hasStatus(409);
		assertThat(page(late).text()).contains(TEXT, "it was not sent");
		assertThat(this.challenges.of(this.claim)).isEmpty();
	}

	@Test
	void readersReadItInTheirLanguage() {
		assertThat(this.mvc.get().uri(this.address).header(HttpHeaders.ACCEPT_LANGUAGE, "ru").exchange()).bodyText()
			.contains("Нашли ошибку? Сообщите нам", "Что неверно")
			.doesNotContain("??", "What is wrong");
	}

	/** Each test sends from a network of its own. */
	private MvcTestResult send(String... fields) {
		var request = this.mvc.post().uri(this.address).contentType(MediaType.APPLICATION_FORM_URLENCODED);
		for (int i = 0; i < fields.length; i += 2) {
			request.param(fields[i], fields[i + 1]);
		}
		return request.with((sent) -> {
			sent.setRemoteAddr("fd00:" + this.claim.toString().substring(0, 4) + ":1:2::1");
			return sent;
		}).exchange();
	}

	private static Document page(MvcTestResult answer) {
		return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
	}

}
