package org.twosource.file;

import java.io.IOException;
import java.io.InputStream;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.springframework.stereotype.Component;
import org.twosource.Refusal;

/**
 * Shows files without opening them in the reader's browser: images and the pages of PDF
 * as new pictures, texts as plain letters. SVG and HTML are texts here.
 */
@Component
public class FilePreviews {

	private static final long PICTURES_KEPT = 16 * 1024 * 1024;

	private final FileStore files;

	private final BoundedReading reading;

	private final Cache<Page, PdfPages.Drawn> drawn = Caffeine.newBuilder()
		.maximumWeight(PICTURES_KEPT)
		.weigher((Page page, PdfPages.Drawn drawn) -> drawn.picture().bytes().length)
		.build();

	FilePreviews(FileStore files, BoundedReading reading) {
		this.files = files;
		this.reading = reading;
	}

	/** A page of a file, from 1. */
	private record Page(StoredFile file, int number) {

	}

	/**
	 * How a file can be looked at, or why not. It may take some seconds the first time.
	 */
	public FilePreview of(StoredFile file) {
		try {
			String type = file.mediaType();
			if (type.equals("application/pdf")) {
				PdfPages.Drawn first = draw(new Page(file, 1));
				return new FilePreview(FilePreview.Kind.PDF, first.shown(), first.pages(), null, false, null);
			}
			if (ImagePicture.shows(type)) {
				draw(new Page(file, 1));
				return new FilePreview(FilePreview.Kind.IMAGE, 1, 1, null, false, null);
			}
			if (TextBeginning.shows(type)) {
				TextBeginning text = this.reading.read(() -> text(file));
				return new FilePreview(FilePreview.Kind.TEXT, 0, 0, text.text(), text.cut(), null);
			}
			throw new Unreadable("file.why.type");
		}
		catch (Unreadable ex) {
			return new FilePreview(FilePreview.Kind.NONE, 0, 0, null, false, ex.why());
		}
	}

	/**
	 * A picture of an image, or of a page of a PDF.
	 * @param page the page, from 1
	 * @throws Refusal when there is none
	 */
	public Picture picture(StoredFile file, int page) {
		try {
			return draw(new Page(file, page)).picture();
		}
		catch (Unreadable ex) {
			throw Refusal.unknown("file.noPreview", ex.why());
		}
	}

	private PdfPages.Drawn draw(Page page) throws Unreadable {
		PdfPages.Drawn before = this.drawn.getIfPresent(page);
		if (before != null) {
			return before;
		}
		PdfPages.Drawn now = this.reading.read(() -> drawNow(page));
		this.drawn.put(page, now);
		return now;
	}

	private PdfPages.Drawn drawNow(Page page) throws IOException, Unreadable {
		StoredFile file = page.file();
		if (ImagePicture.shows(file.mediaType()) && page.number() == 1) {
			return new PdfPages.Drawn(ImagePicture.of(this.files, file), 1, 1);
		}
		if (!file.mediaType().equals("application/pdf")) {
			throw new Unreadable("file.why.noPage");
		}
		try (TemporaryCopy copy = new TemporaryCopy(this.files, file)) {
			return PdfPages.draw(copy.file(), page.number());
		}
	}

	private TextBeginning text(StoredFile file) throws IOException {
		try (InputStream content = this.files.open(file)) {
			return TextBeginning.of(content);
		}
	}

}
