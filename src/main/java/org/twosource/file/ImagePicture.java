package org.twosource.file;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;

import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileCacheImageInputStream;
import javax.imageio.stream.ImageInputStream;

import org.springframework.util.function.SingletonSupplier;

/**
 * Makes a small picture of an image. Its dimensions are read first: an image that is
 * larger than any camera's is not opened at all.
 */
final class ImagePicture {

	/** The longest side of the pictures made, in pixels. */
	static final int LONGEST_SIDE = 1600;

	private static final long MOST_PIXELS = 100_000_000;

	private static final long LARGEST = 128L * 1024 * 1024;

	private static final SingletonSupplier<Boolean> formats = SingletonSupplier.of(() -> {
		ImageIO.scanForPlugins();
		return true;
	});

	private ImagePicture() {
	}

	/** Whether pictures are made of images of that type. */
	static boolean shows(String mediaType) {
		return switch (mediaType) {
			case "image/jpeg", "image/png", "image/gif", "image/bmp", "image/webp", "image/tiff" -> true;
			default -> false;
		};
	}

	static Picture of(FileStore files, StoredFile file) throws IOException, Unreadable {
		int turn = 1;
		if (file.mediaType().equals("image/jpeg")) {
			try (InputStream content = files.open(file)) {
				turn = PhotographDetails.orientation(content);
			}
		}
		try (InputStream content = new LimitedStream(files.open(file), LARGEST);
				ImageInputStream images = new FileCacheImageInputStream(content, null)) {
			BufferedImage small = upright(reduced(decoded(images, file.mediaType())), turn);
			return small.getColorModel().hasAlpha() ? Picture.png(small) : Picture.jpeg(small);
		}
	}

	private static BufferedImage decoded(ImageInputStream images, String mediaType) throws IOException, Unreadable {
		formats.obtain();
		Iterator<ImageReader> readers = ImageIO.getImageReadersByMIMEType(mediaType);
		if (!readers.hasNext()) {
			throw new Unreadable("file.why.type");
		}
		ImageReader reader = readers.next();
		try {
			reader.setInput(images, false, true);
			int width = reader.getWidth(0);
			int height = reader.getHeight(0);
			if ((long) width * height > MOST_PIXELS) {
				throw new Unreadable("file.why.pixels", width, height, MOST_PIXELS / 1_000_000);
			}
			ImageReadParam part = reader.getDefaultReadParam();
			int step = Math.max(1, Math.max(width, height) / LONGEST_SIDE);
			part.setSourceSubsampling(step, step, 0, 0);
			return reader.read(0, part);
		}
		finally {
			reader.dispose();
		}
	}

	/** In eight bits a colour, and no longer than the longest side. */
	private static BufferedImage reduced(BufferedImage image) {
		double scale = Math.min(1, (double) LONGEST_SIDE / Math.max(image.getWidth(), image.getHeight()));
		return drawn(image, AffineTransform.getScaleInstance(scale, scale),
				Math.max(1, (int) Math.round(image.getWidth() * scale)),
				Math.max(1, (int) Math.round(image.getHeight() * scale)));
	}

	/** As EXIF says it is to be looked at. */
	private static BufferedImage upright(BufferedImage image, int orientation) {
		int w = image.getWidth();
		int h = image.getHeight();
		return switch (orientation) {
			case 2 -> drawn(image, new AffineTransform(-1, 0, 0, 1, w, 0), w, h);
			case 3 -> drawn(image, new AffineTransform(-1, 0, 0, -1, w, h), w, h);
			case 4 -> drawn(image, new AffineTransform(1, 0, 0, -1, 0, h), w, h);
			case 5 -> drawn(image, new AffineTransform(0, 1, 1, 0, 0, 0), h, w);
			case 6 -> drawn(image, new AffineTransform(0, 1, -1, 0, h, 0), h, w);
			case 7 -> drawn(image, new AffineTransform(0, -1, -1, 0, h, w), h, w);
			case 8 -> drawn(image, new AffineTransform(0, -1, 1, 0, 0, w), h, w);
			default -> image;
		};
	}

	private static BufferedImage drawn(BufferedImage image, AffineTransform how, int width, int height) {
		int type = image.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
		BufferedImage to = new BufferedImage(width, height, type);
		Graphics2D graphics = to.createGraphics();
		graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
		graphics.drawImage(image, how, null);
		graphics.dispose();
		return to;
	}

}
