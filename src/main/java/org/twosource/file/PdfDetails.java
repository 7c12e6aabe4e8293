package org.twosource.file;

import java.io.File;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Calendar;
import java.util.Locale;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.jspecify.annotations.Nullable;

/** What a PDF says about itself. */
final class PdfDetails {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss xxx", Locale.ROOT);

	private PdfDetails() {
	}

	static Gathered read(File content) throws IOException, Unreadable {
		try (PDDocument document = PdfPages.open(content)) {
			PDDocumentInformation told = document.getDocumentInformation();
			return new Gathered().add(FileDetail.Kind.TITLE, told.getTitle())
				.add(FileDetail.Kind.AUTHOR, told.getAuthor())
				.add(FileDetail.Kind.SOFTWARE, told.getCreator())
				.add(FileDetail.Kind.PRODUCER, told.getProducer())
				.add(FileDetail.Kind.PAGES, document.getNumberOfPages())
				.add(FileDetail.Kind.CREATED, time(told.getCreationDate()))
				.add(FileDetail.Kind.MODIFIED, time(told.getModificationDate()));
		}
	}

	private static @Nullable String time(@Nullable Calendar told) {
		return (told != null) ? TIME.format(OffsetDateTime.ofInstant(told.toInstant(), told.getTimeZone().toZoneId()))
				: null;
	}

}
