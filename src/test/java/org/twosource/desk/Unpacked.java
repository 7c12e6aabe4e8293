package org.twosource.desk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.twosource.Sha256;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** An evidence package as whoever gets it unpacks and verifies it. */
final class Unpacked {

	private final Path folder;

	private Unpacked(Path folder) {
		this.folder = folder;
	}

	/** Unpacks a ZIP; nothing in it may lie outside its one folder. */
	static Unpacked of(byte[] zip, Path into) throws IOException {
		Path folder = null;
		try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
			for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
				Path path = into.resolve(entry.getName()).normalize();
				assertThat(path.startsWith(into)).as(entry.getName()).isTrue();
				Path top = into.resolve(into.relativize(path).getName(0));
				assertThat(folder == null || folder.equals(top)).as("one folder").isTrue();
				folder = top;
				Files.createDirectories(path.getParent());
				Files.copy(entries, path);
			}
		}
		return new Unpacked(folder);
	}

	String name() {
		return this.folder.getFileName().toString();
	}

	String text(String path) throws IOException {
		return Files.readString(this.folder.resolve(path));
	}

	byte[] bytes(String path) throws IOException {
		return Files.readAllBytes(this.folder.resolve(path));
	}

	JsonNode json(String path) throws IOException {
		return JsonMapper.shared().readTree(text(path));
	}

	/** The names in one of its folders. */
	List<String> list(String path) throws IOException {
		try (Stream<Path> paths = Files.list(this.folder.resolve(path))) {
			return paths.map((one) -> one.getFileName().toString()).sorted().toList();
		}
	}

	/** Every file but the list of the other lists is in a list, with the right sum. */
	void verify() throws IOException, InterruptedException {
		List<String> listed = Stream.of("manifest-sha256.txt", "tagmanifest-sha256.txt")
			.flatMap((list) -> lines(list).stream())
			.peek((line) -> assertThat(sum(line.substring(66))).isEqualTo(line.substring(0, 64)))
			.map((line) -> line.substring(66))
			.toList();
		try (Stream<Path> paths = Files.walk(this.folder)) {
			assertThat(paths.filter(Files::isRegularFile)
				.map((path) -> this.folder.relativize(path).toString())
				.filter((path) -> !path.equals("tagmanifest-sha256.txt"))).containsExactlyInAnyOrderElementsOf(listed);
		}
		if (Files.isExecutable(Path.of("/usr/bin/sha256sum"))) {
			assertThat(sha256sum()).isZero();
		}
	}

	/** What sha256sum says of the lists: 0 when all is right. */
	int sha256sum() throws IOException, InterruptedException {
		return new ProcessBuilder("/usr/bin/sha256sum", "--strict", "-c", "manifest-sha256.txt",
				"tagmanifest-sha256.txt")
			.directory(this.folder.toFile())
			.redirectErrorStream(true)
			.redirectOutput(this.folder.resolveSibling("sha256sum.txt").toFile())
			.start()
			.waitFor();
	}

	/** Changes a byte of a file. */
	void tamperWith(String path) throws IOException {
		byte[] bytes = bytes(path);
		bytes[bytes.length / 2] ^= 1;
		Files.write(this.folder.resolve(path), bytes);
	}

	private List<String> lines(String list) {
		try {
			return text(list).lines().toList();
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
	}

	private String sum(String path) {
		try {
			return Sha256.of(bytes(path));
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
	}

}
