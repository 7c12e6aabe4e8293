package org.twosource.custody;

import java.util.Map;

import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.twosource.Refusal;
import org.twosource.account.Person;
import org.twosource.audit.Audit;
import org.twosource.evidence.Evidence;
import org.twosource.evidence.EvidenceItem;

/**
 * The one way to the files of evidence for whoever wants to read them. Every request for
 * a file is recorded, also one for a part of it.
 */
@Component
public class FileAccess {

	private final Evidence evidence;

	private final Audit audit;

	FileAccess(Evidence evidence, Audit audit) {
		this.evidence = evidence;
		this.audit = audit;
	}

	/** In which way a file is read. */
	public enum Way {

		/** It leaves as it came in. */
		DOWNLOAD,
		/** It is looked at on a page. */
		PREVIEW,
		/** It leaves in an evidence package. */
		PACKAGE

	}

	/**
	 * An item's file, exactly as handed in. That somebody opened it is recorded first, in
	 * a transaction of its own: it stays on record whatever becomes of the caller's, and
	 * what cannot be recorded is not opened.
	 * @param item an item that the person may see
	 * @throws Refusal when the item has no file
	 */
	@Transactional(propagation = Propagation.REQUIRES_NEW)
	public Resource open(EvidenceItem item, Person by, Way way) {
		return openWithin(item, by, way);
	}

	/** An item's file, its opening recorded in the caller's transaction. */
	Resource openWithin(EvidenceItem item, Person by, Way way) {
		Resource content = this.evidence.file(item);
		this.audit.record(by.username(), "evidence file opened", item.id(), Map.of("way", way, "fileName",
				String.valueOf(item.fileName()), "sha256", String.valueOf(item.sha256())));
		return content;
	}

}
