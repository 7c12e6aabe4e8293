package org.twosource.capture;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.twosource.Refusal;
import org.twosource.web.WebAddress;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a WACZ made elsewhere holds, once all of it is verified.
 *
 * @param pages the pages it lists and has, with the answer of their site
 * @param missing the addresses of pages that it lists but does not have
 * @param software what made it, as it says
 */
record Wacz(Map<BroughtPage, BroughtPage.Answer> pages, List<String> missing, String software) {

	private static final String PAGES = "pages/pages.jsonl";

	private static final int MOST_PAGES = 500;

	private static final JsonMapper JSON = JsonMapper.shared();

	/**
	 * Reads one.
	 * @throws Refusal naming the file that does not verify
	 */
	static Wacz read(Path file) throws IOException {
		try (WaczFiles files = new WaczFiles(file)) {
			List<BroughtPage> listed = files.text(PAGES).lines().flatMap((line) -> page(line).stream()).toList();
			if (listed.size() > MOST_PAGES) {
				throw Refusal.tooLarge("capture.wacz.large").with("field", "file");
			}
			Map<WebAddress, BroughtPage.Answer> answers = answers(files, listed);
			Map<BroughtPage, BroughtPage.Answer> pages = new LinkedHashMap<>();
			listed.stream()
				.filter((page) -> answers.containsKey(page.address()))
				.forEach((page) -> pages.put(page, answers.get(page.address())));
			if (pages.isEmpty()) {
				throw WaczFiles.refused("capture.wacz.none", PAGES);
			}
			List<String> missing = listed.stream()
				.filter((page) -> !answers.containsKey(page.address()))
				.map((page) -> page.address().toString())
				.toList();
			return new Wacz(pages, missing, files.software());
		}
	}

	private static Map<WebAddress, BroughtPage.Answer> answers(WaczFiles files, List<BroughtPage> listed)
			throws IOException {
		Map<WebAddress, Instant> pages = listed.stream()
			.collect(Collectors.toMap(BroughtPage::address, BroughtPage::at, (one, other) -> one));
		Map<WebAddress, BroughtPage.Answer> answers = new HashMap<>();
		for (String warc : files.warcs()) {
			try (InputStream bytes = files.open(warc)) {
				WarcReading.read(bytes, files.size(warc), pages, (page, answer) -> answers.merge(page, answer,
						(one, other) -> WarcReading.closer(one, other, pages.get(page))));
			}
			catch (IOException ex) {
				throw WaczFiles.refused("capture.wacz.warc", warc);
			}
		}
		return answers;
	}

	/** The first line says only what the others are. */
	private static Optional<BroughtPage> page(String line) {
		if (line.isBlank()) {
			return Optional.empty();
		}
		try {
			JsonNode page = JSON.readTree(line);
			if (page.has("format")) {
				return Optional.empty();
			}
			WebAddress address = WebAddress.of(page.path("url").asString(""))
				.orElseThrow(() -> WaczFiles.refused("capture.wacz.description", PAGES));
			Instant at = OffsetDateTime.parse(page.path("ts").asString("")).toInstant().truncatedTo(ChronoUnit.MICROS);
			ReadableText text = ReadableText.of(title(page), page.path("text").asString(""));
			return Optional.of(new BroughtPage(address, at, text.title(), text.text()));
		}
		catch (JacksonException | DateTimeException ex) {
			throw WaczFiles.refused("capture.wacz.description", PAGES);
		}
	}

	private static @Nullable String title(JsonNode page) {
		String title = page.path("title").asString("").strip();
		return title.isEmpty() ? null : title.substring(0, Math.min(title.length(), 300));
	}

}
