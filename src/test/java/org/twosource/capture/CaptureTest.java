package org.twosource.capture;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.WarcCaptureRecord;
import org.netpreserve.jwarc.WarcMetadata;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.netpreserve.jwarc.net.WarcServer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.twosource.NewsroomTest;
import org.twosource.Refusal;
import org.twosource.audit.Audit;
import org.twosource.audit.AuditRecord;
import org.twosource.file.FileStore;
import org.twosource.web.Site;
import org.twosource.web.WebAddress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A page is captured with what it is made of, and everybody can check it. */
@NewsroomTest
class CaptureTest {

	private static final String PAGE = """
			<!doctype html><html lang="en"><head><title>The bridge at Orlovka</title>
			<link rel="stylesheet" href="/style.css"><script src="/gone.js"></script></head>
			<body><header>Subscribe</header><nav>Home News</nav>
			<article><h1>The bridge at Orlovka</h1><p>At least eight people died.</p>
			<p>Doctors said so.</p><img src="/picture.png" srcset="/small.png 1x, /large.png 2x"></article>
			<footer>All rights</footer></body></html>""";

	@Autowired
	private Captured captured;

	@Autowired
	private Captures captures;

	@Autowired
	private CaptureWork work;

	@Autowired
	private FileStore files;

	@Autowired
	private Audit audit;

	@Autowired
	private JdbcClient jdbc;

	@TempDir
	private Path folder;

	private final Site site = new Site();

	@AfterEach
	void close() {
		this.site.close();
	}

	@Test
	void aPageIsCapturedWithWhatItIsMadeOf() {
		page("/article");
		this.site.redirect("/old", "/article");
		Capture capture = this.captured.capture(this.site.url("/old"));
		Capture.Content content = capture.content();
		assertThat(capture.status()).isEqualTo(Capture.Status.CAPTURED);
		assertThat(capture.origin()).isEqualTo(Capture.Origin.MADE_HERE);
		assertThat(content.finalUrl()).isEqualTo(this.site.url("/article"));
		assertThat(content.httpStatus()).isEqualTo(200);
		assertThat(content.ip()).isEqualTo("127.0.0.1");
		assertThat(content.title()).isEqualTo("The bridge at Orlovka");
		assertThat(content.language()).isEqualTo("en");
		assertThat(this.captured.text(capture))
			.isEqualTo("The bridge at Orlovka\nAt least eight people died.\nDoctors said so.");
		assertThat(content.leftOut()).isEmpty();
		assertThat(this.audit.of(capture.id())).extracting(AuditRecord::act)
			.containsExactly("capture asked for", "page captured");
		List<String> targets = this.captured.records(capture,
				(record) -> record.type() + " " + ((record instanceof WarcTargetRecord target) ? target.target() : ""));
		assertThat(targets).first().isEqualTo("warcinfo ");
		assertThat(targets).contains("response " + this.site.url("/old"), "request " + this.site.url("/old"),
				"response " + this.site.url("/article"), "response " + this.site.url("/style.css"),
				"response " + this.site.url("/picture.png"), "response " + this.site.url("/large.png"),
				"response " + this.site.url("/back.png"), "response " + this.site.url("/more.css"),
				"response " + this.site.url("/gone.js"), "resource urn:text:" + this.site.url("/article"));
	}

	@Test
	void everyRecordHasItsDigestTimeAndAddress() throws Exception {
		page("/article");
		Capture capture = this.captured.capture(this.site.url("/article"));
		List<String> seen = this.captured.records(capture, (record) -> {
			assertThat(record.version()).hasToString("WARC/1.1");
			if (record instanceof WarcCaptureRecord target) {
				verify(target);
			}
			return record.type();
		});
		assertThat(seen).contains("warcinfo", "response", "request", "resource");
	}

	private static void verify(WarcCaptureRecord record) throws IOException {
		byte[] block = record.body().stream().readAllBytes();
		assertThat(record.blockDigest().orElseThrow().algorithm()).isEqualTo("sha256");
		assertThat(record.blockDigest().orElseThrow().bytes()).isEqualTo(sha256(block));
		if (record instanceof WarcResponse || record instanceof WarcRequest) {
			String text = new String(block, StandardCharsets.ISO_8859_1);
			int head = text.indexOf("\r\n\r\n") + 4;
			assertThat(record.payloadDigest().orElseThrow().bytes())
				.isEqualTo(sha256(text.substring(head).getBytes(StandardCharsets.ISO_8859_1)));
			assertThat(record.ipAddress()).contains(InetAddress.getLoopbackAddress());
		}
		if (record instanceof WarcRequest) {
			assertThat(record.concurrentTo()).hasSize(1);
		}
	}

