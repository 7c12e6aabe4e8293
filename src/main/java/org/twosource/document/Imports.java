package org.twosource.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.twosource.Refusal;
import org.twosource.Sha256;
import org.twosource.Text;
import org.twosource.account.Person;
import org.twosource.account.Role;

/** How documents come in: pasted, or as a text, HTML, PDF or DOCX file. */
@Component
public class Imports {

	private final Documents documents;

	private final FileReading files;

	private final Clock clock;

	private final DataSize limit;

	Imports(Documents documents, FileReading files, Clock clock,
			@Value("${twosource.import.max-bytes:10MB}") DataSize limit) {
		this.documents = documents;
		this.files = files;
		this.clock = clock;
		this.limit = limit;
	}

	/**
	 * Takes a pasted text in and says {@link DocumentImported}.
	 * @return the new document
	 * @throws Refusal when the person may not, something is missing or not acceptable,
	 * the text is too large, or there is a document with the same text: then its
	 * {@code documentId} and {@code documentTitle} are told
	 */
	public Document paste(NewDocument given, Person by) {
		requireImporter(by);
		String title = Text.required(given.title(), "title", NewDocument.LONGEST_TITLE);
		String text = (given.text() != null) ? given.text() : "";
		return enter(given.checked(), title, new Extract(text, null, "text/plain"), by);
	}

	/**
	 * Takes a file in and says {@link DocumentImported}. Without a title it is called
	 * what the file calls itself, or else by the file's name.
	 * @param file the file; of one over the limit no more is read than tells so
	 * @param fileName what the file is called
	 * @return the new document
	 * @throws Refusal as {@link #paste} does, and when the file is of a type that is not
	 * taken or cannot be read
	 */
	public Document upload(NewDocument given, InputStreamSource file, @Nullable String fileName, Person by) {
		requireImporter(by);
		NewDocument checked = given.checked();
		byte[] content = beginning(file);
		if (content.length == 0) {
			throw Refusal.unacceptable("document.fileEmpty").with("field", "file");
		}
		requireAllowed(content.length);
		String name = (fileName != null) ? fileName : "";
		Extract extract = this.files.read(content, name, (int) this.limit.toBytes());
		return enter(checked, title(given, extract, name), extract, by);
	}

	private Document enter(NewDocument given, String title, Extract extract, Person by) {
		String text = Text.storable(extract.text(), "text");
		if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
			throw Refusal.unacceptable("document.noText").with("field", "text");
		}
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		requireAllowed(bytes.length);
		Document document = new Document(UUID.randomUUID(), title, text, Sha256.of(bytes), Document.Status.EXTRACTING,
				given.publisher(), given.url(), given.publishedOn(), given.language(), by.username(),
				this.clock.instant().truncatedTo(ChronoUnit.MICROS), null, true, null, null);
		this.documents.enter(document, extract.mediaType());
		return document;
	}

	private byte[] beginning(InputStreamSource file) {
		try (InputStream bytes = file.getInputStream()) {
			return bytes.readNBytes((int) this.limit.toBytes() + 1);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void requireAllowed(long bytes) {
		if (bytes > this.limit.toBytes()) {
			throw Refusal.tooLarge("document.tooLarge", this.limit.toBytes()).with("limit", this.limit.toBytes());
		}
	}

	private static String title(NewDocument given, Extract extract, String fileName) {
		if (given.title() != null && !given.title().isBlank()) {
			return Text.required(given.title(), "title", NewDocument.LONGEST_TITLE);
		}
		String own = extract.title();
		if (own != null && !own.isBlank() && own.strip().length() <= NewDocument.LONGEST_TITLE) {
			return Text.required(own, "title", NewDocument.LONGEST_TITLE);
		}
		String name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
		return Text.required(name.replaceFirst("(?<=.)\\.[^.]{1,5}$", ""), "title", NewDocument.LONGEST_TITLE);
	}

	private static void requireImporter(Person by) {
		if (!by.isAny(Role.FACT_CHECKER, Role.EDITOR, Role.MANAGER)) {
			throw Refusal.forbidden("document.mayImport");
		}
	}

}
