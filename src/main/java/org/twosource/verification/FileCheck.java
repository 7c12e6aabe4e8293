package org.twosource.verification;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.xml.ModelException;
import org.camunda.bpm.model.xml.impl.util.ModelIoException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Reads a file somebody handed in, finds out which of ours it is meant to replace, and
 * what is wrong with it.
 *
 * @param file the name of the file it would replace, or null when it is none of ours
 * @param problems everything that is wrong; nothing when it can be put in force
 */
public record FileCheck(@Nullable String file, List<FileProblem> problems) {

	static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";

	private static final Set<String> DMN = Set.of("https://www.omg.org/spec/DMN/20191111/MODEL/",
			"http://www.omg.org/spec/DMN/20180521/MODEL/", "http://www.omg.org/spec/DMN/20151101/dmn.xsd");

	private static final String CAMUNDA = "http://camunda.org/schema/1.0/dmn";

	private static final Set<String> TABLE_PARTS = Set.of("definitions", "decision", "decisionTable", "input",
			"inputExpression", "inputValues", "output", "outputValues", "rule", "description", "inputEntry",
			"outputEntry", "text", "annotation", "annotationEntry", "extensionElements");

	private static final Set<String> ENGINE_SETTINGS = Set.of("historyTimeToLive", "versionTag");

	private static final Set<String> DRAWING = Set.of("https://www.omg.org/spec/DMN/20191111/DMNDI/",
			"http://www.omg.org/spec/DMN/20180521/DMNDI/", "http://www.omg.org/spec/DMN/20180521/DC/",
			"http://www.omg.org/spec/DMN/20180521/DI/", "http://bpmn.io/schema/dmn/biodi/1.0",
			"http://bpmn.io/schema/dmn/biodi/2.0");

	/**
	 * Checks a file.
	 * @param shipped gives the file of that name as the program brings it, or null
	 */
	static FileCheck of(byte[] content, Function<String, byte @Nullable []> shipped) {
		try {
			Document document = SafeXml.read(content);
			String namespace = document.getDocumentElement().getNamespaceURI();
			if (BPMN.equals(namespace)) {
				return diagram(content, document, shipped);
			}
			if (namespace != null && DMN.contains(namespace)) {
				return table(content, document);
			}
			return new FileCheck(null, List.of(FileProblem.of("rules.problem.kind")));
		}
		catch (SAXException ex) {
			return new FileCheck(null, List.of(FileProblem.of("rules.problem.xml", String.valueOf(ex.getMessage()))));
		}
	}

	private static FileCheck table(byte[] content, Document document) {
		NodeList decisions = document.getElementsByTagNameNS("*", "decision");
		String key = (decisions.getLength() == 1) ? ((Element) decisions.item(0)).getAttribute("id") : "";
		TableShape shape = TableShape.of(key).orElse(null);
		if (shape == null) {
			return new FileCheck(null, List.of(FileProblem.of("rules.problem.decision", TableShape.keys())));
		}
		List<FileProblem> foreign = foreign(document);
		if (document.getElementsByTagNameNS("*", "decisionTable").getLength() != 1) {
			foreign.add(FileProblem.of("rules.problem.oneTable"));
		}
		if (!foreign.isEmpty()) {
			return new FileCheck(shape.file(), foreign);
		}
		try {
			DmnModelInstance model = Dmn.readModelFromStream(new ByteArrayInputStream(content));
			return new FileCheck(shape.file(), TableCheck.of(shape, model));
		}
		catch (ModelException | ModelIoException ex) {
			return new FileCheck(shape.file(), List.of(unreadable(ex)));
		}
	}

	private static List<FileProblem> foreign(Document document) {
		List<FileProblem> wrong = new ArrayList<>();
		for (Element element : SafeXml.elements(document)) {
			String namespace = String.valueOf(element.getNamespaceURI());
			boolean known = DMN.contains(namespace) ? TABLE_PARTS.contains(element.getLocalName())
					: DRAWING.contains(namespace);
			if (!known) {
				wrong.add(FileProblem.of("rules.problem.part", element.getNodeName()));
			}
			for (Attr attribute : SafeXml.attributes(element)) {
				boolean language = "expressionLanguage".equals(attribute.getLocalName())
						&& !"feel".equalsIgnoreCase(attribute.getValue());
				boolean setting = CAMUNDA.equals(attribute.getNamespaceURI())
						&& !ENGINE_SETTINGS.contains(attribute.getLocalName());
				if (language || setting) {
					wrong.add(FileProblem.of(language ? "rules.problem.language" : "rules.problem.part",
							language ? attribute.getValue() : attribute.getNodeName()));
				}
			}
		}
		return wrong;
	}

	private static FileCheck diagram(byte[] content, Document document, Function<String, byte @Nullable []> shipped) {
		NodeList processes = document.getElementsByTagNameNS(BPMN, "process");
		String file = (processes.getLength() == 1) ? ((Element) processes.item(0)).getAttribute("id") + ".bpmn" : "";
		byte[] original = file.equals(RuleBundle.CHANGE_THE_RULES) ? null : shipped.apply(file);
		if (original == null) {
			return new FileCheck(null, List.of(FileProblem.of("rules.problem.process")));
		}
		List<FileProblem> problems = DiagramCheck.of(original, document);
		if (!problems.isEmpty()) {
			return new FileCheck(file, problems);
		}
		try {
			BpmnModelInstance model = Bpmn.readModelFromStream(new ByteArrayInputStream(content));
			Bpmn.validateModel(model);
			return new FileCheck(file, List.of());
		}
		catch (ModelException | ModelIoException ex) {
			return new FileCheck(file, List.of(unreadable(ex)));
		}
	}

	private static FileProblem unreadable(RuntimeException ex) {
		Throwable deepest = ex;
		while (deepest.getCause() != null) {
			deepest = deepest.getCause();
		}
		return FileProblem.of("rules.problem.schema", String.valueOf(deepest.getMessage()));
	}

}