	private static byte[] sha256(byte[] content) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(content);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Packed, and in chunks: both are undone by whoever plays it back, once. */
	@Test
	void aStandardToolPlaysItBack() throws Exception {
		this.site.page("/style.css", "text/css", "p { color: red }".getBytes(StandardCharsets.UTF_8));
		this.site.serve("/packed", (exchange) -> {
			ByteArrayOutputStream packed = new ByteArrayOutputStream();
			try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
				gzip.write("<link rel=stylesheet href=/style.css><p>Мост".getBytes(StandardCharsets.UTF_8));
			}
			exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
			exchange.getResponseHeaders().set("Content-Encoding", "gzip");
			exchange.sendResponseHeaders(200, 0);
			packed.writeTo(exchange.getResponseBody());
		});
		Capture capture = this.captured.capture(this.site.url("/packed"));
		assertThat(this.captured.text(capture)).isEqualTo("Мост");
		Path warc = this.folder.resolve("capture.warc.gz");
		Files.copy(this.files.open(capture.content().archive()), warc);
		ServerSocket socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
		WarcServer server = new WarcServer(socket, List.of(warc));
		Thread thread = new Thread(server::listen);
		thread.setDaemon(true);
		thread.start();
		this.site.close();
		HttpResponse<byte[]> page = played(socket, "/packed");
		assertThat(page.headers().firstValue("Content-Encoding")).contains("gzip");
		assertThat(new GZIPInputStream(new ByteArrayInputStream(page.body())).readAllBytes())
			.asString(StandardCharsets.UTF_8)
			.endsWith("Мост");
		assertThat(played(socket, "/style.css").body()).asString().isEqualTo("p { color: red }");
		socket.close();
	}

	/** What a reader gets who has the tool as a proxy. */
	private HttpResponse<byte[]> played(ServerSocket socket, String path) throws Exception {
		HttpClient reader = HttpClient.newBuilder()
			.proxy(ProxySelector.of(new InetSocketAddress("127.0.0.1", socket.getLocalPort())))
			.build();
		return reader.send(HttpRequest.newBuilder(URI.create(this.site.url(path))).build(),
				HttpResponse.BodyHandlers.ofByteArray());
	}

	@Test
	void whatBelongsToAPageButCannotBeHadIsNotedAndNoMore() throws Exception {
		this.site.page("/a", "<img src='http://127.0.0.2:" + URI.create(this.site.url("/")).getPort()
				+ "/in.png'><img src='http://169.254.169.254/meta'><p>Text");
		Capture capture = this.captured.capture(this.site.url("/a"));
		assertThat(capture.status()).isEqualTo(Capture.Status.CAPTURED);
		assertThat(capture.content().leftOut()).hasSize(2)
			.allSatisfy((one) -> assertThat(one).contains("not one of the public web"));
		assertThat(
				this.captured.records(capture,
						(record) -> (record instanceof WarcMetadata metadata)
								? metadata.fields().map().get("notFetched") : List.<String>of()))
			.contains(capture.content().leftOut());
	}

	@Test
	void textIsReadInItsOwnLetters() {
		this.site.page("/ru", "text/html",
				"<meta charset=windows-1251><p>Погибли восемь человек".getBytes(Charset.forName("windows-1251")));
		this.site.page("/zh", "text/html; charset=gb18030", "<p>至少八人死亡".getBytes(Charset.forName("gb18030")));
		assertThat(this.captured.text(this.captured.capture(this.site.url("/ru")))).isEqualTo("Погибли восемь человек");
		assertThat(this.captured.text(this.captured.capture(this.site.url("/zh")))).isEqualTo("至少八人死亡");
	}

	@Test
	void whatIsNoPageIsCapturedToo() throws Exception {
		byte[] pdf = org.twosource.document.Files.pdf("Eight people died");
		this.site.page("/a.pdf", "application/pdf", pdf).page("/a.bin", "", new byte[] { 1, 2, 3 });
		Capture paper = this.captured.capture(this.site.url("/a.pdf"));
		assertThat(paper.content().mediaType()).isEqualTo("application/pdf");
		assertThat(this.captured.text(paper)).contains("Eight people died");
		Capture bytes = this.captured.capture(this.site.url("/a.bin"));
		assertThat(bytes.status()).isEqualTo(Capture.Status.CAPTURED);
		assertThat(bytes.content().textSha256()).isNull();
	}

	@Test
	void aDeadLinkSaysWhyInBothLanguages() {
		this.site.status("/gone", 410).redirect("/in", "http://10.0.0.1/").status("/empty", 204);
		Capture gone = this.captured.capture(this.site.url("/gone"));
		assertThat(gone.status()).isEqualTo(Capture.Status.FAILED);
		assertThat(gone.failure().in(Locale.ENGLISH)).contains("410");
		assertThat(gone.failure().in(Locale.forLanguageTag("ru"))).contains("410").contains("сайт");
		assertThat(this.captured.capture(this.site.url("/in")).failure().in(Locale.ENGLISH))
			.contains("not one of the public web");
		assertThat(this.captured.capture(this.site.url("/empty")).failure().in(Locale.ENGLISH)).contains("nothing");
		assertThat(this.audit.of(gone.id())).extracting(AuditRecord::act)
			.containsExactly("capture asked for", "page not captured");
	}

	@Test
	void oneCaptureOfAPageIsAskedForAtATime() {
		page("/article");
		Capture first = this.captured.ask(this.site.url("/article?utm_source=x"));
		assertThat(this.captured.ask(this.site.url("/article")).id()).isEqualTo(first.id());
		this.captured.capture(this.site.url("/article"));
		assertThat(this.captured.ask(this.site.url("/article")).id()).isNotEqualTo(first.id());
	}

	@Test
	void whatChangedBetweenTwoCapturesIsShown() {
		this.site.page("/1", "<p>Same.<p>At least eight people died.<p>Gone.");
		Capture older = this.captured.capture(this.site.url("/1"));
		this.site.replace("/1", "<p>Same.<p>At least ten people died.<p>New.");
		Capture newer = this.captured.capture(this.site.url("/1"));
		assertThat(newer.differsFrom(older)).isTrue();
		TextChanges changes = this.captures.changes(newer.id(), older.id(), this.captured.person("checker"));
		assertThat(changes.parts()).flatExtracting(TextChanges.Part::pieces)
			.filteredOn((piece) -> piece.kind() != TextChanges.Kind.SAME)
			.extracting((piece) -> piece.kind() + " " + piece.text().strip())
			.containsExactly("REMOVED eight", "ADDED ten", "REMOVED Gone.", "ADDED New.");
		assertThat(this.captures.changes(newer.id(), newer.id(), this.captured.person("checker")).isNone()).isTrue();
		assertThat(this.captures.of(WebAddress.of(this.site.url("/1")).orElseThrow(), this.captured.person("checker")))
			.extracting(Capture::id)
			.containsExactly(newer.id(), older.id());
	}

	@Test
	void onlyCheckersAndEditorsAskAndAnUnknownOneIsUnknown() {
		WebAddress address = WebAddress.of(this.site.url("/")).orElseThrow();
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> this.captures.ask(address, this.captured.person("manager")))
			.withMessageContaining("Only fact-checkers and editors");
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.captured.again(UUID.randomUUID()))
			.withMessageContaining("no such capture");
	}

	@Test
	void whatACaptureHasBecomeStays() {
		this.site.status("/gone", 404);
		Capture gone = this.captured.capture(this.site.url("/gone"));
		this.work.failed(gone.id(), Refusal.part("capture.broken"));
		assertThat(this.captured.again(gone.id())).isEqualTo(gone);
		assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(
				() -> this.jdbc.sql("update capture set failure = 'x' where id = :id").param("id", gone.id()).update());
	}

	@Test
	void aPageThatUnpacksToFarTooMuchIsKeptAsItCameAndNotRead() {
		this.site.bomb("/bomb", 32 * 1024 * 1024);
		Capture bomb = this.captured.capture(this.site.url("/bomb"));
		assertThat(bomb.status()).isEqualTo(Capture.Status.CAPTURED);
		assertThat(bomb.content().textSha256()).isNull();
	}

	private void page(String path) {
		byte[] png = { (byte) 0x89, 'P', 'N', 'G' };
		this.site.page(path, PAGE)
			.page("/style.css", "text/css",
					"@import '/more.css'; body { background: url(back.png) }".getBytes(StandardCharsets.UTF_8))
			.page("/more.css", "text/css", "p { margin: 0 }".getBytes(StandardCharsets.UTF_8))
			.status("/gone.js", 404);
		for (String name : List.of("/picture.png", "/small.png", "/large.png", "/back.png")) {
			this.site.page(name, "image/png", png);
		}
	}

}
