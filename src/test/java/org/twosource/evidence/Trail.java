package org.twosource.evidence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.twosource.extraction.Figure;
import org.twosource.source.Reliability;
import org.twosource.source.Source;
import org.twosource.source.SourceType;

/**
 * Items of evidence on one claim, each a minute after the one before, written or drawn at
 * random.
 */
class Trail {

	private static final Instant start = Instant.parse("2026-02-10T08:00:00Z");

	private static final UUID claim = UUID.randomUUID();

	private final Map<String, Source> sources = new HashMap<>();

	private final List<EvidenceItem> items = new ArrayList<>();

	List<EvidenceItem> items() {
		return List.copyOf(this.items);
	}

	Source source(String name) {
		return this.sources.computeIfAbsent(name,
				(key) -> new Source(UUID.randomUUID(), key, SourceType.OUTLET, Reliability.C, null));
	}

	EvidenceItem says(String source, Stance stance) {
		return add(source, stance, null, null);
	}

	EvidenceItem repeats(String source, Stance stance, EvidenceItem repeated) {
		return add(source, stance, repeated.id(), null);
	}

	EvidenceItem cites(String source, Stance stance, String cited) {
		return add(source, stance, null, source(cited));
	}

	/** An item of that text that stands for itself. */
	EvidenceItem writes(String source, SourceType type, @Nullable String url, String text, @Nullable Figure figure) {
		Source by = new Source(source(source).id(), source, type, Reliability.C, url);
		EvidenceItem added = new EvidenceItem(UUID.randomUUID(), claim, by, url, text, Stance.SUPPORTS, 3, false, null,
				start, null, null, null, null, null, figure, "checker", start.plusSeconds(60L * this.items.size()));
		this.items.add(added);
		return added;
	}

	EvidenceItem counts(String source, Figure figure) {
		return counts(source, null, figure);
	}

	EvidenceItem countsAfter(String source, EvidenceItem repeated, Figure figure) {
		return counts(source, repeated.id(), figure);
	}

	private EvidenceItem counts(String source, @Nullable UUID repeated, Figure figure) {
		EvidenceItem added = new EvidenceItem(UUID.randomUUID(), claim, source(source), null, "As reported.",
				Stance.SUPPORTS, 3, false, null, start, repeated, null, null, null, null, figure, "checker",
				start.plusSeconds(60L * this.items.size()));
		this.items.add(added);
		return added;
	}

	private EvidenceItem add(String source, Stance stance, @Nullable UUID item, @Nullable Source cited) {
		EvidenceItem added = item(UUID.randomUUID(), source(source), stance, item, cited, this.items.size());
		this.items.add(added);
		return added;
	}

	/**
	 * Two items that each derive from the other, which only a mistake in the data could
	 * bring about.
	 */
	void ring(String first, String second) {
		UUID one = UUID.randomUUID();
		UUID other = UUID.randomUUID();
		this.items.add(item(one, source(first), Stance.SUPPORTS, other, null, this.items.size()));
		this.items.add(item(other, source(second), Stance.SUPPORTS, one, null, this.items.size()));
	}

	/** The same items, added in another order. */
	List<EvidenceItem> addedInAnotherOrder(Random random) {
		List<EvidenceItem> shuffled = new ArrayList<>(this.items);
		Collections.shuffle(shuffled, random);
		return IntStream.range(0, shuffled.size()).mapToObj((minute) -> {
			EvidenceItem item = shuffled.get(minute);
			return item(item.id(), item.source(), item.stance(), item.derivesFromEvidence(), item.derivesFromSource(),
					minute);
		}).toList();
	}

	/** A trail in which items are first-hand or repeat one before. */
	static Trail ofRepetitions(Random random) {
		Trail trail = new Trail();
		trail.says(anySource(random), Stance.SUPPORTS);
		for (int i = random.nextInt(30); i > 0; i--) {
			Stance stance = Stance.values()[random.nextInt(3)];
			if (random.nextInt(3) == 0) {
				trail.says(anySource(random), stance);
			}
			else {
				trail.repeats(anySource(random), stance, trail.any(random));
			}
		}
		return trail;
	}

	/**
	 * A trail of up to 30 items from up to 8 sources, that cite and repeat each other in
	 * any way.
	 */
	static Trail random(Random random) {
		Trail trail = new Trail();
		int size = 1 + random.nextInt(30);
		for (int i = 0; i < size; i++) {
			String source = anySource(random);
			Stance stance = Stance.values()[random.nextInt(3)];
			switch (trail.items.isEmpty() ? 0 : random.nextInt(3)) {
				case 0 -> trail.says(source, stance);
				case 1 -> trail.repeats(source, stance, trail.any(random));
				default -> trail.cites(source, stance, anySource(random));
			}
		}
		if (random.nextInt(4) == 0) {
			trail.ring(anySource(random), anySource(random));
		}
		return trail;
	}

	/**
	 * The same items, added in another order under other ids, each still repeating what
	 * it did.
	 */
	List<EvidenceItem> addedAnew(Random random) {
		Map<UUID, UUID> ids = new HashMap<>();
		this.items.forEach((item) -> ids.put(item.id(), UUID.randomUUID()));
		List<EvidenceItem> shuffled = new ArrayList<>(this.items);
		Collections.shuffle(shuffled, random);
		return IntStream.range(0, shuffled.size()).mapToObj((minute) -> {
			EvidenceItem item = shuffled.get(minute);
			UUID repeated = item.derivesFromEvidence();
			return item(ids.get(item.id()), item.source(), item.stance(), (repeated != null) ? ids.get(repeated) : null,
					item.derivesFromSource(), minute);
		}).toList();
	}

	/** Which sources belong together, drawn at random: none, or some of those drawn. */
	Map<UUID, UUID> anyOwners(Random random) {
		Map<UUID, UUID> owners = new HashMap<>();
		List<UUID> groups = List.of(UUID.randomUUID(), UUID.randomUUID());
		this.sources.values()
			.stream()
			.filter((source) -> random.nextInt(3) == 0)
			.forEach((source) -> owners.put(source.id(), groups.get(random.nextInt(2))));
		return random.nextBoolean() ? owners : Map.of();
	}

	static String anySource(Random random) {
		return "Source " + random.nextInt(8);
	}

	EvidenceItem any(Random random) {
		return this.items.get(random.nextInt(this.items.size()));
	}

	private static EvidenceItem item(UUID id, Source source, Stance stance, @Nullable UUID item, @Nullable Source cited,
			int minute) {
		return new EvidenceItem(id, claim, source, null, "As reported.", stance, 3, false, null, start, item, cited,
				null, null, null, null, "checker", start.plusSeconds(60L * minute));
	}

}
