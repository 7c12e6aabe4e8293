package org.twosource.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;

/**
 * Tells a file's type by its content, whatever its name says: by its first bytes, and of
 * ZIP archives by the names of their first entries. Files that may be hostile are opened
 * no further.
 */
@Component
class FileType {

	private static final byte[] ZIP = { 'P', 'K', 3, 4 };

	private final MimeTypes types = MimeTypes.getDefaultMimeTypes();

	String of(InputStreamSource content) throws IOException {
		byte[] beginning;
		try (InputStream bytes = content.getInputStream()) {
			beginning = bytes.readNBytes(this.types.getMinLength());
		}
		if (beginning.length > 4 && Arrays.equals(ZIP, 0, 4, beginning, 0, 4)) {
			try (InputStream bytes = content.getInputStream()) {
				return ZipContents.typeOf(bytes);
			}
		}
		String type = this.types.detect(new ByteArrayInputStream(beginning), new Metadata()).getBaseType().toString();
		return switch (type) {
			case "text/plain" -> TextShape.typeOf(beginning);
			// Short texts in an encoding of their own say nothing of themselves.
			case "application/octet-stream" -> TextShape.isText(beginning) ? TextShape.typeOf(beginning) : type;
			case "video/quicktime" -> isMp4(beginning) ? "video/mp4" : type;
			default -> type;
		};
	}

	/** Whether a film names another brand of its format than the one it began as. */
	private static boolean isMp4(byte[] beginning) {
		String start = new String(beginning, 0, Math.min(12, beginning.length), StandardCharsets.ISO_8859_1);
		return start.startsWith("ftyp", 4) && !start.startsWith("qt", 8);
	}

}
