package org.twosource.speed;

import java.io.ByteArrayOutputStream;

/** Rows of one table on their way into the database. */
final class Line extends ByteArrayOutputStream {

	private static final byte[] NULL = { '\\', 'N' };

	Line() {
		super(1 << 16);
	}

	void add(byte[] text) {
		write(text, 0, text.length);
	}

	void addNull() {
		add(NULL);
	}

	void tab() {
		write('\t');
	}

	void end() {
		write('\n');
	}

	byte[] bytes() {
		return this.buf;
	}

}
