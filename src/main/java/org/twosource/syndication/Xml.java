package org.twosource.syndication;

import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jdom2.Verifier;
import org.jdom2.output.Format;
import org.jdom2.output.XMLOutputter;

/** XML that holds texts of any sort. */
final class Xml {

	private Xml() {
	}

	/** A text without the few characters XML cannot hold. */
	static String text(String any) {
		return any.codePoints()
			.filter(Verifier::isXMLCharacter)
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

	/** Adds an element that holds a text. */
	static void add(Element parent, String name, String text) {
		parent.addContent(new Element(name, parent.getNamespace()).setText(text(text)));
	}

	/** A document whose elements have that namespace. */
	static Element root(String name, Namespace namespace) {
		return new Document(new Element(name, namespace)).getRootElement();
	}

	/** The document as it is sent, in UTF-8. */
	static String write(Document document) {
		return new XMLOutputter(Format.getRawFormat()).outputString(document);
	}

}
