package org.twosource.verification;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads XML that somebody handed in: no document type, no entities of its own, nothing
 * fetched, and not nested without end.
 */
final class SafeXml {

	private static final String DEEPEST = "60";

	private SafeXml() {
	}

	/**
	 * The document.
	 * @throws SAXException when it is not well-formed, or asks for any of that
	 */
	static Document read(byte[] content) throws SAXException {
		try {
			DocumentBuilder builder = factory().newDocumentBuilder();
			builder.setErrorHandler(new DefaultHandler());
			return builder.parse(new ByteArrayInputStream(content));
		}
		catch (IOException | ParserConfigurationException ex) {
			throw new SAXException(ex.getMessage(), ex);
		}
	}

	private static DocumentBuilderFactory factory() throws ParserConfigurationException {
		DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
		factory.setNamespaceAware(true);
		factory.setXIncludeAware(false);
		factory.setExpandEntityReferences(false);
		factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
		factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
		factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
		factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
		factory.setAttribute("http://www.oracle.com/xml/jaxp/properties/maxElementDepth", DEEPEST);
		return factory;
	}

	/** All its elements, in their order. */
	static List<Element> elements(Document document) {
		NodeList all = document.getElementsByTagName("*");
		List<Element> elements = new ArrayList<>(all.getLength());
		for (int i = 0; i < all.getLength(); i++) {
			elements.add((Element) all.item(i));
		}
		return elements;
	}

	static List<Attr> attributes(Element element) {
		List<Attr> attributes = new ArrayList<>();
		for (int i = 0; i < element.getAttributes().getLength(); i++) {
			attributes.add((Attr) element.getAttributes().item(i));
		}
		return attributes;
	}

	static List<Element> children(Element element) {
		List<Element> children = new ArrayList<>();
		for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
			if (child instanceof Element one) {
				children.add(one);
			}
		}
		return children;
	}

	/** What stands in the element itself, as the engine puts it together. */
	static String text(Element element) {
		StringBuilder text = new StringBuilder();
		for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
			if (child instanceof Text one) {
				text.append(one.getData());
			}
		}
		return text.toString().strip();
	}

}
