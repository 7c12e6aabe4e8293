package org.twosource.file;

import java.io.IOException;
import java.io.InputStream;

import org.springframework.core.io.InputStreamSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.twosource.Sha256;

/** The content of files, in pieces of one size; only the last may be shorter. */
@Component
class Chunks {

	/** The size of a chunk in bytes: one is in memory at a time for each reader. */
	static final int SIZE = 1024 * 1024;

	private final JdbcClient jdbc;

	Chunks(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void write(StoredFile file, InputStreamSource content) throws IOException {
		Sha256 sum = new Sha256();
		long written = 0;
		try (InputStream bytes = content.getInputStream()) {
			int position = 0;
			for (byte[] chunk = bytes.readNBytes(SIZE); chunk.length > 0; chunk = bytes.readNBytes(SIZE)) {
				sum.add(chunk, chunk.length);
				written += chunk.length;
				write(file.sha256(), position++, chunk);
			}
		}
		if (written != file.size() || !sum.hex().equals(file.sha256())) {
			throw new IOException("The file changed while it was read");
		}
	}

	byte[] read(StoredFile file, int position) {
		return this.jdbc.sql("select content from file_chunk where sha256 = :sha256 and position = :position")
			.param("sha256", file.sha256())
			.param("position", position)
			.query(byte[].class)
			.single();
	}

	private void write(String sha256, int position, byte[] chunk) {
		this.jdbc.sql("insert into file_chunk (sha256, position, content) values (:sha256, :position, :content)")
			.param("sha256", sha256)
			.param("position", position)
			.param("content", chunk)
			.update();
	}

}
