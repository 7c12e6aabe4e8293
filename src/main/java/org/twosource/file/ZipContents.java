package org.twosource.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.jspecify.annotations.Nullable;

/**
 * What a ZIP archive holds by the names of its first entries. Little enough is unfolded
 * that an archive made to unfold without end does no harm.
 */
final class ZipContents {

	private static final int MOST_ENTRIES = 100;

	private static final long MOST_UNFOLDED = 8 * 1024 * 1024;

	private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

	private static final Map<String, String> BY_FOLDER = Map.of("word/", OFFICE + "wordprocessingml.document", "xl/",
			OFFICE + "spreadsheetml.sheet", "ppt/", OFFICE + "presentationml.presentation");

	private static final Pattern DECLARED = Pattern
		.compile("application/(?:epub\\+zip|vnd\\.oasis\\.opendocument\\.[a-z-]{1,40})");

	private static final Pattern WARC = Pattern.compile("archive/[^/]+\\.warc(?:\\.gz)?");

	private final byte[] buffer = new byte[16 * 1024];

	private long left = MOST_UNFOLDED;

	private boolean office;

	private @Nullable String folder;

	private ZipContents() {
	}

	/** The type of an archive: {@code application/zip} where nothing says more. */
	static String typeOf(InputStream archive) {
		ZipContents contents = new ZipContents();
		try (ZipInputStream zip = new ZipInputStream(archive, StandardCharsets.ISO_8859_1)) {
			ZipEntry entry = zip.getNextEntry();
			for (int i = 0; entry != null && i < MOST_ENTRIES; i++) {
				String type = contents.look(entry.getName(), zip);
				if (type != null) {
					return type;
				}
				if (!contents.skip(zip)) {
					break;
				}
				entry = zip.getNextEntry();
			}
		}
		catch (IOException | IllegalArgumentException ex) {
			// Broken from here on, or of a kind of its own: an archive all the same.
		}
		return "application/zip";
	}

	private @Nullable String look(String name, ZipInputStream zip) throws IOException {
		if (name.equals("mimetype")) {
			String declared = new String(zip.readNBytes(100), StandardCharsets.US_ASCII).strip();
			return DECLARED.matcher(declared).matches() ? declared : null;
		}
		if (name.equals("datapackage.json") || WARC.matcher(name).matches()) {
			return "application/wacz";
		}
		this.office |= name.equals("[Content_Types].xml");
		BY_FOLDER.forEach((prefix, type) -> this.folder = name.startsWith(prefix) ? type : this.folder);
		return this.office ? this.folder : null;
	}

	/** Goes to the end of an entry, unless that takes more than may be unfolded. */
	private boolean skip(ZipInputStream zip) throws IOException {
		int read = zip.read(this.buffer);
		while (read >= 0 && this.left > 0) {
			this.left -= read;
			read = zip.read(this.buffer);
		}
		return read < 0;
	}

}
