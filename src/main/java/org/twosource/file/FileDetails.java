package org.twosource.file;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.twosource.Sentence;

/**
 * What a file says about itself. Anybody can write anything into a file.
 *
 * @param entries what it says, in the order to show it
 * @param place where a photograph or film was taken, or null when it does not say
 * @param problem why nothing could be read, or null
 */
public record FileDetails(List<FileDetail> entries, @Nullable Place place, @Nullable Sentence problem) {

	/** Of a file that says nothing, or of a type that is not read. */
	static final FileDetails NONE = new FileDetails(List.of(), null, null);

	/** Whether it says nothing and nothing is wrong with it. */
	public boolean empty() {
		return this.entries.isEmpty() && this.place == null && this.problem == null;
	}

	/**
	 * A place on the earth, WGS 84.
	 *
	 * @param latitude degrees north
	 * @param longitude degrees east
	 */
	public record Place(double latitude, double longitude) {

		/** In decimal degrees, latitude first. */
		public String degrees() {
			return String.format(Locale.ROOT, "%.6f, %.6f", this.latitude, this.longitude);
		}

		/** The address of a map that shows it. */
		public String map() {
			return String.format(Locale.ROOT,
					"https://www.openstreetmap.org/?mlat=%1$.6f&mlon=%2$.6f#map=16/%1$.6f/%2$.6f", this.latitude,
					this.longitude);
		}

	}

}
