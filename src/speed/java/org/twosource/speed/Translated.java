package org.twosource.speed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;

/** The diagrams in the words of Flowable. */
public final class Translated {

	private Translated() {
	}

	static String diagram(String file) {
		return read(file).replaceAll("<bpmndi:BPMNDiagram(?s:.*)</bpmndi:BPMNDiagram>", "")
			.replaceAll(" camunda:decisionRef(?:Binding)?=\"[^\"]*\"| camunda:mapDecisionResult=\"[^\"]*\"", "")
			.replaceAll("<bpmn:businessRuleTask id=\"DecidePolicy\"",
					"<bpmn:serviceTask id=\"DecidePolicy\" camunda:delegateExpression=\"\\${decidePolicy}\"")
			.replaceAll("<bpmn:businessRuleTask id=\"CheckSufficiency\"",
					"<bpmn:serviceTask id=\"CheckSufficiency\" camunda:delegateExpression=\"\\${checkSufficiency}\"")
			.replace("</bpmn:businessRuleTask>", "</bpmn:serviceTask>")
			.replaceAll(
					"<camunda:inputOutput><camunda:inputParameter name=\"(\\w+)\">\\$\\{(.*?)}</camunda:inputParameter></camunda:inputOutput>",
					"<camunda:executionListener event=\"start\" expression=\"\\${execution.setVariableLocal('$1', $2)}\" />")
			.replace("execution.processBusinessKey", "execution.processInstanceBusinessKey")
			.replace("camunda:type=\"external\"", "camunda:type=\"external-worker\"")
			.replace("camunda:asyncBefore", "camunda:async")
			.replace("xmlns:camunda=\"http://camunda.org/schema/1.0/bpmn\"",
					"xmlns:flowable=\"http://flowable.org/bpmn\"")
			.replace("camunda:", "flowable:");
	}

	private static String read(String file) {
		try (InputStream stream = Translated.class.getResourceAsStream("/bpmn/" + file)) {
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** When things are due; public, because expressions reach nothing else. */
	public static final class Deadlines {

		public Date of(Object execution, String stage) {
			return Date.from(Instant.now().plus(Duration.ofDays(2)));
		}

		public Date ofReply(Object execution) {
			return of(execution, "");
		}

	}

}
