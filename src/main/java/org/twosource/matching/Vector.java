package org.twosource.matching;

/**
 * The direction of a sentence's meaning, in a byte a dimension. The signs alone tell
 * roughly how near two are.
 */
final class Vector {

	private final byte[] bytes;

	private final long[] signs;

	private final double length;

	private Vector(byte[] bytes) {
		this.bytes = bytes;
		this.signs = signs(bytes);
		this.length = Math.sqrt(dot(bytes, bytes));
	}

	static Vector of(float[] values) {
		float most = 0;
		for (float value : values) {
			most = Math.max(most, Math.abs(value));
		}
		byte[] bytes = new byte[values.length];
		for (int i = 0; i < values.length && most > 0; i++) {
			bytes[i] = (byte) Math.round(values[i] / most * Byte.MAX_VALUE);
		}
		return new Vector(bytes);
	}

	static Vector of(byte[] bytes) {
		return new Vector(bytes);
	}

	byte[] bytes() {
		return this.bytes.clone();
	}

	int dimensions() {
		return this.bytes.length;
	}

	/** The cosine of the angle between the two, -1 to 1. */
	double cosine(Vector other) {
		return cosine(other.bytes);
	}

	/** The same with one whose bytes these are. */
	double cosine(byte[] others) {
		double lengths = this.length * Math.sqrt(dot(others, others));
		return (lengths > 0) ? dot(this.bytes, others) / lengths : 0;
	}

	/** How many numbers hold the sides its dimensions point to, a bit each. */
	int words() {
		return this.signs.length;
	}

	/** Writes these numbers down. */
	void writeSigns(long[] to, int at) {
		System.arraycopy(this.signs, 0, to, at, this.signs.length);
	}

	/** In how many dimensions it and one whose sides are written there differ. */
	int differences(long[] others, int at) {
		int differences = 0;
		for (int i = 0; i < this.signs.length; i++) {
			differences += Long.bitCount(this.signs[i] ^ others[at + i]);
		}
		return differences;
	}

	private static int dot(byte[] one, byte[] other) {
		int sum = 0;
		for (int i = 0; i < one.length; i++) {
			sum += one[i] * other[i];
		}
		return sum;
	}

	private static long[] signs(byte[] bytes) {
		long[] signs = new long[(bytes.length + Long.SIZE - 1) / Long.SIZE];
		for (int i = 0; i < bytes.length; i++) {
			if (bytes[i] > 0) {
				signs[i / Long.SIZE] |= 1L << (i % Long.SIZE);
			}
		}
		return signs;
	}

}
