package org.twosource.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.twosource.extraction.EnglishGroups.Group;
import org.twosource.extraction.EnglishHarms.People;
import org.twosource.extraction.EnglishHarms.Wording;

/** Who came to harm in an English sentence: each harm with the people it befell. */
final class EnglishCasualties {

	private static final Set<String> PASSIVE = Set.of("was", "were", "been", "be", "being", "is", "are", "got", "get",
			"getting", "gets");

	private static final Set<String> PLURAL_VERB = Set.of("were", "are", "have");

	private static final Set<String> SINGULAR_VERB = Set.of("was", "is", "has");

	private static final Set<String> UNREAL = Set.of("to", "could", "would", "might", "will", "should", "can", "not",
			"n't", "never", "wasn't", "weren't", "isn't", "aren't", "didn't", "without", "if", "nearly", "almost",
			"attempted", "shall", "don't", "doesn't");

	private static final Set<String> CLAUSE = Set.of(";", ":", "—", "–", "“", "”", "\"", "(", ")", "!", "?", "|");

	private static final Set<String> STATES = Set.of("dead", "deceased", "injured", "wounded", "hurt");

	/** "claimed 12 lives", but not "claimed 12 seats". */
	private static final Set<String> LIFE = Set.of("claimed", "claims", "claiming", "cost", "costing", "took", "lost");

	private static final int FAR = 14;

	private final List<Word> words;

	private final List<Group> groups;

	private final List<EnglishCasualty> found = new ArrayList<>();

	private EnglishCasualties(List<Word> words, List<EnglishQuantities.Placed> quantities) {
		this.words = words;
		List<Wording> wordings = EnglishHarms.in(words);
		this.groups = wordings.isEmpty() ? List.of() : apart(EnglishGroups.in(words, quantities));
		int at = 0;
		while (at < wordings.size()) {
			int end = at + 1;
			while (end < wordings.size() && isOnePredicate(wordings.get(end - 1), wordings.get(end))) {
				end++;
			}
			read(wordings.subList(at, end));
			at = end;
		}
		parts();
	}

	static List<EnglishCasualty> in(List<Word> words, List<EnglishQuantities.Placed> quantities) {
		return new EnglishCasualties(words, quantities).found;
	}

	/** "killed 12 villagers and 31 people were hurt": "and" joins two clauses here. */
	private List<Group> apart(List<Group> joined) {
		List<Group> apart = new ArrayList<>();
		for (Group group : joined) {
			boolean object = EnglishHarms.isHarm(lower(group.from() - 1)) && !isVerbBefore(group.from() - 1);
			boolean clauses = !group.parts().isEmpty() && object && startsClause(group);
			apart.addAll(clauses ? group.parts() : List.of(group));
		}
		return apart;
	}

	private boolean isVerbBefore(int at) {
		return PASSIVE.contains(lower(at - 1));
	}

