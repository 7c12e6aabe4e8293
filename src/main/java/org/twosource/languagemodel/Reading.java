package org.twosource.languagemodel;

import java.util.List;
import java.util.Map;

import org.twosource.extraction.ProposedClaim;

/**
 * What came of having a text read by a model.
 *
 * @param claims what it proposes and what stands in the text, in the order of the answers
 * @param proposed how many it proposed
 * @param dropped how many of them were not taken, for each reason that there was
 * @param passages in how many passages it was given the text
 * @param unread how many further passages of a long text it was not given
 * @param unreadable how many passages it answered in a form nobody can read
 */
public record Reading(List<ProposedClaim> claims, int proposed, Map<Flaw, Integer> dropped, int passages, int unread,
		int unreadable) {

	public Reading {
		claims = List.copyOf(claims);
		dropped = Map.copyOf(dropped);
	}

}
