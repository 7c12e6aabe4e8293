package org.twosource.desk;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.twosource.claim.Claim;
import org.twosource.claim.Mention;
import org.twosource.evidence.EmptySearches;
import org.twosource.evidence.EvidenceItem;
import org.twosource.evidence.Lineage;
import org.twosource.evidence.Origin;
import org.twosource.evidence.Proposal;
import org.twosource.evidence.Stance;
import org.twosource.extraction.Figure;
import org.twosource.extraction.Kind;
import org.twosource.verification.Corroboration;
import org.twosource.verification.Policy;

/**
 * Everything known about a claim that a person weighs.
 *
 * @param claim the claim
 * @param policy what it needs, or null in the moment before that was decided
 * @param checklist its evidence and work held against the policy, or null without a
 * policy
 * @param exhibits its evidence and where it has it from
 * @param searches the searches that found nothing, oldest first
 * @param mentions where it is made
 */
record Dossier(Claim claim, @Nullable Policy policy, @Nullable Checklist checklist, Exhibits.Gathered exhibits,
		List<EmptySearches.EmptySearch> searches, List<Mention> mentions) {

	/** Its evidence, oldest first. */
	public List<EvidenceItem> evidence() {
		return this.exhibits.items();
	}

	/** Who alone may know of each confidential item, by its id. */
	public Map<UUID, Set<String>> readers() {
		return this.exhibits.readers();
	}

	/** The captures of an item's link, or null without any. */
	public @Nullable LinkCaptures captures(EvidenceItem item) {
		return this.exhibits.captures().get(item.id());
	}

	/** Who has it from whom. */
	public Lineage lineage() {
		return this.exhibits.lineage();
	}

	/** What items may derive from, for somebody to decide on. */
	public List<Proposal> proposals() {
		return this.exhibits.proposals();
	}

	/** The items of a side that repeat one that points another way. */
	public List<EvidenceItem> echoes(String stance) {
		return lineage().echoes().stream().filter((item) -> item.stance().name().equals(stance)).toList();
	}

	/** Its evidence held against the policy, or null without a policy. */
	public @Nullable Corroboration corroboration() {
		return (this.checklist != null) ? this.checklist.open() : null;
	}

	/** The independent origins that support the claim. */
	public List<Origin> supporting() {
		return origins(Stance.SUPPORTS);
	}

	/** The independent origins that refute it. */
	public List<Origin> refuting() {
		return origins(Stance.REFUTES);
	}

	/** The origins that point neither way. */
	public List<Origin> context() {
		return origins(Stance.CONTEXT);
	}

	/** Which other ways the items from an origin point. */
	public List<Stance> alsoPoints(Origin origin) {
		return lineage().origins()
			.stream()
			.filter((other) -> other.source().id().equals(origin.source().id()) && other.stance() != origin.stance())
			.map(Origin::stance)
			.toList();
	}

	/** Whether an origin is reliable enough to count. */
	public boolean counts(Origin origin) {
		return this.policy == null || this.policy.counts(origin);
	}

	/** The item of that id, or null when the claim has none. */
	public @Nullable EvidenceItem item(UUID id) {
		return evidence().stream().filter((item) -> item.id().equals(id)).findFirst().orElse(null);
	}

	/** The figures given for it, each kind by itself; empty for a claim without one. */
	public List<FigureGroup> figures() {
		return counted() ? FigureGroup.of(this.claim, lineage()) : List.of();
	}

	/**
	 * The figure of one of the proposed ranges; the claim's own, or null, without one.
	 */
	public @Nullable Figure figure(@Nullable Integer range) {
		List<FigureGroup> groups = figures();
		boolean known = range != null && range >= 0 && range < groups.size();
		return known ? groups.get(range).range().figure() : this.claim.figure();
	}

	/** Whether a figure belongs to the claim. */
	public boolean counted() {
		return this.claim.kind() == Kind.CASUALTY || this.claim.kind() == Kind.STATISTIC;
	}

	private List<Origin> origins(Stance stance) {
		return lineage().origins().stream().filter((origin) -> origin.stance() == stance).toList();
	}

}
