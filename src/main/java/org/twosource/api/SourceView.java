package org.twosource.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.twosource.source.Rating;
import org.twosource.source.Reliability;
import org.twosource.source.Source;
import org.twosource.source.SourceEntry;
import org.twosource.source.SourceType;
import org.twosource.source.Tie;

/** A source with everything the registry says of it. */
record SourceView(UUID id, String name, SourceType type, Reliability reliability, @Nullable String url,
		@Nullable String country, List<String> languages, @Nullable String note, List<String> aliases,
		List<String> domains, List<Rating> ratings, List<Tie> ties, String enteredBy, Instant enteredAt, int version) {

	static SourceView of(SourceEntry entry, List<Rating> ratings, List<Tie> ties) {
		Source source = entry.source();
		return new SourceView(source.id(), source.name(), source.type(), source.reliability(), source.url(),
				entry.country(), entry.languages(), entry.note(), entry.aliases(), entry.domains(), ratings, ties,
				entry.enteredBy(), entry.enteredAt(), entry.version());
	}

}
