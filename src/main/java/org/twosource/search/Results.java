package org.twosource.search;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What a search found.
 *
 * @param groups the sections in which something was found, with their best hits
 * @param instead what was searched for instead, because what was typed is nowhere; or
 * null
 */
public record Results(List<Group> groups, @Nullable String instead) {

	/**
	 * The hits of one section, the best first.
	 *
	 * @param section which
	 * @param hits those asked for
	 * @param total how many there are in all
	 * @param totalIsAtLeast whether there are more than the total says
	 */
	public record Group(Section section, List<Hit> hits, long total,
			@JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean totalIsAtLeast) {

	}

	/** How many things were found in all sections. */
	public long total() {
		return this.groups.stream().mapToLong(Group::total).sum();
	}

	/** Whether there are more than the total says. */
	public boolean totalIsAtLeast() {
		return this.groups.stream().anyMatch(Group::totalIsAtLeast);
	}

}
