package org.twosource.file;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws the pages of a PDF. Nothing in it is run: no script, no action, no form. */
final class PdfPages {

	/** How many pages can be looked at; more is for a reader of PDF. */
	static final int MOST = 50;

	private static final float LARGEST_SCALE = 2;

	private PdfPages() {
	}

	/** Opens a PDF whose scratch data lie on disk. */
	static PDDocument open(File content) throws IOException, Unreadable {
		try {
			return Loader.loadPDF(content, IOUtils.createTempFileOnlyStreamCache());
		}
		catch (InvalidPasswordException ex) {
			throw new Unreadable("file.why.locked");
		}
	}

	/** A page as a picture. */
	static Drawn draw(File content, int page) throws IOException, Unreadable {
		try (PDDocument document = open(content)) {
			int pages = document.getNumberOfPages();
			if (page < 1 || page > Math.min(pages, MOST)) {
				throw new Unreadable("file.why.noPage");
			}
			PDRectangle size = document.getPage(page - 1).getCropBox();
			float longest = Math.max(1, Math.max(size.getWidth(), size.getHeight()));
			float unit = Math.max(1, document.getPage(page - 1).getUserUnit());
			PDFRenderer renderer = new PDFRenderer(document);
			renderer.setSubsamplingAllowed(true);
			BufferedImage image = renderer.renderImage(page - 1,
					Math.min(LARGEST_SCALE, ImagePicture.LONGEST_SIDE / longest / unit), ImageType.RGB);
			return new Drawn(Picture.png(image), Math.min(pages, MOST), pages);
		}
	}

	/**
	 * A page drawn.
	 *
	 * @param picture the page
	 * @param shown how many pages can be looked at
	 * @param pages how many there are
	 */
	record Drawn(Picture picture, int shown, int pages) {

	}

}
