package org.twosource.extraction;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.twosource.extraction.EnglishCasualties.Casualty;

/**
 * What one sentence says of the dead and the injured; -1 where it says nothing.
 *
 * @param killed the dead
 * @param injured the injured who live
 * @param harmed those shot, stabbed or taken to hospital, whether they live or not
 * @param vague whether a number was one such as "several"
 */
record EnglishTally(int killed, int injured, int harmed, boolean vague, boolean apart) {

	private static final EnglishTally NONE = new EnglishTally(-1, -1, -1, false, false);

	static EnglishTally of(List<Casualty> casualties) {
		if (casualties.isEmpty()) {
			return NONE;
		}
		Map<Integer, Casualty> people = new HashMap<>();
		int parts = 0;
		for (Casualty casualty : casualties) {
			if (casualty.part() && casualty.harm() == Harm.KILLED) {
				parts += casualty.group().count();
			}
			else if (!casualty.part() && casualty.group().count() > 0) {
				people.merge(casualty.group().from(), casualty,
						(one, other) -> (one.harm().ordinal() <= other.harm().ordinal()) ? one : other);
			}
		}
		boolean vague = people.values()
			.stream()
			.anyMatch((casualty) -> casualty.group().quantity() != null
					&& casualty.group().quantity().quantity().imputed()
					&& casualty.group().quantity().quantity().best() == null);
		int killed = sum(people.values(), Harm.KILLED);
		int injured = sum(people.values(), Harm.INJURED);
		int harmed = sum(people.values(), Harm.HARMED);
		int hospitalised = sum(people.values(), Harm.HOSPITALISED);
		if (killed > 0 && hospitalised > 0) {
			injured = Math.max(injured, 0) + hospitalised;
		}
		else {
			harmed = Math.max(harmed, hospitalised);
		}
		boolean apart = people.values()
			.stream()
			.anyMatch((casualty) -> casualty.harm() == Harm.HARMED && casualty.group().further());
		if (killed > 0 && apart) {
			injured = Math.max(injured, 0) + harmed;
			harmed = -1;
		}
		boolean far = people.values()
			.stream()
			.anyMatch((casualty) -> casualty.harm() != Harm.KILLED && casualty.group().further());
		return new EnglishTally((parts > 0) ? Math.max(parts, killed) : killed, injured, harmed, vague, far);
	}

	boolean isEmpty() {
		return this.killed < 0 && this.injured < 0 && this.harmed < 0;
	}

	/** Somebody spoken of again adds nobody where new people are told of. */
	private static int sum(Collection<Casualty> people, Harm harm) {
		List<Casualty> all = people.stream().filter((casualty) -> casualty.harm() == harm).toList();
		boolean fresh = all.stream().anyMatch((casualty) -> !casualty.group().known());
		int sum = all.stream()
			.filter((casualty) -> !fresh || !casualty.group().known() || "self".equals(casualty.group().name()))
			.mapToInt((casualty) -> casualty.group().count())
			.sum();
		return all.isEmpty() ? -1 : fresh ? sum : Math.max(1, sum);
	}

}
