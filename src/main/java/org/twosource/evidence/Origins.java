package org.twosource.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.twosource.source.Source;

/**
 * Finds the independent origins behind items of evidence, by following what each derives
 * from: an item, or a source. A source that only repeats others on this claim is followed
 * further, by its earliest item; one that also speaks for itself is an origin. Items that
 * derive from each other in a ring share one origin, the source of the earliest among
 * them.
 */
final class Origins {

	private static final Comparator<EvidenceItem> EARLIEST = Comparator.comparing(EvidenceItem::collectedAt)
		.thenComparing(EvidenceItem::id);

	private final List<EvidenceItem> items;

	private final Map<UUID, EvidenceItem> byId;

	private final Map<UUID, List<EvidenceItem>> bySource;

	private Origins(List<EvidenceItem> items) {
		this.items = items.stream().sorted(EARLIEST).toList();
		this.byId = this.items.stream().collect(Collectors.toMap(EvidenceItem::id, (item) -> item));
		this.bySource = this.items.stream().collect(Collectors.groupingBy((item) -> item.source().id()));
	}

	/**
	 * The origins of a claim's items, those that support first, then those that refute.
	 */
	static List<Origin> of(List<EvidenceItem> items) {
		return new Origins(items).grouped();
	}

	/** Where each of a claim's items ultimately comes from, by the item's id. */
	static Map<UUID, Source> behind(List<EvidenceItem> items) {
		Origins origins = new Origins(items);
		return items.stream().collect(Collectors.toMap(EvidenceItem::id, origins::origin));
	}

	/** Who has it from whom. */
	static Lineage lineage(List<EvidenceItem> items) {
		Origins origins = new Origins(items);
		List<Derivation> derivations = origins.items.stream()
			.map((item) -> new Derivation(item, origins.repeated(item), origins.origin(item), origins.circular(item)))
			.toList();
		return new Lineage(origins.grouped(), derivations);
	}

	private List<Origin> grouped() {
		Map<UUID, Source> sources = new HashMap<>();
		Map<UUID, Map<Stance, List<EvidenceItem>>> groups = new LinkedHashMap<>();
		for (EvidenceItem item : this.items) {
			Source origin = origin(item);
			sources.putIfAbsent(origin.id(), origin);
			groups.computeIfAbsent(origin.id(), (id) -> new LinkedHashMap<>())
				.computeIfAbsent(item.stance(), (stance) -> new ArrayList<>())
				.add(item);
		}
		List<Origin> origins = new ArrayList<>();
		groups.forEach((id, sides) -> sides
			.forEach((stance, evidence) -> origins.add(new Origin(sources.get(id), stance, credibility(evidence),
					evidence.stream().anyMatch(EvidenceItem::primarySource), List.copyOf(evidence)))));
		// A stable sort: within a stance, whose first item came first stays first.
		origins.sort(Comparator.comparing(Origin::stance));
		return List.copyOf(origins);
	}

	private static int credibility(List<EvidenceItem> evidence) {
		return evidence.stream().mapToInt(EvidenceItem::credibility).min().orElseThrow();
	}

	private Source origin(EvidenceItem item) {
		List<EvidenceItem> path = new ArrayList<>();
		Set<UUID> passed = new HashSet<>();
		EvidenceItem current = item;
		while (passed.add(current.id())) {
			path.add(current);
			EvidenceItem repeated = repeated(current);
			if (repeated == null) {
				return (current.derivesFromSource() != null) ? current.derivesFromSource() : current.source();
			}
			current = repeated;
		}
		List<EvidenceItem> ring = path.subList(path.indexOf(current), path.size());
		return ring.stream().min(EARLIEST).orElseThrow().source();
	}

	private boolean circular(EvidenceItem item) {
		Set<UUID> passed = new HashSet<>();
		EvidenceItem next = repeated(item);
		while (next != null && !next.id().equals(item.id()) && passed.add(next.id())) {
			next = repeated(next);
		}
		return next != null && next.id().equals(item.id());
	}

	/** The item that an item repeats, or null when it goes no further on this claim. */
	private @Nullable EvidenceItem repeated(EvidenceItem item) {
		if (item.derivesFromEvidence() != null) {
			return this.byId.get(item.derivesFromEvidence());
		}
		if (item.derivesFromSource() == null) {
			return null;
		}
		List<EvidenceItem> theirs = this.bySource.getOrDefault(item.derivesFromSource().id(), List.of());
		boolean onlyRepeats = !theirs.isEmpty() && theirs.stream().allMatch(Origins::derives);
		return onlyRepeats ? theirs.get(0) : null;
	}

	private static boolean derives(EvidenceItem item) {
		return item.derivesFromEvidence() != null || item.derivesFromSource() != null;
	}

}
