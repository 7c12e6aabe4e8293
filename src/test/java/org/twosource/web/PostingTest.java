package org.twosource.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** What is handed in arrives as it is, goes nowhere else, and waits for nobody. */
@Timeout(30)
class PostingTest {

	private static final Fetching.Limits LIMITS = new Fetching.Limits(Duration.ofMillis(700), 100);

	private final Site site = new Site();

	private final Posting web = new Posting(new PublicAddresses(new String[] { "127.0.0.1/32" }),
			SystemDefaultDnsResolver.INSTANCE);

	@AfterEach
	void close() throws Exception {
		this.web.close();
		this.site.close();
	}

	@Test
	void whatIsHandedInArrivesAndTheBeginningOfTheAnswerComesBack() throws Exception {
		CompletableFuture<String> came = new CompletableFuture<>();
		this.site.serve("/in", (exchange) -> {
			came.complete(exchange.getRequestMethod() + " " + exchange.getRequestHeaders().getFirst("x-mark") + " "
					+ exchange.getRequestHeaders().getFirst("Content-Type") + " "
					+ new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
			byte[] answer = "да".repeat(100_000).getBytes(StandardCharsets.UTF_8);
			exchange.sendResponseHeaders(202, answer.length);
			exchange.getResponseBody().write(answer);
		});
		Posting.Answer answer = post(this.site.url("/in"));
		assertThat(came.join()).isEqualTo("POST 7 application/json {\"a\":\"б\"}");
		assertThat(answer.status()).isEqualTo(202);
		assertThat(answer.beginning()).isEqualTo("да".repeat(25));
	}

	@Test
	void anAnswerThatLeadsElsewhereIsNotFollowed() throws Exception {
		this.site.redirect("/from", "/to").page("/to", "x");
		assertThat(post(this.site.url("/from")).status()).isEqualTo(302);
		assertThat(this.site.visits()).isEqualTo(1);
	}

	@Test
	void anAnswerThatTricklesIsCutOff() {
		this.site.drip("/drip");
		assertThat(refused(this.site.url("/drip"))).hasMessageContaining("no whole answer");
	}

	@ParameterizedTest
	@ValueSource(strings = { "127.0.0.2", "10.0.0.1", "169.254.169.254", "[::1]", "192.168.1.1", "2130706434" })
	void nothingInsideIsReachedByEitherProtocol(String host) {
		for (String protocol : new String[] { "http://", "https://" }) {
			String url = protocol + host + ":" + this.site.port() + "/in";
			assertThat(refused(url)).as(url).isNotNull();
			if (host.contains(".")) {
				assertThat(
						catchThrowableOfType(NotFetched.class, () -> this.web.check(WebAddress.of(url).orElseThrow())))
					.as(url)
					.isNotNull();
			}
		}
		assertThat(this.site.visits()).isZero();
	}

	@Test
	void whatIsNotOpenedOnPurposeIsSpokenToByHttpsOnly() {
		DnsResolver everybody = new DnsResolver() {
			@Override
			public InetAddress[] resolve(String host) throws UnknownHostException {
				return new InetAddress[] { InetAddress.getByName("93.184.215.14") };
			}

			@Override
			public String resolveCanonicalHostname(String host) {
				return host;
			}
		};
		Posting posting = new Posting(new PublicAddresses(new String[0]), everybody);
		WebAddress plain = WebAddress.of("http://example.org/in").orElseThrow();
		assertThat(catchThrowableOfType(NotFetched.class, () -> posting.check(plain)))
			.hasMessageContaining("begin with https");
		assertThat(catchThrowableOfType(NotFetched.class,
				() -> posting.post(plain, List.of(), "application/json", new byte[0], LIMITS)))
			.hasMessageContaining("begin with https");
		assertThatCode(() -> posting.check(WebAddress.of("https://example.org/in").orElseThrow()))
			.doesNotThrowAnyException();
	}

	private NotFetched refused(String url) {
		return catchThrowableOfType(NotFetched.class, () -> post(url));
	}

	private Posting.Answer post(String url) throws NotFetched {
		return this.web.post(WebAddress.of(url).orElseThrow(), List.of(new Exchange.Field("x-mark", "7")),
				"application/json", "{\"a\":\"б\"}".getBytes(StandardCharsets.UTF_8), LIMITS);
	}

}
