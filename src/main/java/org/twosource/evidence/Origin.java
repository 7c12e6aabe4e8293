package org.twosource.evidence;

import java.util.List;

import org.twosource.source.Source;

/**
 * A source that items of evidence ultimately derive from: ten outlets repeating one agency
 * are one origin.
 *
 * @param source where it all comes from
 * @param stance {@code SUPPORTS} or {@code REFUTES} when its items agree, {@code CONTEXT} when
 * none takes a side; an origin whose items contradict each other appears once for each side
 * @param credibility the best credibility among its items, 1 to 6
 * @param primarySource whether one of its items is from a primary source
 * @param evidence its items, oldest first
 */
public record Origin(Source source, Stance stance, int credibility, boolean primarySource,
		List<EvidenceItem> evidence) {

}
