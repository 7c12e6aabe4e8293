package org.twosource.api;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.twosource.Refusal;
import org.twosource.source.Reliability;
import org.twosource.source.SourceDetails;
import org.twosource.source.SourceType;

/**
 * What a program says of a source; the reliability only of a new one, the version only of
 * one that is there.
 */
record SourceForm(@Nullable String name, @Nullable SourceType type, @Nullable Reliability reliability,
		@Nullable String url, @Nullable String country, @Nullable List<@Nullable String> languages,
		@Nullable String note, @Nullable List<@Nullable String> aliases, @Nullable List<@Nullable String> domains,
		@Nullable Integer version) {

	SourceDetails details() {
		return new SourceDetails(this.name, this.type, this.url, this.country, this.languages, this.note, this.aliases,
				this.domains);
	}

	static int given(@Nullable Integer version) {
		if (version == null) {
			throw Refusal.unacceptable("source.needs.version").with("field", "version");
		}
		return version;
	}

}
