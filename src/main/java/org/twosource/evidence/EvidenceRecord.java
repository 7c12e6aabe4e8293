package org.twosource.evidence;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.twosource.audit.Audit;
import org.twosource.claim.Claims;
import org.twosource.confidentiality.Confidentiality;

/** Puts new evidence on the record and tells the rest of the newsroom. */
@Component
class EvidenceRecord {

	private final Claims claims;

	private final Confidentiality confidentiality;

	private final Audit audit;

	private final ApplicationEventPublisher events;

	EvidenceRecord(Claims claims, Confidentiality confidentiality, Audit audit, ApplicationEventPublisher events) {
		this.claims = claims;
		this.confidentiality = confidentiality;
		this.audit = audit;
		this.events = events;
	}

	/**
	 * Records a new item.
	 * @param open whether everybody may know of it; what is confidential is not on its
	 * claim's record
	 */
	void added(EvidenceItem item, boolean open) {
		Map<String, Object> details = new LinkedHashMap<>();
		details.put("evidenceId", item.id());
		details.put("source", item.source().name());
		details.put("stance", item.stance());
		details.put("credibility", item.credibility());
		if (item.sha256() != null) {
			details.put("sha256", item.sha256());
		}
		this.audit.record(item.collectedBy(), "evidence added", open ? item.claimId() : item.id(), details);
		this.events.publishEvent(new EvidenceAdded(item.claimId(), item.id(), item.collectedBy(), open));
	}

	void derivation(String act, EvidenceItem before, EvidenceItem after, String by) {
		Map<String, Object> details = new LinkedHashMap<>();
		details.put("evidenceId", after.id());
		details.put("source", after.source().name());
		details.put("before", from(before));
		details.put("after", from(after));
		UUID secret = secret(before, after);
		this.audit.record(by, act, (secret != null) ? secret : after.claimId(), details);
		if (secret == null) {
			this.claims.touch(after.claimId());
			this.events.publishEvent(new OriginsChanged(after.claimId(), after.id(), by));
		}
	}

	void refused(Proposal proposal, String by) {
		EvidenceItem item = proposal.item();
		UUID secret = (proposal.fromEvidence() != null) ? secret(item, proposal.fromEvidence()) : secret(item);
		this.audit.record(by, "derivation refused", (secret != null) ? secret : item.claimId(),
				Map.of("evidenceId", item.id(), "source", item.source().name(), "proposed", proposal.from().name()));
		if (secret == null) {
			this.claims.touch(item.claimId());
		}
	}

	/**
	 * What not everybody may know of among items and what they derive from: an act that
	 * concerns it is on its record, not on the claim's, and does not stand in anybody's
	 * way. Null when all is open.
	 */
	private @Nullable UUID secret(EvidenceItem... items) {
		Set<UUID> hidden = this.confidentiality.hiddenFromReaders();
		return Stream.of(items)
			.flatMap((item) -> Stream.of(item.id(), item.derivesFromEvidence(),
					(item.derivesFromSource() != null) ? item.derivesFromSource().id() : null))
			.filter((id) -> id != null && hidden.contains(id))
			.findFirst()
			.orElse(null);
	}

	private static Map<String, Object> from(EvidenceItem item) {
		Map<String, Object> from = new LinkedHashMap<>();
		from.put("derivesFromEvidence", item.derivesFromEvidence());
		from.put("derivesFromSource", (item.derivesFromSource() != null) ? item.derivesFromSource().name() : null);
		return from;
	}

}
