package org.twosource.extraction;

import org.twosource.extraction.EnglishGroups.Group;
import org.twosource.extraction.EnglishHarms.Wording;

/**
 * People and what befell them.
 *
 * @param group the people
 * @param wording the words that say the harm
 * @param harm the harm
 * @param part whether they are some of those another harm counts: "three shot, one
 * fatally"
 * @param further whether they come on top of others: "two more", "was also hurt"
 */
record EnglishCasualty(Group group, Wording wording, Harm harm, boolean part, boolean further) {

	/** The index of the first word. */
	int from() {
		return Math.min(this.group.from(), this.wording.from());
	}

	/** The index after the last word. */
	int to() {
		return Math.max(this.group.to(), this.wording.to());
	}

}
