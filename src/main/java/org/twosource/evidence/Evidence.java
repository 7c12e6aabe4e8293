package org.twosource.evidence;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.twosource.Refusal;
import org.twosource.account.Person;
import org.twosource.account.Role;
import org.twosource.claim.Claim;
import org.twosource.claim.Claims;
import org.twosource.claim.Stage;
import org.twosource.confidentiality.Confidentiality;
import org.twosource.file.FileStore;
import org.twosource.source.Source;

/** The evidence for and against claims. Items are added, never changed. */
@Component
public class Evidence {

	private final Claims claims;

	private final EvidenceItems items;

	private final FileStore files;

	private final Confidentiality confidentiality;

	private final Intake intake;

	private final Repeats repeats;

	private final EvidenceRecord record;

	Evidence(Claims claims, EvidenceItems items, FileStore files, Confidentiality confidentiality, Intake intake,
			Repeats repeats, EvidenceRecord record) {
		this.claims = claims;
		this.items = items;
		this.files = files;
		this.confidentiality = confidentiality;
		this.intake = intake;
		this.repeats = repeats;
		this.record = record;
	}

	/** A claim's items that a person may know of, oldest first. */
	public List<EvidenceItem> of(UUID claimId, Person viewer) {
		return known(this.items.of(claimId), () -> this.confidentiality.hiddenFrom(viewer));
	}

	/** A claim's items that nothing keeps from readers, oldest first. */
	public List<EvidenceItem> open(UUID claimId) {
		return known(this.items.of(claimId), this.confidentiality::hiddenFromReaders);
	}

	/**
	 * The item of that id.
	 * @throws Refusal when there is none that the person may know of
	 */
	public EvidenceItem get(UUID id, Person viewer) {
		Set<UUID> hidden = this.confidentiality.hiddenFrom(viewer);
		EvidenceItem item = this.items.get(id);
		if (item.hiddenAmong(hidden)) {
			throw Refusal.unknown("evidence.unknown");
		}
		return item.without(hidden);
	}

	/**
	 * Who may know of each confidential one among these items, by its id; open ones are
	 * left out.
	 */
	public Map<UUID, Set<String>> readers(List<EvidenceItem> items) {
		return this.confidentiality.readers(items.stream().map(EvidenceItem::id).toList());
	}

	/** The items on several claims that a person may know of, by the claim's id. */
	public Map<UUID, List<EvidenceItem>> of(Collection<UUID> claimIds, Person viewer) {
		return known(this.items.of(claimIds), () -> this.confidentiality.hiddenFrom(viewer)).stream()
			.collect(Collectors.groupingBy(EvidenceItem::claimId));
	}

	/** Who has it from whom, among all the items on a claim. */
	public Lineage lineage(List<EvidenceItem> items) {
		return Origins.lineage(items);
	}

	/** Where each of a claim's items ultimately comes from, by the item's id. */
	public Map<UUID, Source> sourcesBehind(List<EvidenceItem> items) {
		return Origins.behind(items);
	}

	/**
	 * An item's file, exactly as handed in.
	 * @throws Refusal when the item has no file
	 */
	public Resource file(EvidenceItem item) {
		if (item.sha256() == null) {
			throw Refusal.unknown("evidence.noFile");
		}
		return this.files.content(this.files.get(item.sha256()));
	}

	/**
	 * Adds an item of evidence to a claim, and says {@link EvidenceAdded}. An item handed
	 * in with readers is kept confidential from the first.
	 * @return the item as it is kept
	 * @throws Refusal when the person may not, the claim is neither open nor published,
	 * or what is handed in is not acceptable
	 */
	@Transactional
	public EvidenceItem add(UUID claimId, NewEvidence handedIn, Person by) {
		hold(claimId, by);
		return take(claimId, this.intake.admit(handedIn), by);
	}

	/**
	 * Adds an item of evidence as {@link #add} does, unless its link or its file is
	 * evidence on the claim already.
	 * @throws Refusal also when it is
	 */
	@Transactional
	public EvidenceItem addUnlessRepeated(UUID claimId, NewEvidence handedIn, Person by) {
		hold(claimId, by);
		NewEvidence admitted = this.intake.admit(handedIn);
		NewEvidence.File file = admitted.file();
		String sha256 = (file != null) ? file.sha256() : null;
		boolean repeated = this.repeats.of(claimId, admitted.url(), sha256, by)
			.stream()
			.anyMatch((repeat) -> repeat.on(claimId));
		if (repeated) {
			throw Refusal.conflict("evidence.repeated").with("repeated", true);
		}
		return take(claimId, admitted, by);
	}

	private void hold(UUID claimId, Person by) {
		if (!by.isAny(Role.FACT_CHECKER, Role.EDITOR)) {
			throw Refusal.forbidden("evidence.mayAdd");
		}
		Claim claim = this.claims.hold(claimId);
		if (!claim.open() && claim.stage() != Stage.PUBLISHED) {
			throw Refusal.conflict("evidence.closed." + claim.stage(), claim.shortNumber());
		}
	}

	private EvidenceItem take(UUID claimId, NewEvidence admitted, Person by) {
		EvidenceItem item = this.intake.take(claimId, admitted, by);
		boolean open = !item.hiddenAmong(this.confidentiality.hiddenFromReaders());
		// What others may not know of must not stand in the way of what they are at.
		if (open) {
			this.claims.touch(claimId);
		}
		this.record.added(item, open);
		return item;
	}

	/** What is hidden is not asked for where there is nothing. */
	private static List<EvidenceItem> known(List<EvidenceItem> items, Supplier<Set<UUID>> confidential) {
		if (items.isEmpty()) {
			return items;
		}
		Set<UUID> hidden = confidential.get();
		return items.stream().filter((item) -> !item.hiddenAmong(hidden)).map((item) -> item.without(hidden)).toList();
	}

}
