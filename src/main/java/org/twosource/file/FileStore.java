package org.twosource.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.InputStreamSource;
import org.springframework.core.io.Resource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.unit.DataSize;
import org.twosource.Refusal;

/** Keeps files, each content once. */
@Component
public class FileStore {

	private final JdbcClient jdbc;

	private final Chunks chunks;

	private final FileType types;

	private final Clock clock;

	private final long limit;

	FileStore(JdbcClient jdbc, Chunks chunks, FileType types, Clock clock,
			@Value("${twosource.file.max-size}") DataSize limit) {
		this.jdbc = jdbc;
		this.chunks = chunks;
		this.types = types;
		this.clock = clock;
		this.limit = limit.toBytes();
	}

	/**
	 * Keeps a content, unless it is kept already.
	 * @param content read twice from its beginning: once to know its sum, once to keep it
	 * @throws Refusal when it is empty or larger than allowed
	 * @throws UncheckedIOException when it cannot be read, or changes meanwhile
	 */
	@Transactional
	public StoredFile store(InputStreamSource content) {
		try {
			Measured measured = Measured.of(content, this.limit);
			if (measured.size() == 0) {
				throw Refusal.unacceptable("file.empty").with("field", "file");
			}
			if (measured.size() > this.limit) {
				throw Refusal.tooLarge("file.large", this.limit / (1024 * 1024)).with("field", "file");
			}
			StoredFile file = new StoredFile(measured.sha256(), measured.size(), this.types.of(content));
			if (enter(file) == 1) {
				this.chunks.write(file, content);
			}
			return get(file.sha256());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The largest size a file may have, in bytes. */
	public long limit() {
		return this.limit;
	}

	/**
	 * The file of that SHA-256.
	 * @throws Refusal when there is none
	 */
	public StoredFile get(String sha256) {
		return this.jdbc.sql("select sha256, size, media_type from file where sha256 = :sha256")
			.param("sha256", sha256)
			.query(FileStore::file)
			.optional()
			.orElseThrow(() -> Refusal.unknown("file.unknown"));
	}

	/**
	 * The content of a file, read chunk by chunk as it is asked for; no connection is
	 * held between chunks, and skipping costs nothing.
	 */
	public InputStream open(StoredFile file) {
		return new ChunkStream(this.chunks, file);
	}

	/** The content of a file as a resource of known length, which can be read often. */
	public Resource content(StoredFile file) {
		return new StoredResource(this, file);
	}

	/**
	 * Removes a file that nothing refers to; not to be called within a transaction.
	 * @return false when something does, or there is no such file
	 */
	public boolean discard(String sha256) {
		try {
			return this.jdbc.sql("delete from file where sha256 = :sha256").param("sha256", sha256).update() == 1;
		}
		catch (DataIntegrityViolationException ex) {
			return false;
		}
	}

	private int enter(StoredFile file) {
		return this.jdbc.sql("""
				insert into file (sha256, size, media_type, kept_at) values (:sha256, :size, :type, :at)
				on conflict (sha256) do nothing
				""")
			.param("sha256", file.sha256())
			.param("size", file.size())
			.param("type", file.mediaType())
			.param("at", Timestamp.from(this.clock.instant()))
			.update();
	}

	private static StoredFile file(ResultSet row, int index) throws SQLException {
		return new StoredFile(row.getString("sha256"), row.getLong("size"), row.getString("media_type"));
	}

}
