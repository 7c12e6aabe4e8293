package org.twosource.scale;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twosource.SeparateApplication;
import org.twosource.Sha256;
import org.twosource.SignedInBrowser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Sends a file of 1 GB to the whole application, which has a heap of 256 MB, and fetches
 * it again: how long that takes, how much of the heap and of the machine's memory the
 * application takes meanwhile, and whether the file is the same. Run by
 * {@code mvn test -Dtest=LargeFile}; times depend on the machine, so no other run asks
 * for them.
 */
class LargeFile {

	private static final long SIZE = 1024L * 1024 * 1024;

	private static final Path COLLECTIONS = Path.of("target", "large-file-gc.log");

	private final HttpClient http = HttpClient.newHttpClient();

	private final List<String> table = new ArrayList<>();

	@TempDir
	private Path folder;

	private SeparateApplication application;

	@Test
	void oneGigabytePassesThroughAHeapOf256Megabytes() throws Exception {
		Files.deleteIfExists(COLLECTIONS);
		this.application = new SeparateApplication(this.folder, "-Xmx256m", "-Xlog:gc:file=" + COLLECTIONS);
		try (SeparateApplication running = this.application) {
			running.start();
			String claim = claim();
			note("after the start");
			Sha256 sent = new Sha256();
			long start = System.nanoTime();
			String item = upload(claim, sent);
			time("upload", start);
			note("after the upload");
			start = System.nanoTime();
			String received = download(item);
			time("download", start);
			note("after the download");
			assertThat(received).isEqualTo(sent.hex());
			view(item);
			note("after the file was looked at");
		}
		Files.write(Path.of("target", "large-file.md"), this.table);
		this.table.forEach(System.out::println);
	}

	private String claim() throws IOException, InterruptedException {
		String document = post("/api/documents", """
				{"title": "The crossing", "text": "Eight people died at the crossing, the ministry said."}""").get("id")
			.asString();
		SeparateApplication.await(() -> get("/api/documents/" + document).get("status").asString().equals("TRIAGE"));
		return post("/api/documents/" + document + "/triage", """
				{"add": [{"start": 0, "end": 33, "statement": "Eight people died", "kind": "STATISTIC"}],
				 "finish": true}""").get("claims").get(0).get("id").asString();
	}

	private String upload(String claim, Sha256 sum) throws IOException, InterruptedException {
		String before = """
				--limit\r
				Content-Disposition: form-data; name="evidence"\r
				\r
				{"source": {"name": "A witness", "type": "WITNESS", "reliability": "F"}, "stance": "SUPPORTS", "credibility": 3}\r
				--limit\r
				Content-Disposition: form-data; name="file"; filename="film.mp4"\r
				\r
				""";
		HttpRequest request = request("/api/claims/" + claim + "/evidence")
			.header("Content-Type", "multipart/form-data; boundary=limit")
			.POST(BodyPublishers.concat(BodyPublishers.ofString(before),
					BodyPublishers.ofInputStream(() -> new Film(sum)), BodyPublishers.ofString("\r\n--limit--\r\n")))
			.build();
		return parsed(this.http.send(request, BodyHandlers.ofString())).get("id").asString();
	}

	private String download(String item) throws IOException, InterruptedException {
		HttpResponse<InputStream> answer = this.http.send(request("/api/evidence/" + item + "/file").build(),
				BodyHandlers.ofInputStream());
		assertThat(answer.statusCode()).isEqualTo(200);
		Sha256 sum = new Sha256();
		byte[] buffer = new byte[64 * 1024];
		try (InputStream content = answer.body()) {
			for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
				sum.add(buffer, read);
			}
		}
		return sum.hex();
	}

	private void view(String item) throws IOException, InterruptedException {
		HttpResponse<String> page = new SignedInBrowser(this.application.address(), "checker")
			.get("/evidence/" + item + "/file-view");
		assertThat(page.statusCode()).isEqualTo(200);
		assertThat(page.body()).contains("video/mp4");
	}

	private JsonNode post(String path, String body) throws IOException, InterruptedException {
		return parsed(this.http.send(
				request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)).build(),
				BodyHandlers.ofString()));
	}

	private JsonNode get(String path) {
		try {
			return parsed(this.http.send(request(path).build(), BodyHandlers.ofString()));
		}
		catch (IOException | InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URI.create(this.application.address() + path))
			.header("Authorization", "Basic " + Base64.getEncoder().encodeToString("checker:twosource".getBytes()));
	}

	private static JsonNode parsed(HttpResponse<String> answer) {
		assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
		return JsonMapper.shared().readTree(answer.body());
	}

	private void time(String what, long start) {
		double seconds = (System.nanoTime() - start) / 1e9;
		this.table.add("| %s | %.1f s, %.0f MiB/s |".formatted(what, seconds, SIZE / 1024.0 / 1024 / seconds));
	}

	private void note(String when) throws IOException {
		this.table.add("| largest heap %s | %d MiB |".formatted(when, largestHeap()));
		Path status = Path.of("/proc", Long.toString(this.application.pid()), "status");
		if (Files.exists(status)) {
			String most = Files.readAllLines(status)
				.stream()
				.filter((line) -> line.startsWith("VmHWM"))
				.findFirst()
				.orElseThrow();
			this.table.add("| largest resident memory %s | %d MiB |".formatted(when,
					Long.parseLong(most.replaceAll("\\D", "")) / 1024));
		}
	}

	/** What the heap held before the garbage collection that found the most. */
	private static long largestHeap() throws IOException {
		return Pattern.compile("(\\d+)M->")
			.matcher(Files.readString(COLLECTIONS))
			.results()
			.mapToLong((found) -> Long.parseLong(found.group(1)))
			.max()
			.orElse(0);
	}

	/** A gigabyte that begins as a film does and cannot be compressed. */
	private static final class Film extends InputStream {

		private final Sha256 sum;

		private final Random random = new Random(7);

		private final byte[] block = new byte[64 * 1024];

		private long sent;

		Film(Sha256 sum) {
			this.sum = sum;
			this.random.nextBytes(this.block);
		}

		@Override
		public int read() {
			throw new UnsupportedOperationException();
		}

		@Override
		public int read(byte[] buffer, int offset, int length) {
			if (this.sent >= SIZE) {
				return -1;
			}
			int count = (int) Math.min(Math.min(length, this.block.length), SIZE - this.sent);
			if (this.sent == 0) {
				byte[] head = "\0\0\0\30ftypisom\0\0\2\0isommp42\77\0\0\0mdat".getBytes();
				System.arraycopy(head, 0, this.block, 0, head.length);
			}
			else {
				this.random.nextBytes(this.block);
			}
			System.arraycopy(this.block, 0, buffer, offset, count);
			this.sum.add(this.block, count);
			this.sent += count;
			return count;
		}

	}

}
