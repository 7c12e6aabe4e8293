package org.twosource.evidence;

import java.util.List;

import org.twosource.source.Reliability;
import org.twosource.source.Source;

/**
 * A source that items of evidence ultimately derive from: ten outlets repeating one
 * agency are one origin.
 *
 * @param source where it all comes from
 * @param stance which way these items point; a source whose items point several ways
 * appears once for each, and {@code CONTEXT} never counts
 * @param credibility the best credibility among these items, 1 to 6
 * @param primarySource whether one of these items is from a primary source
 * @param evidence its items of that stance, oldest first
 */
public record Origin(Source source, Stance stance, int credibility, boolean primarySource,
		List<EvidenceItem> evidence) {

	/** The same if its source were of that reliability. */
	public Origin rated(Reliability reliability) {
		return new Origin(this.source.rated(reliability), this.stance, this.credibility, this.primarySource,
				this.evidence);
	}

}
