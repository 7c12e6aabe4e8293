package org.twosource.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.twosource.evidence.NewEvidence;
import org.twosource.evidence.Stance;
import org.twosource.extraction.Figure;
import org.twosource.source.Reliability;
import org.twosource.source.SourceType;

/**
 * An item of evidence as a person fills it in; every field may be null or blank.
 *
 * @param sourceName who says so
 * @param sourceType what sort of source it is, when new
 * @param reliability how reliable it has been, when new
 * @param stance which way the item points
 * @param credibility 1 to 6
 * @param quote the words that matter
 * @param url its link
 * @param publishedOn the day it was published
 * @param primarySource true when the source saw or made what it speaks of
 * @param derivesFromEvidence the id of the item it repeats
 * @param derivesFromSource the name of the source it repeats
 * @param figure the figure it gives
 */
record EvidenceForm(@Nullable String sourceName, @Nullable String sourceType, @Nullable String reliability,
		@Nullable String stance, @Nullable String credibility, @Nullable String quote, @Nullable String url,
		@Nullable String publishedOn, @Nullable Boolean primarySource, @Nullable String derivesFromEvidence,
		@Nullable String derivesFromSource, @Nullable FigureForm figure) {

	/** An empty form. */
	static EvidenceForm blank() {
		return new EvidenceForm(null, "OUTLET", "F", null, null, null, null, null, null, null, null, null);
	}

	/** The evidence filled in, or null when problems were noted. */
	@Nullable NewEvidence read(NewEvidence.@Nullable File file, Problems problems) {
		String name = problems.required("sourceName", this.sourceName, "form.evidence.source");
		SourceType type = problems.choice(SourceType.class, "sourceType", this.sourceType);
		Reliability rating = problems.choice(Reliability.class, "reliability", this.reliability);
		Stance direction = problems.choice(Stance.class, "stance", this.stance);
		Integer credible = problems.count("credibility", this.credibility);
		if (credible == null) {
			problems.add("credibility", "form.evidence.credibility");
		}
		Instant publishedAt = publishedAt(problems);
		NewEvidence.Derivation derivation = derivation(problems);
		Figure counted = (this.figure != null) ? this.figure.read(problems) : null;
		if (problems.any() || direction == null || credible == null) {
			return null;
		}
		return new NewEvidence(new NewEvidence.SourceReference(null, name, type, rating, null),
				Problems.optional(this.url), Problems.optional(this.quote), direction, credible,
				Boolean.TRUE.equals(this.primarySource) ? Boolean.TRUE : null, publishedAt, null, derivation, counted,
				file);
	}

	private @Nullable Instant publishedAt(Problems problems) {
		LocalDate day = problems.day("publishedOn", this.publishedOn);
		return (day != null) ? day.atStartOfDay(ZoneOffset.UTC).toInstant() : null;
	}

	private NewEvidence.@Nullable Derivation derivation(Problems problems) {
		String item = Problems.optional(this.derivesFromEvidence);
		String source = Problems.optional(this.derivesFromSource);
		if (item != null && source != null) {
			problems.add("derivesFromSource", "form.evidence.repeats");
			return null;
		}
		try {
			return (item != null || source != null)
					? new NewEvidence.Derivation((item != null) ? UUID.fromString(item) : null, source) : null;
		}
		catch (IllegalArgumentException ex) {
			problems.add("derivesFromEvidence", "form.choose");
			return null;
		}
	}

}
