package org.twosource.capture;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.twosource.NewsroomTest;
import org.twosource.Refusal;
import org.twosource.Sha256;
import org.twosource.file.FileStore;
import org.twosource.web.Site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** An archive made elsewhere is taken in when all of it verifies, and not otherwise. */
@NewsroomTest
class WaczTest {

	private static final String WARC = "archive/data.warc.gz";

	private static final String PAGES = "pages/pages.jsonl";

	@Autowired
	private Captured captured;

	@Autowired
	private BroughtCaptures brought;

	@Autowired
	private FileStore files;

	private final Site site = new Site();

	private final Map<String, byte[]> content = new LinkedHashMap<>();

	private String url;

	@BeforeEach
	void capture() throws IOException {
		String path = "/" + UUID.randomUUID();
		this.url = this.site.page(path, "<title>Bridge</title><p>Eight people died.").url(path);
		Capture made = this.captured.capture(this.url);
		this.content.put(WARC, this.files.open(made.content().archive()).readAllBytes());
		this.content.put(PAGES, text("""
				{"format": "json-pages-1.0", "id": "pages", "title": "All Pages"}
				{"id": "1", "url": "%s", "ts": "2026-02-08T10:00:00Z", "title": "The bridge", "text": "Eight"}
				{"id": "2", "url": "https://example.org/none", "ts": "2026-02-08T10:00:00Z"}
				""".formatted(this.url)));
	}

	@AfterEach
	void close() {
		this.site.close();
	}

	@Test
	void itsPagesBecomeCapturesOfTheirLinks() throws IOException {
		byte[] wacz = wacz(UnaryOperator.identity());
		BroughtCaptures.Brought brought = bring(wacz);
		assertThat(brought.missing()).containsExactly("https://example.org/none");
		assertThat(brought.captures()).singleElement().satisfies((capture) -> {
			assertThat(capture.origin()).isEqualTo(Capture.Origin.BROUGHT);
			assertThat(capture.url()).isEqualTo(this.url);
			assertThat(capture.content().capturedAt()).isEqualTo(Instant.parse("2026-02-08T10:00:00Z"));
			assertThat(capture.content().title()).isEqualTo("The bridge");
			assertThat(capture.content().httpStatus()).isEqualTo(200);
			assertThat(capture.content().ip()).isEqualTo("127.0.0.1");
			assertThat(capture.content().tool()).isEqualTo("Elsewhere 1.0");
			assertThat(this.captured.text(capture)).isEqualTo("Eight people died.");
			assertThat(this.files.open(capture.content().archive())).hasBinaryContent(wacz);
		});
		assertThat(bring(wacz).captures()).isEmpty();
	}

	@Test
	void whatWasTamperedWithIsRefusedByName() throws IOException {
		byte[] other = this.content.get(WARC).clone();
		other[other.length / 2]++;
		refused(wacz((description) -> description, Map.of(WARC, other)), WARC);
		refused(wacz((description) -> description.replaceFirst("\"bytes\": ", "\"bytes\": 1")), WARC);
		refused(wacz((description) -> description.replace("sha256:", "md5:")), WARC);
		refused(wacz((description) -> description, Map.of("archive/more.warc.gz", other)), "archive/more.warc.gz");
		refused(wacz((description) -> description.replace(PAGES, "pages/other.jsonl")), "pages/other.jsonl");
		refused(wacz((description) -> description, Map.of("../up", other)), "../up");
		refused(wacz((description) -> "{}"), "datapackage.json");
		refused(wacz((description) -> "no JSON"), "datapackage.json");
		refused(wacz((description) -> description, Map.of("datapackage-digest.json", text("{\"hash\": \"sha256:0\"}"))),
				"datapackage.json");
		refused(text("no archive at all"), "ZIP");
	}

	@Test
	void aTruncatedWarcIsRefusedByNameThoughItsSumIsRight() throws IOException {
		byte[] whole = this.content.get(WARC);
		this.content.put(WARC, Arrays.copyOf(whole, whole.length - 20));
		refused(wacz(UnaryOperator.identity()), WARC);
		this.content.put(WARC, text("WARC/1.0\r\nno record"));
		refused(wacz(UnaryOperator.identity()), WARC);
		this.content.put(WARC, whole);
		this.content.put(PAGES, text("{\"url\": \"https://example.org/none\", \"ts\": \"2026-02-08T10:00:00Z\"}"));
		refused(wacz(UnaryOperator.identity()), PAGES);
	}

	@Test
	void bombsAreNotUnpacked() throws IOException {
		this.content.put("logs/zeros", new byte[8 * 1024 * 1024]);
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> bring(wacz(UnaryOperator.identity())))
			.withMessageContaining("unpacks to far more");
		this.content.remove("logs/zeros");
		ByteArrayOutputStream bomb = new ByteArrayOutputStream();
		try (GZIPOutputStream gzip = new GZIPOutputStream(bomb)) {
			gzip.write(text("WARC/1.1\r\nWARC-Type: resource\r\nContent-Length: 64000000\r\n\r\n"));
			gzip.write(new byte[64_000_000]);
		}
		this.content.put(WARC, bomb.toByteArray());
		refused(wacz(UnaryOperator.identity()), WARC);
	}

	private BroughtCaptures.Brought bring(byte[] wacz) {
		return this.brought.bring(new ByteArrayInputStream(wacz), "a.wacz", this.captured.person("checker"));
	}

	private void refused(byte[] wacz, String name) {
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> bring(wacz)).withMessageContaining(name);
	}

	private byte[] wacz(UnaryOperator<String> description) throws IOException {
		return wacz(description, Map.of());
	}

	/** The archive with a description of its content, and then other content put in. */
	private byte[] wacz(UnaryOperator<String> description, Map<String, byte[]> instead) throws IOException {
		String resources = this.content.entrySet()
			.stream()
			.map((file) -> """
					{"name": "x", "path": "%s", "hash": "sha256:%s", "bytes": %d}""".formatted(file.getKey(),
					Sha256.of(file.getValue()), file.getValue().length))
			.collect(Collectors.joining(", "));
		Map<String, byte[]> all = new LinkedHashMap<>(this.content);
		all.putAll(instead);
		all.put("datapackage.json", text(description.apply("""
				{"profile": "data-package", "wacz_version": "1.1.1", "software": "Elsewhere 1.0", "resources": [%s]}"""
			.formatted(resources))));
		ByteArrayOutputStream wacz = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(wacz)) {
			for (Map.Entry<String, byte[]> file : all.entrySet()) {
				zip.putNextEntry(new ZipEntry(file.getKey()));
				zip.write(file.getValue());
			}
		}
		return wacz.toByteArray();
	}

	private static byte[] text(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
