package org.twosource.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

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

	private final MimeTypes types = MimeTypes.getDefaultMimeTypes();

	String of(InputStreamSource content) throws IOException {
		String type = byFirstBytes(content);
		if (!type.equals("application/zip")) {
			return type;
		}
		try (InputStream bytes = content.getInputStream()) {
			return ZipContents.typeOf(bytes);
		}
	}

	private String byFirstBytes(InputStreamSource content) throws IOException {
		try (InputStream bytes = content.getInputStream()) {
			byte[] beginning = bytes.readNBytes(this.types.getMinLength());
			String type = this.types.detect(new ByteArrayInputStream(beginning), new Metadata())
				.getBaseType()
				.toString();
			return type.equals("text/plain") ? TextShape.typeOf(beginning) : type;
		}
	}

}
