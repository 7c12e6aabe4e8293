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

	/** Those of the captures that everybody may see, in their order. */
	List<Capture> open(List<Capture> captures) {
		return captures.isEmpty() ? captures : without(captures, this.confidentiality.hiddenFromReaders());
	}

	/** Those of the captures that the person may see, in their order. */
	List<Capture> visible(List<Capture> captures, Person viewer) {
		return captures.isEmpty() ? captures : without(captures, this.confidentiality.hiddenFrom(viewer));
	}

	private static List<Capture> without(List<Capture> captures, Set<UUID> hidden) {
		return captures.stream().filter((capture) -> !hidden.contains(capture.id())).toList();
	}

}
