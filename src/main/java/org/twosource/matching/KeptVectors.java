package org.twosource.matching;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Vectors of one length, by their place. In the heap are only the sides their dimensions
 * point to, a bit each; the vectors themselves are in a temporary file that the operating
 * system keeps in memory as far as there is room, and that goes with the process.
 */
final class KeptVectors {

	/** Vectors that room is made for at a time. */
	private static final int AT_ONCE = 1 << 12;

	private final List<long[]> signs = new ArrayList<>();

	private final List<ByteBuffer> bytes = new ArrayList<>();

	private FileChannel file;

	private int size;

	private int dimensions;

	private int words;

	int size() {
		return this.size;
	}

	/** Keeps one at a new place. */
	void add(Vector vector) {
		if (this.size == 0) {
			this.dimensions = vector.dimensions();
			this.words = vector.words();
		}
		if (this.size == this.signs.size() * AT_ONCE) {
			this.signs.add(new long[AT_ONCE * this.words]);
			this.bytes.add(room(this.bytes.size()));
		}
		set(this.size++, vector);
	}

	/** Keeps another at a place. */
	void set(int place, Vector vector) {
		vector.writeSigns(this.signs.get(place / AT_ONCE), at(place, this.words));
		this.bytes.get(place / AT_ONCE).put(at(place, this.dimensions), vector.bytes());
	}

	/**
	 * The cosine of the angle between the one at a place and another.
	 * @param read what it is read into, of as many dimensions
	 */
	double cosine(int place, Vector vector, byte[] read) {
		this.bytes.get(place / AT_ONCE).get(at(place, this.dimensions), read);
		return vector.cosine(read);
	}

	/** In how many dimensions the one at a place points to another side. */
	int differences(int place, Vector vector) {
		return vector.differences(this.signs.get(place / AT_ONCE), at(place, this.words));
	}

	private static int at(int place, int each) {
		return place % AT_ONCE * each;
	}

	private ByteBuffer room(int part) {
		long length = (long) AT_ONCE * this.dimensions;
		try {
			if (this.file == null) {
				Path path = Files.createTempFile("twosource-vectors", null);
				this.file = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE,
						StandardOpenOption.DELETE_ON_CLOSE);
			}
			return this.file.map(FileChannel.MapMode.READ_WRITE, part * length, length);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("There is no room for the vectors of claims", ex);
		}
	}

}
