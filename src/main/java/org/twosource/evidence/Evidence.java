package org.twosource.evidence;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.twosource.Refusal;
import org.twosource.account.Person;
import org.twosource.account.Role;
import org.twosource.claim.Claim;
import org.twosource.claim.Claims;
import org.twosource.claim.Stage;
import org.twosource.source.Source;
import org.twosource.source.SourceType;
import org.twosource.source.Sources;

/** The evidence for and against claims. Items are added, never changed. */
@Component
public class Evidence {

	private static final Set<SourceType> PRIMARY = Set.of(SourceType.WITNESS, SourceType.OFFICIAL_BODY,
			SourceType.DOCUMENT, SourceType.DATASET);

	private final Claims claims;

	private final Sources sources;

	private final EvidenceItems items;

	private final Attachments attachments;

	private final EvidenceRecord record;

	private final Clock clock;

	Evidence(Claims claims, Sources sources, EvidenceItems items, Attachments attachments, EvidenceRecord record,
			Clock clock) {
		this.claims = claims;
		this.sources = sources;
		this.items = items;
		this.attachments = attachments;
		this.record = record;
		this.clock = clock;
	}

	/** A claim's items, oldest first. */
	public List<EvidenceItem> of(UUID claimId) {
		return this.items.of(claimId);
	}

	/**
	 * The item of that id.
	 * @throws Refusal when there is none
	 */
	public EvidenceItem get(UUID id) {
		return this.items.get(id);
	}

	/**
	 * A claim's independent origins, those that support first, then those that refute.
	 */
	public List<Origin> origins(UUID claimId) {
		return Origins.of(of(claimId));
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
	 * The bytes of an item's file, exactly as handed in.
	 * @throws Refusal when the item has no file
	 */
	public byte[] file(EvidenceItem item) {
		if (item.sha256() == null) {
			throw Refusal.unknown("evidence.noFile");
		}
		return this.attachments.content(item.sha256());
	}

	/**
	 * Adds an item of evidence to a claim, and says {@link EvidenceAdded}.
	 * @return the item as it is kept
	 * @throws Refusal when the person may not, the claim is neither open nor published,
	 * or what is handed in is not acceptable
	 */
	@Transactional
	public EvidenceItem add(UUID claimId, NewEvidence handedIn, Person by) {
		if (!by.isAny(Role.FACT_CHECKER, Role.EDITOR)) {
			throw Refusal.forbidden("evidence.mayAdd");
		}
		Claim claim = this.claims.hold(claimId);
		if (!claim.open() && claim.stage() != Stage.PUBLISHED) {
			throw Refusal.conflict("evidence.closed." + claim.stage(), claim.shortNumber());
		}
		EvidenceItem item = item(claimId, Admission.admit(handedIn, this.clock.instant()), by);
		this.items.add(item);
		this.claims.touch(claimId);
		this.record.added(item);
		return get(item.id());
	}

	private EvidenceItem item(UUID claimId, NewEvidence handedIn, Person by) {
		Source source = source(handedIn.source(), by);
		NewEvidence.Derivation from = handedIn.derivesFrom();
		UUID repeatedItem = (from != null && from.evidenceId() != null) ? onTheSameClaim(claimId, from.evidenceId())
				: null;
		Source repeatedSource = (from != null && from.sourceName() != null)
				? this.sources.named(from.sourceName(), null, null, null, by) : null;
		boolean primary = (handedIn.primarySource() != null) ? handedIn.primarySource()
				: from == null && PRIMARY.contains(source.type());
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.MICROS);
		NewEvidence.File file = handedIn.file();
		return new EvidenceItem(UUID.randomUUID(), claimId, source, handedIn.url(), handedIn.quote(), handedIn.stance(),
				handedIn.credibility(), primary, handedIn.publishedAt(),
				(handedIn.retrievedAt() != null) ? handedIn.retrievedAt() : now, repeatedItem, repeatedSource,
				(file != null) ? this.attachments.add(file) : null, (file != null) ? file.name() : null, null,
				handedIn.figure(), by.username(), now);
	}

	private Source source(NewEvidence.SourceReference reference, Person by) {
		if (reference.id() != null) {
			return this.sources.get(reference.id());
		}
		return this.sources.named(reference.name(), reference.type(), reference.reliability(), reference.url(), by);
	}

	private UUID onTheSameClaim(UUID claimId, UUID repeated) {
		return this.items.find(repeated)
			.filter((item) -> item.claimId().equals(claimId))
			.map(EvidenceItem::id)
			.orElseThrow(() -> Refusal.unacceptable("evidence.derivesFromOther").with("field", "derivesFrom"));
	}

}
