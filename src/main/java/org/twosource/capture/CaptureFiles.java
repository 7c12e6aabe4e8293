package org.twosource.capture;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.UUID;

import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.twosource.Refusal;
import org.twosource.account.Person;
import org.twosource.file.Download;
import org.twosource.file.FileStore;
import org.twosource.file.StoredFile;
import org.twosource.web.WebAddress;

/** The files of captures, for people to look at and take along. */
@Component
public class CaptureFiles {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMddHHmmss")
		.withZone(ZoneOffset.UTC);

	private final Captures captures;

	private final FileStore files;

	CaptureFiles(Captures captures, FileStore files) {
		this.captures = captures;
		this.files = files;
	}

	/**
	 * A file of a capture.
	 *
	 * @param name what it is called
	 * @param mediaType its type
	 * @param sha256 the SHA-256 of its content
	 * @param content its content
	 * @param shown whether a browser may show it, and need not save it
	 */
	public record CapturedFile(String name, String mediaType, String sha256, Resource content, boolean shown) {

		/** The file over HTTP, where a browser neither guesses nor runs anything. */
		public ResponseEntity<Resource> answer() {
			ContentDisposition.Builder disposition = this.shown ? ContentDisposition.inline()
					: ContentDisposition.attachment();
			return Download.sealed(ResponseEntity.ok())
				.contentType(MediaType.parseMediaType(this.mediaType))
				.eTag(this.sha256)
				.cacheControl(CacheControl.noCache().cachePrivate())
				.header(HttpHeaders.CONTENT_DISPOSITION, disposition.filename(this.name).build().toString())
				.body(this.content);
		}

	}

	/**
	 * The WARC of a capture, or the WACZ it was brought in.
	 * @throws Refusal when there is none that the person may see
	 */
	public CapturedFile archive(UUID id, Person viewer) {
		Capture capture = this.captures.get(id, viewer);
		StoredFile archive = content(capture).archive();
		boolean brought = capture.origin() == Capture.Origin.BROUGHT;
		return new CapturedFile(name(capture) + (brought ? ".wacz" : ".warc.gz"),
				brought ? "application/wacz" : "application/warc", archive.sha256(), this.files.content(archive),
				false);
	}

	/**
	 * How a captured page looked.
	 * @throws Refusal when there is no picture that the person may see
	 */
	public CapturedFile picture(UUID id, Person viewer) {
		return picture(this.captures.get(id, viewer));
	}

	/**
	 * How a captured page looked.
	 * @throws Refusal when there is no picture that everybody may see
	 */
	public CapturedFile openPicture(UUID id) {
		return picture(this.captures.open(id));
	}

	private CapturedFile picture(Capture capture) {
		StoredFile picture = content(capture).picture();
		if (picture == null) {
			throw Refusal.unknown("capture.noPicture");
		}
		return new CapturedFile(name(capture) + ".png", "image/png", picture.sha256(), this.files.content(picture),
				true);
	}

	private static Capture.Content content(Capture capture) {
		Capture.Content content = capture.content();
		if (content == null) {
			throw Refusal.unknown("capture.notMade");
		}
		return content;
	}

	private static String name(Capture capture) {
		String site = WebAddress.of(content(capture).finalUrl())
			.map(WebAddress::site)
			.orElse("page")
			.replaceAll("[^A-Za-z0-9.-]", "_");
		return site + "-" + TIME.format(content(capture).capturedAt());
	}

}
