package org.twosource.verification;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import javax.xml.XMLConstants;

import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * Holds a process diagram somebody handed in to the one the program brings. What the
 * program relies on has to be there as it was; nothing may call what that one does not
 * call. How the steps follow one another, what they are called and how it is drawn is
 * free.
 */
final class DiagramCheck {

	private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

	private static final Set<String> DRAWING = Set.of("http://www.omg.org/spec/BPMN/20100524/DI",
			"http://www.omg.org/spec/DD/20100524/DC", "http://www.omg.org/spec/DD/20100524/DI",
			"http://bpmn.io/schema/bpmn/biocolor/1.0", "http://www.omg.org/spec/BPMN/non-normative/color/1.0");

	/** Of attributes that the engine does not read. It reads more than one of its own. */
	private static final Set<String> UNREAD = Set.of(XMLConstants.XML_NS_URI, XMLConstants.XMLNS_ATTRIBUTE_NS_URI,
			XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI, "http://camunda.org/schema/modeler/1.0");

	/** What may stand in a diagram beside what the program's own has. */
	private static final Set<String> HARMLESS = Set.of("exclusiveGateway", "parallelGateway", "inclusiveGateway",
			"sequenceFlow", "conditionExpression", "startEvent", "endEvent", "boundaryEvent", "intermediateCatchEvent",
			"intermediateThrowEvent", "timerEventDefinition", "timeDuration", "terminateEventDefinition",
			"textAnnotation", "text", "association", "documentation", "incoming", "outgoing", "subProcess", "group",
			"category", "categoryValue", "extensionElements");

	/** Steps that do something, and events that wait for something from outside. */
	private static final Set<String> RELIED_ON = Set.of("userTask", "serviceTask", "businessRuleTask", "callActivity",
			"subProcess", "message", "error");

	private static final Set<String> SETTINGS = Set.of("asyncBefore", "asyncAfter", "exclusive", "jobPriority",
			"historyTimeToLive", "versionTag", "isStartableInTasklist");

	private static final Pattern NODE = Pattern.compile("\\w*(?:Task|Event|Gateway)|subProcess|callActivity");

