package org.twosource.evidence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.twosource.evidence.Stance.CONTEXT;
import static org.twosource.evidence.Stance.REFUTES;
import static org.twosource.evidence.Stance.SUPPORTS;

class OriginsTest {

	private static final int DRAWN = 500;

	private final Trail trail = new Trail();

	@Test
	void tenOutletsRepeatingOneAgencyAreOneOrigin() {
		EvidenceItem agency = this.trail.says("Agency", SUPPORTS);
		for (int outlet = 0; outlet < 10; outlet++) {
			this.trail.repeats("Outlet " + outlet, SUPPORTS, agency);
		}
		assertThat(Origins.lineage(this.trail.items()).origins()).singleElement().satisfies((origin) -> {
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
		assertThat(Origins.lineage(List.of()).origins()).isEmpty();
	}

	@Test
	void repeatingSomebodyWhoDoesNotSaySoIsNoSupport() {
		EvidenceItem agency = this.trail.says("Agency", REFUTES);
		EvidenceItem outlet = this.trail.repeats("Outlet", SUPPORTS, agency);
		EvidenceItem blog = this.trail.repeats("Blog", SUPPORTS, outlet);
		Lineage lineage = Origins.lineage(this.trail.items());
		assertThat(names(SUPPORTS)).isEmpty();
		assertThat(names(REFUTES)).containsExactly("Agency");
		assertThat(lineage.echoes()).containsExactly(outlet, blog);
		assertThat(lineage.of(blog).origin()).isEqualTo(this.trail.source("Agency"));
		assertThat(lineage.weighed()).isEqualTo(1);
	}

	@Test
	void aCitedSourceThatHasItFromTwoLeadsToBoth() {
		this.trail.repeats("Agency", SUPPORTS, this.trail.says("Ministry", SUPPORTS));
		this.trail.repeats("Agency", SUPPORTS, this.trail.says("Witness", SUPPORTS));
		this.trail.cites("Outlet", SUPPORTS, "Agency");
		assertThat(names(SUPPORTS)).containsExactly("Ministry", "Witness");
	}

	@Test
	void aRingWithASourceThatSpeaksForItselfIsThatSources() {
		this.trail.ring("First", "Second");
		this.trail.says("Second", SUPPORTS);
		assertThat(names(SUPPORTS)).containsExactly("Second");
	}

	@Test
	void twoRingsThatShareASourceAreOneOrigin() {
		this.trail.ring("First", "Second");
		this.trail.ring("Second", "Third");
		assertThat(names(SUPPORTS)).containsExactly("First");
	}

	@Test
	void sourcesOfOneOwnerCountOnceWhereThatIsAskedFor() {
		this.trail.says("Radio", SUPPORTS);
		this.trail.says("Paper", SUPPORTS);
		this.trail.says("Witness", SUPPORTS);
		UUID owner = UUID.randomUUID();
		Map<UUID, UUID> owners = Map.of(this.trail.source("Radio").id(), owner, this.trail.source("Paper").id(), owner);
		assertThat(names(SUPPORTS)).containsExactly("Radio", "Paper", "Witness");
		List<Origin> origins = Origins.lineage(this.trail.items(), owners).origins();
		assertThat(origins).extracting((origin) -> origin.source().name()).containsExactly("Paper", "Witness");
		assertThat(origins.get(0).tied()).containsExactly(this.trail.source("Radio"));
		assertThat(origins.get(0).evidence()).hasSize(2);
	}

	@Test
	void repeatingAnItemThatIsThereNeverRaisesACount() {
		drawn((random, drawn) -> {
			Map<UUID, UUID> owners = drawn.anyOwners(random);
			Lineage before = Origins.lineage(drawn.items(), owners);
			String source = random.nextBoolean() ? Trail.anySource(random) : "Newcomer";
			drawn.repeats(source, Stance.values()[random.nextInt(3)], drawn.any(random));
			Lineage after = Origins.lineage(drawn.items(), owners);
			assertThat(count(after, SUPPORTS)).isLessThanOrEqualTo(count(before, SUPPORTS));
			assertThat(count(after, REFUTES)).isLessThanOrEqualTo(count(before, REFUTES));
			assertThat(after.independent()).isLessThanOrEqualTo(before.independent());
		});
	}

	@Test
	void theOrderInWhichItemsAreReadDoesNotMatter() {
		drawn((random, drawn) -> {
			List<EvidenceItem> shuffled = new ArrayList<>(drawn.items());
			Collections.shuffle(shuffled, random);
			assertThat(Origins.lineage(shuffled)).isEqualTo(Origins.lineage(drawn.items()));
		});
	}

	@Test
	void theOrderInWhichItemsAreAddedNeverMattersForACount() {
		drawn((random, drawn) -> {
			Map<UUID, UUID> owners = drawn.anyOwners(random);
			Lineage one = Origins.lineage(drawn.items(), owners);
			Lineage other = Origins.lineage(drawn.addedAnew(random), owners);
			assertThat(count(other, SUPPORTS)).isEqualTo(count(one, SUPPORTS));
			assertThat(count(other, REFUTES)).isEqualTo(count(one, REFUTES));
			assertThat(other.independent()).isEqualTo(one.independent());
			assertThat(other.weighed()).isEqualTo(one.weighed());
		});
	}

	@Test
	void tyingSourcesNeverRaisesACount() {
		drawn((random, drawn) -> {
			Lineage apart = Origins.lineage(drawn.items());
			Lineage tied = Origins.lineage(drawn.items(), drawn.anyOwners(random));
			assertThat(count(tied, SUPPORTS)).isLessThanOrEqualTo(count(apart, SUPPORTS));
			assertThat(tied.independent()).isLessThanOrEqualTo(apart.independent());
		});
	}

	@Test
	void aTrailOfRepetitionsHasTheSameOriginsInWhateverOrderItIsAdded() {
		for (long seed = 0; seed < DRAWN; seed++) {
			Random random = new Random(seed);
			Trail drawn = Trail.ofRepetitions(random);
			assertThat(Origins.behind(drawn.addedInAnotherOrder(random))).isEqualTo(Origins.behind(drawn.items()));
		}
	}

	@Test
	void eachItemIsInOneGroupOfItsOwnStanceOrAnEcho() {
		drawn((random, drawn) -> {
			Lineage lineage = Origins.lineage(drawn.items(), drawn.anyOwners(random));
			List<EvidenceItem> placed = new ArrayList<>(lineage.echoes());
			lineage.origins().forEach((origin) -> placed.addAll(origin.evidence()));
			assertThat(placed).containsExactlyInAnyOrderElementsOf(drawn.items());
			assertThat(lineage.origins()).allSatisfy((origin) -> assertThat(origin.evidence()).isNotEmpty()
				.allSatisfy((item) -> assertThat(item.stance()).isEqualTo(origin.stance())));
			assertThat(lineage.origins()).extracting((origin) -> origin.source().id() + " " + origin.stance())
				.doesNotHaveDuplicates();
			assertThat(lineage.derivations()).extracting((one) -> one.origin().id())
				.satisfies((ids) -> assertThat(Set.copyOf(ids)).hasSize(lineage.independent()));
		});
	}

	private List<String> names(Stance stance) {
		return Origins.lineage(this.trail.items())
			.origins()
			.stream()
			.filter((origin) -> origin.stance() == stance)
			.map((origin) -> origin.source().name())
			.toList();
	}

	private static void drawn(BiConsumer<Random, Trail> check) {
		for (long seed = 0; seed < DRAWN; seed++) {
			Random random = new Random(seed);
			check.accept(random, Trail.random(random));
		}
	}

	private static long count(Lineage lineage, Stance stance) {
		return lineage.origins().stream().filter((origin) -> origin.stance() == stance).count();
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

	@Test
	void everyItemThatIsNotInARingLeadsToOneOrToAnOrigin() {
		drawn((random, drawn) -> {
			Lineage lineage = Origins.lineage(drawn.items());
			for (Derivation one : lineage.derivations()) {
				Derivation next = one;
				for (int step = 0; step < 100 && next.repeats() != null && !next.circular(); step++) {
					next = lineage.of(next.repeats());
				}
				assertThat(next.repeats() == null || next.circular()).isTrue();
				assertThat(next.origin()).isEqualTo(one.origin());
			}
		});
	}

}
