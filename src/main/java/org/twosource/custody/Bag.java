package org.twosource.custody;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.twosource.Sha256;

/**
 * Writes a bag (BagIt, RFC 8493) into a ZIP as it goes, whatever its size. Unless it is
 * sealed, no reader takes the ZIP for a whole one, because its directory is missing.
 */
final class Bag {

	private static final String DATA = "data/";

	private final ZipOutputStream zip;

	private final String folder;

	private final Instant at;

	private final Map<String, String> payload = new TreeMap<>();

	private final Map<String, String> tags = new TreeMap<>();

	private long size;

	/**
	 * A bag in a folder of its own.
	 * @param out where the ZIP goes; it is not closed
	 * @param at the time all that is in it bears
	 */
	Bag(OutputStream out, String folder, Instant at) {
		this.zip = new ZipOutputStream(out);
		this.folder = folder;
		this.at = at;
	}

	/** Adds a text that is not evidence itself. */
	void tag(String path, String text) throws IOException {
		this.tags.put(path, text(path, text));
	}

	/** Adds a text. */
	void add(String path, String text) throws IOException {
		this.payload.put(DATA + path, text(DATA + path, text));
		this.size += text.getBytes(StandardCharsets.UTF_8).length;
	}

	/**
	 * Adds a file.
	 * @param sha256 the sum it must have
	 * @throws IOException when it has not, or cannot be read or written
	 */
	void add(String path, InputStream content, String sha256) throws IOException {
		// What is compressed already only costs time to compress again.
		begin(DATA + path, Deflater.NO_COMPRESSION);
		Sha256 sum = new Sha256();
		byte[] buffer = new byte[64 * 1024];
		for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
			this.zip.write(buffer, 0, read);
			sum.add(buffer, read);
			this.size += read;
		}
		this.zip.closeEntry();
		if (!sum.hex().equals(sha256)) {
			throw new IOException("The file with the sum " + sha256 + " is not as it was handed in");
		}
		this.payload.put(DATA + path, sha256);
	}

	/**
	 * Adds what makes it a bag.
	 * @param about what is said of it, a label and a value a line
	 * @return the sum of the list that names every other file's
	 */
	String describe(Map<String, String> about) throws IOException {
		StringBuilder info = new StringBuilder();
		about.forEach((label, value) -> info.append(label).append(": ").append(line(value)).append('\n'));
		info.append("Payload-Oxum: ").append(this.size).append('.').append(this.payload.size()).append('\n');
		tag("bagit.txt", "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
		tag("bag-info.txt", info.toString());
		tag("manifest-sha256.txt", sums(this.payload));
		return text("tagmanifest-sha256.txt", sums(this.tags));
	}

	/** Makes the ZIP whole. */
	void seal() throws IOException {
		this.zip.finish();
		this.zip.flush();
	}

	private String text(String path, String text) throws IOException {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		begin(path, Deflater.DEFAULT_COMPRESSION);
		this.zip.write(bytes);
		this.zip.closeEntry();
		return Sha256.of(bytes);
	}

	private void begin(String path, int compression) throws IOException {
		ZipEntry entry = new ZipEntry(this.folder + "/" + path);
		entry.setLastModifiedTime(FileTime.from(this.at));
		this.zip.setLevel(compression);
		this.zip.putNextEntry(entry);
	}

	/** A list as sha256sum writes and reads it. */
	private static String sums(Map<String, String> files) {
		StringBuilder list = new StringBuilder();
		files.forEach((path, sha256) -> list.append(sha256).append("  ").append(path).append('\n'));
		return list.toString();
	}

	private static String line(String value) {
		return value.replaceAll("\\p{Cntrl}+", " ").strip();
	}

}
