package org.twosource.extraction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.twosource.extraction.EnglishCasualties.Casualty;
import org.twosource.extraction.EnglishGroups.Group;

/**
 * What one sentence says of the dead and the injured; -1 where it says nothing.
 *
 * @param killed the dead
 * @param injured the injured who live
 * @param harmed those shot, stabbed or taken to hospital, whether they live or not
 * @param apart whether the injured are told to be others than the dead
 * @param counted whether a number counts them, not one person after another
 * @param vague whether a number was one such as "several"
 */
record EnglishTally(int killed, int injured, int harmed, boolean apart, boolean counted, boolean vague) {

	private static final EnglishTally NONE = new EnglishTally(-1, -1, -1, false, false, false);

	/** People of the sentence with the worst that befell them. */
	private record People(Group group, Harm harm) {

		boolean isSpokenOfAgain() {
			return this.group.known();
		}

	}

	static EnglishTally of(List<Casualty> casualties) {
		List<People> all = people(casualties);
		int parts = casualties.stream()
			.filter((casualty) -> casualty.part() && casualty.harm() == Harm.KILLED)
			.mapToInt((casualty) -> casualty.group().count())
			.sum();
		if (all.isEmpty() && parts == 0) {
			return NONE;
		}
		int killed = Math.max(sum(all, Harm.KILLED), (parts > 0) ? parts : -1);
		int injured = sum(all, Harm.INJURED);
		int harmed = sum(all, Harm.HARMED);
		int hospitalised = sum(all, Harm.HOSPITALISED);
		boolean others = all.stream().anyMatch((one) -> one.harm() != Harm.KILLED && one.group().further());
		if (killed > 0 && parts == 0 && hospitalised > 0) {
			injured = Math.max(injured, 0) + hospitalised;
		}
		else {
			harmed = Math.max(harmed, hospitalised);
		}
		if (killed > 0 && others && harmed > 0) {
			injured = Math.max(injured, 0) + harmed;
			harmed = -1;
		}
		boolean fresh = all.stream()
			.anyMatch(
					(one) -> (one.harm() == Harm.INJURED || one.harm() == Harm.HOSPITALISED) && !one.isSpokenOfAgain());
		boolean apart = others || (killed > 0 && injured > 0 && fresh);
		boolean counted = all.stream().anyMatch((one) -> one.group().quantity() != null);
		return new EnglishTally(killed, injured, harmed, apart, counted, all.stream().anyMatch(EnglishTally::isVague));
	}

	boolean isEmpty() {
		return this.killed < 0 && this.injured < 0 && this.harmed < 0;
	}

	private static boolean isVague(People people) {
		return people.group().quantity() != null && people.group().quantity().quantity().imputed()
				&& people.group().quantity().quantity().best() == null;
	}

	private static List<People> people(List<Casualty> casualties) {
		List<People> all = new ArrayList<>();
		for (Casualty casualty : casualties) {
			Group group = casualty.group();
			boolean counts = !casualty.part() && group.count() > 0 && casualty.harm().ordinal() <= Harm.HARMED.ordinal()
					&& casualty.harm() != Harm.MISSING && casualty.harm() != Harm.DISPLACED;
			if (counts) {
				int same = same(all, group);
				if (same < 0) {
					all.add(new People(group, casualty.harm()));
				}
				else if (casualty.harm().ordinal() < all.get(same).harm().ordinal()) {
					all.set(same, new People(all.get(same).group(), casualty.harm()));
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

	/** People spoken of again add nobody where new people are told of. */
	private static int sum(List<People> people, Harm harm) {
		List<People> all = people.stream().filter((one) -> one.harm() == harm).toList();
		boolean fresh = all.stream().anyMatch((one) -> !one.isSpokenOfAgain());
		Set<Integer> ranks = new HashSet<>();
		int sum = 0;
		for (People one : all) {
			if (!fresh || !one.isSpokenOfAgain() || "self".equals(one.group().name())) {
				sum += one.group().count();
			}
			ranks.add(one.group().rank());
		}
		int rank = ranks.stream().mapToInt(Integer::intValue).max().orElse(0);
		return all.isEmpty() ? -1 : Math.max(sum, rank);
	}

}
