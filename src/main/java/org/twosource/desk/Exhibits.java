package org.twosource.desk;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.twosource.account.Person;
import org.twosource.capture.Capture;
import org.twosource.capture.Captures;
import org.twosource.evidence.Evidence;
import org.twosource.evidence.EvidenceItem;
import org.twosource.evidence.Independence;
import org.twosource.evidence.Lineage;
import org.twosource.evidence.Proposal;
import org.twosource.evidence.Proposals;
import org.twosource.web.WebAddress;

/** Gathers a claim's evidence and where it has it from, for one page. */
@Component
class Exhibits {

	private final Evidence evidence;

	private final Independence independence;

	private final Proposals proposals;

	private final Captures captures;

	Exhibits(Evidence evidence, Independence independence, Proposals proposals, Captures captures) {
		this.evidence = evidence;
		this.independence = independence;
		this.proposals = proposals;
		this.captures = captures;
	}

	/**
	 * Evidence and where it has it from.
	 *
	 * @param items the items, oldest first
	 * @param readers who alone may know of each confidential item, by its id
	 * @param captures the captures of each item's link, by the item's id; items without
	 * any are left out
	 * @param lineage who has it from whom
	 * @param proposals what somebody should decide on, the likeliest first
	 */
	record Gathered(List<EvidenceItem> items, Map<UUID, Set<String>> readers, Map<UUID, LinkCaptures> captures,
			Lineage lineage, List<Proposal> proposals) {

	}

	/**
	 * The evidence on a claim that a person may know of.
	 * @param tiedSourcesCountOnce whether origins that belong together count as one
	 */
	Gathered of(UUID claimId, boolean tiedSourcesCountOnce, Person viewer) {
		List<EvidenceItem> items = this.evidence.of(claimId, viewer);
		List<Proposal> open = this.proposals.of(claimId, items, viewer).stream().filter(Proposal::open).toList();
		return new Gathered(items, this.evidence.readers(items), captures(items, viewer),
				this.independence.of(items, tiedSourcesCountOnce), open);
	}

	private Map<UUID, LinkCaptures> captures(List<EvidenceItem> items, Person viewer) {
		Map<UUID, WebAddress> links = new LinkedHashMap<>();
		items.forEach((item) -> Optional.ofNullable(item.url())
			.flatMap(WebAddress::of)
			.ifPresent((address) -> links.put(item.id(), address)));
		Map<String, List<Capture>> found = links.isEmpty() ? Map.of() : this.captures.of(links.values(), viewer);
		Map<UUID, LinkCaptures> captures = new HashMap<>();
		links.forEach((id, address) -> Optional.ofNullable(found.get(address.normal()))
			.ifPresent((some) -> captures.put(id, new LinkCaptures(some))));
		return captures;
	}

}
