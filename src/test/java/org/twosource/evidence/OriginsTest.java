package org.twosource.evidence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.twosource.evidence.Stance.CONTEXT;
import static org.twosource.evidence.Stance.REFUTES;
import static org.twosource.evidence.Stance.SUPPORTS;

class OriginsTest {

	private final Trail trail = new Trail();

	static LongStream seeds() {
		return LongStream.range(0, 300);
	}

	@Test
	void tenOutletsRepeatingOneAgencyAreOneOrigin() {
		EvidenceItem agency = this.trail.says("Agency", SUPPORTS);
		for (int outlet = 0; outlet < 10; outlet++) {
			this.trail.repeats("Outlet " + outlet, SUPPORTS, agency);
		}
		assertThat(Origins.of(this.trail.items())).singleElement().satisfies((origin) -> {
			assertThat(origin.source().name()).isEqualTo("Agency");
			assertThat(origin.evidence()).hasSize(11);
		});
	}

	@Test
	void twoWhoSpeakForThemselvesAreTwoOrigins() {
		this.trail.says("Agency", SUPPORTS);
		this.trail.says("Witness", SUPPORTS);
		assertThat(names(SUPPORTS)).containsExactly("Agency", "Witness");
	}

	@Test
	void aRepetitionOfARepetitionGoesBackToTheFirst() {
		EvidenceItem agency = this.trail.says("Agency", SUPPORTS);
		EvidenceItem outlet = this.trail.repeats("Outlet", SUPPORTS, agency);
		EvidenceItem blog = this.trail.repeats("Blog", SUPPORTS, outlet);
		assertThat(Origins.behind(this.trail.items())).containsEntry(blog.id(), this.trail.source("Agency"));
		assertThat(names(SUPPORTS)).containsExactly("Agency");
	}

	@Test
	void aSourceThatIsOnlyCitedIsAnOrigin() {
		this.trail.cites("Outlet", SUPPORTS, "Agency");
		this.trail.cites("Other outlet", SUPPORTS, "Agency");
		assertThat(names(SUPPORTS)).containsExactly("Agency");
	}

	@Test
	void aCitedSourceThatOnlyRepeatsAnotherIsFollowedFurther() {
		EvidenceItem ministry = this.trail.says("Ministry", SUPPORTS);
		this.trail.repeats("Agency", SUPPORTS, ministry);
		this.trail.cites("Outlet", SUPPORTS, "Agency");
		assertThat(names(SUPPORTS)).containsExactly("Ministry");
	}

	@Test
	void aCitedSourceThatAlsoSpeaksForItselfIsAnOrigin() {
		EvidenceItem ministry = this.trail.says("Ministry", SUPPORTS);
		this.trail.repeats("Agency", SUPPORTS, ministry);
		this.trail.says("Agency", SUPPORTS);
		this.trail.cites("Outlet", SUPPORTS, "Agency");
		assertThat(names(SUPPORTS)).containsExactly("Ministry", "Agency");
	}

	@Test
	void anOriginWhoseItemsContradictEachOtherStandsOnBothSides() {
		EvidenceItem agency = this.trail.says("Agency", SUPPORTS);
		this.trail.says("Agency", REFUTES);
		this.trail.repeats("Outlet", REFUTES, agency);
		assertThat(names(SUPPORTS)).containsExactly("Agency");
		assertThat(names(REFUTES)).containsExactly("Agency");
	}

	@Test
	void contextNeverCounts() {
		this.trail.says("Almanac", CONTEXT);
		assertThat(names(CONTEXT)).containsExactly("Almanac");
		assertThat(names(SUPPORTS)).isEmpty();
		assertThat(names(REFUTES)).isEmpty();
	}

	@Test
	void itemsThatDeriveFromEachOtherShareTheSourceOfTheEarliest() {
		this.trail.ring("First", "Second");
		assertThat(names(SUPPORTS)).containsExactly("First");
	}

	@Test
	void sourcesThatCiteEachOtherShareTheSourceOfTheEarliest() {
		this.trail.cites("First", SUPPORTS, "Second");
		this.trail.cites("Second", SUPPORTS, "Third");
		this.trail.cites("Third", SUPPORTS, "First");
		this.trail.cites("Listener", SUPPORTS, "Third");
		assertThat(names(SUPPORTS)).containsExactly("First");
	}

