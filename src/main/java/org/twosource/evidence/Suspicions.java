package org.twosource.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the items on a claim may derive from, by their texts: a source they cite, or the
 * earlier item they resemble most. An item that derives from something already is left
 * alone, and so are two items of one source: they are one origin anyway.
 */
final class Suspicions {

	private final List<ItemText> texts;

	private final Map<UUID, EvidenceItem> items;

	private final Map<UUID, List<CitedSources.Cited>> cited;

	private final Set<UUID> hidden;

	private Suspicions(List<ItemText> texts, Map<UUID, List<CitedSources.Cited>> cited, Set<UUID> hidden) {
		this.hidden = hidden;
		this.texts = texts;
		this.items = texts.stream().collect(Collectors.toMap((text) -> text.item().id(), ItemText::item));
		this.cited = cited;
	}

	/**
	 * All that is worth proposing.
	 * @param hidden what not everybody may know of: it neither lends its name to what is
	 * proposed of open items nor takes the place of an open one
	 * @param touches which items are looked at; a pair is, when one of the two is
	 */
	static List<Suspicion> of(List<ItemText> texts, Map<UUID, List<CitedSources.Cited>> cited, Set<UUID> hidden,
			Predicate<EvidenceItem> touches) {
		Suspicions suspicions = new Suspicions(texts, cited, hidden);
		List<Suspicion> found = new ArrayList<>();
		for (ItemText text : texts) {
			if (!DerivationGraph.derives(text.item())) {
				found.addAll(suspicions.about(text, touches));
			}
		}
		return found.stream().filter(Suspicion::worthProposing).toList();
	}

	private List<Suspicion> about(ItemText text, Predicate<EvidenceItem> touches) {
		List<Suspicion> citing = touches.test(text.item()) ? citing(text) : List.of();
		List<Suspicion> resembling = Stream.of(false, true)
			.flatMap((secret) -> resembling(text, touches, secret).stream())
			.map((one) -> one.with(citing, this.items.get(one.fromEvidence()).source().id()))
			.toList();
		Set<UUID> told = resembling.stream()
			.map((one) -> this.items.get(one.fromEvidence()))
			.filter((from) -> !from.hiddenAmong(this.hidden))
			.map((from) -> from.source().id())
			.collect(Collectors.toSet());
		return Stream.concat(citing.stream().filter((one) -> !told.contains(one.fromSource())), resembling.stream())
			.toList();
	}

	private List<Suspicion> citing(ItemText text) {
		return this.cited.getOrDefault(text.item().id(), List.of()).stream().map((one) -> {
			List<Ground> grounds = new ArrayList<>(List.of(new Ground(Ground.Kind.CITES, one.words())));
			others(text.item(), one.source()).ifPresent(grounds::add);
			return new Suspicion(text.item().id(), null, one.source(), grounds);
		}).toList();
	}

	private Optional<Ground> others(EvidenceItem item, UUID source) {
		String names = this.texts.stream()
			.map(ItemText::item)
			.filter((other) -> !other.source().id().equals(item.source().id()) && !other.hiddenAmong(this.hidden))
			.filter((other) -> this.cited.getOrDefault(other.id(), List.of())
				.stream()
				.anyMatch((one) -> one.source().equals(source)))
			.map((other) -> other.source().name())
			.distinct()
			.limit(3)
			.collect(Collectors.joining(", "));
		return names.isEmpty() ? Optional.empty() : Optional.of(new Ground(Ground.Kind.SAME_PRIMARY, names));
	}

	private Optional<Suspicion> resembling(ItemText text, Predicate<EvidenceItem> touches, boolean secret) {
		return this.texts.stream()
			.filter((other) -> other.item().hiddenAmong(this.hidden) == secret)
			.filter((other) -> touches.test(text.item()) || touches.test(other.item()))
			.filter((other) -> mayBeRepeated(text.item(), other.item()))
			.map((other) -> new Suspicion(text.item().id(), other.item().id(), null, Resemblance.grounds(text, other)))
			.filter(Suspicion::worthProposing)
			.max(Comparator.comparing(Suspicion::score)
				.thenComparing((one) -> this.items.get(one.fromEvidence()), DerivationGraph.EARLIEST.reversed()));
	}

	private boolean mayBeRepeated(EvidenceItem item, EvidenceItem other) {
		return earlier(other, item) && !other.source().id().equals(item.source().id()) && !leadsTo(other, item);
	}

	/**
	 * Whether it was published before the other; where nobody knows, collected before.
	 */
	private static boolean earlier(EvidenceItem one, EvidenceItem other) {
		boolean dated = one.publishedAt() != null && other.publishedAt() != null
				&& !one.publishedAt().equals(other.publishedAt());
		return dated ? one.publishedAt().isBefore(other.publishedAt())
				: Comparator.comparing(EvidenceItem::collectedAt)
					.thenComparing(EvidenceItem::id)
					.compare(one, other) < 0;
	}

	private boolean leadsTo(EvidenceItem from, EvidenceItem to) {
		Set<UUID> passed = new HashSet<>();
		EvidenceItem next = from;
		while (next != null && passed.add(next.id())) {
			if (next.id().equals(to.id())) {
				return true;
			}
			next = (next.derivesFromEvidence() != null) ? this.items.get(next.derivesFromEvidence()) : null;
		}
		return false;
	}

}
