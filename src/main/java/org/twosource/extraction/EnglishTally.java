package org.twosource.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

import org.twosource.extraction.EnglishGroups.Group;

/**
 * What one sentence says of the dead and the injured; -1 where it says nothing.
 *
 * @param killed the dead
 * @param injured the injured who live
 * @param harmed those shot, stabbed or taken to hospital, whether they live or not
 * @param others those among the injured and harmed who come on top of people told of
 * before
 * @param counted whether a number counts them, not one person after another
 * @param vague whether somebody was counted by a word such as "several"
 * @param spans the words that say it
 */
record EnglishTally(int killed, int injured, int harmed, int others, boolean counted, boolean vague, List<Span> spans) {

	private static final EnglishTally NONE = new EnglishTally(-1, -1, -1, 0, false, false, List.of());

	/** People of the sentence with the worst that befell them. */
	private record People(Group group, Harm harm, boolean further) {

		boolean isAlive() {
			return this.harm != Harm.KILLED;
		}

	}

	static EnglishTally of(List<Word> words, List<EnglishCasualty> casualties) {
		if (casualties.isEmpty()) {
			return NONE;
		}
		List<People> all = people(casualties);
		int parts = casualties.stream()
			.filter((casualty) -> casualty.part() && casualty.harm() == Harm.KILLED)
			.mapToInt((casualty) -> casualty.group().count())
			.sum();
		boolean vague = casualties.stream().anyMatch((casualty) -> isVague(casualty.group()));
		if (all.isEmpty() && parts == 0) {
			return new EnglishTally(-1, -1, -1, 0, false, vague, List.of());
		}
		int killed = Math.max(sum(all, Harm.KILLED), (parts > 0) ? parts : -1);
		int injured = sum(all, Harm.INJURED);
		int hospitalised = sum(all, Harm.HOSPITALISED);
		int harmed = Math.max(sum(all, Harm.HARMED), hospitalised);
		int others = all.stream()
			.filter((one) -> one.isAlive() && one.further())
			.mapToInt((one) -> one.group().count())
			.sum();
		if (killed > 0 && parts == 0) {
			int survivors = survivors(all);
			injured = (survivors > 0) ? Math.max(injured, survivors) : injured;
			others = Math.max(others, survivors);
			harmed = (survivors > 0) ? -1 : harmed;
		}
		boolean counted = all.stream().anyMatch((one) -> one.group().quantity() != null);
		List<Span> spans = casualties.stream()
			.map((casualty) -> new Span(words.get(casualty.from()).span().start(),
					words.get(casualty.to() - 1).span().end()))
			.toList();
		return new EnglishTally(killed, injured, harmed, others, counted, vague, spans);
	}

	boolean isEmpty() {
		return this.killed < 0 && this.injured < 0 && this.harmed < 0;
	}

	/**
	 * Those a sentence sets against its dead: "one was killed and two were shot". Who was
	 * shot first and is counted before the dead may be among them.
	 */
	private static int survivors(List<People> all) {
		int survivors = 0;
		boolean dead = false;
		for (People one : all) {
			dead |= one.harm() == Harm.KILLED;
			boolean open = one.harm() == Harm.HARMED || one.harm() == Harm.HOSPITALISED;
			if (one.isAlive() && !one.group().known() && (!open || dead || one.further())) {
				survivors += one.group().count();
			}
			else if (one.isAlive() && one.further()) {
				survivors += one.group().count();
			}
		}
		return survivors;
	}

	private static boolean isVague(Group group) {
		return group.quantity() != null && group.quantity().quantity().imputed()
				&& group.quantity().quantity().best() == null;
	}

	private static List<People> people(List<EnglishCasualty> casualties) {
		List<People> all = new ArrayList<>();
		for (EnglishCasualty casualty : casualties) {
			Group group = casualty.group();
			boolean counts = !casualty.part() && group.count() > 0 && !isVague(group) && casualty.harm() != Harm.MISSING
					&& casualty.harm() != Harm.DISPLACED;
			if (counts) {
				int same = same(all, group);
				if (same < 0) {
					all.add(new People(group, casualty.harm(), casualty.further()));
				}
				else if (casualty.harm().ordinal() < all.get(same).harm().ordinal()) {
					all.set(same, new People(all.get(same).group(), casualty.harm(), casualty.further()));
				}
			}
		}
		return all;
	}

	/** Where the same people were spoken of before in the sentence, or -1. */
	private static int same(List<People> all, Group group) {
		for (int at = all.size() - 1; at >= 0; at--) {
			Group other = all.get(at).group();
			boolean alike = !group.further() && other.count() == group.count()
					&& Objects.equals(other.noun(), group.noun()) && Objects.equals(other.name(), group.name())
					&& (group.noun() != null || group.name() != null);
			if (other.from() == group.from() || alike || (isPronoun(group) && other.count() == 1)) {
				return at;
			}
		}
		return -1;
	}

	private static boolean isPronoun(Group group) {
		return group.known() && group.count() == 1 && group.noun() == null && group.name() == null;
	}

	/**
	 * People spoken of again add nobody where new people are told of; "a fourth victim"
	 * makes at least four.
	 */
	private static int sum(List<People> people, Harm harm) {
		List<People> all = people.stream().filter((one) -> one.harm() == harm).toList();
		Predicate<People> again = (one) -> one.group().known() && !"self".equals(one.group().name());
		boolean fresh = !all.stream().allMatch(again);
		int sum = all.stream().filter((one) -> !fresh || !again.test(one)).mapToInt((one) -> one.group().count()).sum();
		int rank = all.stream().mapToInt((one) -> one.group().rank()).max().orElse(0);
		return all.isEmpty() ? -1 : Math.max(sum, rank);
	}

}
