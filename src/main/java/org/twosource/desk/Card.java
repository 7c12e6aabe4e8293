package org.twosource.desk;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.twosource.claim.Candidate;
import org.twosource.matching.Relation;

/**
 * A candidate as the triage shows it: one line, or opened with its form and actions.
 *
 * @param candidate the candidate; its matches are shown only when it is open
 * @param open whether its form and actions are shown
 * @param beside claims made in the same document, which it may say again
 * @param together candidates offered together with it: that a rumour goes round, and what
 * it says
 * @param problems why it was not decided as somebody asked, or null
 */
record Card(Candidate candidate, boolean open, List<Candidate.Match> beside, List<Candidate> together,
		@Nullable Problems problems) {

	static Card line(Candidate candidate) {
		return new Card(candidate, false, List.of(), List.of(), null);
	}

	/**
	 * The known claim that reads most like it and can be linked, or null; also when it
	 * says the opposite.
	 */
	public Candidate.@Nullable Match best() {
		return this.candidate.matches()
			.stream()
			.filter(Candidate.Match::pursued)
			.findFirst()
			.filter((match) -> match.relation() != Relation.CONTRADICTION)
			.orElse(null);
	}

}
