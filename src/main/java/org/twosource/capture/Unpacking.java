package org.twosource.capture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;

import org.twosource.web.Exchange;

/** Opens what came packed, up to a size. */
final class Unpacking {

	private Unpacking() {
	}

	/**
	 * The body of an exchange as it is meant.
	 * @throws IOException when it is packed in an unknown way, broken, or larger
	 */
	static byte[] content(Exchange exchange, int most) throws IOException {
		String packing = exchange.packing();
		try (InputStream bytes = Files.newInputStream(exchange.body())) {
			if (packing == null || exchange.size() == 0) {
				return bounded(bytes, most);
			}
			return switch (packing) {
				case "gzip", "x-gzip" -> bounded(new GZIPInputStream(bytes), most);
				case "deflate" -> bounded(new InflaterInputStream(bytes), most);
				default -> throw new IOException("Packed by " + packing);
			};
		}
	}

	private static byte[] bounded(InputStream bytes, int most) throws IOException {
		ByteArrayOutputStream content = new ByteArrayOutputStream();
		byte[] buffer = new byte[16 * 1024];
		for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
			if (content.size() + read > most) {
				throw new IOException("Larger than " + most + " bytes");
			}
			content.write(buffer, 0, read);
		}
		return content.toByteArray();
	}

}
