package org.twosource.verification;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Loads even out, nobody gets what they may not do, and nothing goes round in a ring. */
class BalanceTest {

	private static final List<String> PEOPLE = List.of("ann", "ben", "cho");

	@Test
	void whoeverHoldsTheMostGivesToWhoeverHoldsTheFewest() {
		List<Balance.Held> held = held("ann", 5, Set.copyOf(PEOPLE));
		Balance balance = new Balance(Map.of("ann", 5, "ben", 1), PEOPLE, held);
		assertThat(balance.moves()).extracting(Balance.Move::to).containsExactlyInAnyOrder("cho", "cho", "ben");
		assertThat(balance.loads()).containsOnly(Map.entry("ann", 2), Map.entry("ben", 2), Map.entry("cho", 2));
		assertThat(balance.stays()).isEmpty();
	}

	@Test
	void whatIsEvenStaysAndOneMoreIsEvenEnough() {
		Balance balance = new Balance(Map.of("ann", 2, "ben", 1, "cho", 1), PEOPLE, held("ann", 2, Set.copyOf(PEOPLE)));
		assertThat(balance.moves()).isEmpty();
		assertThat(balance.stays()).isEmpty();
	}

	@Test
	void aTaskGoesOnlyToWhoMayDoIt() {
		Balance balance = new Balance(Map.of("ann", 4, "ben", 2), PEOPLE, held("ann", 4, Set.of("ann", "ben")));
		assertThat(balance.moves()).singleElement().extracting(Balance.Move::to).isEqualTo("ben");
		assertThat(balance.stays()).hasSize(3).containsValue(Balance.Why.NOBODY_LESS);
	}

	@Test
	void aTaskNobodyElseMayDoStaysAndSaysSo() {
		List<Balance.Held> held = held("ann", 3, Set.of("ann"));
		Balance balance = new Balance(Map.of("ann", 3), PEOPLE, held);
		assertThat(balance.moves()).isEmpty();
		assertThat(balance.stays().values()).hasSize(3).containsOnly(Balance.Why.NOBODY_ELSE);
	}

	@Test
	void aTaskTouchedLatelyStaysAndSaysSo() {
		Balance.Held touched = new Balance.Held(UUID.randomUUID(), "ann", Set.copyOf(PEOPLE), true);
		List<Balance.Held> held = new ArrayList<>(held("ann", 2, Set.of("ann")));
		held.add(touched);
		Balance balance = new Balance(Map.of("ann", 3), PEOPLE, held);
		assertThat(balance.moves()).isEmpty();
		assertThat(balance.stays()).containsEntry(touched.task(), Balance.Why.TOUCHED);
	}

	@Test
	void whoeverIsAwayKeepsNothingThatAnotherMayDo() {
		List<Balance.Held> held = held("dee", 2, Set.copyOf(PEOPLE));
		Balance balance = new Balance(Map.of("dee", 2, "ann", 6, "ben", 6, "cho", 7), PEOPLE, held);
		assertThat(balance.moves()).extracting(Balance.Move::to).containsExactlyInAnyOrder("ann", "ben");
		assertThat(balance.loads()).containsEntry("dee", 0);
	}

	@Test
	void whateverTheTasksNobodyEndsUpFurtherApartAndNobodyGetsWhatTheyMayNotDo() {
		Random random = new Random(7);
		for (int round = 0; round < 300; round++) {
			List<Balance.Held> held = IntStream.range(0, random.nextInt(40)).mapToObj((i) -> any(random)).toList();
			Map<String, Integer> loads = new HashMap<>();
			held.forEach((one) -> loads.merge(one.holder(), 1, Integer::sum));
			Balance balance = new Balance(loads, PEOPLE, held);
			int before = spread(loads);
			List<Balance.Move> moves = balance.moves();
			assertThat(moves).extracting(Balance.Move::task).doesNotHaveDuplicates();
			assertThat(moves).allSatisfy((move) -> {
				Balance.Held one = held.stream()
					.filter((any) -> any.task().equals(move.task()))
					.findFirst()
					.orElseThrow();
				assertThat(one.may()).contains(move.to());
				assertThat(one.touched()).isFalse();
				assertThat(move.from()).isEqualTo(one.holder()).isNotEqualTo(move.to());
			});
			assertThat(spread(balance.loads())).isLessThanOrEqualTo(before);
			assertThat(sum(balance.loads().values())).isEqualTo(held.size());
		}
	}

	private static Balance.Held any(Random random) {
		Set<String> may = Set.copyOf(PEOPLE.stream().filter((one) -> random.nextBoolean()).toList());
		return new Balance.Held(UUID.randomUUID(), PEOPLE.get((random.nextInt(4)) % 3), may, random.nextInt(5) == 0);
	}

	private static int spread(Map<String, Integer> loads) {
		int most = PEOPLE.stream().mapToInt((one) -> loads.getOrDefault(one, 0)).max().orElseThrow();
		return most - PEOPLE.stream().mapToInt((one) -> loads.getOrDefault(one, 0)).min().orElseThrow();
	}

	private static int sum(Collection<Integer> loads) {
		return loads.stream().mapToInt(Integer::intValue).sum();
	}

	private static List<Balance.Held> held(String holder, int many, Set<String> may) {
		return IntStream.range(0, many)
			.mapToObj((i) -> new Balance.Held(UUID.randomUUID(), holder, may, false))
			.toList();
	}

}
