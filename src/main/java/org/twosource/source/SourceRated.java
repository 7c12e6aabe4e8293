package org.twosource.source;

import java.util.UUID;

/**
 * A source was rated anew. Said in the transaction that keeps the rating.
 *
 * @param sourceId the source
 * @param before how reliable it was until now
 * @param after how reliable it is from now on, maybe the same
 * @param reason why
 * @param by the username of who rated it
 * @param open whether everybody may know of the source
 */
public record SourceRated(UUID sourceId, Reliability before, Reliability after, String reason, String by,
		boolean open) {

}
