package org.twosource.file;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

import javax.imageio.ImageIO;

/**
 * A picture made by us, of pixels alone: whatever else the file carried is not in it.
 *
 * @param mediaType image/png or image/jpeg
 * @param bytes its content
 */
public record Picture(String mediaType, byte[] bytes) {

	static Picture png(BufferedImage image) throws IOException {
		return new Picture("image/png", written(image, "png"));
	}

	static Picture jpeg(BufferedImage image) throws IOException {
		return new Picture("image/jpeg", written(image, "jpeg"));
	}

	private static byte[] written(BufferedImage image, String format) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		if (!ImageIO.write(image, format, out)) {
			throw new IOException("No writer for " + format);
		}
		return out.toByteArray();
	}

}
