package org.twosource.api;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.twosource.evidence.EvidenceItem;
import org.twosource.evidence.NewEvidence;
import org.twosource.evidence.Stance;
import org.twosource.extraction.Figure;
import org.twosource.source.Source;

/** An item of evidence as programs see it. */
record EvidenceView(UUID id, Source source, Source origin, @Nullable String url, @Nullable String quote, Stance stance,
		int credibility, boolean primarySource, @Nullable Instant publishedAt, Instant retrievedAt,
		NewEvidence.@Nullable Derivation derivesFrom, @Nullable Figure figure, @Nullable String sha256,
		@Nullable String fileName, @Nullable String mediaType, String collectedBy, Instant collectedAt,
		@Nullable Set<String> confidentialTo) {

	/**
	 * The item.
	 * @param readers who alone may know of it, or null for everybody
	 */
	static EvidenceView of(EvidenceItem item, Source origin, @Nullable Set<String> readers) {
		return new EvidenceView(item.id(), item.source(), origin, item.url(), item.quote(), item.stance(),
				item.credibility(), item.primarySource(), item.publishedAt(), item.retrievedAt(), derivation(item),
				item.figure(), item.sha256(), item.fileName(), item.mediaType(), item.collectedBy(), item.collectedAt(),
				readers);
	}

	private static NewEvidence.@Nullable Derivation derivation(EvidenceItem item) {
		if (item.derivesFromEvidence() != null) {
			return new NewEvidence.Derivation(item.derivesFromEvidence(), null);
		}
		Source source = item.derivesFromSource();
		return (source != null) ? new NewEvidence.Derivation(null, source.name()) : null;
	}

}