	/** The index of the first group that begins at a word or after it. */
	private int firstFrom(int word) {
		int low = 0;
		int high = this.groups.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (this.groups.get(middle).from() < word) {
				low = middle + 1;
			}
			else {
				high = middle;
			}
		}
		return low;
	}

	/** "shot and killed", "shot, wounded": one harm said twice. */
	private boolean isOnePredicate(Wording one, Wording other) {
		int gap = other.from() - one.to();
		if (gap > 2 || one.people() == People.AFTER && other.people() != People.AFTER) {
			return false;
		}
		for (int at = one.to(); at < other.from(); at++) {
			if (!Set.of("and", ",", "&").contains(lower(at))) {
				return false;
			}
		}
		return true;
	}

	private void read(List<Wording> predicate) {
		Wording first = predicate.get(0);
		Wording last = predicate.get(predicate.size() - 1);
		if (isUnreal(first)) {
			return;
		}
		Harm harm = worst(predicate);
		Wording whole = new Wording(first.from(), last.to(), harm, last.people());
		Group group = switch (last.people()) {
			case AFTER -> after(last);
			case BEFORE -> before(first);
			case EITHER -> either(first, last);
		};
		if (group != null && (!LIFE.contains(lower(first.from())) || "lives".equals(group.noun()))) {
			this.found.add(new EnglishCasualty(group, whole, harm, isPart(group), isFurther(group, whole)));
		}
	}

	private @Nullable Group either(Wording first, Wording last) {
		Group object = isPassive(first) ? null : after(last);
		return (object != null && !startsClause(object)) ? object : before(first);
	}

	/** "shot, two fatally": the people after it have a harm of their own. */
	private boolean startsClause(Group group) {
		String next = lower(group.to());
		return STATES.contains(next) || PASSIVE.contains(next) || next.equals("fatally");
	}

	private static Harm worst(List<Wording> predicate) {
		Harm worst = predicate.get(0).harm();
		for (Wording wording : predicate) {
			if (wording.harm().ordinal() < worst.ordinal()) {
				worst = wording.harm();
			}
		}
		return worst;
	}

	/** What could, would or was not to happen befell nobody. */
	private boolean isUnreal(Wording wording) {
		for (int at = wording.from() - 1; at >= Math.max(0, wording.from() - 3); at--) {
			String lower = lower(at);
			if (UNREAL.contains(lower)) {
				return !(lower.equals("to") && wording.people() != People.AFTER && !lower(at + 1).equals("be"));
			}
			if (!PASSIVE.contains(lower) && !lower.equals("have") && !lower.endsWith("ly")) {
				return false;
			}
		}
		return false;
	}

	private boolean isPassive(Wording wording) {
		for (int at = wording.from() - 1; at >= Math.max(0, wording.from() - 3); at--) {
			if (PASSIVE.contains(lower(at))) {
				return true;
			}
			if (!lower(at).endsWith("ly") && !lower(at).equals("also") && !lower(at).equals("later")) {
				return false;
			}
		}
		return false;
	}

	/** The people right after a verb: "killing at least three". */
	private @Nullable Group after(Wording wording) {
		int first = firstFrom(wording.to());
		if (first == this.groups.size()) {
			return null;
		}
		Group group = this.groups.get(first);
		boolean near = group.from() - wording.to() <= reach(wording);
		return (near && isOpen(wording.to(), group.from())) ? group : null;
	}

	/** "the death toll from the flood rose to 12" has the number farther away. */
	private int reach(Wording wording) {
		return lower(wording.to() - 1).equals("toll") ? 8 : 1;
	}

	private boolean isOpen(int from, int to) {
		for (int at = from; at < to; at++) {
			String lower = lower(at);
			if (CLAUSE.contains(lower) || lower.equals(",") || lower.equals(".") || lower.equals("by")
					|| lower.equals("in") || lower.equals("on") || lower.equals("at") || lower.equals("and")) {
				return false;
			}
		}
		return true;
	}

	/** The subject before a verb, which agrees with it in number. */
	private @Nullable Group before(Wording wording) {
		for (int i = firstFrom(wording.from()) - 1; i >= 0; i--) {
			Group group = this.groups.get(i);
			if (group.to() > wording.from()) {
				continue;
			}
			int gap = wording.from() - group.to();
			if (gap > FAR || !isSameClause(group.to(), wording.from())) {
				return null;
			}
			int number = number(group.to(), wording.from());
			boolean agrees = number == 0 || (number == 2) == (group.count() != 1);
			if (agrees && (gap <= 3 || number != 0) && !isObject(group, gap)) {
				return group;
			}
		}
		return null;
	}

	/**
	 * Whether the verb before a harm asks for one (1) or several (2); 0 when it is open.
	 */
	private int number(int from, int to) {
		for (int at = to - 1; at >= Math.max(from, to - 4); at--) {
			if (PLURAL_VERB.contains(lower(at)) || SINGULAR_VERB.contains(lower(at))) {
				return PLURAL_VERB.contains(lower(at)) ? 2 : 1;
			}
		}
		return 0;
	}

	/** "by police" and "in Springfield" are no subjects. */
	private boolean isObject(Group group, int gap) {
		String before = lower(group.from() - 1);
		return gap > 0 && Set.of("by", "in", "at", "near", "to", "from", "with", "for", "on").contains(before);
	}

	private boolean isSameClause(int from, int to) {
		for (int at = from; at < to; at++) {
			if (CLAUSE.contains(lower(at)) || (lower(at).equals(".") && !isAbbreviation(at - 1))) {
				return false;
			}
		}
		return true;
	}

	private boolean isAbbreviation(int at) {
		return at >= 0 && this.words.get(at).lower().length() <= 3 && this.words.get(at).capital();
	}

	private boolean isFurther(Group group, Wording wording) {
		boolean also = lower(wording.from() - 1).equals("also") || lower(group.from() - 1).equals("also");
		return also || group.further();
	}

	/** "including two children", "one of them": some of those counted already. */
	private boolean isPart(Group group) {
		String before = lower(group.from() - 1);
		return before.equals("including") || before.equals("among") || before.equals("include");
	}

	/** "three people were shot, one fatally". */
	private void parts() {
		for (Group group : this.groups) {
			int at = group.to();
			at = lower(at).equals("of") && lower(at + 1).equals("them") ? at + 2 : at;
			boolean fatally = lower(at).equals("fatally") && !EnglishHarms.isHarm(lower(at + 1));
			if (fatally && group.count() > 0) {
				this.found.add(new EnglishCasualty(group, new Wording(at, at + 1, Harm.KILLED, People.BEFORE),
						Harm.KILLED, true, false));
			}
		}
	}

	private String lower(int at) {
		return (at >= 0 && at < this.words.size()) ? this.words.get(at).lower() : "";
	}

}
