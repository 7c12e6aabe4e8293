package org.twosource.api;

import java.time.Instant;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.twosource.Refusal;
import org.twosource.evidence.NewEvidence;
import org.twosource.evidence.Stance;

/** Evidence as a program hands it in. */
record EvidenceForm(NewEvidence.@Nullable SourceReference source, @Nullable String url, @Nullable String quote,
		@Nullable Stance stance, @Nullable Integer credibility, @Nullable Boolean primarySource,
		@Nullable Instant publishedAt, @Nullable Instant retrievedAt, NewEvidence.@Nullable Derivation derivesFrom,
		@Nullable FigureFields figure, @Nullable Set<String> confidentialTo, @Nullable String obtainedFrom) {

	NewEvidence evidence(NewEvidence.@Nullable File file) {
		return new NewEvidence(needed(this.source, "source"), this.url, this.quote, needed(this.stance, "stance"),
				needed(this.credibility, "credibility"), this.primarySource, this.publishedAt, this.retrievedAt,
				this.derivesFrom, (this.figure != null) ? this.figure.figure() : null, file, this.confidentialTo);
	}

	private static <T> T needed(@Nullable T value, String field) {
		if (value == null) {
			throw Refusal.unacceptable("evidence.needs." + field).with("field", field);
		}
		return value;
	}

}
