package org.twosource.file;

import java.io.IOException;
import java.io.InputStream;

import org.springframework.core.io.InputStreamSource;
import org.twosource.Sha256;

/**
 * The sum and size of a content; of one over the limit only that it is larger.
 *
 * @param sha256 its SHA-256
 * @param size its size in bytes
 */
record Measured(String sha256, long size) {

	static Measured of(InputStreamSource content, long limit) throws IOException {
		Sha256 sum = new Sha256();
		byte[] buffer = new byte[64 * 1024];
		long size = 0;
		try (InputStream bytes = content.getInputStream()) {
			for (int read = bytes.read(buffer); read >= 0 && size <= limit; read = bytes.read(buffer)) {
				sum.add(buffer, read);
				size += read;
			}
		}
		return new Measured(sum.hex(), size);
	}

}
