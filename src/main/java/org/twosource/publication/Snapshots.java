package org.twosource.publication;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.twosource.claim.Claim;
import org.twosource.evidence.Evidence;
import org.twosource.evidence.EvidenceItem;
import org.twosource.evidence.Origin;
import org.twosource.source.Source;
import org.twosource.verification.Comment;
import org.twosource.verification.Corroborations;
import org.twosource.verification.Grounds;

/** Gathers what readers are shown of a claim, as it stands now. */
@Component
class Snapshots {

	private final Corroborations corroborations;

	private final Appearances appearances;

	private final Evidence evidence;

	private final Wording wording;

	private final Unknowns unknowns;

	private final ArchivedCopies copies;

	private final Signatures signatures;

	Snapshots(Corroborations corroborations, Appearances appearances, Evidence evidence, Wording wording,
			Unknowns unknowns, ArchivedCopies copies, Signatures signatures) {
		this.corroborations = corroborations;
		this.appearances = appearances;
		this.evidence = evidence;
		this.wording = wording;
		this.unknowns = unknowns;
		this.copies = copies;
		this.signatures = signatures;
	}

	/** What readers are shown of a claim that these editors signed. */
	FindingContent of(UUID claimId, List<String> signedBy) {
		Grounds grounds = this.corroborations.openGrounds(claimId);
		Claim claim = grounds.claim();
		List<Origin> origins = grounds.origins();
		List<EvidenceItem> evidence = this.evidence.open(claimId);
		List<FindingContent.Mention> mentions = this.appearances.of(claimId);
		return new FindingContent(FindingContent.FORMAT, claim.statement(), claim.kind(), claim.hedge(), claim.figure(),
				Objects.requireNonNull(claim.verdict(), "A signed claim has a verdict"),
				Objects.requireNonNull(claim.confidence(), "A signed claim has a confidence"),
				Objects.requireNonNull(claim.rationale(), "A signed claim has a rationale"), mentions,
				items(evidence, origins), origins.stream().map(this::origin).toList(), this.wording.needs(claimId),
				grounds.comments().stream().map(Snapshots::comment).toList(), this.signatures.of(signedBy),
				this.unknowns.of(grounds, evidence, mentions), grounds.policy().tableVersion());
	}

	private List<FindingContent.Item> items(List<EvidenceItem> evidence, List<Origin> origins) {
		Map<UUID, Source> originOf = new HashMap<>(this.evidence.sourcesBehind(evidence));
		origins.forEach((origin) -> origin.evidence().forEach((item) -> originOf.put(item.id(), origin.source())));
		Map<UUID, FindingContent.Archived> copies = this.copies.of(evidence);
		return evidence.stream().map((item) -> item(item, originOf.get(item.id()), copies.get(item.id()))).toList();
	}

	private FindingContent.Item item(EvidenceItem item, Source origin, FindingContent.@Nullable Archived archived) {
		return new FindingContent.Item(item.id(), this.wording.name(item.source()), item.source().type(),
				item.source().reliability(), item.stance(), item.credibility(), item.primarySource(), item.url(),
				item.quote(), item.figure(), item.publishedAt(), item.retrievedAt(), this.wording.name(origin),
				archived);
	}

	private FindingContent.Origin origin(Origin origin) {
		return new FindingContent.Origin(this.wording.name(origin.source()), origin.source().type(),
				origin.source().reliability(), origin.stance(), origin.credibility(), origin.primarySource(),
				origin.evidence().stream().map(EvidenceItem::id).toList());
	}

	private static FindingContent.Comment comment(Comment comment) {
		return new FindingContent.Comment(comment.asked(), comment.askedAt(), comment.reply(), comment.noReply());
	}

}
