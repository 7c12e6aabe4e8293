package org.twosource.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.twosource.source.Source;

/**
 * Counts the independent origins behind a claim's items: the ends of the graph of who has
 * it from whom, for each side by itself. An item that repeats one that points another way
 * adds nothing to its side: repeating somebody who does not say so is no support.
 */
final class Origins {

	private static final Comparator<EvidenceItem> OLDEST = Comparator.comparing(EvidenceItem::collectedAt)
		.thenComparing(EvidenceItem::id);

	private final List<EvidenceItem> items;

	private final Map<UUID, UUID> owners;

	private final DerivationGraph everything;

	private final Map<Stance, DerivationGraph> sides = new EnumMap<>(Stance.class);

	private Origins(List<EvidenceItem> items, Map<UUID, UUID> owners) {
		this.items = items.stream().sorted(OLDEST).toList();
		this.owners = owners;
		this.everything = graph((item) -> true);
	}

	/**
	 * Where each of a claim's items ultimately comes from, by the item's id, whichever
	 * way those in between point.
	 */
	static Map<UUID, Source> behind(List<EvidenceItem> items) {
		return new Origins(items, Map.of()).behind();
	}

	/** Who has it from whom. */
	static Lineage lineage(List<EvidenceItem> items) {
		return lineage(items, Map.of());
	}

	/**
	 * Who has it from whom.
	 * @param owners what each source counts as; those with the same value count as one
	 */
	static Lineage lineage(List<EvidenceItem> items, Map<UUID, UUID> owners) {
		return new Origins(items, owners).lineage();
	}

	private Lineage lineage() {
		Map<UUID, Source> behind = behind();
		List<Derivation> derivations = this.items.stream()
			.map((item) -> new Derivation(item, this.everything.repeated(item), behind.get(item.id()),
					this.everything.circular(item)))
			.toList();
		int weighed = graph((item) -> item.stance() != Stance.CONTEXT).sinks().size();
		return new Lineage(origins(), derivations, this.everything.rings(), echoes(), this.everything.sinks().size(),
				weighed);
	}

	private Map<UUID, Source> behind() {
		Map<UUID, Source> behind = new HashMap<>();
		this.everything.sinks()
			.forEach((sink) -> sink.items().forEach((item) -> behind.put(item.id(), lead(sink.sources()))));
		return behind;
	}

	private List<Origin> origins() {
		Stream<Origin> sides = Stream.of(Stance.SUPPORTS, Stance.REFUTES)
			.flatMap((stance) -> origins(stance, side(stance).sinks()).stream());
		return Stream.concat(sides, origins(Stance.CONTEXT, this.everything.sinks()).stream()).toList();
	}

	private static List<Origin> origins(Stance stance, List<DerivationGraph.Sink> sinks) {
		List<Origin> origins = new ArrayList<>();
		for (DerivationGraph.Sink sink : sinks) {
			List<EvidenceItem> evidence = sink.items()
				.stream()
				.filter((item) -> item.stance() == stance)
				.sorted(OLDEST)
				.toList();
			if (!evidence.isEmpty()) {
				origins.add(origin(sink.sources(), stance, evidence));
			}
		}
		origins.sort(Comparator.comparing((origin) -> origin.evidence().get(0), OLDEST));
		return origins;
	}

	private static Origin origin(List<Source> sources, Stance stance, List<EvidenceItem> evidence) {
		Source lead = lead(sources);
		List<Source> tied = sources.stream()
			.filter((source) -> !source.equals(lead))
			.sorted(Comparator.comparing(Source::name))
			.toList();
		return new Origin(lead, tied, stance, evidence.stream().mapToInt(EvidenceItem::credibility).min().orElseThrow(),
				evidence.stream().anyMatch(EvidenceItem::primarySource), evidence);
	}

	/** Sources that count as one are as reliable as the best among them. */
	private static Source lead(List<Source> sources) {
		return sources.stream()
			.min(Comparator.comparing(Source::reliability).thenComparing(Source::name))
			.orElseThrow();
	}

	private List<EvidenceItem> echoes() {
		return this.items.stream()
			.filter((item) -> item.stance() != Stance.CONTEXT)
			.filter((item) -> !side(item.stance()).items().contains(item))
			.toList();
	}

	private DerivationGraph side(Stance stance) {
		return this.sides.computeIfAbsent(stance, (one) -> graph((item) -> item.stance() == one));
	}

	private DerivationGraph graph(Predicate<EvidenceItem> side) {
		return new DerivationGraph(this.items, side, this.owners);
	}

}
