package org.twosource.file;

import java.io.IOException;

import com.drew.lang.ByteArrayReader;

/**
 * Bytes of which only so many are copied out: a few kilobytes of EXIF can point to
 * themselves thousands of times.
 */
final class BudgetedBytes extends ByteArrayReader {

	private static final long BUDGET = 8 * 1024 * 1024;

	private long left = BUDGET;

	BudgetedBytes(byte[] bytes) {
		super(bytes);
	}

	@Override
	public byte[] getBytes(int index, int count) throws IOException {
		this.left -= Math.max(0, count);
		if (this.left < 0) {
			throw new LimitedStream.Exceeded();
		}
		return super.getBytes(index, count);
	}

}
