package org.twosource.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.unit.DataSize;
import org.twosource.NewsroomTest;
import org.twosource.Refusal;
import org.twosource.Sha256;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@NewsroomTest
class FileStoreTest {

	@Autowired
	private FileStore files;

	@Autowired
	private Chunks chunks;

	@Autowired
	private JdbcClient jdbc;

	private final Random random = new Random();

	@Test
	void aFileOfSeveralChunksComesBackAsItWas() throws IOException {
		byte[] content = bytes(2 * Chunks.SIZE + 17);
		StoredFile file = store(content);
		assertThat(file.sha256()).isEqualTo(Sha256.of(content));
		assertThat(file.size()).isEqualTo(content.length);
		assertThat(chunkCount(file)).isEqualTo(3);
		try (InputStream stream = this.files.open(file)) {
			assertThat(stream.readAllBytes()).isEqualTo(content);
		}
	}

	@Test
	void aFileOfExactlyWholeChunksHasNoEmptyOne() {
		StoredFile file = store(bytes(Chunks.SIZE));
		assertThat(chunkCount(file)).isEqualTo(1);
	}

	@Test
	void aReaderGoesOnAnywhere() throws IOException {
		byte[] content = bytes(Chunks.SIZE + 100);
		try (InputStream stream = this.files.open(store(content))) {
			stream.skipNBytes(Chunks.SIZE - 2);
			assertThat(stream.readNBytes(4)).isEqualTo(Arrays.copyOfRange(content, Chunks.SIZE - 2, Chunks.SIZE + 2));
			assertThat(stream.skip(1000)).isEqualTo(98);
			assertThat(stream.read()).isEqualTo(-1);
		}
	}

	@Test
	void theSameContentIsKeptOnce() {
		byte[] content = bytes(100);
		assertThat(store(content)).isEqualTo(store(content));
		assertThat(this.jdbc.sql("select count(*) from file where sha256 = :sha256")
			.param("sha256", Sha256.of(content))
			.query(Integer.class)
			.single()).isEqualTo(1);
	}

	@Test
	void oneByteOverTheLimitIsTooMuch() {
		FileStore small = new FileStore(this.jdbc, this.chunks, new FileType(), Clock.systemUTC(),
				DataSize.ofBytes(10));
		assertThat(small.store(new ByteArrayResource(bytes(10))).size()).isEqualTo(10);
		byte[] over = bytes(11);
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> small.store(new ByteArrayResource(over)))
			.satisfies((refusal) -> assertThat(refusal.refusalCause()).isEqualTo(Refusal.Cause.TOO_LARGE));
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.files.get(Sha256.of(over)));
	}

	@Test
	void aFileThatChangesWhileItIsReadIsNotKept() {
		AtomicInteger times = new AtomicInteger();
		byte[] first = bytes(50);
		assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> this.files
			.store(() -> new ByteArrayInputStream((times.getAndIncrement() == 0) ? first : bytes(50))));
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.files.get(Sha256.of(first)));
	}

	@Test
	void theDatabaseLetsNobodyAlterAFile() {
		StoredFile file = store(bytes(20));
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.jdbc.sql("update file_chunk set content = '\\x00' where sha256 = :sha256")
				.param("sha256", file.sha256())
				.update());
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.jdbc.sql("update file set size = 1 where sha256 = :sha256")
				.param("sha256", file.sha256())
				.update());
	}

	@Test
	void whatNothingRefersToCanBeDiscarded() {
		StoredFile file = store(bytes(20));
		assertThat(this.files.discard(file.sha256())).isTrue();
		assertThat(this.files.discard(file.sha256())).isFalse();
		assertThat(chunkCount(file)).isZero();
	}

	private StoredFile store(byte[] content) {
		return this.files.store(new ByteArrayResource(content));
	}

	private byte[] bytes(int length) {
		byte[] bytes = new byte[length];
		this.random.nextBytes(bytes);
		return bytes;
	}

	private int chunkCount(StoredFile file) {
		return this.jdbc.sql("select count(*) from file_chunk where sha256 = :sha256")
			.param("sha256", file.sha256())
			.query(Integer.class)
			.single();
	}

}
