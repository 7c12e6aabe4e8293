package org.twosource.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPInputStream;

import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Everything on the way to a page is kept as it was, and nothing inside is reached. */
@Timeout(60)
class FetchingTest {

	private static final Fetching.Limits LIMITS = new Fetching.Limits(Duration.ofSeconds(20), 1024 * 1024);

	private static final String[] HERE = { "127.0.0.1/32" };

	private final Site site = new Site();

	@TempDir
	private Path folder;

	@AfterEach
	void close() {
		this.site.close();
	}

	@Test
	void everyStepOnTheWayIsKeptAsItWas() throws Exception {
		this.site.redirect("/old", "/new?b=1").page("/new", "<p>Here");
		Instant before = Instant.now();
		List<Exchange> way = fetch(this.site.url("/old#top"));
		assertThat(way).extracting(Exchange::uri)
			.extracting(Object::toString)
			.containsExactly(this.site.url("/old"), this.site.url("/new?b=1"));
		assertThat(way).extracting(Exchange::status).containsExactly(302, 200);
		Exchange last = way.get(1);
		assertThat(last.at()).isBetween(before, Instant.now());
		assertThat(last.address()).isEqualTo(InetAddress.getLoopbackAddress());
		assertThat(last.request().line()).isEqualTo("GET /new?b=1 HTTP/1.1");
		assertThat(last.request().first("Host")).contains("127.0.0.1:" + this.site.port());
		assertThat(last.request().first("Cookie")).isEmpty();
		assertThat(last.response().line()).isEqualTo("HTTP/1.1 200 OK");
		assertThat(last.mediaType()).isEqualTo("text/html");
		assertThat(last.body()).hasContent("<p>Here").hasSize(last.size());
	}

	@Test
	void whatComesPackedIsKeptPacked() throws Exception {
		this.site.bomb("/packed", 64 * 1024 * 1024);
		Exchange came = fetch(this.site.url("/packed")).get(0);
		assertThat(came.packing()).isEqualTo("gzip");
		byte[] packed = Files.readAllBytes(came.body());
		assertThat(came.size()).isEqualTo(packed.length).isLessThan(100_000);
		assertThat(new GZIPInputStream(new ByteArrayInputStream(packed)).read()).isZero();
	}

	@Test
	void anyAnswerThatLeadsNoFurtherIsAnAnswer() throws Exception {
		this.site.status("/gone", 410).status("/odd", 302).page("/file.bin", "", new byte[] { 1, 2 });
		assertThat(fetch(this.site.url("/gone"))).singleElement().extracting(Exchange::status).isEqualTo(410);
		assertThat(fetch(this.site.url("/odd"))).singleElement().extracting(Exchange::status).isEqualTo(302);
		assertThat(fetch(this.site.url("/file.bin"))).singleElement().extracting(Exchange::mediaType).isEqualTo("");
	}

	@Test
	void redirectsWithoutEndAreGivenUpForGood() {
		this.site.redirect("/a", "/b").redirect("/b", "/a");
		assertRefused(this.site.url("/a"), false, "leads on and on");
		assertThat(this.site.visits()).isEqualTo(Connections.MOST_REDIRECTS + 1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "file:///etc/passwd", "gopher://127.0.0.1:70/_x", "ftp://127.0.0.1/",
			"javascript:alert(1)", "data:text/html,x", "http://", "//", "http://[::1" })
	void aRedirectToAnythingButTheWebIsRefused(String target) {
		this.site.redirect("/out", target);
		assertRefused(this.site.url("/out"), false, "not a page of the web");
	}

	@ParameterizedTest
	@ValueSource(strings = { "127.0.0.2", "[::1]", "[::ffff:127.0.0.2]", "[::ffff:7f00:2]", "[fe80::1]", "[fc00::1]",
			"[fd00:ec2::254]", "[64:ff9b::127.0.0.2]", "[64:ff9b::a9fe:a9fe]", "[2002:7f00:2::]", "169.254.169.254",
			"0.0.0.0", "10.0.0.1", "192.168.1.1", "2130706434", "0x7f000002", "127.2" })
	void aRedirectToTheInsideIsRefusedHoweverItIsWritten(String host) {
		this.site.redirect("/out", "http://" + host + ":" + this.site.port() + "/in").page("/in", "Secrets");
		NotFetched refused = refused(fetching(names(Names.SYSTEM)), this.site.url("/out"));
		assertThat(refused.isPassing()).as(refused.getMessage())
			.isEqualTo(refused.getMessage().startsWith("There is no site"));
		assertThat(this.site.visits()).isEqualTo(1);
	}

