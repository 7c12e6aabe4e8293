package org.twosource.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;

/**
 * Lets so many bytes be read and no more; what is skipped does not count. Reading ends
 * when the reader is told to stop.
 */
final class LimitedStream extends FilterInputStream {

	private long left;

	LimitedStream(InputStream bytes, long limit) {
		super(bytes);
		this.left = limit;
	}

	/** More was to be read than is allowed. */
	static final class Exceeded extends IOException {

	}

	@Override
	public int read() throws IOException {
		check();
		int one = super.read();
		count((one < 0) ? 0 : 1);
		return one;
	}

	@Override
	public int read(byte[] buffer, int offset, int length) throws IOException {
		check();
		int read = super.read(buffer, offset, length);
		count(read);
		return read;
	}

	@Override
	public boolean markSupported() {
		return false;
	}

	private void count(int read) throws IOException {
		this.left -= Math.max(0, read);
		if (this.left < 0) {
			throw new Exceeded();
		}
	}

	private static void check() throws IOException {
		if (Thread.currentThread().isInterrupted()) {
			throw new InterruptedIOException();
		}
	}

}
