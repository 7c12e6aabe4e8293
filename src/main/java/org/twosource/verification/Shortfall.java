package org.twosource.verification;

import org.jspecify.annotations.Nullable;

/**
 * Something that corroboration-sufficiency.dmn finds missing.
 *
 * @param key a stable name by which it can be translated, its part before the first dot
 * naming the requirement; null for a row that has none
 * @param requirement the requirement, in the table's words
 * @param sentence what is missing, in the table's words
 */
public record Shortfall(@Nullable String key, String requirement, String sentence) {

	/** Whether it is the same thing that is missing, maybe more or less of it. */
	boolean same(Shortfall other) {
		return (this.key != null) ? this.key.equals(other.key) : this.requirement.equals(other.requirement);
	}

	/** Whether it is about the requirement of that name. */
	public boolean concerns(String name) {
		return this.key != null && (this.key.equals(name) || this.key.startsWith(name + "."));
	}

}
