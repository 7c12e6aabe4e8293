package org.twosource.evidence;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
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

	/** A claim's independent origins, those that support first. */
	public List<Origin> origins(UUID claimId) {
		return Origins.of(of(claimId));
	}

	/** Where an item among a claim's items ultimately comes from. */
	public Source origin(EvidenceItem item, List<EvidenceItem> among) {
		return Origins.of(item, among);
	}

	/**
	 * The bytes of an item's file, exactly as handed in.
	 * @throws Refusal when the item has no file
	 */
	public byte[] file(EvidenceItem item) {
		if (item.sha256() == null) {
			throw Refusal.unknown("This evidence has no file");
		}
		return this.attachments.content(item.sha256());
	}

	/**
	 * Adds an item of evidence to a claim, and says {@link EvidenceAdded}.
	 * @throws Refusal when the person may not, the claim is no longer open or published, or what is
	 * handed in is not acceptable
	 */
	@Transactional
	public EvidenceItem add(UUID claimId, NewEvidence handedIn, Person by) {
		if (!by.isAny(Role.FACT_CHECKER, Role.EDITOR)) {
			throw Refusal.forbidden("Only fact-checkers and editors add evidence");
		}
		Claim claim = this.claims.hold(claimId);
		if (!claim.open() && claim.stage() != Stage.PUBLISHED) {
			throw Refusal.conflict("%s is %s; it takes no more evidence".formatted(claim.shortNumber(), claim.stage()));
		}
		EvidenceItem item = item(claimId, checked(handedIn), by);
		this.items.add(item);
		this.claims.touch(claimId);
		this.record.added(item);
		return item;
	}

	private NewEvidence checked(NewEvidence handedIn) {
		if (blank(handedIn.url()) && blank(handedIn.quote()) && handedIn.file() == null) {
			throw Refusal.unacceptable("Evidence needs a link, a quotation or a file").with("field", "url");
		}
		if (handedIn.credibility() < 1 || handedIn.credibility() > 6) {
			throw Refusal.unacceptable("Credibility is 1 (confirmed) to 6 (cannot be judged)")
				.with("field", "credibility");
		}
		if (!blank(handedIn.url()) && !isWebAddress(handedIn.url())) {
			throw Refusal.unacceptable("A link starts with http:// or https://").with("field", "url");
		}
		if (handedIn.publishedAt() != null && handedIn.publishedAt().isAfter(this.clock.instant())) {
			throw Refusal.unacceptable("Evidence cannot have been published in the future").with("field", "publishedAt");
		}
		if (holdsNul(handedIn.quote()) || holdsNul(handedIn.url())) {
			throw Refusal.unacceptable("A text cannot hold the NUL character").with("field", "quote");
		}
		return handedIn;
	}

	private EvidenceItem item(UUID claimId, NewEvidence handedIn, Person by) {
		Source source = source(handedIn.source(), by);
		NewEvidence.Derivation from = handedIn.derivesFrom();
		UUID repeatedItem = (from != null) ? repeatedItem(claimId, from) : null;
		Source repeatedSource = (from != null && repeatedItem == null && !blank(from.sourceName()))
				? this.sources.named(from.sourceName(), null, null, null, by) : null;
		boolean derived = repeatedItem != null || repeatedSource != null;
		boolean primary = (handedIn.primarySource() != null) ? handedIn.primarySource()
				: !derived && PRIMARY.contains(source.type());
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.MICROS);
		NewEvidence.File file = handedIn.file();
		return new EvidenceItem(UUID.randomUUID(), claimId, source, text(handedIn.url()), text(handedIn.quote()),
				handedIn.stance(), handedIn.credibility(), primary, handedIn.publishedAt(),
				(handedIn.retrievedAt() != null) ? handedIn.retrievedAt() : now, repeatedItem, repeatedSource,
				(file != null) ? this.attachments.add(file) : null, (file != null) ? file.name() : null, null,
				handedIn.figure(), by.username(), now);
	}

	private Source source(NewEvidence.SourceReference reference, Person by) {
		if (reference.id() != null) {
			return this.sources.get(reference.id());
		}
		if (blank(reference.name())) {
			throw Refusal.unacceptable("Say which source the evidence comes from").with("field", "source");
		}
		return this.sources.named(reference.name(), reference.type(), reference.reliability(), reference.url(), by);
	}

	private @Nullable UUID repeatedItem(UUID claimId, NewEvidence.Derivation from) {
		if (from.evidenceId() == null) {
			return null;
		}
		if (!this.items.get(from.evidenceId()).claimId().equals(claimId)) {
			throw Refusal.unacceptable("Evidence derives from evidence on the same claim").with("field", "derivesFrom");
		}
		return from.evidenceId();
	}

	private static boolean isWebAddress(String url) {
		try {
			URI uri = new URI(url.strip());
			return ("http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme()))
					&& uri.getHost() != null;
		}
		catch (URISyntaxException ex) {
			return false;
		}
	}

	private static boolean blank(@Nullable String text) {
		return text == null || text.isBlank();
	}

	private static boolean holdsNul(@Nullable String text) {
		return text != null && text.indexOf('\0') >= 0;
	}

	private static @Nullable String text(@Nullable String text) {
		return blank(text) ? null : text.strip();
	}

}
