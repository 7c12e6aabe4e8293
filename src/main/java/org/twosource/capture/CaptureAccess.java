package org.twosource.capture;

import java.util.List;

import org.springframework.stereotype.Component;
import org.twosource.account.Person;

/** Which captures a person may see. Every reading of a capture by a person asks here. */
@Component
class CaptureAccess {

	/** Those of the captures that the person may see, in their order. */
	List<Capture> visible(List<Capture> captures, Person viewer) {
		return viewer.active() ? captures : List.of();
	}

}
