package org.twosource.desk;

import org.jspecify.annotations.Nullable;

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
 * @param primarySource whether the source saw or made what it speaks of
 * @param derivesFromEvidence the id of the item it repeats
 * @param derivesFromSource the name of the source it repeats
 * @param figure the figure it gives
 */
record EvidenceForm(@Nullable String sourceName, @Nullable String sourceType, @Nullable String reliability,
		@Nullable String stance, @Nullable String credibility, @Nullable String quote, @Nullable String url,
		@Nullable String publishedOn, boolean primarySource, @Nullable String derivesFromEvidence,
		@Nullable String derivesFromSource, @Nullable FigureForm figure) {

	/** An empty form. */
	static EvidenceForm blank() {
		return new EvidenceForm(null, "OUTLET", "F", null, null, null, null, null, false, null, null, null);
	}

}
