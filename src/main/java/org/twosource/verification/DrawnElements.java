package org.twosource.verification;

import java.util.SortedMap;
import java.util.TreeMap;

import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** What a process diagram is made of. */
final class DrawnElements {

	private DrawnElements() {
	}

	/** The names of the steps, events, decisions and flows of a diagram, by their ids. */
	static SortedMap<String, String> of(byte[] content) {
		try {
			Document diagram = SafeXml.read(content);
			SortedMap<String, String> names = new TreeMap<>();
			SafeXml.elements(diagram)
				.stream()
				.filter((element) -> FileCheck.BPMN.equals(element.getNamespaceURI()))
				.filter((element) -> element.hasAttribute("id")
						&& element.getLocalName().matches("\\w*(?:Task|Event|Gateway)|subProcess|callActivity"))
				.forEach((element) -> names.put(element.getAttribute("id"), element.getAttribute("name").strip()));
			return names;
		}
		catch (SAXException ex) {
			throw new IllegalArgumentException("The diagram has not been checked", ex);
		}
	}

}
