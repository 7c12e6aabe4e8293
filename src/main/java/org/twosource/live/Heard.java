package org.twosource.live;

import java.util.Set;
import java.util.UUID;

/**
 * What this node hears of changes made on any node, itself included.
 *
 * @param subjects the ids of what changed
 * @param missed whether changes may have gone unheard before
 */
public record Heard(Set<UUID> subjects, boolean missed) {

	/** Whether this may have changed. */
	public boolean concerns(UUID subject) {
		return this.missed || this.subjects.contains(subject);
	}

}
