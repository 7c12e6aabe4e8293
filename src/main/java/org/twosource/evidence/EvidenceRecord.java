package org.twosource.evidence;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.twosource.audit.Audit;

/** Puts new evidence on the record and tells the rest of the newsroom. */
@Component
class EvidenceRecord {

	private final Audit audit;

	private final ApplicationEventPublisher events;

	EvidenceRecord(Audit audit, ApplicationEventPublisher events) {
		this.audit = audit;
		this.events = events;
	}

	void added(EvidenceItem item) {
		Map<String, Object> details = new LinkedHashMap<>();
		details.put("evidenceId", item.id());
		details.put("source", item.source().name());
		details.put("stance", item.stance());
		details.put("credibility", item.credibility());
		if (item.sha256() != null) {
			details.put("sha256", item.sha256());
		}
		this.audit.record(item.collectedBy(), "evidence added", item.claimId(), details);
		this.events.publishEvent(new EvidenceAdded(item.claimId(), item.id(), item.collectedBy()));
	}

	void derivation(String act, EvidenceItem before, EvidenceItem after, String by) {
		Map<String, Object> details = new LinkedHashMap<>();
		details.put("evidenceId", after.id());
		details.put("source", after.source().name());
		details.put("before", from(before));
		details.put("after", from(after));
		this.audit.record(by, act, after.claimId(), details);
		this.events.publishEvent(new OriginsChanged(after.claimId(), after.id(), by));
	}

	void refused(Proposal proposal, String by) {
		this.audit.record(by, "derivation refused", proposal.item().claimId(), Map.of("evidenceId",
				proposal.item().id(), "source", proposal.item().source().name(), "proposed", proposal.from().name()));
	}

	private static Map<String, Object> from(EvidenceItem item) {
		Map<String, Object> from = new LinkedHashMap<>();
		from.put("derivesFromEvidence", item.derivesFromEvidence());
		from.put("derivesFromSource", (item.derivesFromSource() != null) ? item.derivesFromSource().name() : null);
		return from;
	}

}
