package org.twosource.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.twosource.evidence.NewEvidence;
import org.twosource.evidence.Stance;
import org.twosource.extraction.Figure;
import org.twosource.source.Reliability;
import org.twosource.source.SourceType;
import org.twosource.web.WebAddress;

/**
 * An item of evidence as a person fills it in; every field may be null or blank.
 *
 * @param sourceName who says so
 * @param sourceType what sort of source it is, when new
 * @param reliability how reliable it has been, when new
 * @param sourceUrl where it is found, when new
 * @param stance which way the item points
 * @param credibility 1 to 6
 * @param quote the words that matter
 * @param url its link
 * @param publishedOn the day it was published
 * @param primarySource true when the source saw or made what it speaks of
 * @param derives NONE, ITEM or SOURCE: which of the next two counts; blank for either
 * @param derivesFromEvidence the id of the item it repeats
 * @param derivesFromSource the name of the source it repeats
 * @param figure the figure it gives
 * @param addAgain true to add it though its link or file is evidence already
 * @param confidential true when only the people named may know of it
 * @param readers their usernames
 */
record EvidenceForm(@Nullable String sourceName, @Nullable String sourceType, @Nullable String reliability,
		@Nullable String sourceUrl, @Nullable String stance, @Nullable String credibility, @Nullable String quote,
		@Nullable String url, @Nullable String publishedOn, @Nullable Boolean primarySource, @Nullable String derives,
		@Nullable String derivesFromEvidence, @Nullable String derivesFromSource, @Nullable FigureForm figure,
		@Nullable Boolean addAgain, @Nullable Boolean confidential, @Nullable List<String> readers) {

	/** An empty form. */
	static EvidenceForm blank() {
		return new EvidenceForm(null, "OUTLET", "F", null, null, null, null, null, null, null, null, null, null, null,
				null, null, null);
	}

	/** Whether it is to be added though its link or file is evidence already. */
	boolean again() {
		return Boolean.TRUE.equals(this.addAgain);
	}

	/** Who may know of it. */
	public ReadersForm who() {
		return new ReadersForm(this.confidential, this.readers);
	}

	/** What it repeats, in one word: NONE, ITEM or SOURCE. */
	public String derivation() {
		if (this.derives != null && !this.derives.isBlank()) {
			return this.derives;
		}
		if (Problems.optional(this.derivesFromEvidence) != null) {
			return "ITEM";
		}
		return (Problems.optional(this.derivesFromSource) != null) ? "SOURCE" : "NONE";
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
		if (Problems.optional(this.sourceUrl) != null && WebAddress.of(this.sourceUrl).isEmpty()) {
			problems.add("sourceUrl", "url.form");
		}
		Instant publishedAt = publishedAt(problems);
		NewEvidence.Derivation derivation = derivation(problems);
		Figure counted = (this.figure != null) ? this.figure.read(problems) : null;
		if (problems.any() || direction == null || credible == null) {
			return null;
		}
		return new NewEvidence(
				new NewEvidence.SourceReference(null, name, type, rating, Problems.optional(this.sourceUrl)),
				Problems.optional(this.url), Problems.optional(this.quote), direction, credible,
				Boolean.TRUE.equals(this.primarySource) ? Boolean.TRUE : null, publishedAt, null, derivation, counted,
				file, who().kept() ? Set.copyOf(who().named()) : null);
	}

	private @Nullable Instant publishedAt(Problems problems) {
		LocalDate day = problems.day("publishedOn", this.publishedOn);
		return (day != null) ? day.atStartOfDay(ZoneOffset.UTC).toInstant() : null;
	}

	private NewEvidence.@Nullable Derivation derivation(Problems problems) {
		String item = chosen("ITEM", "derivesFromEvidence", this.derivesFromEvidence, problems);
		String source = chosen("SOURCE", "derivesFromSource", this.derivesFromSource, problems);
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

	/** What counts of one way to derive: with the other chosen, nothing. */
	private @Nullable String chosen(String way, String field, @Nullable String value, Problems problems) {
		boolean open = this.derives == null || this.derives.isBlank();
		if (!open && !way.equals(this.derives)) {
			return null;
		}
		String text = Problems.optional(value);
		if (!open && text == null) {
			problems.add(field, "form.evidence.which");
		}
		return text;
	}

}
