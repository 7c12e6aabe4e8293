package org.twosource.verification;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Works out which held tasks would have to go to whom for everybody to hold about as
 * many. One task at a time goes from whoever holds the most to whoever of those that may
 * do it holds the fewest, as long as that leaves the two no further apart; whoever is
 * away keeps none that another may do.
 */
final class Balance {

	/** Why a task stays where it is although its holder has more than others. */
	enum Why {

		/** Its holder worked on it lately. */
		TOUCHED,
		/** Nobody else who is there may do it. */
		NOBODY_ELSE,
		/** Those who may do it hold no fewer. */
		NOBODY_LESS

	}

	/**
	 * A task somebody holds.
	 *
	 * @param task its id
	 * @param holder who holds it
	 * @param may who of those that are there may do it
	 * @param touched whether its holder worked on it lately, so that it is left to them
	 */
	record Held(UUID task, String holder, Set<String> may, boolean touched) {

	}

	/** A task that should go from one to another. */
	record Move(UUID task, String from, String to) {

	}

	private final Map<String, Integer> loads;

	private final Set<String> present;

	private final List<Held> held;

	private final Set<UUID> moved = new HashSet<>();

	/**
	 * Readies it.
	 * @param loads how many open tasks people hold
	 * @param present who is there; whoever has no load holds nothing
	 * @param held the tasks that may go to others, those to go first on top
	 */
	Balance(Map<String, Integer> loads, Collection<String> present, List<Held> held) {
		this.loads = new HashMap<>(loads);
		this.present = Set.copyOf(present);
		this.held = List.copyOf(held);
	}

	/** Which tasks should go to whom, in that order. */
	List<Move> moves() {
		List<Move> moves = new ArrayList<>();
		for (Optional<Move> next = next(); next.isPresent(); next = next()) {
			Move move = next.get();
			this.moved.add(move.task());
			this.loads.merge(move.from(), -1, Integer::sum);
			this.loads.merge(move.to(), 1, Integer::sum);
			moves.add(move);
		}
		return moves;
	}

	/** How many open tasks people hold, after whatever was moved. */
	Map<String, Integer> loads() {
		return Map.copyOf(this.loads);
	}

	/**
	 * Why tasks were not moved from people who still hold at least two more than whoever
	 * holds the fewest; in the order given.
	 */
	Map<UUID, Why> stays() {
		int fewest = this.present.stream().mapToInt(this::load).min().orElse(0);
		Map<UUID, Why> stays = new LinkedHashMap<>();
		for (Held one : this.held) {
			boolean crowded = !this.present.contains(one.holder()) || load(one.holder()) >= fewest + 2;
			if (crowded && !this.moved.contains(one.task())) {
				stays.put(one.task(), why(one));
			}
		}
		return stays;
	}

	private Why why(Held one) {
		if (one.touched()) {
			return Why.TOUCHED;
		}
		return others(one).isEmpty() ? Why.NOBODY_ELSE : Why.NOBODY_LESS;
	}

	private Optional<Move> next() {
		return this.held.stream()
			.filter((one) -> !one.touched() && !this.moved.contains(one.task()))
			.sorted(Comparator.comparing((Held one) -> this.present.contains(one.holder()))
				.thenComparing((one) -> -load(one.holder())))
			.map(this::move)
			.flatMap(Optional::stream)
			.findFirst();
	}

	private Optional<Move> move(Held one) {
		boolean away = !this.present.contains(one.holder());
		return others(one).stream()
			.min(Comparator.comparing(this::load).thenComparing(Comparator.naturalOrder()))
			.filter((other) -> away || load(other) + 1 < load(one.holder()))
			.map((other) -> new Move(one.task(), one.holder(), other));
	}

	private List<String> others(Held one) {
		return one.may()
			.stream()
			.filter((other) -> this.present.contains(other) && !other.equals(one.holder()))
			.toList();
	}

	private int load(String username) {
		return this.loads.getOrDefault(username, 0);
	}

}
