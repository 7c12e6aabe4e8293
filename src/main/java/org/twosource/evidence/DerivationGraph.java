package org.twosource.evidence;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jgrapht.Graph;
import org.jgrapht.Graphs;
import org.jgrapht.alg.connectivity.GabowStrongConnectivityInspector;
import org.jgrapht.alg.shortestpath.BFSShortestPath;
import org.jgrapht.graph.DefaultDirectedGraph;
import org.jgrapht.graph.DefaultEdge;
import org.jspecify.annotations.Nullable;
import org.twosource.source.Source;

/**
 * Items of evidence and the sources they lead to, as a graph: an edge goes from who has
 * it to whom they have it from.
 *
 * <p>
 * An item that derives from nothing leads to its source; one that derives from an item or
 * a source leads there. A source that has items on the claim, all of them derived, leads
 * to those items; any other source speaks for itself and leads to its owner alone. Adding
 * an item that derives from one already there only adds edges between what was there, and
 * that never makes a sink: so repetition never raises a count, in whatever order it came.
 */
final class DerivationGraph {

	/** The earliest published first; what has no such date comes last, as collected. */
	static final Comparator<EvidenceItem> EARLIEST = Comparator
		.comparing(EvidenceItem::publishedAt, Comparator.nullsLast(Comparator.naturalOrder()))
		.thenComparing(EvidenceItem::collectedAt)
		.thenComparing(EvidenceItem::id);

	private final Graph<UUID, DefaultEdge> graph = new DefaultDirectedGraph<>(DefaultEdge.class);

	private final Map<UUID, EvidenceItem> items = new LinkedHashMap<>();

	private final Map<UUID, UUID> owners;

	private final List<Set<UUID>> rings;

	private final List<List<EvidenceItem>> circles;

	private final Map<UUID, Set<UUID>> ends = new LinkedHashMap<>();

	/**
	 * The graph of some of a claim's items.
	 * @param all all the claim's items
	 * @param side which of them count here; an item that repeats one that does not count
	 * here, counts as little
	 * @param owners for each source its owner; one that is not there is its own
	 */
	DerivationGraph(List<EvidenceItem> all, Predicate<EvidenceItem> side, Map<UUID, UUID> owners) {
		this.owners = owners;
		Map<UUID, EvidenceItem> known = all.stream().collect(Collectors.toMap(EvidenceItem::id, (item) -> item));
		all.stream()
			.filter((item) -> isOf(side, item, known))
			.sorted(EARLIEST)
			.forEach((item) -> this.items.put(item.id(), item));
		Set<UUID> speaking = all.stream()
			.filter((item) -> !derives(item))
			.map((item) -> item.source().id())
			.collect(Collectors.toSet());
		connect(speaking);
		this.rings = circles();
		this.circles = this.rings.stream()
			.map(this::around)
			.sorted(Comparator.comparing((ring) -> ring.get(0), EARLIEST))
			.toList();
		closeRings();
		findEnds();
	}

	private static boolean isOf(Predicate<EvidenceItem> side, EvidenceItem item, Map<UUID, EvidenceItem> known) {
		Set<UUID> passed = new HashSet<>();
		EvidenceItem next = item;
		while (next != null && passed.add(next.id())) {
			if (!side.test(next)) {
				return false;
			}
			next = (next.derivesFromEvidence() != null) ? known.get(next.derivesFromEvidence()) : null;
		}
		return true;
	}

	static boolean derives(EvidenceItem item) {
		return item.derivesFromEvidence() != null || item.derivesFromSource() != null;
	}

	private void connect(Set<UUID> speaking) {
		this.items.keySet().forEach(this.graph::addVertex);
		this.items.forEach((id, item) -> Graphs.addEdgeWithVertices(this.graph, id, target(item)));
		this.items.forEach((id, item) -> {
			UUID source = item.source().id();
			if (derives(item) && this.graph.containsVertex(source) && !speaking.contains(source)) {
				this.graph.addEdge(source, id);
			}
		});
		this.items.values()
			.stream()
			.filter((item) -> this.graph.outDegreeOf(target(item)) == 0)
			.forEach((item) -> Graphs.addEdgeWithVertices(this.graph, target(item), owner(named(item))));
	}

	/** The vertex of an owner, which may share its id with one of its sources. */
	private UUID owner(Source source) {
		return UUID.nameUUIDFromBytes(
				this.owners.getOrDefault(source.id(), source.id()).toString().getBytes(StandardCharsets.UTF_8));
	}

	private UUID target(EvidenceItem item) {
		UUID repeated = item.derivesFromEvidence();
		if (repeated != null && this.items.containsKey(repeated)) {
			return repeated;
		}
		return named(item).id();
	}

	/** The source that an item leads to unless it leads to an item. */
	static Source named(EvidenceItem item) {
		return (item.derivesFromSource() != null) ? item.derivesFromSource() : item.source();
	}

