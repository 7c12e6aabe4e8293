package org.twosource.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;

/**
 * Tells a file's type by its first bytes alone: files that may be hostile are never
 * opened to look inside.
 */
@Component
class FileType {

	private final MimeTypes types = MimeTypes.getDefaultMimeTypes();

	String of(InputStreamSource content) throws IOException {
		try (InputStream bytes = content.getInputStream()) {
			byte[] beginning = bytes.readNBytes(this.types.getMinLength());
			return this.types.detect(new ByteArrayInputStream(beginning), new Metadata()).toString();
		}
	}

}
