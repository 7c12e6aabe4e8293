package org.twosource.publication;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.twosource.account.People;
import org.twosource.account.Person;
import org.twosource.claim.Claim;
import org.twosource.claim.Claims;
import org.twosource.evidence.Evidence;
import org.twosource.evidence.EvidenceItem;
import org.twosource.evidence.Origin;
import org.twosource.source.Source;
import org.twosource.verification.Comment;
import org.twosource.verification.Comments;

/** Gathers what readers are shown of a claim, as it stands now. */
@Component
class Snapshots {

	private final Claims claims;

	private final Appearances appearances;

	private final Evidence evidence;

	private final Wording wording;

	private final Comments comments;

	private final People people;

	Snapshots(Claims claims, Appearances appearances, Evidence evidence, Wording wording, Comments comments,
			People people) {
		this.claims = claims;
		this.appearances = appearances;
		this.evidence = evidence;
		this.wording = wording;
		this.comments = comments;
		this.people = people;
	}

	/** What readers are shown of a claim that these editors signed. */
	FindingContent of(UUID claimId, List<String> signedBy) {
		Claim claim = this.claims.get(claimId);
		List<EvidenceItem> items = this.evidence.open(claimId);
		List<Origin> origins = this.evidence.origins(items);
		return new FindingContent(FindingContent.FORMAT, claim.statement(), claim.kind(), claim.hedge(), claim.figure(),
				Objects.requireNonNull(claim.verdict(), "A signed claim has a verdict"),
				Objects.requireNonNull(claim.confidence(), "A signed claim has a confidence"),
				Objects.requireNonNull(claim.rationale(), "A signed claim has a rationale"),
				this.appearances.of(claimId), items(items, origins), origins.stream().map(this::origin).toList(),
				this.wording.needs(claimId), this.comments.of(claimId).stream().map(Snapshots::comment).toList(),
				signedBy.stream().map(this::displayName).toList());
	}

	private List<FindingContent.Item> items(List<EvidenceItem> evidence, List<Origin> origins) {
		Map<UUID, Source> originOf = new HashMap<>();
		origins.forEach((origin) -> origin.evidence().forEach((item) -> originOf.put(item.id(), origin.source())));
		return evidence.stream().map((item) -> item(item, originOf.getOrDefault(item.id(), item.source()))).toList();
	}

	private FindingContent.Item item(EvidenceItem item, Source origin) {
		return new FindingContent.Item(item.id(), this.wording.name(item.source()), item.source().type(),
				item.source().reliability(), item.stance(), item.credibility(), item.primarySource(), item.url(),
				item.quote(), item.figure(), item.publishedAt(), item.retrievedAt(), this.wording.name(origin));
	}

	private FindingContent.Origin origin(Origin origin) {
		return new FindingContent.Origin(this.wording.name(origin.source()), origin.source().type(),
				origin.source().reliability(), origin.stance(), origin.credibility(), origin.primarySource(),
				origin.evidence().stream().map(EvidenceItem::id).toList());
	}

	private static FindingContent.Comment comment(Comment comment) {
		return new FindingContent.Comment(comment.asked(), comment.askedAt(), comment.reply(), comment.noReply());
	}

	private String displayName(String username) {
		return this.people.find(username).map(Person::displayName).orElse(username);
	}

}