	@Test
	void aSourceThatCitesItselfIsItsOwnOrigin() {
		this.trail.cites("Agency", SUPPORTS, "Agency");
		assertThat(names(SUPPORTS)).containsExactly("Agency");
	}

	@Test
	void noEvidenceHasNoOrigins() {
		assertThat(Origins.of(List.of())).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void repeatingAnItemThatIsThereNeverRaisesACount(long seed) {
		Random random = new Random(seed);
		Trail drawn = Trail.random(random);
		int supporting = count(drawn, SUPPORTS);
		int refuting = count(drawn, REFUTES);
		EvidenceItem repeated = drawn.any(random);
		drawn.repeats(random.nextBoolean() ? Trail.anySource(random) : "Newcomer", repeated.stance(), repeated);
		assertThat(count(drawn, SUPPORTS)).isLessThanOrEqualTo(supporting);
		assertThat(count(drawn, REFUTES)).isLessThanOrEqualTo(refuting);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void theOrderInWhichItemsAreReadDoesNotMatter(long seed) {
		Random random = new Random(seed);
		List<EvidenceItem> items = Trail.random(random).items();
		List<EvidenceItem> shuffled = new ArrayList<>(items);
		Collections.shuffle(shuffled, random);
		assertThat(Origins.of(shuffled)).isEqualTo(Origins.of(items));
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void theOrderInWhichItemsAreAddedDoesNotMatter(long seed) {
		Random random = new Random(seed);
		Trail drawn = Trail.ofRepetitions(random);
		assertThat(Origins.behind(drawn.addedInAnotherOrder(random))).isEqualTo(Origins.behind(drawn.items()));
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void eachItemIsInExactlyOneGroupOfItsOwnStance(long seed) {
		List<EvidenceItem> items = Trail.random(new Random(seed)).items();
		List<Origin> origins = Origins.of(items);
		assertThat(origins.stream().flatMap((origin) -> origin.evidence().stream()))
			.containsExactlyInAnyOrderElementsOf(items);
		assertThat(origins).allSatisfy((origin) -> assertThat(origin.evidence())
			.allSatisfy((item) -> assertThat(item.stance()).isEqualTo(origin.stance()))
			.allSatisfy((item) -> assertThat(Origins.behind(items)).containsEntry(item.id(), origin.source())));
		assertThat(origins).doesNotHaveDuplicates()
			.extracting((origin) -> origin.source().id() + " " + origin.stance())
			.doesNotHaveDuplicates();
	}

	private List<String> names(Stance stance) {
		return Origins.of(this.trail.items())
			.stream()
			.filter((origin) -> origin.stance() == stance)
			.map((origin) -> origin.source().name())
			.toList();
	}

	private static int count(Trail trail, Stance stance) {
		return (int) Origins.of(trail.items()).stream().filter((origin) -> origin.stance() == stance).count();
	}

	@Test
	void itemsInARingAreFoundAndWhatOnlyLeadsThereIsNotOneOfThem() {
		this.trail.ring("Blog", "Mirror");
		EvidenceItem first = this.trail.items().get(0);
		EvidenceItem second = this.trail.items().get(1);
		EvidenceItem tail = this.trail.repeats("Forum", SUPPORTS, second);
		Lineage lineage = Origins.lineage(this.trail.items());
		assertThat(lineage.rings()).containsExactly(List.of(first, second));
		assertThat(lineage.first(first)).isTrue();
		assertThat(lineage.of(second).circular()).isTrue();
		assertThat(lineage.of(tail).circular()).isFalse();
		assertThat(lineage.of(tail).repeats()).isEqualTo(second);
		assertThat(lineage.independent()).isEqualTo(1);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void everyItemThatIsNotInARingLeadsToOneOrToAnOrigin(long seed) {
		Lineage lineage = Origins.lineage(Trail.random(new Random(seed)).items());
		assertThat(lineage.derivations()).allSatisfy((one) -> {
			Derivation next = one;
			for (int step = 0; step < 100 && next.repeats() != null && !next.circular(); step++) {
				next = lineage.of(next.repeats());
			}
			assertThat(next.repeats() == null || next.circular()).isTrue();
			assertThat(next.origin()).isEqualTo(one.origin());
		});
	}

}
