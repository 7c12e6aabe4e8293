package org.twosource.evidence;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.twosource.Refusal;
import org.twosource.account.Person;
import org.twosource.capture.Captures;
import org.twosource.confidentiality.Confidentiality;
import org.twosource.source.Source;
import org.twosource.source.SourceType;
import org.twosource.source.Sources;
import org.twosource.web.WebAddress;

/**
 * Makes an item of what is handed in: finds its source, what it repeats, keeps its file.
 */
@Component
class Intake {

	private static final Set<SourceType> PRIMARY = Set.of(SourceType.WITNESS, SourceType.OFFICIAL_BODY,
			SourceType.DOCUMENT, SourceType.DATASET);

	private final Sources sources;

	private final EvidenceItems items;

	private final Captures captures;

	private final Confidentiality confidentiality;

	private final Clock clock;

	Intake(Sources sources, EvidenceItems items, Captures captures, Confidentiality confidentiality, Clock clock) {
		this.sources = sources;
		this.items = items;
		this.captures = captures;
		this.confidentiality = confidentiality;
		this.clock = clock;
	}

	/** What is handed in as it may be kept. */
	NewEvidence admit(NewEvidence handedIn) {
		return Admission.admit(handedIn, this.clock.instant());
	}

	/**
	 * Adds what was admitted as an item on a claim, and asks for a capture of its link.
	 */
	EvidenceItem take(UUID claimId, NewEvidence admitted, Person by) {
		EvidenceItem item = item(claimId, admitted, by);
		// Before it is there: the database enters an open item's words for everybody.
		if (admitted.readers() != null) {
			this.confidentiality.keep(item.id(), admitted.readers(), by);
		}
		this.items.add(item);
		Optional.ofNullable(item.url()).flatMap(WebAddress::of).ifPresent((address) -> this.captures.ask(address, by));
		return this.items.get(item.id());
	}

	private EvidenceItem item(UUID claimId, NewEvidence handedIn, Person by) {
		Source source = source(handedIn, by);
		NewEvidence.Derivation from = handedIn.derivesFrom();
		UUID repeatedItem = (from != null && from.evidenceId() != null) ? onTheSameClaim(claimId, from.evidenceId(), by)
				: null;
		Source repeatedSource = (from != null && from.sourceName() != null)
				? this.sources.named(from.sourceName(), null, null, null, handedIn.readers(), by) : null;
		boolean primary = (handedIn.primarySource() != null) ? handedIn.primarySource()
				: from == null && PRIMARY.contains(source.type());
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.MICROS);
		NewEvidence.File file = handedIn.file();
		return new EvidenceItem(UUID.randomUUID(), claimId, source, handedIn.url(), handedIn.quote(), handedIn.stance(),
				handedIn.credibility(), primary, handedIn.publishedAt(),
				(handedIn.retrievedAt() != null) ? handedIn.retrievedAt() : now, repeatedItem, repeatedSource,
				(file != null) ? file.sha256() : null, (file != null) ? file.name() : null, null, handedIn.figure(),
				by.username(), now);
	}

	/** A source nobody heard of before is as confidential as what it says. */
	private Source source(NewEvidence handedIn, Person by) {
		NewEvidence.SourceReference reference = handedIn.source();
		if (reference.id() != null) {
			return this.sources.get(reference.id(), by);
		}
		return this.sources.named(reference.name(), reference.type(), reference.reliability(), reference.url(),
				handedIn.readers(), by);
	}

	private UUID onTheSameClaim(UUID claimId, UUID repeated, Person by) {
		Set<UUID> hidden = this.confidentiality.hiddenFrom(by);
		return this.items.find(repeated)
			.filter((item) -> item.claimId().equals(claimId) && !item.hiddenAmong(hidden))
			.map(EvidenceItem::id)
			.orElseThrow(() -> Refusal.unacceptable("evidence.derivesFromOther").with("field", "derivesFrom"));
	}

}
