package org.twosource.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twosource.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@Timeout(60)
class WebTest {

	private static final Duration LIMIT = Duration.ofSeconds(20);

	private static final PublicAddresses onlyPublic = new PublicAddresses(new String[0]);

	private static final PublicAddresses hereToo = new PublicAddresses(new String[] { "127.0.0.1/32" });

	private final Site site = new Site();

	private final List<Web> open = new ArrayList<>();

	@AfterEach
	void close() throws Exception {
		this.site.close();
		for (Web web : this.open) {
			web.close();
		}
	}

	@Test
	void aPageComesAsItIs() {
		this.site.page("/a", "text/html; charset=windows-1251", "Мост".getBytes(StandardCharsets.UTF_8));
		WebPage page = read(web(hereToo), this.site.url("/a?b=1#c"));
		assertThat(page.content()).isEqualTo("Мост".getBytes(StandardCharsets.UTF_8));
		assertThat(page.charset()).isEqualTo("windows-1251");
		assertThat(page.uri()).hasToString(this.site.url("/a?b=1"));
	}

	@Test
	void aRedirectIsFollowedAndItsEndIsTold() {
		this.site.redirect("/old", "/new").page("/new", "<p>Here");
		assertThat(read(web(hereToo), this.site.url("/old")).uri()).hasToString(this.site.url("/new"));
	}

	@Test
	void aRedirectToTheInsideIsRefused() {
		this.site.redirect("/out", "http://127.0.0.2:" + this.site.port() + "/in").page("/in", "Secrets");
		assertRefused(web(hereToo), this.site.url("/out"), "not one of the public web");
		assertThat(this.site.visits()).isEqualTo(1);
	}

	@Test
	void aRedirectToAnythingButTheWebIsRefused() {
		this.site.redirect("/file", "file:///etc/passwd").redirect("/ftp", "ftp://127.0.0.1/");
		assertRefused(web(hereToo), this.site.url("/file"), "");
		assertRefused(web(hereToo), this.site.url("/ftp"), "");
	}

	@Test
	void redirectsWithoutEndAreGivenUp() {
		this.site.redirect("/a", "/b").redirect("/b", "/a");
		assertRefused(web(hereToo), this.site.url("/a"), "leads on and on");
		for (int step = 0; step < 9; step++) {
			this.site.redirect("/step" + step + "/", "/step" + (step + 1) + "/");
		}
		assertRefused(web(hereToo), this.site.url("/step0/"), "leads on and on");
	}

	@ParameterizedTest
	@ValueSource(strings = { "127.0.0.1", "localhost", "0.0.0.0", "[::1]", "[::ffff:127.0.0.1]", "127.1", "2130706433",
			"0x7f000001", "0x7f.0.0.1", "0177.0.0.1", "017700000001", "127.0.0.1.", "[::ffff:7f00:1]",
			"[64:ff9b::127.0.0.1]", "[2002:7f00:1::]" })
	void thisMachineIsNotReachedHoweverItIsWritten(String host) {
		this.site.page("/", "Secrets");
		String url = "http://" + host + ":" + this.site.port() + "/";
		WebAddress.of(url).ifPresent((address) -> assertRefused(web(onlyPublic), url, ""));
		Site outside = this.site.redirect("/to", url);
		assertRefused(web(new PublicAddresses(new String[] { "127.0.0.1/32" }), elsewhere()),
				"http://outside.test:" + outside.port() + "/to", "");
		assertThat(this.site.visits()).isEqualTo(1);
	}

	/** Knows one host outside, and says of every other what this machine says. */
	private static DnsResolver elsewhere() {
		return names((name) -> {
			if (name.equals("outside.test")) {
				return new InetAddress[] { InetAddress.getLoopbackAddress() };
			}
			InetAddress[] found = SystemDefaultDnsResolver.INSTANCE.resolve(name);
			// What is this machine by any name stands for somewhere inside.
			return List.of(found).contains(InetAddress.getLoopbackAddress())
					? new InetAddress[] { InetAddress.getByName("127.0.0.2") } : found;
		});
	}

	@Test
	void aHostWithOneAddressInsideIsRefusedAltogether() throws UnknownHostException {
		InetAddress[] both = { InetAddress.getByName("127.0.0.1"), InetAddress.getByName("10.0.0.1") };
		this.site.page("/", "Page");
		assertRefused(web(hereToo, names((name) -> both)), "http://both.test:" + this.site.port() + "/",
				"not one of the public web");
		assertThat(this.site.visits()).isZero();
	}

