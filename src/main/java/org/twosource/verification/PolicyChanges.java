package org.twosource.verification;

import java.util.ArrayList;
import java.util.List;

/**
 * What one policy asks otherwise than another.
 *
 * @param changes each requirement that is not the same, such as
 * {@code independentOrigins:1>2}
 * @param more how many requirements became stricter
 * @param less how many became looser
 */
record PolicyChanges(List<String> changes, int more, int less) {

	static PolicyChanges between(Policy before, Policy after) {
		Counting counting = new Counting();
		counting.number("independentOrigins", before.independentOrigins(), after.independentOrigins());
		int reliability = Integer.compare(before.leastReliability().ordinal(), after.leastReliability().ordinal());
		counting.add("leastReliability", before.leastReliability(), after.leastReliability(), reliability);
		counting.truth("primarySource", before.primarySource(), after.primarySource());
		counting.truth("tiedSourcesCountOnce", before.tiedSourcesCountOnce(), after.tiedSourcesCountOnce());
		counting.truth("requestComment", before.requestComment(), after.requestComment());
		counting.truth("secondChecker", before.secondChecker(), after.secondChecker());
		counting.number("signOffs", before.signOffs(), after.signOffs());
		counting.days("collectionDays", before.collectionDays(), after.collectionDays());
		counting.days("commentDays", before.commentDays(), after.commentDays());
		counting.days("corroborationDays", before.corroborationDays(), after.corroborationDays());
		counting.days("signOffDays", before.signOffDays(), after.signOffDays());
		return new PolicyChanges(List.copyOf(counting.changes), counting.more, counting.less);
	}

	/**
	 * Whether it needs more of anything, or only less, or the same though by other days.
	 */
	String effect() {
		if (this.more > 0) {
			return "MORE";
		}
		return (this.less > 0) ? "LESS" : "SAME";
	}

	/** Goes through the requirements. */
	private static final class Counting {

		private final List<String> changes = new ArrayList<>();

		private int more;

		private int less;

		void number(String name, int before, int after) {
			add(name, before, after, Integer.compare(after, before));
		}

		void truth(String name, boolean before, boolean after) {
			add(name, before, after, Boolean.compare(after, before));
		}

		/** Other deadlines are told, and neither more nor less. */
		void days(String name, int before, int after) {
			if (before != after) {
				this.changes.add(name + ":" + before + ">" + after);
			}
		}

		void add(String name, Object before, Object after, int stricter) {
			if (stricter != 0) {
				this.changes.add(name + ":" + before + ">" + after);
				this.more += (stricter > 0) ? 1 : 0;
				this.less += (stricter < 0) ? 1 : 0;
			}
		}

	}

}
