package org.twosource.file;

import java.io.InputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.drew.imaging.avi.AviMetadataReader;
import com.drew.imaging.mp4.Mp4MetadataReader;
import com.drew.imaging.quicktime.QuickTimeMetadataReader;
import com.drew.lang.Rational;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.avi.AviDirectory;
import com.drew.metadata.mov.QuickTimeDirectory;
import com.drew.metadata.mov.media.QuickTimeVideoDirectory;
import com.drew.metadata.mov.metadata.QuickTimeMetadataDirectory;
import com.drew.metadata.mp4.Mp4Directory;
import com.drew.metadata.mp4.media.Mp4VideoDirectory;
import org.jspecify.annotations.Nullable;

/** What films say about themselves; their pictures and sounds are skipped. */
final class FilmDetails {

	private static final long READ = 8 * 1024 * 1024;

	/** Such as +43.2567+076.9286+800.0/. */
	private static final Pattern PLACE = Pattern.compile("([+-]\\d{1,2}(?:\\.\\d+)?)([+-]\\d{1,3}(?:\\.\\d+)?).*");

	/**
	 * Films that were never told the time say it is the year their format counts from.
	 */
	private static final Instant TOLD = Instant.parse("1980-01-01T00:00:00Z");

	private FilmDetails() {
	}

	/** Whether files of that type are read. */
	static boolean reads(String mediaType) {
		return switch (mediaType) {
			case "video/mp4", "video/x-m4v", "application/mp4", "video/3gpp", "video/quicktime", "video/x-msvideo" ->
				true;
			default -> false;
		};
	}

	static Gathered read(InputStream content, String mediaType) throws Exception {
		InputStream bounded = new LimitedStream(content, READ);
		Gathered gathered = new Gathered();
		switch (mediaType) {
			case "video/quicktime" -> quickTime(QuickTimeMetadataReader.readMetadata(bounded), gathered);
			case "video/x-msvideo" -> avi(AviMetadataReader.readMetadata(bounded), gathered);
			default -> mp4(Mp4MetadataReader.readMetadata(bounded), gathered);
		}
		return gathered;
	}

	private static void mp4(Metadata metadata, Gathered gathered) {
		for (Mp4Directory film : metadata.getDirectoriesOfType(Mp4Directory.class)) {
			gathered.add(FileDetail.Kind.RECORDED, instant(film, Mp4Directory.TAG_CREATION_TIME));
			gathered.add(FileDetail.Kind.DURATION, duration(film.getObject(Mp4Directory.TAG_DURATION_SECONDS)));
			Double latitude = film.getDoubleObject(Mp4Directory.TAG_LATITUDE);
			Double longitude = film.getDoubleObject(Mp4Directory.TAG_LONGITUDE);
			if (latitude != null && longitude != null) {
				gathered.at(latitude, longitude);
			}
		}
		for (Mp4VideoDirectory track : metadata.getDirectoriesOfType(Mp4VideoDirectory.class)) {
			gathered.add(FileDetail.Kind.CODEC, track.getDescription(Mp4VideoDirectory.TAG_COMPRESSION_TYPE));
			PhotographDetails.dimensions(gathered, track.getInteger(Mp4VideoDirectory.TAG_WIDTH),
					track.getInteger(Mp4VideoDirectory.TAG_HEIGHT));
		}
	}

	private static void quickTime(Metadata metadata, Gathered gathered) {
		for (QuickTimeMetadataDirectory told : metadata.getDirectoriesOfType(QuickTimeMetadataDirectory.class)) {
			gathered.add(FileDetail.Kind.RECORDED, told.getString(QuickTimeMetadataDirectory.TAG_CREATION_DATE));
			String make = told.getString(QuickTimeMetadataDirectory.TAG_MAKE);
			String model = told.getString(QuickTimeMetadataDirectory.TAG_MODEL);
			gathered.add(FileDetail.Kind.DEVICE, (make != null && model != null) ? make + " " + model : model);
			gathered.add(FileDetail.Kind.SOFTWARE, told.getString(QuickTimeMetadataDirectory.TAG_SOFTWARE));
			addPlace(told.getString(QuickTimeMetadataDirectory.TAG_LOCATION_ISO6709), gathered);
		}
		for (QuickTimeDirectory film : metadata.getDirectoriesOfType(QuickTimeDirectory.class)) {
			gathered.add(FileDetail.Kind.RECORDED, instant(film, QuickTimeDirectory.TAG_CREATION_TIME));
			gathered.add(FileDetail.Kind.DURATION, duration(film.getObject(QuickTimeDirectory.TAG_DURATION_SECONDS)));
		}
		for (QuickTimeVideoDirectory track : metadata.getDirectoriesOfType(QuickTimeVideoDirectory.class)) {
			gathered.add(FileDetail.Kind.CODEC, track.getDescription(QuickTimeVideoDirectory.TAG_COMPRESSION_TYPE));
			PhotographDetails.dimensions(gathered, track.getInteger(QuickTimeVideoDirectory.TAG_WIDTH),
					track.getInteger(QuickTimeVideoDirectory.TAG_HEIGHT));
		}
	}

	private static void avi(Metadata metadata, Gathered gathered) {
		AviDirectory film = metadata.getFirstDirectoryOfType(AviDirectory.class);
		if (film != null) {
			gathered.add(FileDetail.Kind.RECORDED, film.getString(AviDirectory.TAG_DATETIME_ORIGINAL));
			gathered.add(FileDetail.Kind.DURATION, film.getDescription(AviDirectory.TAG_DURATION));
			gathered.add(FileDetail.Kind.CODEC, film.getString(AviDirectory.TAG_VIDEO_CODEC));
			PhotographDetails.dimensions(gathered, film.getInteger(AviDirectory.TAG_WIDTH),
					film.getInteger(AviDirectory.TAG_HEIGHT));
		}
	}

	private static void addPlace(@Nullable String told, Gathered gathered) {
		Matcher place = PLACE.matcher((told != null) ? told : "");
		if (place.matches()) {
			gathered.at(Double.parseDouble(place.group(1)), Double.parseDouble(place.group(2)));
		}
	}

	private static @Nullable String instant(Directory film, int tag) {
		if (film.getDate(tag) == null) {
			return null;
		}
		Calendar calendar = Calendar.getInstance();
		calendar.setTime(film.getDate(tag));
		Instant told = calendar.toInstant().truncatedTo(ChronoUnit.SECONDS);
		return told.isBefore(TOLD) ? null : told.toString().replace('T', ' ').replace("Z", " UTC");
	}

	private static @Nullable String duration(@Nullable Object seconds) {
		if (!(seconds instanceof Rational) && !(seconds instanceof Number)) {
			return null;
		}
		long whole = Math.round(((Number) seconds).doubleValue());
		return String.format(Locale.ROOT, "%d:%02d:%02d", whole / 3600, whole / 60 % 60, whole % 60);
	}

}
