package org.twosource.evidence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.twosource.source.Source;
import org.twosource.source.Ties;

/** Who has it from whom on a claim, with regard to which sources belong together. */
@Component
public class Independence {

	private final Ties ties;

	Independence(Ties ties) {
		this.ties = ties;
	}

	/**
	 * The lineage of all the items on a claim.
	 * @param tiedSourcesCountOnce whether origins that belong together count as one
	 */
	public Lineage of(List<EvidenceItem> items, boolean tiedSourcesCountOnce) {
		return Origins.lineage(items, tiedSourcesCountOnce ? owners(items) : Map.of());
	}

	/**
	 * The lineages of several claims, by the claim's id.
	 * @param items all the items on each
	 * @param tiedSourcesCountOnce for which claims origins that belong together count as
	 * one
	 */
	public Map<UUID, Lineage> of(Map<UUID, List<EvidenceItem>> items, Predicate<UUID> tiedSourcesCountOnce) {
		Map<UUID, UUID> owners = owners(items.entrySet()
			.stream()
			.filter((one) -> tiedSourcesCountOnce.test(one.getKey()))
			.flatMap((one) -> one.getValue().stream())
			.toList());
		Map<UUID, Lineage> lineages = new HashMap<>();
		items.forEach((id, some) -> lineages.put(id,
				Origins.lineage(some, tiedSourcesCountOnce.test(id) ? owners : Map.of())));
		return lineages;
	}

	private Map<UUID, UUID> owners(List<EvidenceItem> items) {
		return this.ties.among(items.stream()
			.flatMap((item) -> Stream.of(item.source(), DerivationGraph.named(item)))
			.map(Source::id)
			.collect(Collectors.toSet()));
	}

}
