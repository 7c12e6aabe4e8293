package org.twosource.capture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.twosource.Refusal;
import org.twosource.Sha256;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The files of a WACZ, each as its {@code datapackage.json} says: there, of that size, of
 * that SHA-256, and no others.
 */
final class WaczFiles implements AutoCloseable {

	private static final String PACKAGE = "datapackage.json";

	private static final String DIGEST = "datapackage-digest.json";

	private static final int MOST_ENTRIES = 5000;

	private static final long MOST_BYTES = 1024L * 1024 * 1024;

	/** What is packed smaller is not meant to be unpacked. */
	private static final long MOST_TIMES = 100;

	private static final long SMALL = 1024 * 1024;

	private static final int LARGEST_TEXT = 32 * 1024 * 1024;

	private static final JsonMapper JSON = JsonMapper.shared();

	private final ZipFile zip;

	private final Map<String, ZipEntry> entries = new HashMap<>();

	private final String software;

	/**
	 * Opens one and verifies all of it.
	 * @throws Refusal naming the file that does not verify
	 */
	WaczFiles(Path file) throws IOException {
		this.zip = opened(file);
		try {
			readEntries();
			JsonNode description = description();
			this.software = description.path("software")
				.asString("WACZ " + description.path("wacz_version").asString());
			verify(description);
		}
		catch (IOException | RuntimeException ex) {
			this.zip.close();
			throw ex;
		}
	}

	/** What made it, as it says. */
	String software() {
		return this.software;
	}

	/** The names of its WARCs. */
	List<String> warcs() {
		return this.entries.keySet().stream().filter((name) -> name.startsWith("archive/")).sorted().toList();
	}

	/** The text of one of its files; empty when it is not there. */
	String text(String name) throws IOException {
		ByteArrayOutputStream text = new ByteArrayOutputStream();
		if (this.entries.containsKey(name)) {
			copy(name, text, LARGEST_TEXT);
		}
		return text.toString(StandardCharsets.UTF_8);
	}

	InputStream open(String name) throws IOException {
		return this.zip.getInputStream(this.entries.get(name));
	}

	long size(String name) {
		return this.entries.get(name).getSize();
	}

	@Override
	public void close() throws IOException {
		this.zip.close();
	}

	private static ZipFile opened(Path file) throws IOException {
		try {
			return new ZipFile(file.toFile());
		}
		catch (ZipException ex) {
			throw Refusal.unacceptable("capture.wacz.broken").with("field", "file");
		}
	}

	private void readEntries() {
		if (this.zip.size() > MOST_ENTRIES) {
			throw Refusal.tooLarge("capture.wacz.large").with("field", "file");
		}
		this.zip.stream().forEach((entry) -> {
			String name = entry.getName();
			boolean odd = name.startsWith("/") || name.contains("\\") || name.contains(":") || name.contains("\0")
					|| List.of(name.split("/")).contains("..");
			if (odd) {
				throw refused("capture.wacz.name", name);
			}
			if (!entry.isDirectory() && this.entries.put(name, entry) != null) {
				throw refused("capture.wacz.name", name);
			}
		});
	}

	private JsonNode description() throws IOException {
		String description = text(PACKAGE);
		try {
			String digest = text(DIGEST);
			if (!digest.isEmpty() && !JSON.readTree(digest).path("hash").asString("").equals(sum(description))) {
				throw refused("capture.wacz.changed", PACKAGE);
			}
			JsonNode read = JSON.readTree(description);
			if (read.path("wacz_version").asString("").isEmpty() || !read.path("resources").isArray()) {
				throw refused("capture.wacz.description", PACKAGE);
			}
			return read;
		}
		catch (JacksonException ex) {
			throw refused("capture.wacz.description", PACKAGE);
		}
	}

	private void verify(JsonNode description) throws IOException {
		Set<String> listed = new HashSet<>(Set.of(PACKAGE, DIGEST));
		long all = 0;
		for (JsonNode resource : description.path("resources")) {
			String name = resource.path("path").asString("");
			ZipEntry entry = this.entries.get(name);
			if (entry == null || !listed.add(name)) {
				throw refused("capture.wacz.missing", name);
			}
			all += entry.getSize();
			checkPacking(entry, all);
			verify(name, resource);
		}
		this.entries.keySet().stream().filter((name) -> !listed.contains(name)).findFirst().ifPresent((name) -> {
			throw refused("capture.wacz.unlisted", name);
		});
	}

	private static void checkPacking(ZipEntry entry, long all) {
		if (all > MOST_BYTES || entry.getSize() > entry.getCompressedSize() * MOST_TIMES + SMALL) {
			throw Refusal.tooLarge("capture.wacz.large").with("field", "file");
		}
	}

	private void verify(String name, JsonNode resource) throws IOException {
		Sha256 sum = new Sha256();
		long[] size = { 0 };
		copy(name, new OutputStream() {
			@Override
			public void write(int one) {
				throw new UnsupportedOperationException("Comes in blocks");
			}

			@Override
			public void write(byte[] block, int from, int length) {
				sum.add(block, length);
				size[0] += length;
			}
		}, MOST_BYTES);
		boolean same = resource.path("hash").asString("").equals("sha256:" + sum.hex())
				&& resource.path("bytes").asLong(-1) == size[0];
		if (!same) {
			throw refused("capture.wacz.changed", name);
		}
	}

	/** Whatever the archive says of its size. */
	private void copy(String name, OutputStream target, long most) throws IOException {
		long size = 0;
		try (InputStream bytes = open(name)) {
			byte[] buffer = new byte[64 * 1024];
			for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
				size += read;
				if (size > most) {
					throw Refusal.tooLarge("capture.wacz.large").with("field", "file");
				}
				target.write(buffer, 0, read);
			}
		}
		catch (ZipException ex) {
			throw refused("capture.wacz.changed", name);
		}
	}

	private static String sum(String text) {
		return "sha256:" + Sha256.of(text);
	}

	static Refusal refused(String key, String name) {
		return Refusal.unacceptable(key, name).with("field", "file").with("file", name);
	}

}
