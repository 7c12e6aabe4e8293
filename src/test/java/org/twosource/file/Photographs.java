package org.twosource.file;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

import javax.imageio.ImageIO;

/** Photographs as cameras make them, with EXIF written by hand, rightly or wrongly. */
final class Photographs {

	private static final int ASCII = 2;

	private static final int SHORT = 3;

	private static final int LONG = 4;

	private static final int RATIONAL = 5;

	private Photographs() {
	}

	/** An image whose left half is red and whose right half is blue. */
	static byte[] image(int width, int height, String format) throws IOException {
		BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = image.createGraphics();
		graphics.setColor(Color.RED);
		graphics.fillRect(0, 0, width / 2, height);
		graphics.setColor(Color.BLUE);
		graphics.fillRect(width / 2, 0, width - width / 2, height);
		graphics.dispose();
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		if (!ImageIO.write(image, format, out)) {
			throw new IOException(format);
		}
		return out.toByteArray();
	}

	/** A JPEG that says when, where and by what it was taken, lying on its side. */
	static byte[] jpeg() throws IOException {
		ByteBuffer exif = header();
		directory(exif, 8, 5);
		text(exif, 0x10F, 800, "Acme");
		text(exif, 0x110, 850, "Acme Field 2");
		entry(exif, SHORT, 0x112, 1, 6 << 16);
		entry(exif, LONG, 0x8769, 1, 200);
		entry(exif, LONG, 0x8825, 1, 400);
		directory(exif, 200, 2);
		text(exif, 0x9003, 900, "2020:02:08 01:30:00");
		text(exif, 0x9011, 950, "+06:00");
		directory(exif, 400, 4);
		entry(exif, ASCII, 1, 2, 'N' << 24);
		degrees(exif, 2, 1000, 43, 2, 30);
		entry(exif, ASCII, 3, 2, 'E' << 24);
		degrees(exif, 4, 1050, 74, 42, 0);
		return with(exif, image(60, 40, "jpeg"));
	}

	/** A JPEG whose EXIF claims texts of absurd lengths at absurd places. */
	static byte[] absurdJpeg() throws IOException {
		ByteBuffer exif = header();
		directory(exif, 8, 4);
		entry(exif, ASCII, 0x10F, Integer.MAX_VALUE, 100);
		entry(exif, RATIONAL, 0x110, 0x20000001, 0x7ffffff0);
		entry(exif, LONG, 0x8769, -1, -8);
		entry(exif, LONG, 0x8825, 1, 8);
		return with(exif, image(60, 40, "jpeg"));
	}

	/** A JPEG with thousands of EXIF entries that each hold all the others. */
	static byte[] boundlessJpeg() throws IOException {
		ByteBuffer exif = ByteBuffer.allocate(65_000);
		exif.put(new byte[] { 'M', 'M', 0, 42 }).putInt(8);
		directory(exif, 8, 5_000);
		for (int i = 0; i < 5_000; i++) {
			entry(exif, 7, 0xA000 + i, 60_000, 8);
		}
		return with(exif, image(60, 40, "jpeg"));
	}

	private static ByteBuffer header() {
		ByteBuffer exif = ByteBuffer.allocate(1_200);
		return exif.put(new byte[] { 'M', 'M', 0, 42 }).putInt(8);
	}

	private static void directory(ByteBuffer exif, int at, int entries) {
		exif.position(at);
		exif.putShort((short) entries);
	}

	private static void entry(ByteBuffer exif, int type, int tag, int count, int value) {
		exif.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
	}

	private static void text(ByteBuffer exif, int tag, int at, String text) {
		byte[] bytes = (text + "\0").getBytes(StandardCharsets.US_ASCII);
		entry(exif, ASCII, tag, bytes.length, at);
		exif.put(at, bytes);
	}

	private static void degrees(ByteBuffer exif, int tag, int at, int... parts) {
		entry(exif, RATIONAL, tag, 3, at);
		for (int i = 0; i < 3; i++) {
			exif.putInt(at + 8 * i, parts[i]).putInt(at + 8 * i + 4, 1);
		}
	}

	private static byte[] with(ByteBuffer exif, byte[] jpeg) {
		int length = exif.capacity() + 8;
		return ByteBuffer.allocate(jpeg.length + length + 2)
			.put(jpeg, 0, 2)
			.put(new byte[] { (byte) 0xFF, (byte) 0xE1 })
			.putShort((short) length)
			.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII))
			.put(exif.array())
			.put(jpeg, 2, jpeg.length - 2)
			.array();
	}

}
