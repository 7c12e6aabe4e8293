package org.twosource.custody;

import org.springframework.stereotype.Component;
import org.twosource.Page;
import org.twosource.audit.Audit;
import org.twosource.audit.AuditRecord;
import org.twosource.evidence.EvidenceItem;

/** What was done with items of evidence since they came in. */
@Component
public class Custody {

	private final Audit audit;

	Custody(Audit audit) {
		this.audit = audit;
	}

	/**
	 * Everything on record of an item, newest first: that it was added, every access to
	 * its file, and what was done on its claim that names it.
	 * @param item an item that whoever asks may see
	 */
	public Page<AuditRecord> of(EvidenceItem item, Page.Request page) {
		return this.audit.naming(item.id(), "evidenceId", item.claimId(), page);
	}

}
