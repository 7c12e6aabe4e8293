package org.twosource.capture;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.twosource.account.Person;
import org.twosource.confidentiality.Confidentiality;

/**
 * Which captures a person may see: not those of links that only confidential evidence
 * has. Every reading of a capture by a person asks here.
 */
@Component
class CaptureAccess {

	private final Confidentiality confidentiality;

	CaptureAccess(Confidentiality confidentiality) {
		this.confidentiality = confidentiality;
	}

	/** Those of the captures that the person may see, in their order. */
	List<Capture> visible(List<Capture> captures, Person viewer) {
		if (captures.isEmpty()) {
			return captures;
		}
		Set<UUID> hidden = this.confidentiality.hiddenFrom(viewer);
		return captures.stream().filter((capture) -> !hidden.contains(capture.id())).toList();
	}

}
