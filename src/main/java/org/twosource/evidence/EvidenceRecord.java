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

}
