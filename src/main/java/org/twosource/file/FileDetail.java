package org.twosource.file;

/**
 * One thing a file says about itself.
 *
 * @param kind what it is about
 * @param value what it says, in no particular language; it may be wrong or a lie
 */
public record FileDetail(Kind kind, String value) {

	private static final int LONGEST = 500;

	/** What files speak of; each has its words in {@code messages/files.properties}. */
	public enum Kind {

		/** When a photograph was taken, with the offset from UTC. */
		TAKEN,
		/** When by the clock of the camera, which says no time zone. */
		TAKEN_LOCAL,
		/** When by the clock of the satellites. */
		TAKEN_GPS,
		/** When a film was begun. */
		RECORDED,
		/** Maker and model. */
		DEVICE,
		/** The lens. */
		LENS,
		/** The program it was last written by. */
		SOFTWARE,
		/** Width and height in pixels. */
		DIMENSIONS,
		/** How it is turned for looking at, by EXIF: 1 to 8. */
		ORIENTATION,
		/** How long it plays. */
		DURATION,
		/** How it is compressed. */
		CODEC,
		/** Its title. */
		TITLE,
		/** Who wrote it. */
		AUTHOR,
		/** The program that made it. */
		PRODUCER,
		/** The number of pages. */
		PAGES,
		/** When it was made. */
		CREATED,
		/** When it was last changed. */
		MODIFIED,
		/** Who changed it last. */
		MODIFIED_BY,
		/** Whom a mail is from. */
		FROM,
		/** Whom it is to. */
		TO,
		/** When it was sent, as the mail says it. */
		DATE,
		/** What it is about. */
		SUBJECT,
		/** Its own id. */
		MESSAGE_ID

	}

	/**
	 * With a value that can be shown: on one line, of bounded length, not turned round.
	 */
	public FileDetail {
		value = value.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ")
			.replaceAll("[\\u202A-\\u202E\\u2066-\\u2069]", "\uFFFD")
			.strip();
		if (value.length() > LONGEST) {
			value = value.substring(0, value.offsetByCodePoints(0, value.codePointCount(0, LONGEST - 1))) + "…";
		}
	}

}
