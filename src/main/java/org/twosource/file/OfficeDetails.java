package org.twosource.file;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Calendar;

import org.apache.poi.hpsf.HPSFException;
import org.apache.poi.hpsf.PropertySet;
import org.apache.poi.hpsf.PropertySetFactory;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/** What office documents say about themselves; their content is not read. */
final class OfficeDetails {

	private OfficeDetails() {
	}

	/** Whether files of that type are read. */
	static boolean reads(String mediaType) {
		return isPackage(mediaType) || mediaType.equals("application/x-tika-msoffice");
	}

	static Gathered read(File content, String mediaType) throws IOException, InvalidFormatException, HPSFException {
		return isPackage(mediaType) ? readPackage(content) : readOld(content);
	}

	private static boolean isPackage(String mediaType) {
		return mediaType.startsWith("application/vnd.openxmlformats-officedocument.");
	}

	private static Gathered readPackage(File content) throws IOException, InvalidFormatException {
		OPCPackage document = OPCPackage.open(content, PackageAccess.READ);
		try {
			PackagePropertiesPart told = (PackagePropertiesPart) document.getPackageProperties();
			return new Gathered().add(FileDetail.Kind.TITLE, told.getTitleProperty().orElse(null))
				.add(FileDetail.Kind.AUTHOR, told.getCreatorProperty().orElse(null))
				.add(FileDetail.Kind.CREATED, told.getCreatedPropertyString())
				.add(FileDetail.Kind.MODIFIED, told.getModifiedPropertyString())
				.add(FileDetail.Kind.MODIFIED_BY, told.getLastModifiedByProperty().orElse(null));
		}
		finally {
			document.revert();
		}
	}

	private static Gathered readOld(File content) throws IOException, HPSFException {
		try (POIFSFileSystem document = new POIFSFileSystem(content, true);
				InputStream stream = document.createDocumentInputStream(SummaryInformation.DEFAULT_STREAM_NAME)) {
			PropertySet properties = PropertySetFactory.create(stream);
			Gathered gathered = new Gathered();
			if (properties instanceof SummaryInformation told) {
				gathered.add(FileDetail.Kind.TITLE, told.getTitle())
					.add(FileDetail.Kind.AUTHOR, told.getAuthor())
					.add(FileDetail.Kind.SOFTWARE, told.getApplicationName())
					.add(FileDetail.Kind.MODIFIED_BY, told.getLastAuthor());
				Calendar calendar = Calendar.getInstance();
				if (told.getCreateDateTime() != null) {
					calendar.setTime(told.getCreateDateTime());
					gathered.add(FileDetail.Kind.CREATED, shown(calendar.toInstant()));
				}
				if (told.getLastSaveDateTime() != null) {
					calendar.setTime(told.getLastSaveDateTime());
					gathered.add(FileDetail.Kind.MODIFIED, shown(calendar.toInstant()));
				}
			}
			return gathered;
		}
	}

	private static @Nullable String shown(Instant instant) {
		return (instant.getEpochSecond() > 0) ? instant.toString() : null;
	}

}
