package org.twosource.capture;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.zip.GZIPInputStream;

import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcDigest;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.twosource.web.WebAddress;
import org.twosource.web.WebPage;

/** Reads a WARC that somebody else made, to its end, and believes none of its sizes. */
final class WarcReading {

	private static final int LARGEST_HEAD = 1024 * 1024;

	private static final long MOST_TIMES = 100;

	private static final long SMALL = 16 * 1024 * 1024;

	private WarcReading() {
	}

	/**
	 * Reads all of it.
	 * @param size how many bytes it has
	 * @param pages when each page that is looked for was captured, by its address
	 * @param found told of every answer of one of the pages
	 * @throws IOException when it is broken, ends too soon, or unpacks to far too much
	 */
	static void read(InputStream bytes, long size, Map<WebAddress, Instant> pages,
			BiConsumer<WebAddress, BroughtPage.Answer> found) throws IOException {
		Bounded unpacked = new Bounded(unpacked(bytes), size * MOST_TIMES + SMALL);
		try (WarcReader reader = new WarcReader(unpacked)) {
			reader.calculateBlockDigest();
			int records = 0;
			for (WarcRecord record = next(reader, unpacked); record != null; record = next(reader, unpacked)) {
				records++;
				Optional<WebAddress> page = target(record).filter(pages::containsKey);
				if (page.isPresent() && record instanceof WarcResponse response) {
					found.accept(page.get(), answer(response));
				}
				record.body().consume();
				verify(record);
			}
			if (records == 0) {
				throw new IOException("No records");
			}
		}
		catch (RuntimeException ex) {
			throw new IOException("Not a WARC", ex);
		}
	}

	/** Of two answers the one that came closer to a time. */
	static BroughtPage.Answer closer(BroughtPage.Answer one, BroughtPage.Answer other, Instant to) {
		Duration first = Duration.between(one.at(), to).abs();
		Duration second = Duration.between(other.at(), to).abs();
		return (first.compareTo(second) <= 0) ? one : other;
	}

	private static WarcRecord next(WarcReader reader, Bounded unpacked) throws IOException {
		unpacked.allowHead();
		WarcRecord record = reader.next().orElse(null);
		unpacked.allowBody();
		return record;
	}

	private static Optional<WebAddress> target(WarcRecord record) {
		return (record instanceof WarcResponse response) ? WebAddress.of(response.target()) : Optional.empty();
	}

	private static BroughtPage.Answer answer(WarcResponse response) throws IOException {
		HttpResponse http = response.http();
		String type = http.headers().first("Content-Type").orElse("");
		MediaType parsed = MediaType.parseLeniently(type);
		String base = type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
		ReadableText text = null;
		if (base.equals("text/html") || base.equals("application/xhtml+xml")) {
			byte[] content = http.bodyDecoded().stream().readNBytes(Limits.LARGEST_PAGE);
			text = ReadableText
				.of(new WebPage(URI.create(response.target()), content, parsed.parameters().get("charset")).html());
		}
		return new BroughtPage.Answer(response.date(), http.status(),
				response.ipAddress().map(InetAddress::getHostAddress).orElse(null), base, text);
	}

	private static void verify(WarcRecord record) throws IOException {
		Optional<WarcDigest> said = record.blockDigest();
		Optional<WarcDigest> found = record.calculatedBlockDigest();
		if (said.isPresent() && found.isPresent() && said.get().algorithm().equals(found.get().algorithm())
				&& !said.get().equals(found.get())) {
			throw new IOException("A record is not what its digest says");
		}
	}

	private static InputStream unpacked(InputStream bytes) throws IOException {
		BufferedInputStream buffered = new BufferedInputStream(bytes, 64 * 1024);
		buffered.mark(2);
		boolean packed = buffered.read() == 0x1f && buffered.read() == 0x8b;
		buffered.reset();
		return packed ? new GZIPInputStream(buffered) : buffered;
	}

	/** Lets through so much in all, and so much before each body. */
	private static final class Bounded extends FilterInputStream {

		private final long most;

		private long limit;

		private long seen;

		Bounded(InputStream bytes, long most) {
			super(bytes);
			this.most = most;
			this.limit = most;
		}

		void allowHead() {
			this.limit = Math.min(this.most, this.seen + LARGEST_HEAD);
		}

		void allowBody() {
			this.limit = this.most;
		}

		@Override
		public int read() throws IOException {
			int next = super.read();
			count((next < 0) ? 0 : 1);
			return next;
		}

		@Override
		public int read(byte[] buffer, int from, int length) throws IOException {
			int read = super.read(buffer, from, length);
			count(Math.max(read, 0));
			return read;
		}

		private void count(int read) throws IOException {
			this.seen += read;
			if (this.seen > this.limit) {
				throw new IOException("Unpacks to far too much");
			}
		}

	}

}
