package org.twosource.file;

import java.io.InputStream;
import java.util.Objects;

/** Reads a file one chunk after the other. */
final class ChunkStream extends InputStream {

	private final Chunks chunks;

	private final StoredFile file;

	private long next;

	private byte[] chunk = {};

	private int held = -1;

	ChunkStream(Chunks chunks, StoredFile file) {
		this.chunks = chunks;
		this.file = file;
	}

	@Override
	public int read() {
		byte[] one = new byte[1];
		return (read(one, 0, 1) < 0) ? -1 : one[0] & 0xff;
	}

	@Override
	public int read(byte[] buffer, int offset, int length) {
		Objects.checkFromIndexSize(offset, length, buffer.length);
		if (length == 0) {
			return 0;
		}
		if (this.next >= this.file.size()) {
			return -1;
		}
		hold((int) (this.next / Chunks.SIZE));
		int from = (int) (this.next % Chunks.SIZE);
		int read = Math.min(length, this.chunk.length - from);
		System.arraycopy(this.chunk, from, buffer, offset, read);
		this.next += read;
		return read;
	}

	@Override
	public long skip(long wanted) {
		long skipped = Math.max(0, Math.min(wanted, this.file.size() - this.next));
		this.next += skipped;
		return skipped;
	}

	@Override
	public int available() {
		return (this.held == this.next / Chunks.SIZE) ? this.chunk.length - (int) (this.next % Chunks.SIZE) : 0;
	}

	private void hold(int position) {
		if (this.held != position) {
			this.chunk = this.chunks.read(this.file, position);
			this.held = position;
		}
	}

}
