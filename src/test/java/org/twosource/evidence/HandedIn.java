package org.twosource.evidence;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.twosource.extraction.Figure;
import org.twosource.source.Reliability;
import org.twosource.source.SourceType;

/**
 * Evidence in the making: a supporting quotation from a new source, unless a test says
 * otherwise.
 */
final class HandedIn {

	private String sourceName;

	private final SourceType type;

	private @Nullable String url;

	private @Nullable String quote = "The bridge was closed at nine.";

	private int credibility = 2;

	private @Nullable Boolean primary;

	private @Nullable Instant publishedAt;

	private @Nullable Instant retrievedAt;

	private NewEvidence.@Nullable Derivation derivesFrom;

	private @Nullable Figure figure;

	private NewEvidence.@Nullable File file;

	private HandedIn(String sourceName, SourceType type) {
		this.sourceName = sourceName;
		this.type = type;
	}

	static HandedIn by(String source) {
		return by(source, SourceType.AGENCY);
	}

	/** From a source that begins with this name and is new to the registry. */
	static HandedIn by(String source, SourceType type) {
		return new HandedIn(source + " " + UUID.randomUUID(), type);
	}

	/** From the source of exactly this name. */
	HandedIn exactly(String name) {
		this.sourceName = name;
		return this;
	}

	HandedIn url(@Nullable String value) {
		this.url = value;
		return this;
	}

	HandedIn quote(@Nullable String value) {
		this.quote = value;
		return this;
	}

	HandedIn credibility(int value) {
		this.credibility = value;
		return this;
	}

	HandedIn primary(boolean value) {
		this.primary = value;
		return this;
	}

	HandedIn publishedAt(Instant value) {
		this.publishedAt = value;
		return this;
	}

	HandedIn retrievedAt(Instant value) {
		this.retrievedAt = value;
		return this;
	}

	HandedIn repeats(UUID item) {
		return derives(new NewEvidence.Derivation(item, null));
	}

	HandedIn cites(String name) {
		return derives(new NewEvidence.Derivation(null, name));
	}

	HandedIn derives(NewEvidence.Derivation value) {
		this.derivesFrom = value;
		return this;
	}

	HandedIn figure(Figure value) {
		this.figure = value;
		return this;
	}

	HandedIn file(NewEvidence.File value) {
		this.file = value;
		return this;
	}

	NewEvidence made() {
		return new NewEvidence(new NewEvidence.SourceReference(null, this.sourceName, this.type, Reliability.B, null),
				this.url, this.quote, Stance.SUPPORTS, this.credibility, this.primary, this.publishedAt,
				this.retrievedAt, this.derivesFrom, this.figure, this.file);
	}

}
