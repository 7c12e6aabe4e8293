package org.twosource.file;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Gathers what a file says about itself; what is blank or said already is left out. */
final class Gathered {

	private final List<FileDetail> entries = new ArrayList<>();

	private FileDetails.@Nullable Place place;

	Gathered add(FileDetail.Kind kind, @Nullable Object value) {
		if (value != null && !value.toString().isBlank() && !says(kind)) {
			this.entries.add(new FileDetail(kind, value.toString()));
		}
		return this;
	}

	void at(double latitude, double longitude) {
		if (Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180) {
			this.place = new FileDetails.Place(latitude, longitude);
		}
	}

	boolean says(FileDetail.Kind kind) {
		return this.entries.stream().anyMatch((entry) -> entry.kind() == kind);
	}

	FileDetails details() {
		return new FileDetails(List.copyOf(this.entries), this.place, null);
	}

}
