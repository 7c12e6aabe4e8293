package org.twosource.custody;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twosource.Sha256;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class BagTest {

	private static final byte[] CONTENT = "Eight entries.".getBytes(StandardCharsets.UTF_8);

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	private final Bag bag = new Bag(this.out, "C-1-evidence", Instant.parse("2026-11-24T10:00:00Z"));

	@TempDir
	private Path folder;

	@Test
	void theListNamesEverySumAndTheInfoCountsWhatIsCarried() throws IOException {
		this.bag.add("dossier.json", "{}");
		this.bag.add("files/a", new ByteArrayInputStream(CONTENT), Sha256.of(CONTENT));
		String sum = this.bag.describe(Map.of("Source-Organization", "The\nDesk"));
		this.bag.seal();
		try (ZipFile zip = open()) {
			assertThat(read(zip, "manifest-sha256.txt")).isEqualTo("""
					%s  data/dossier.json
					%s  data/files/a
					""".formatted(Sha256.of("{}"), Sha256.of(CONTENT)));
			assertThat(read(zip, "bag-info.txt")).contains("Source-Organization: The Desk\n", "Payload-Oxum: 16.2\n");
			assertThat(Sha256.of(read(zip, "tagmanifest-sha256.txt"))).isEqualTo(sum);
			assertThat(read(zip, "tagmanifest-sha256.txt"))
				.contains(Sha256.of(read(zip, "manifest-sha256.txt")) + "  manifest-sha256.txt\n");
		}
	}

	@Test
	void aFileThatIsNotAsItWasHandedInIsNotPacked() {
		assertThatExceptionOfType(IOException.class)
			.isThrownBy(() -> this.bag.add("files/a", new ByteArrayInputStream(CONTENT), Sha256.of("something else")));
	}

	@Test
	void whatIsNotSealedIsNoZip() throws IOException {
		this.bag.add("dossier.json", "{}");
		this.bag.describe(Map.of());
		assertThatExceptionOfType(ZipException.class).isThrownBy(this::open);
	}

	private ZipFile open() throws IOException {
		return new ZipFile(Files.write(this.folder.resolve("bag.zip"), this.out.toByteArray()).toFile());
	}

	private static String read(ZipFile zip, String path) throws IOException {
		byte[] bytes = zip.getInputStream(zip.getEntry("C-1-evidence/" + path)).readAllBytes();
		return new String(bytes, StandardCharsets.UTF_8);
	}

}
