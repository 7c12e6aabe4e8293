package org.twosource.evidence;

import java.util.List;
import java.util.Map;
import java.util.UUID;
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

	private Map<UUID, UUID> owners(List<EvidenceItem> items) {
		return this.ties.among(items.stream()
			.flatMap((item) -> Stream.of(item.source(), DerivationGraph.named(item)))
			.map(Source::id)
			.collect(Collectors.toSet()));
	}

}
