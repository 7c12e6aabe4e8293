package org.twosource.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.twosource.audit.Audit;
import org.twosource.claim.Claim;
import org.twosource.claim.Claims;
import org.twosource.claim.FigureChanged;
import org.twosource.confidentiality.Confidentiality;
import org.twosource.extraction.Figure;

/**
 * Marks a claim stale when an item gives a later figure of the same unit and scope that
 * exceeds the claim's, and takes the mark away when the claim's figure is brought up to
 * date. The claim's figure holds as of its own instant, else of the day the first
 * document that makes the claim was published; where neither is known, every dated figure
 * is later. Confidential evidence marks nothing: everybody sees the mark.
 */
@Component
class Staleness {

	private final JdbcClient jdbc;

	private final Claims claims;

	private final EvidenceItems items;

	private final Confidentiality confidentiality;

	private final Audit audit;

	Staleness(JdbcClient jdbc, Claims claims, EvidenceItems items, Confidentiality confidentiality, Audit audit) {
		this.jdbc = jdbc;
		this.claims = claims;
		this.items = items;
		this.confidentiality = confidentiality;
		this.audit = audit;
	}

	@EventListener
	void on(EvidenceAdded event) {
		look(event.claimId());
	}

	@EventListener
	void on(EvidenceDisclosed event) {
		look(event.claimId());
	}

	@EventListener
	void on(FigureChanged event) {
		look(event.claimId());
	}

	private void look(UUID claimId) {
		Claim claim = this.claims.get(claimId);
		Figure own = claim.figure();
		Optional<EvidenceItem> newer = (own != null) ? newer(claim, own) : Optional.empty();
		if (newer.isPresent() == (claim.staleSince() != null)) {
			return;
		}
		this.claims.markStale(claimId, newer.isPresent());
		Map<String, Object> details = new LinkedHashMap<>();
		newer.ifPresent((item) -> {
			details.put("evidenceId", item.id());
			details.put("source", item.source().name());
			details.put("newer", item.figure());
		});
		details.put("figure", own);
		details.put("before", Map.of("stale", newer.isEmpty()));
		details.put("after", Map.of("stale", newer.isPresent()));
		this.audit.record(Audit.PROCESS, newer.isPresent() ? "claim stale" : "claim up to date", claimId, details);
	}

	/** Most items give no figure; then nothing else needs to be known. */
	private Optional<EvidenceItem> newer(Claim claim, Figure own) {
		List<EvidenceItem> comparable = this.items.of(claim.id())
			.stream()
			.filter((item) -> item.figure() != null && Counted.of(item.figure()).equals(Counted.of(own)))
			.toList();
		if (comparable.isEmpty()) {
			return Optional.empty();
		}
		Instant held = (own.asOf() != null) ? own.asOf() : dayOfDocument(claim.id());
		Set<UUID> hidden = this.confidentiality.hiddenFromReaders();
		return comparable.stream()
			.filter((item) -> !item.hiddenAmong(hidden))
			.filter((item) -> later(FigureRange.at(item), held) && FigureRange.exceeds(item.figure(), own))
			.findFirst();
	}

	private static boolean later(@Nullable Instant at, @Nullable Instant held) {
		return at != null && (held == null || at.isAfter(held));
	}

	private @Nullable Instant dayOfDocument(UUID claimId) {
		return this.jdbc.sql("""
				select min(d.published_on) as day
				from mention m join document d on d.id = m.document_id where m.claim_id = :claim
				""")
			.param("claim", claimId)
			.query((row, index) -> Optional.ofNullable(row.getObject("day", LocalDate.class)))
			.single()
			.map((day) -> day.atStartOfDay(ZoneOffset.UTC).toInstant())
			.orElse(null);
	}

}