	@Test
	void aNameThatMeansSomethingElseAMomentLaterGainsNothing() {
		AtomicInteger asked = new AtomicInteger();
		DnsResolver rebinding = names((name) -> new InetAddress[] {
				InetAddress.getByName((asked.getAndIncrement() == 0) ? "127.0.0.1" : "127.0.0.2") });
		this.site.page("/page", "Page").redirect("/again", "http://rebind.test:" + this.site.port() + "/page");
		Web web = web(hereToo, rebinding);
		assertThat(read(web, "http://rebind.test:" + this.site.port() + "/page").content()).isNotEmpty();
		assertThat(asked).hasValue(1);
		asked.set(0);
		assertRefused(web, "http://rebind.test:" + this.site.port() + "/again", "not one of the public web");
		assertThat(asked).hasValue(2);
		assertThat(this.site.visits()).isEqualTo(2);
	}

	@Test
	void ofAHugePageOnlyTheBeginningIsRead() {
		this.site.page("/huge", "text/html", new byte[40 * 1024 * 1024]);
		assertThat(read(web(hereToo), this.site.url("/huge")).content()).hasSize(Visitor.LIMIT);
	}

	@Test
	void aPageThatUnpacksToFarMoreIsNotUnpackedToItsEnd() {
		this.site.bomb("/bomb", 512 * 1024 * 1024);
		assertThat(read(web(hereToo), this.site.url("/bomb")).content()).hasSize(Visitor.LIMIT);
	}

	@Test
	void aPageThatComesInDripsIsGivenUp() {
		this.site.drip("/drip");
		long start = System.nanoTime();
		assertRefused(web(hereToo, SystemDefaultDnsResolver.INSTANCE, Duration.ofSeconds(1)), this.site.url("/drip"),
				"within 1 seconds");
		assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
	}

	@Test
	void aHeadWithoutEndIsGivenUp() throws Exception {
		try (ServerSocket socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
			CompletableFuture.runAsync(() -> endlessHead(socket));
			assertRefused(web(hereToo), "http://127.0.0.1:" + socket.getLocalPort() + "/", "");
		}
	}

	private static void endlessHead(ServerSocket socket) {
		try (Socket caller = socket.accept()) {
			caller.getOutputStream().write("HTTP/1.1 200 OK\r\n".getBytes(StandardCharsets.US_ASCII));
			while (true) {
				caller.getOutputStream().write("X-More: and more\r\n".getBytes(StandardCharsets.US_ASCII));
			}
		}
		catch (IOException ex) {
			// The caller hung up, as it should.
		}
	}

	@Test
	void whatIsNoPageIsRefused() {
		this.site.page("/a.pdf", "application/pdf", new byte[] { 1 }).page("/none", "", new byte[] { 1 });
		assertRefused(web(hereToo), this.site.url("/a.pdf"), "application/pdf");
		assertRefused(web(hereToo), this.site.url("/none"), "no page");
		this.site.status("/gone", 410).status("/private", 401).status("/empty", 204);
		assertRefused(web(hereToo), this.site.url("/gone"), "410");
		assertRefused(web(hereToo), this.site.url("/private"), "401");
		assertRefused(web(hereToo), this.site.url("/empty"), "204");
	}

	@Test
	void aSiteThatIsNotThereIsSaidSo() throws Exception {
		int port = this.site.port();
		this.site.close();
		assertRefused(web(hereToo), "http://127.0.0.1:" + port + "/", "cannot be reached");
		assertRefused(web(hereToo, names((name) -> {
			throw new UnknownHostException(name);
		})), "http://nowhere.test/", "There is no site nowhere.test");
	}

	@Test
	void onlyAFewPagesAreReadAtOnce() {
		this.site.drip("/drip");
		Web web = web(hereToo, SystemDefaultDnsResolver.INSTANCE, Duration.ofSeconds(3));
		ExecutorService readers = Executors.newFixedThreadPool(10);
		List<CompletableFuture<String>> readings = IntStream.range(0, 10)
			.mapToObj((i) -> CompletableFuture.supplyAsync(() -> told(web, this.site.url("/drip")), readers))
			.toList();
		assertThat(readings).extracting(CompletableFuture::join)
			.filteredOn((said) -> said.contains("Many pages"))
			.hasSize(4);
		readers.shutdown();
	}

	private Web web(PublicAddresses addresses) {
		return web(addresses, SystemDefaultDnsResolver.INSTANCE);
	}

	private Web web(PublicAddresses addresses, DnsResolver names) {
		return web(addresses, names, LIMIT);
	}

	private Web web(PublicAddresses addresses, DnsResolver names, Duration limit) {
		Web web = new Web(addresses, names, limit);
		this.open.add(web);
		return web;
	}

	private static WebPage read(Web web, String url) {
		return web.read(WebAddress.of(url).orElseThrow());
	}

	private static String told(Web web, String url) {
		try {
			return read(web, url).toString();
		}
		catch (Refusal refusal) {
			return refusal.getMessage();
		}
	}

	private static void assertRefused(Web web, String url, String why) {
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> read(web, url)).withMessageContaining(why);
	}

	private interface Names {

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
