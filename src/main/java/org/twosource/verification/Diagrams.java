package org.twosource.verification;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

/** The process diagrams in force, and how many claims stand at each of their steps. */
@Component
public class Diagrams {

	/** The keys of the processes, in the order work flows through them. */
	public List<String> keys() {
		return List.of("document-intake", "claim-verification", "finding-correction");
	}

	/**
	 * A process as BPMN 2.0 XML.
	 * @throws org.twosource.Refusal when there is no such process
	 */
	public String xml(String key) {
		throw new UnsupportedOperationException();
	}

	/** How many instances stand at each element of a process, by element id; elements with none are left out. */
	public Map<String, Long> standing(String key) {
		throw new UnsupportedOperationException();
	}

}
