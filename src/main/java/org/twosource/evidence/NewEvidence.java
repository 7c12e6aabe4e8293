package org.twosource.evidence;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.twosource.extraction.Figure;
import org.twosource.source.Reliability;
import org.twosource.source.SourceType;

/**
 * Evidence as somebody hands it in.
 *
 * @param source where it comes from
 * @param url its link, http or https, or null
 * @param quote its words, or null
 * @param stance which way it points
 * @param credibility by the Admiralty code, 1 to 6
 * @param primarySource whether the source saw or made what it speaks of; null to go by
 * its type
 * @param publishedAt when it was published, or null
 * @param retrievedAt when it was retrieved, or null for now
 * @param derivesFrom what it repeats, or null
 * @param figure the figure it gives, or null
 * @param file its file, or null
 * @param readers the usernames of those who alone may know of it, beside who adds it;
 * null for everybody
 */
public record NewEvidence(SourceReference source, @Nullable String url, @Nullable String quote, Stance stance,
		int credibility, @Nullable Boolean primarySource, @Nullable Instant publishedAt, @Nullable Instant retrievedAt,
		@Nullable Derivation derivesFrom, @Nullable Figure figure, @Nullable File file, @Nullable Set<String> readers) {

	/** Evidence that everybody may know of. */
	public NewEvidence(SourceReference source, @Nullable String url, @Nullable String quote, Stance stance,
			int credibility, @Nullable Boolean primarySource, @Nullable Instant publishedAt,
			@Nullable Instant retrievedAt, @Nullable Derivation derivesFrom, @Nullable Figure figure,
			@Nullable File file) {
		this(source, url, quote, stance, credibility, primarySource, publishedAt, retrievedAt, derivesFrom, figure,
				file, null);
	}

	/**
	 * A source known by its id, or by its name; one that is new is entered into the
	 * registry.
	 *
	 * @param id its id, or null to go by the name
	 * @param name its name, or null to go by the id
	 * @param type what it is when new, or null
	 * @param reliability its rating when new, or null
	 * @param url where it is found when new, or null
	 */
	public record SourceReference(@Nullable UUID id, @Nullable String name, @Nullable SourceType type,
			@Nullable Reliability reliability, @Nullable String url) {

	}

	/**
	 * What an item repeats: another item on the claim, or a source.
	 *
	 * @param evidenceId the item, or null
	 * @param sourceName the source's name, or null
	 */
	public record Derivation(@Nullable UUID evidenceId, @Nullable String sourceName) {

	}

	/**
	 * A file that was taken in.
	 *
	 * @param upload the id it was taken in under
	 * @param name the name it had
	 * @param sha256 the SHA-256 of its content
	 */
	public record File(UUID upload, String name, String sha256) {

	}
}
