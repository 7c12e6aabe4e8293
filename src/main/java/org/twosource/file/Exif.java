package org.twosource.file;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.drew.lang.GeoLocation;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.exif.GpsDirectory;
import com.drew.metadata.heif.HeifDirectory;
import org.jspecify.annotations.Nullable;

/** What EXIF says of a photograph, in plain words. */
final class Exif {

	private static final Pattern TIME = Pattern.compile("(\\d{4}):(\\d\\d):(\\d\\d) (\\d\\d:\\d\\d:\\d\\d)");

	private static final Pattern OFFSET = Pattern.compile("[+-]\\d\\d:\\d\\d|Z");

	private Exif() {
	}

	static void add(Metadata metadata, Gathered gathered) {
		ExifSubIFDDirectory shot = metadata.getFirstDirectoryOfType(ExifSubIFDDirectory.class);
		ExifIFD0Directory image = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
		if (shot != null) {
			addTime(shot, ExifDirectoryBase.TAG_DATETIME_ORIGINAL, ExifDirectoryBase.TAG_TIME_ZONE_ORIGINAL, gathered);
			gathered.add(FileDetail.Kind.LENS, joined(shot.getString(ExifDirectoryBase.TAG_LENS_MAKE),
					shot.getString(ExifDirectoryBase.TAG_LENS_MODEL)));
			PhotographDetails.dimensions(gathered, shot.getInteger(ExifDirectoryBase.TAG_EXIF_IMAGE_WIDTH),
					shot.getInteger(ExifDirectoryBase.TAG_EXIF_IMAGE_HEIGHT));
		}
		if (image != null) {
			gathered.add(FileDetail.Kind.DEVICE,
					joined(image.getString(ExifDirectoryBase.TAG_MAKE), image.getString(ExifDirectoryBase.TAG_MODEL)));
			gathered.add(FileDetail.Kind.SOFTWARE, image.getString(ExifDirectoryBase.TAG_SOFTWARE));
			PhotographDetails.dimensions(gathered, image.getInteger(ExifDirectoryBase.TAG_IMAGE_WIDTH),
					image.getInteger(ExifDirectoryBase.TAG_IMAGE_HEIGHT));
			int turn = orientation(metadata);
			gathered.add(FileDetail.Kind.ORIENTATION, (turn > 1) ? turn : null);
		}
		HeifDirectory heif = metadata.getFirstDirectoryOfType(HeifDirectory.class);
		if (heif != null) {
			PhotographDetails.dimensions(gathered, heif.getInteger(HeifDirectory.TAG_IMAGE_WIDTH),
					heif.getInteger(HeifDirectory.TAG_IMAGE_HEIGHT));
		}
		addPlace(metadata.getFirstDirectoryOfType(GpsDirectory.class), gathered);
	}

	/** 1, as it is, to 8. */
	static int orientation(Metadata metadata) {
		Directory image = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
		Integer turn = (image != null) ? image.getInteger(ExifDirectoryBase.TAG_ORIENTATION) : null;
		return (turn != null && turn >= 1 && turn <= 8) ? turn : 1;
	}

	private static void addTime(Directory shot, int time, int offset, Gathered gathered) {
		String clock = shot.getString(time);
		if (clock == null) {
			return;
		}
		Matcher parts = TIME.matcher(clock.strip());
		String shown = parts.matches() ? parts.replaceFirst("$1-$2-$3 $4") : clock;
		String zone = shot.getString(offset);
		if (zone != null && OFFSET.matcher(zone.strip()).matches()) {
			gathered.add(FileDetail.Kind.TAKEN, shown + " " + zone.strip());
		}
		else {
			gathered.add(FileDetail.Kind.TAKEN_LOCAL, shown);
		}
	}

	private static void addPlace(@Nullable GpsDirectory gps, Gathered gathered) {
		if (gps == null) {
			return;
		}
		GeoLocation place = gps.getGeoLocation();
		if (place != null) {
			gathered.at(place.getLatitude(), place.getLongitude());
		}
		String day = gps.getString(GpsDirectory.TAG_DATE_STAMP);
		String time = gps.getDescription(GpsDirectory.TAG_TIME_STAMP);
		gathered.add(FileDetail.Kind.TAKEN_GPS,
				(day != null && time != null) ? day.replace(':', '-') + " " + time : null);
	}

	private static String joined(@Nullable String make, @Nullable String model) {
		boolean told = make != null && model != null && model.strip().startsWith(make.strip());
		return Stream.of((make != null && !told) ? make : "", (model != null) ? model : "")
			.map(String::strip)
			.filter((part) -> !part.isEmpty())
			.collect(Collectors.joining(" "));
	}

}
