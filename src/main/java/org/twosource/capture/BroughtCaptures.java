package org.twosource.capture;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.FileSystemResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.twosource.Refusal;
import org.twosource.account.Person;
import org.twosource.audit.Audit;
import org.twosource.file.FileStore;
import org.twosource.file.StoredFile;

/**
 * Takes in captures that somebody else made. The WACZ is kept whole, because its sums
 * (and a signature, if it has one) are of the whole.
 */
@Component
public class BroughtCaptures {

	private final CaptureRows rows;

	private final FileStore files;

	private final Audit audit;

	private final TransactionTemplate transaction;

	private final Clock clock;

	BroughtCaptures(CaptureRows rows, FileStore files, Audit audit, PlatformTransactionManager transactions,
			Clock clock) {
		this.rows = rows;
		this.files = files;
		this.audit = audit;
		this.transaction = new TransactionTemplate(transactions);
		this.clock = clock;
	}

	/**
	 * What became of a WACZ.
	 *
	 * @param captures a capture for every page it has; none again for what was brought
	 * before
	 * @param missing the addresses of pages that it lists but does not have
	 */
	public record Brought(List<Capture> captures, List<String> missing) {

	}

	/**
	 * Verifies a WACZ and takes in its pages. It may take a while, and is not to be
	 * called within a transaction.
	 * @param fileName what it is called, for the record
	 * @throws Refusal when the person may not, or naming the file in it that does not
	 * verify
	 */
	public Brought bring(InputStream content, String fileName, Person by) {
		Captures.requireMayAsk(by);
		try {
			Path file = Files.createTempFile("twosource-brought", ".wacz");
			try {
				copy(content, file);
				Wacz wacz = Wacz.read(file);
				return Objects.requireNonNull(this.transaction.execute((status) -> keep(file, wacz, fileName, by)));
			}
			finally {
				Files.deleteIfExists(file);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void copy(InputStream content, Path file) throws IOException {
		try (OutputStream out = Files.newOutputStream(file)) {
			long size = 0;
			byte[] buffer = new byte[64 * 1024];
			for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
				size += read;
				if (size > this.files.limit()) {
					throw Refusal.tooLarge("capture.wacz.large").with("field", "file");
				}
				out.write(buffer, 0, read);
			}
		}
	}

	private Brought keep(Path file, Wacz wacz, String fileName, Person by) {
		StoredFile archive = this.files.store(new FileSystemResource(file));
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.MICROS);
		List<Capture> captures = new ArrayList<>();
		wacz.pages().forEach((page, answer) -> {
			UUID id = UUID.randomUUID();
			String text = text(page, answer);
			if (this.rows.brought(id, page.address(), by.username(), now, content(wacz, page, answer, archive), text)) {
				this.audit.record(by.username(), "capture brought", id,
						Map.of("url", page.address().toString(), "fileName", fileName, "sha256", archive.sha256()));
				captures.add(this.rows.find(id).orElseThrow());
			}
		});
		return new Brought(captures, wacz.missing());
	}

	private static Capture.Content content(Wacz wacz, BroughtPage page, BroughtPage.Answer answer, StoredFile archive) {
		ReadableText read = answer.text();
		String title = (page.title() != null) ? page.title() : (read != null) ? read.title() : null;
		return new Capture.Content(page.at(), page.address().toString(), answer.status(), answer.ip(),
				answer.mediaType(), title, (read != null) ? read.language() : null,
				(read != null) ? read.publishedOn() : null, CaptureRows.sum(text(page, answer)), archive, null,
				wacz.software(), List.of());
	}

	/** What we read ourselves can be compared with what we capture ourselves. */
	private static @Nullable String text(BroughtPage page, BroughtPage.Answer answer) {
		ReadableText read = answer.text();
		String text = (read != null && !read.text().isEmpty()) ? read.text() : page.text();
		return text.isEmpty() ? null : text;
	}

}
