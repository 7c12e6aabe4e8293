package org.twosource.evidence;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.twosource.extraction.Figure;
import org.twosource.source.Source;

/**
 * One item for or against a claim, from one source. Never changed once added.
 *
 * @param id its id
 * @param claimId the claim
 * @param source where it comes from
 * @param url its link, or null
 * @param quote its words, or null
 * @param stance which way it points
 * @param credibility by the Admiralty code, 1 (confirmed) to 6 (cannot be judged)
 * @param primarySource whether the source saw or made what it speaks of
 * @param publishedAt when it was published, or null
 * @param retrievedAt when it was retrieved
 * @param derivesFromEvidence the item it repeats, or null
 * @param derivesFromSource the source it repeats, or null
 * @param sha256 the SHA-256 of its file, or null without one
 * @param fileName its file's name, or null without one
 * @param mediaType its file's type as found from the content, or null without one
 * @param figure the figure it gives, or null
 * @param collectedBy the username of who added it
 * @param collectedAt when
 */
public record EvidenceItem(UUID id, UUID claimId, Source source, @Nullable String url, @Nullable String quote,
		Stance stance, int credibility, boolean primarySource, @Nullable Instant publishedAt, Instant retrievedAt,
		@Nullable UUID derivesFromEvidence, @Nullable Source derivesFromSource, @Nullable String sha256,
		@Nullable String fileName, @Nullable String mediaType, @Nullable Figure figure, String collectedBy,
		Instant collectedAt) {

	/** Whether it, or its source, is among what is hidden from somebody. */
	boolean hiddenAmong(Set<UUID> hidden) {
		return hidden.contains(this.id) || hidden.contains(this.source.id());
	}

	/** The item without a word of what is hidden from somebody. */
	EvidenceItem without(Set<UUID> hidden) {
		boolean item = this.derivesFromEvidence != null && hidden.contains(this.derivesFromEvidence);
		boolean source = this.derivesFromSource != null && hidden.contains(this.derivesFromSource.id());
		return (item || source) ? new EvidenceItem(this.id, this.claimId, this.source, this.url, this.quote,
				this.stance, this.credibility, this.primarySource, this.publishedAt, this.retrievedAt,
				item ? null : this.derivesFromEvidence, source ? null : this.derivesFromSource, this.sha256,
				this.fileName, this.mediaType, this.figure, this.collectedBy, this.collectedAt) : this;
	}

}
