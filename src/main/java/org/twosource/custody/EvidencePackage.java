package org.twosource.custody;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/**
 * The evidence on a claim, ready to leave: a ZIP that anyone can verify with sha256sum.
 * Its files are read while it is written.
 */
public final class EvidencePackage {

	private static final Logger logger = LoggerFactory.getLogger(EvidencePackage.class);

	private final CaseFile file;

	private final String readMe;

	private final Map<String, String> texts;

	private final Map<String, Resource> contents;

	private final ExportRecord record;

	private final String newsroom;

	EvidencePackage(CaseFile file, String newsroom, String readMe, Map<String, String> texts,
			Map<String, Resource> contents, ExportRecord record) {
		this.file = file;
		this.newsroom = newsroom;
		this.readMe = readMe;
		this.texts = Map.copyOf(texts);
		this.contents = contents;
		this.record = record;
	}

	/** What the ZIP is called, such as C-104-evidence-2026-11-24.zip. */
	public String fileName() {
		return folder(this.file) + ".zip";
	}

	/** What the one folder in the ZIP is called. */
	static String folder(CaseFile file) {
		return file.claim().shortNumber() + "-evidence-" + LocalDate.ofInstant(file.takenAt(), ZoneOffset.UTC);
	}

	/**
	 * Answers a request with the package. One that breaks off breaks the connection too:
	 * it must not look like a whole one.
	 */
	public void sendTo(HttpServletResponse response) throws IOException {
		response.setContentType("application/zip");
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename(fileName(), StandardCharsets.UTF_8).build().toString());
		response.flushBuffer();
		writeTo(response.getOutputStream());
	}

	/**
	 * Writes the ZIP. When anything goes wrong, what was written is no readable ZIP.
	 * @param out where to; it is not closed
	 * @throws IOException when it could not be written to its end: the caller must break
	 * off too
	 */
	public void writeTo(OutputStream out) throws IOException {
		try {
			Bag bag = new Bag(out, folder(this.file), this.file.takenAt());
			bag.tag("READ-ME-FIRST.html", this.readMe);
			for (Map.Entry<String, String> text : this.texts.entrySet()) {
				bag.add(text.getKey(), text.getValue());
			}
			addFiles(bag);
			addCaptures(bag);
			this.record.completed(this.file, bag.describe(about()));
			bag.seal();
		}
		catch (RuntimeException ex) {
			// Without its cause: a refusal among them would be answered with a page.
			logger.error("The evidence package of {} broke off", this.file.claim().shortNumber(), ex);
			throw new IOException("The evidence package broke off");
		}
	}

	private void addFiles(Bag bag) throws IOException {
		Set<String> added = new HashSet<>();
		for (Holdings.Held held : this.file.holdings().items()) {
			Holdings.HeldFile one = held.file();
			if (one != null && added.add(one.path())) {
				try (InputStream content = this.contents.get(one.path()).getInputStream()) {
					bag.add(one.path(), content, one.stored().sha256());
				}
			}
		}
	}

	private void addCaptures(Bag bag) throws IOException {
		for (Holdings.HeldCapture capture : this.file.holdings().captures()) {
			try (InputStream content = capture.content().getInputStream()) {
				bag.add(capture.path(), content, capture.stored().sha256());
			}
		}
	}

	private Map<String, String> about() {
		Map<String, String> about = new LinkedHashMap<>();
		about.put("Source-Organization", this.newsroom);
		about.put("Bagging-Date", LocalDate.ofInstant(this.file.takenAt(), ZoneOffset.UTC).toString());
		about.put("External-Identifier", this.file.id().toString());
		about.put("External-Description",
				"Evidence on claim " + this.file.claim().shortNumber() + " as of " + this.file.takenAt());
		about.put("Bag-Software-Agent", "Twosource");
		return about;
	}

}