	private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{");

	private static final Pattern DURATION = Pattern
		.compile("P(?:[1-9]\\d{0,2}D)?(?:T(?:[1-9]\\d?H)?(?:[1-9]\\d?M)?)?(?<!P|T)");

	private final Document original;

	private final Document handedIn;

	private final List<FileProblem> wrong = new ArrayList<>();

	private DiagramCheck(Document original, Document handedIn) {
		this.original = original;
		this.handedIn = handedIn;
	}

	/** What is wrong with the diagram; nothing when it can be put in force. */
	static List<FileProblem> of(byte[] original, Document handedIn) {
		try {
			DiagramCheck check = new DiagramCheck(SafeXml.read(original), handedIn);
			check.process();
			check.nothingForeign();
			check.everythingReliedOn();
			check.everythingDrawn();
			return List.copyOf(check.wrong);
		}
		catch (SAXException ex) {
			throw new IllegalStateException("A diagram of the program itself cannot be read", ex);
		}
	}

	private void process() {
		Element process = (Element) this.handedIn.getElementsByTagNameNS(FileCheck.BPMN, "process").item(0);
		if (!"true".equals(process.getAttribute("isExecutable"))) {
			this.wrong.add(FileProblem.of("rules.problem.executable"));
		}
		if (process.getAttributeNS(CAMUNDA, "historyTimeToLive").isBlank()) {
			this.wrong.add(FileProblem.of("rules.problem.timeToLive"));
		}
	}

	private void nothingForeign() {
		Set<String> elements = SafeXml.elements(this.original)
			.stream()
			.map(DiagramCheck::kind)
			.collect(Collectors.toSet());
		Set<String> attributes = SafeXml.elements(this.original)
			.stream()
			.flatMap((element) -> SafeXml.attributes(element).stream())
			.map(DiagramCheck::setting)
			.collect(Collectors.toSet());
		Set<String> expressions = expressions(this.original);
		for (Element element : SafeXml.elements(this.handedIn)) {
			boolean harmless = FileCheck.BPMN.equals(element.getNamespaceURI())
					&& HARMLESS.contains(element.getLocalName());
			if (!harmless && !DRAWING.contains(String.valueOf(element.getNamespaceURI()))
					&& !elements.contains(kind(element))) {
				problem(element, "rules.problem.step", element.getNodeName());
			}
			SafeXml.attributes(element).forEach((attribute) -> setting(element, attribute, attributes));
			timer(element);
		}
		for (String expression : expressions(this.handedIn)) {
			if (!expressions.contains(expression)) {
				this.wrong.add(FileProblem.of("rules.problem.expression", expression));
			}
		}
	}

	private void setting(Element element, Attr attribute, Set<String> known) {
		boolean engines = CAMUNDA.equals(attribute.getNamespaceURI());
		boolean foreign = engines ? !SETTINGS.contains(attribute.getLocalName()) && !known.contains(setting(attribute))
				: attribute.getNamespaceURI() != null && !UNREAD.contains(attribute.getNamespaceURI())
						&& !DRAWING.contains(attribute.getNamespaceURI());
		boolean script = "language".equals(attribute.getLocalName()) || "scriptFormat".equals(attribute.getLocalName());
		if (foreign || script) {
			problem(element, "rules.problem.setting", attribute.getNodeName() + "=\"" + attribute.getValue() + '"');
		}
	}

	private void timer(Element element) {
		boolean clock = Set.of("timeCycle", "timeDate").contains(element.getLocalName());
		if (clock && SafeXml.elements(this.original)
			.stream()
			.noneMatch((one) -> one.getLocalName().equals(element.getLocalName())
					&& SafeXml.text(one).equals(SafeXml.text(element)))) {
			problem((Element) element.getParentNode(), "rules.problem.clock", SafeXml.text(element));
		}
		if ("timeDuration".equals(element.getLocalName()) && !DURATION.matcher(SafeXml.text(element)).matches()
				&& !EXPRESSION.matcher(SafeXml.text(element)).find()) {
			problem((Element) element.getParentNode(), "rules.problem.duration", SafeXml.text(element));
		}
	}

	private void everythingDrawn() {
		Set<String> drawn = SafeXml.elements(this.handedIn)
			.stream()
			.filter((element) -> "BPMNShape".equals(element.getLocalName()))
			.map((element) -> element.getAttribute("bpmnElement"))
			.collect(Collectors.toSet());
		SafeXml.elements(this.handedIn)
			.stream()
			.filter((element) -> FileCheck.BPMN.equals(element.getNamespaceURI())
					&& NODE.matcher(element.getLocalName()).matches())
			.filter((element) -> element.getAttribute("name").isBlank() || !drawn.contains(element.getAttribute("id")))
			.forEach((element) -> problem(element, "rules.problem.undrawn"));
	}

	private void everythingReliedOn() {
		Map<String, String> there = wirings(this.handedIn);
		wirings(this.original).forEach((id, wiring) -> {
			if (!there.containsKey(id)) {
				this.wrong.add(FileProblem.at(id, "rules.problem.gone"));
			}
			else if (!wiring.equals(there.get(id))) {
				this.wrong.add(FileProblem.at(id, "rules.problem.rewired", wiring));
			}
		});
		Set<String> known = wirings(this.original).keySet();
		there.keySet()
			.stream()
			.filter((id) -> !known.contains(id))
			.map((id) -> SafeXml.elements(this.handedIn)
				.stream()
				.filter((element) -> element.getAttribute("id").equals(id))
				.findFirst()
				.orElseThrow())
			.filter((element) -> "userTask".equals(element.getLocalName()))
			.forEach((element) -> problem(element, "rules.problem.task"));
	}

	/** How each step that does something is tied to the program, by its id. */
	private static Map<String, String> wirings(Document diagram) {
		Map<String, String> wirings = new LinkedHashMap<>();
		for (Element element : SafeXml.elements(diagram)) {
			boolean reliedOn = FileCheck.BPMN.equals(element.getNamespaceURI())
					&& (RELIED_ON.contains(element.getLocalName()) || waits(element));
			if (reliedOn) {
				Set<String> parts = new TreeSet<>();
				parts.add(element.getLocalName());
				wiring(element, parts);
				wirings.put(element.getAttribute("id"), String.join(" ", parts));
			}
		}
		return wirings;
	}

	private static boolean waits(Element event) {
		return event.getLocalName().endsWith("Event") && (SafeXml.children(event)
			.stream()
			.anyMatch((child) -> "messageEventDefinition".equals(child.getLocalName()))
				|| SafeXml.children(event)
					.stream()
					.anyMatch((child) -> "timeDate".equals(child.getLocalName())
							|| "timeCycle".equals(child.getLocalName())));
	}

	private static void wiring(Element element, Set<String> parts) {
		for (Attr attribute : SafeXml.attributes(element)) {
			boolean ties = CAMUNDA.equals(attribute.getNamespaceURI()) && !SETTINGS.contains(attribute.getLocalName());
			boolean named = Set
				.of("calledElement", "messageRef", "errorRef", "errorCode", "triggeredByEvent", "attachedToRef",
						"cancelActivity")
				.contains(attribute.getNodeName())
					|| ("message".equals(element.getLocalName()) && "name".equals(attribute.getNodeName()));
			if (ties || named) {
				parts.add(attribute.getLocalName() + "=" + attribute.getValue());
			}
		}
		for (Element child : SafeXml.children(element)) {
			switch (child.getLocalName()) {
				case "messageEventDefinition", "errorEventDefinition", "multiInstanceLoopCharacteristics",
						"extensionElements" ->
					deep(child, parts);
				default -> {
				}
			}
		}
	}

	private static void deep(Element element, Set<String> parts) {
		List<String> said = new ArrayList<>();
		SafeXml.attributes(element)
			.stream()
			.filter((attribute) -> !"id".equals(attribute.getNodeName())
					&& !String.valueOf(attribute.getNamespaceURI()).startsWith("http://www.w3.org/"))
			.forEach((attribute) -> said.add(attribute.getLocalName() + "=" + attribute.getValue()));
		if (!SafeXml.text(element).isEmpty()) {
			said.add(SafeXml.text(element));
		}
		parts.add(element.getLocalName() + said);
		SafeXml.children(element).forEach((child) -> deep(child, parts));
	}

	/** Everything that the engine would evaluate. */
	private static Set<String> expressions(Document diagram) {
		Set<String> found = new TreeSet<>();
		for (Element element : SafeXml.elements(diagram)) {
			SafeXml.attributes(element)
				.stream()
				.map((attribute) -> attribute.getValue().strip())
				.filter((value) -> EXPRESSION.matcher(value).find())
				.forEach(found::add);
			boolean evaluated = Set.of("conditionExpression", "loopCardinality", "completionCondition")
				.contains(element.getLocalName());
			if (evaluated || EXPRESSION.matcher(SafeXml.text(element)).find()) {
				found.add(SafeXml.text(element));
			}
		}
		return found;
	}

	private static String kind(Element element) {
		return element.getNamespaceURI() + " " + element.getLocalName();
	}

	private static String setting(Attr attribute) {
		return attribute.getOwnerElement().getLocalName() + " " + attribute.getLocalName() + " " + attribute.getValue();
	}

	private void problem(Element element, String key, Object... arguments) {
		Element named = element;
		while (!named.hasAttribute("id") && named.getParentNode() instanceof Element parent) {
			named = parent;
		}
		this.wrong.add(FileProblem
			.at(named.hasAttribute("name") ? named.getAttribute("name") : named.getAttribute("id"), key, arguments));
	}

}