	@Test
	void aNameIsConnectedToWhereItWasCheckedAndCheckedAnewAtEveryStep() throws Exception {
		AtomicInteger asked = new AtomicInteger();
		Fetching rebinding = fetching(names((name) -> new InetAddress[] {
				InetAddress.getByName((asked.getAndIncrement() == 0) ? "127.0.0.1" : "127.0.0.2") }));
		String url = "http://rebind.test:" + this.site.port();
		this.site.page("/page", "Page").redirect("/again", url + "/page");
		Exchange came = fetch(rebinding, url + "/page").get(0);
		assertThat(came.address().getHostAddress()).isEqualTo("127.0.0.1");
		assertThat(asked).hasValue(1);
		asked.set(0);
		NotFetched refused = refused(rebinding, url + "/again");
		assertThat(refused).hasMessageContaining("not one of the public web");
		assertThat(refused.isPassing()).isFalse();
		assertThat(this.site.visits()).isEqualTo(2);
	}

	@Test
	void blocksThatAreOpenedOnPurposeAreReachedAndNoOthers() throws Exception {
		this.site.page("/page", "Page");
		assertThat(fetch(this.site.url("/page"))).hasSize(1);
		Fetching closed = new Fetching(new PublicAddresses(new String[0]), SystemDefaultDnsResolver.INSTANCE);
		assertThat(refused(closed, this.site.url("/page"))).hasMessageContaining("not one of the public web");
	}

	@Test
	void portsOfOtherProtocolsAreNotSpokenTo() {
		assertRefused("http://127.0.0.1:25/", false, "port");
		this.site.redirect("/out", "http://127.0.0.1:22/");
		assertRefused(this.site.url("/out"), false, "port");
	}

	@Test
	void aBodyOverTheLimitIsRefusedWhetherOrNotItSaysItsLength() {
		this.site.page("/huge", "text/html", new byte[1024 * 1024 + 1]).drip("/drip");
		assertRefused(this.site.url("/huge"), false, "larger than 1 MB");
		NotFetched refused = catchThrowableOfType(NotFetched.class, () -> fetching(names(Names.SYSTEM))
			.fetch(address(this.site.url("/drip")), this.folder, new Fetching.Limits(LIMITS.time(), 3)));
		assertThat(refused).hasMessageContaining("larger than");
	}

	@Test
	void aBodyThatComesInDripsIsGivenUpForNow() {
		this.site.drip("/drip");
		long start = System.nanoTime();
		NotFetched refused = catchThrowableOfType(NotFetched.class, () -> fetching(names(Names.SYSTEM))
			.fetch(address(this.site.url("/drip")), this.folder, new Fetching.Limits(Duration.ofSeconds(1), 1024)));
		assertThat(refused).hasMessageContaining("within 1 seconds");
		assertThat(refused.isPassing()).isTrue();
		assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
	}

	@Test
	void whatMayPassIsToldFromWhatWillNot() throws Exception {
		int port = this.site.port();
		this.site.close();
		assertRefused("http://127.0.0.1:" + port + "/", true, "cannot be reached");
		NotFetched unknown = refused(fetching(names((name) -> {
			throw new UnknownHostException(name);
		})), "http://nowhere.test/");
		assertThat(unknown).hasMessageContaining("There is no site nowhere.test");
		assertThat(unknown.isPassing()).isTrue();
		try (ServerSocket hangingUp = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
			CompletableFuture.runAsync(() -> answer(hangingUp, "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf"));
			assertRefused("http://127.0.0.1:" + hangingUp.getLocalPort() + "/", true, "cannot be reached");
		}
	}

	private static void answer(ServerSocket socket, String text) {
		try (Socket caller = socket.accept()) {
			caller.getInputStream().read(new byte[1024]);
			caller.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private List<Exchange> fetch(String url) throws NotFetched {
		return fetch(fetching(names(Names.SYSTEM)), url);
	}

	private List<Exchange> fetch(Fetching fetching, String url) throws NotFetched {
		return fetching.fetch(address(url), this.folder, LIMITS);
	}

	private void assertRefused(String url, boolean passing, String why) {
		NotFetched refused = refused(fetching(names(Names.SYSTEM)), url);
		assertThat(refused).hasMessageContaining(why);
		assertThat(refused.isPassing()).isEqualTo(passing);
	}

	private NotFetched refused(Fetching fetching, String url) {
		return catchThrowableOfType(NotFetched.class, () -> fetch(fetching, url));
	}

	private static WebAddress address(String url) {
		return WebAddress.of(url).orElseThrow();
	}

	private static Fetching fetching(DnsResolver names) {
		return new Fetching(new PublicAddresses(HERE), names);
	}

	private interface Names {

		Names SYSTEM = SystemDefaultDnsResolver.INSTANCE::resolve;

		InetAddress[] of(String host) throws UnknownHostException;

	}

	private static DnsResolver names(Names names) {
		return new DnsResolver() {
			@Override
			public InetAddress[] resolve(String host) throws UnknownHostException {
				return names.of(host);
			}

			@Override
			public String resolveCanonicalHostname(String host) {
				return host;
			}
		};
	}

}
