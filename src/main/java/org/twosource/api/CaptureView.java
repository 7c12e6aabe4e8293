package org.twosource.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.twosource.Sentence;
import org.twosource.capture.Capture;

/** A capture as programs see it. */
record CaptureView(UUID id, String url, Capture.Origin origin, Capture.Status status, String askedBy, Instant askedAt,
		@Nullable Content content, @Nullable String failure, @Nullable String text) {

	/** What was captured. */
	record Content(Instant capturedAt, String finalUrl, @Nullable Integer httpStatus, @Nullable String ip,
			String mediaType, @Nullable String title, @Nullable String language, @Nullable LocalDate publishedOn,
			@Nullable String textSha256, String archiveSha256, long archiveSize, @Nullable String pictureSha256,
			String tool, List<String> leftOut) {

		static Content of(Capture.Content of) {
			return new Content(of.capturedAt(), of.finalUrl(), of.httpStatus(), of.ip(), of.mediaType(), of.title(),
					of.language(), of.publishedOn(), of.textSha256(), of.archive().sha256(), of.archive().size(),
					(of.picture() != null) ? of.picture().sha256() : null, of.tool(), of.leftOut());
		}

	}

	static CaptureView of(Capture capture, @Nullable String text) {
		Capture.Content content = capture.content();
		Sentence failure = capture.failure();
		Locale language = LocaleContextHolder.getLocale();
		return new CaptureView(capture.id(), capture.url(), capture.origin(), capture.status(), capture.askedBy(),
				capture.askedAt(), (content != null) ? Content.of(content) : null,
				(failure != null) ? failure.in(language) : null, text);
	}

}
