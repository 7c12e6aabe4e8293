package org.twosource.publication;

import java.util.ArrayList;
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
import org.twosource.source.SourceType;
import org.twosource.verification.Comment;
import org.twosource.verification.Comments;
import org.twosource.verification.Policies;
import org.twosource.verification.Policy;

/** Gathers what readers are shown of a claim, as it stands now. */
@Component
class Snapshots {

	private final Claims claims;

	private final Appearances appearances;

	private final Evidence evidence;

	private final Policies policies;

	private final Comments comments;

	private final People people;

	Snapshots(Claims claims, Appearances appearances, Evidence evidence, Policies policies, Comments comments,
			People people) {
		this.claims = claims;
		this.appearances = appearances;
		this.evidence = evidence;
		this.policies = policies;
		this.comments = comments;
		this.people = people;
	}

	/** What readers are shown of a claim that these editors signed. */
	FindingContent of(UUID claimId, List<String> signedBy) {
		Claim claim = this.claims.get(claimId);
		List<Origin> origins = this.evidence.origins(claimId);
		return new FindingContent(FindingContent.FORMAT, claim.statement(), claim.kind(), claim.hedge(), claim.figure(),
				Objects.requireNonNull(claim.verdict(), "A signed claim has a verdict"),
				Objects.requireNonNull(claim.confidence(), "A signed claim has a confidence"),
				Objects.requireNonNull(claim.rationale(), "A signed claim has a rationale"),
				this.appearances.of(claimId), items(this.evidence.of(claimId), origins),
				origins.stream().map(Snapshots::origin).toList(),
				this.policies.of(claimId).map(Snapshots::inWords).orElse(List.of()),
				this.comments.of(claimId).stream().map(Snapshots::comment).toList(),
				signedBy.stream().map(this::displayName).toList());
	}

	private static List<FindingContent.Item> items(List<EvidenceItem> evidence, List<Origin> origins) {
		Map<UUID, Source> originOf = new HashMap<>();
		origins.forEach((origin) -> origin.evidence().forEach((item) -> originOf.put(item.id(), origin.source())));
		return evidence.stream().map((item) -> item(item, originOf.getOrDefault(item.id(), item.source()))).toList();
	}

	private static FindingContent.Item item(EvidenceItem item, Source origin) {
		return new FindingContent.Item(item.id(), name(item.source()), item.source().type(),
				item.source().reliability(), item.stance(), item.credibility(), item.primarySource(), item.url(),
				item.quote(), item.figure(), item.publishedAt(), item.retrievedAt(), name(origin));
	}

	private static FindingContent.Origin origin(Origin origin) {
		return new FindingContent.Origin(name(origin.source()), origin.source().type(), origin.source().reliability(),
				origin.stance(), origin.credibility(), origin.primarySource(),
				origin.evidence().stream().map(EvidenceItem::id).toList());
	}

	private static FindingContent.Comment comment(Comment comment) {
		return new FindingContent.Comment(comment.asked(), comment.askedAt(), comment.reply(), comment.noReply());
	}

	/**
	 * Witnesses can be hurt for what they said, and a published name cannot be called
	 * back.
	 */
	private static String name(Source source) {
		return (source.type() == SourceType.WITNESS) ? "A witness, whose name is withheld" : source.name();
	}

	private String displayName(String username) {
		return this.people.find(username).map(Person::displayName).orElse(username);
	}

	private static List<String> inWords(Policy policy) {
		List<String> sentences = new ArrayList<>();
		sentences.add("%d independent %s of reliability %s (%s) or better.".formatted(policy.independentOrigins(),
				(policy.independentOrigins() == 1) ? "origin" : "origins", policy.leastReliability(),
				policy.leastReliability().words()));
		if (policy.primarySource()) {
			sentences.add("A primary source among them.");
		}
		if (policy.requestComment()) {
			sentences.add("The party accused is asked for comment.");
		}
		if (policy.secondChecker()) {
			sentences.add("Somebody other than those who collected the evidence weighs it.");
		}
		sentences.add((policy.signOffs() == 1) ? "One editor signs." : "Two editors sign.");
		return sentences;
	}

}
