package org.twosource.capture;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.twosource.Sentence;
import org.twosource.file.StoredFile;

/**
 * A capture of what is at an address. It belongs to the address, not to an item of
 * evidence, so that items with one link share its captures.
 *
 * @param id its id
 * @param url the address as it was asked for
 * @param normal the form all addresses of that page share
 * @param origin who made it
 * @param status whether it is made
 * @param askedBy the username of who asked for it or brought it
 * @param askedAt when
 * @param content what was captured, or null while it is not
 * @param failure why it was not, or null
 */
public record Capture(UUID id, String url, String normal, Origin origin, Status status, String askedBy, Instant askedAt,
		@Nullable Content content, @Nullable Sentence failure) {

	/** Who made a capture. */
	public enum Origin {

		/** Twosource did. */
		MADE_HERE,
		/** Somebody else did, and it was handed in as a WACZ. */
		BROUGHT

	}

	/** How far a capture is. It moves once, and what it has become stays. */
	public enum Status {

		REQUESTED, CAPTURED, FAILED

	}

	/**
	 * What was captured.
	 *
	 * @param capturedAt when it came
	 * @param finalUrl where it was found in the end
	 * @param httpStatus the status it came with, or null when the archive does not say
	 * @param ip the address of the server, or null when the archive does not say
	 * @param mediaType the media type its site names; may be empty
	 * @param title its title, or null
	 * @param language the tag of its language, or null
	 * @param publishedOn the day it says it was published, or null
	 * @param textSha256 the SHA-256 of its readable text, or null when there is none
	 * @param archive the WARC with all of it, or the WACZ it was brought in
	 * @param picture how it looked, as a PNG, or null
	 * @param tool what made it
	 * @param leftOut what belongs to the page but could not be had, each with the reason
	 * in English
	 */
	public record Content(Instant capturedAt, String finalUrl, @Nullable Integer httpStatus, @Nullable String ip,
			String mediaType, @Nullable String title, @Nullable String language, @Nullable LocalDate publishedOn,
			@Nullable String textSha256, StoredFile archive, @Nullable StoredFile picture, String tool,
			List<String> leftOut) {

	}

	/** Whether it is still to be made. */
	public boolean isRequested() {
		return this.status == Status.REQUESTED;
	}

	/** Whether its text is not that of another capture of its page. */
	public boolean differsFrom(Capture other) {
		Content here = this.content;
		Content there = other.content;
		return here != null && there != null && here.textSha256() != null && there.textSha256() != null
				&& !here.textSha256().equals(there.textSha256());
	}

}
