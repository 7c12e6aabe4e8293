package org.twosource.file;

import java.io.IOException;
import java.io.InputStream;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.springframework.stereotype.Component;

/**
 * Reads out what files say about themselves: photographs, films, PDF, office documents
 * and mail. The files stay as they are.
 */
@Component
public class FileDetailReader {

	private final FileStore files;

	private final BoundedReading reading;

	/** Files never change, so what they say does not either. */
	private final Cache<StoredFile, FileDetails> known = Caffeine.newBuilder().maximumSize(1_000).build();

	FileDetailReader(FileStore files, BoundedReading reading) {
		this.files = files;
		this.reading = reading;
	}

	/**
	 * What a file says about itself; when it cannot be read, why. It may take some
	 * seconds the first time.
	 */
	public FileDetails of(StoredFile file) {
		FileDetails before = this.known.getIfPresent(file);
		if (before != null) {
			return before;
		}
		FileDetails details = read(file);
		this.known.put(file, details);
		return details;
	}

	private FileDetails read(StoredFile file) {
		try {
			return this.reading.read(() -> readNow(file));
		}
		catch (Unreadable ex) {
			return new FileDetails(FileDetails.NONE.entries(), null, ex.why());
		}
	}

	private FileDetails readNow(StoredFile file) throws Exception {
		String type = file.mediaType();
		if (PhotographDetails.reads(type)) {
			try (InputStream content = this.files.open(file)) {
				return PhotographDetails.read(content, type).details();
			}
		}
		if (FilmDetails.reads(type)) {
			try (InputStream content = this.files.open(file)) {
				return FilmDetails.read(content, type).details();
			}
		}
		if (type.equals("message/rfc822")) {
			try (InputStream content = this.files.open(file)) {
				return MailDetails.read(content).details();
			}
		}
		return (type.equals("application/pdf") || OfficeDetails.reads(type)) ? readOnDisk(file) : FileDetails.NONE;
	}

	private FileDetails readOnDisk(StoredFile file) throws Exception {
		try (TemporaryCopy copy = new TemporaryCopy(this.files, file)) {
			Gathered gathered = file.mediaType().equals("application/pdf") ? PdfDetails.read(copy.file())
					: OfficeDetails.read(copy.file(), file.mediaType());
			return gathered.details();
		}
		catch (IOException ex) {
			throw new Unreadable("file.why.broken");
		}
	}

}
