package org.twosource.capture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.apache.hc.core5.http.ContentType;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.twosource.Refusal;
import org.twosource.document.FileReading;
import org.twosource.web.Exchange;
import org.twosource.web.Fetching;
import org.twosource.web.NotFetched;
import org.twosource.web.WebAddress;
import org.twosource.web.WebPage;

/** Captures what is at an address: everything the network is needed for. */
@Component
class PageCapture {

	/** What makes captures. */
	static final String TOOL = "Twosource 0.1";

	private static final Logger log = LoggerFactory.getLogger(PageCapture.class);

	private static final Set<String> PAGES = Set.of("text/html", "application/xhtml+xml");

	/** What may pass, of all that a site answers when it does not give a page. */
	private static final Set<Integer> PASSING = Set.of(408, 425, 429);

	private final Fetching fetching;

	private final Limits limits;

	private final Browser browser;

	private final FileReading files;

	PageCapture(Fetching fetching, Limits limits, Browser browser, FileReading files) {
		this.fetching = fetching;
		this.limits = limits;
		this.browser = browser;
		this.files = files;
	}

	/**
	 * Takes one. It may take a minute or two.
	 * @throws NotFetched when there is nothing to be had
	 */
	MadeCapture take(WebAddress address) throws NotFetched {
		Path folder = folder();
		boolean made = false;
		try {
			MadeCapture capture = take(address, folder);
			made = true;
			return capture;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		finally {
			if (!made) {
				MadeCapture.remove(folder);
			}
		}
	}

	private MadeCapture take(WebAddress address, Path folder) throws NotFetched, IOException {
		long deadline = System.nanoTime() + this.limits.time().toNanos();
		List<Exchange> way = this.fetching.fetch(address, folder,
				new Fetching.Limits(this.limits.one(), this.limits.bytes()));
		Exchange answer = way.get(way.size() - 1);
		check(answer);
		Resources resources = new Resources(this.fetching, folder, this.limits, deadline,
				this.limits.bytes() - answer.size());
		Document page = page(answer);
		byte[] picture = null;
		if (page != null) {
			resources.fetch(PageLinks.of(page));
			picture = picture(page, resources, folder);
		}
		ReadableText text = (page != null) ? ReadableText.of(page) : text(answer);
		write(folder, way, resources, text, picture);
		return new MadeCapture(folder, answer, text, resources.leftOut(), picture);
	}

	private static void check(Exchange answer) throws NotFetched {
		int status = answer.status();
		if (status >= 500 || PASSING.contains(status)) {
			throw NotFetched.forNow("web.status", status);
		}
		if (status < 200 || status > 299) {
			throw NotFetched.forGood("web.status", status);
		}
		if (answer.size() == 0) {
			throw NotFetched.forGood("capture.empty");
		}
	}

	private static @Nullable Document page(Exchange answer) {
		if (!PAGES.contains(answer.mediaType())) {
			return null;
		}
		try {
			return new WebPage(answer.uri(), Unpacking.content(answer, Limits.LARGEST_PAGE), charset(answer)).html();
		}
		catch (IOException ex) {
			log.debug("{} is kept, but cannot be read: {}", answer.uri(), ex.toString());
			return null;
		}
	}

	private byte @Nullable [] picture(Document page, Resources resources, Path folder) {
		return this.browser.isThere() ? this.browser.picture(StillPage.of(page, resources), folder).orElse(null) : null;
	}

	/** The text of what is not a page; none where it cannot be read cheaply. */
	private ReadableText text(Exchange answer) {
		try {
			byte[] content = Unpacking.content(answer, Limits.LARGEST_FILE);
			if (answer.mediaType().equals("application/pdf")) {
				var read = this.files.read(content, "file.pdf", ReadableText.LONGEST);
				return ReadableText.of(read.title(), read.text());
			}
			if (answer.mediaType().startsWith("text/plain")) {
				String charset = charset(answer);
				return ReadableText.of(null, new String(content, (charset != null) ? charset : "UTF-8"));
			}
		}
		catch (IOException | Refusal ex) {
			log.debug("{} is kept, but cannot be read: {}", answer.uri(), ex.toString());
		}
		return ReadableText.of(null, "");
	}

	private static void write(Path folder, List<Exchange> way, Resources resources, ReadableText text,
			byte @Nullable [] picture) throws IOException {
		Exchange answer = way.get(way.size() - 1);
		URI page = answer.uri();
		try (Warc warc = new Warc(MadeCapture.warc(folder), TOOL, way.get(0).at())) {
			URI id = null;
			for (Exchange exchange : way) {
				id = warc.exchange(exchange);
			}
			for (Exchange exchange : resources.exchanges()) {
				warc.exchange(exchange);
			}
			if (id == null) {
				throw new IllegalStateException("There is always an answer");
			}
			if (!text.text().isEmpty()) {
				warc.text(page, id, answer.at(), text.text());
			}
			if (picture != null) {
				warc.picture(page, id, answer.at(), picture);
			}
			if (!resources.leftOut().isEmpty()) {
				warc.leftOut(page, id, answer.at(), resources.leftOut());
			}
		}
	}

	private static @Nullable String charset(Exchange answer) {
		String type = answer.response().first("Content-Type").orElse("");
		ContentType parsed = ContentType.parseLenient(type);
		return (parsed != null && parsed.getCharset() != null) ? parsed.getCharset().name() : null;
	}

	private static Path folder() {
		try {
			return Files.createTempDirectory("twosource-capture");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
