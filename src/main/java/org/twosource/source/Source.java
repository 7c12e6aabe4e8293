package org.twosource.source;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * An origin of information.
 *
 * @param id its id
 * @param name unique but for case
 * @param type what sort of origin it is
 * @param reliability how reliable it has been
 * @param url where it is found, or null
 */
public record Source(UUID id, String name, SourceType type, Reliability reliability, @Nullable String url) {

	/** The same if it were of that reliability. */
	public Source rated(Reliability other) {
		return new Source(this.id, this.name, this.type, other, this.url);
	}

}