	/**
	 * In a ring nobody has it from outside, so that each item also stands for its own
	 * source: the ring leads to those of its sources that others lead to, and rings that
	 * share a source are one.
	 */
	private void closeRings() {
		Map<UUID, UUID> lastOf = new HashMap<>();
		for (EvidenceItem item : this.items.values()) {
			if (circular(item)) {
				UUID owner = owner(item.source());
				Stream.of(item.source().id(), owner)
					.filter(this.graph::containsVertex)
					.forEach((vertex) -> this.graph.addEdge(item.id(), vertex));
				UUID other = lastOf.put(owner, item.id());
				if (other != null) {
					this.graph.addEdge(item.id(), other);
					this.graph.addEdge(other, item.id());
				}
			}
		}
	}

	private List<Set<UUID>> circles() {
		return components().stream()
			.filter((component) -> component.size() > 1
					|| component.stream().anyMatch((only) -> this.graph.containsEdge(only, only)))
			.toList();
	}

	private List<Set<UUID>> components() {
		return new GabowStrongConnectivityInspector<>(this.graph).stronglyConnectedSets();
	}

	/** The items that count here, the earliest first. */
	List<EvidenceItem> items() {
		return List.copyOf(this.items.values());
	}

	/**
	 * Notes for every vertex the nearest of the strongly connected parts that lead
	 * nowhere else.
	 */
	private void findEnds() {
		for (Set<UUID> part : components()) {
			if (part.stream().allMatch((vertex) -> part.containsAll(Graphs.successorListOf(this.graph, vertex)))) {
				part.forEach((vertex) -> this.ends.put(vertex, part));
			}
		}
		List<UUID> queue = this.graph.vertexSet().stream().filter(this.ends::containsKey).collect(Collectors.toList());
		for (int at = 0; at < queue.size(); at++) {
			Set<UUID> end = this.ends.get(queue.get(at));
			for (UUID before : Graphs.predecessorListOf(this.graph, queue.get(at))) {
				if (this.ends.putIfAbsent(before, end) == null) {
					queue.add(before);
				}
			}
		}
	}

	/**
	 * Where it all ends: each is one origin. An item that leads to several is with the
	 * nearest.
	 */
	List<Sink> sinks() {
		Map<Set<UUID>, List<EvidenceItem>> led = new LinkedHashMap<>();
		this.items.forEach((id, item) -> led.computeIfAbsent(this.ends.get(id), (end) -> new ArrayList<>()).add(item));
		return led.entrySet().stream().map((entry) -> sink(entry.getKey(), entry.getValue())).toList();
	}

	private Sink sink(Set<UUID> end, List<EvidenceItem> led) {
		List<Source> ring = led.stream()
			.filter((item) -> end.contains(item.id()) && circular(item))
			.map(EvidenceItem::source)
			.limit(1)
			.toList();
		List<Source> named = led.stream()
			.filter((item) -> !this.items.containsKey(target(item)) && end.contains(owner(named(item))))
			.map(DerivationGraph::named)
			.distinct()
			.toList();
		return new Sink(ring.isEmpty() ? named : ring, led);
	}

	/**
	 * The items of each ring that a derivation goes round, each repeating the next and
	 * the last the first, beginning with the earliest.
	 */
	List<List<EvidenceItem>> rings() {
		return this.circles;
	}

	private List<EvidenceItem> around(Set<UUID> ring) {
		EvidenceItem first = this.items.values()
			.stream()
			.filter((item) -> ring.contains(item.id()))
			.findFirst()
			.orElseThrow();
		List<UUID> path = new BFSShortestPath<>(this.graph).getPath(target(first), first.id()).getVertexList();
		List<EvidenceItem> around = new ArrayList<>(List.of(first));
		path.stream().map(this.items::get).filter((item) -> item != null && item != first).forEach(around::add);
		return List.copyOf(around);
	}

	/** Whether an item is part of a ring. */
	boolean circular(EvidenceItem item) {
		return this.rings.stream().anyMatch((ring) -> ring.contains(item.id()));
	}

	/** The item that an item repeats, or null when it goes no further on this claim. */
	@Nullable EvidenceItem repeated(EvidenceItem item) {
		UUID target = target(item);
		if (this.items.containsKey(target) || !derives(item)) {
			return this.items.get(target);
		}
		List<EvidenceItem> theirs = Graphs.successorListOf(this.graph, target)
			.stream()
			.filter(this.items::containsKey)
			.map(this.items::get)
			.toList();
		return theirs.stream()
			.filter((one) -> together(item, one))
			.findFirst()
			.or(() -> theirs.stream()
				.filter((one) -> this.ends.get(one.id()).equals(this.ends.get(item.id())))
				.findFirst())
			.orElse(null);
	}

	private boolean together(EvidenceItem one, EvidenceItem other) {
		return this.rings.stream().anyMatch((ring) -> ring.contains(one.id()) && ring.contains(other.id()));
	}

	/**
	 * Where it all ends.
	 *
	 * @param sources the source, or those counted as one
	 * @param items the items that lead there, the earliest first
	 */
	record Sink(List<Source> sources, List<EvidenceItem> items) {

	}

}
