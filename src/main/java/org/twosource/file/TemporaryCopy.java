package org.twosource.file;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A stored file as a file on disk, for libraries that read it here and there. */
final class TemporaryCopy implements AutoCloseable {

	private static final long LARGEST = 256L * 1024 * 1024;

	private final Path path;

	TemporaryCopy(FileStore files, StoredFile file) throws IOException, Unreadable {
		if (file.size() > LARGEST) {
			throw new Unreadable("file.why.large", LARGEST / (1024 * 1024));
		}
		this.path = Files.createTempFile("twosource-", ".file");
		try (InputStream content = new LimitedStream(files.open(file), LARGEST);
				OutputStream out = Files.newOutputStream(this.path)) {
			content.transferTo(out);
		}
		catch (IOException | RuntimeException ex) {
			close();
			throw ex;
		}
	}

	File file() {
		return this.path.toFile();
	}

	@Override
	public void close() throws IOException {
		Files.deleteIfExists(this.path);
	}

}
