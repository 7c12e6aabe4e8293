package org.twosource.verification;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** What is not a table or diagram of ours, or would do harm, is told and not taken. */
class FileCheckTest {

	private static final String POLICY = RuleXml.shipped("verification-policy.dmn");

	private static final String SUFFICIENCY = RuleXml.shipped("corroboration-sufficiency.dmn");

	private static final String CLAIMS = RuleXml.shipped("claim-verification.bpmn");

	@ParameterizedTest
	@ValueSource(strings = { "verification-policy.dmn", "corroboration-sufficiency.dmn", "claim-verification.bpmn",
			"document-intake.bpmn", "finding-correction.bpmn", "finding-watch.bpmn", "link-capture.bpmn",
			"webhook-delivery.bpmn" })
	void whatTheProgramBringsIsTaken(String file) {
		assertThat(check(RuleXml.shipped(file))).isEqualTo(new FileCheck(file, List.of()));
	}

	@Test
	void aDiagramMayGoAnotherWayAndCallThingsOtherwise() {
		String renamed = RuleXml.with(CLAIMS, "name=\"Collect evidence\"", "name=\"Gather evidence\"");
		String further = RuleXml.with(renamed, "<bpmn:boundaryEvent id=\"CorroborationOverdue\"",
				"""
						<bpmn:boundaryEvent id="HalfTime" name="Half of the time" cancelActivity="false" attachedToRef="Corroboration">
						  <bpmn:outgoing>HalfTimeToMark</bpmn:outgoing>
						  <bpmn:timerEventDefinition id="HalfTimeTimer"><bpmn:timeDuration xsi:type="bpmn:tFormalExpression">PT36H</bpmn:timeDuration></bpmn:timerEventDefinition>
						</bpmn:boundaryEvent>
						<bpmn:endEvent id="HalfTimeNoted" name="Half of the time is over"><bpmn:incoming>HalfTimeToMark</bpmn:incoming></bpmn:endEvent>
						<bpmn:sequenceFlow id="HalfTimeToMark" sourceRef="HalfTime" targetRef="HalfTimeNoted" />
						<bpmn:boundaryEvent id="CorroborationOverdue\"""");
		String drawn = RuleXml.with(further, "<bpmndi:BPMNShape id=\"CollectEvidence_di\"",
				"""
						<bpmndi:BPMNShape id="HalfTime_di" bpmnElement="HalfTime"><dc:Bounds x="1" y="1" width="36" height="36" /></bpmndi:BPMNShape>
						<bpmndi:BPMNShape id="HalfTimeNoted_di" bpmnElement="HalfTimeNoted"><dc:Bounds x="1" y="90" width="36" height="36" /></bpmndi:BPMNShape>
						<bpmndi:BPMNShape id="CollectEvidence_di\"""");
		assertThat(check(drawn)).isEqualTo(new FileCheck("claim-verification.bpmn", List.of()));
	}

	@Test
	void everythingWrongWithATableIsToldAtOnceWithRowAndColumn() {
		String table = RuleXml.cell(POLICY, "CasualtyFigure_in_kind", "\"CASUALTIES\"");
		table = RuleXml.cell(table, "CasualtyFigure_out_independentOrigins", "-1");
		table = RuleXml.cell(table, "EveryClaim_out_leastReliability", "\"G\"");
		List<FileProblem> problems = check(table).problems();
		assertThat(problems).extracting(FileProblem::row).containsExactly(1, 2, 2);
		assertThat(problems).extracting(FileProblem::rule)
			.containsExactly("Every claim", "Casualty figure", "Casualty figure");
		assertThat(problems).extracting(FileProblem::column)
			.containsExactly("Least reliability", "Kind", "Independent origins");
		assertThat(problems.get(1).reason().in(Locale.ENGLISH)).contains("CASUALTIES").contains("CASUALTY, CAUSE");
		assertThat(problems.get(1).reason().in(Locale.forLanguageTag("ru"))).contains("CASUALTIES").contains("только");
	}

	static Stream<Arguments> brokenTables() {
		return Stream.of(arguments("unread", RuleXml.cell(POLICY, "CasualtyFigure_in_distinctOrigins", "&lt; &lt; 2")),
				arguments("word",
						RuleXml.cell(POLICY, "CasualtyFigure_in_distinctOrigins", "for i in 1..100000000 return i")),
				arguments("word",
						RuleXml.cell(POLICY, "CasualtyFigure_in_kind",
								"function() external {java: {class: \"java.lang.Runtime\"}}")),
				arguments("unread", RuleXml.cell(POLICY, "CasualtyFigure_in_kind", "${execution.id}")),
				arguments("noNumber", RuleXml.cell(POLICY, "CasualtyFigure_in_kind", "3")),
				arguments("noTerm", RuleXml.cell(POLICY, "CasualtyFigure_in_distinctOrigins", "\"many\"")),
				arguments("range", RuleXml.cell(POLICY, "EveryClaim_out_signOffs", "3")),
				arguments("range", RuleXml.cell(POLICY, "EveryClaim_out_collectionDays", "0")),
				arguments("number", RuleXml.cell(POLICY, "EveryClaim_out_commentDays", "three")),
				arguments("truth", RuleXml.cell(POLICY, "CasualtyFigure_out_secondChecker", "maybe")),
				arguments("quoted", RuleXml.cell(POLICY, "CasualtyFigure_out_leastReliability", "B")),
				arguments("empty", RuleXml.cell(POLICY, "CasualtyFigure_out_rule", "")),
				arguments("twice", RuleXml.cell(POLICY, "CasualtyFigure_out_rule", "\"Every claim\"")),
				arguments("always", RuleXml.cell(POLICY, "EveryClaim_out_signOffs", "")),
				arguments("always", RuleXml.cell(POLICY, "EveryClaim_in_kind", "\"EVENT\"")),
				arguments("hitPolicy", RuleXml.with(POLICY, "hitPolicy=\"COLLECT\"", "hitPolicy=\"FIRST\"")),
				arguments("outputs", RuleXml.with(POLICY, "name=\"signOffs\"", "name=\"signatures\"")),
				arguments("fact", RuleXml.with(POLICY, "<text>harm</text>", "<text>weather</text>")),
				arguments("fact", RuleXml.with(POLICY, "<text>harm</text>", "<text>${claims.delete()}</text>")),
				arguments("twiceAsked", RuleXml.with(POLICY, "<text>harm</text>", "<text>hedge</text>")),
				arguments("type", RuleXml.with(POLICY, "typeRef=\"integer\"", "typeRef=\"string\"")),
				arguments("why",
						RuleXml
							.with(POLICY, "<rule id=\"EveryClaim\">\n        <description>",
									"<rule id=\"EveryClaim\">\n        <description></description><!--")
							.replaceFirst("signs\\.</description>", "signs.-->")),
				arguments("language",
						RuleXml.with(POLICY, "<decisionTable id", "<decisionTable expressionLanguage=\"groovy\" id")
							.replace("expressionLanguage=\"groovy\" id", "id")
							.replaceFirst("<inputEntry id", "<inputEntry expressionLanguage=\"groovy\" id")),
				arguments("part",
						RuleXml.with(POLICY, "<input id=\"PolicyInput_kind\"",
								"<input camunda:inputVariable=\"x\" id=\"PolicyInput_kind\"")),
				arguments("decision", POLICY.replace("id=\"verification-policy\"", "id=\"other-policy\"")),
				arguments("timeToLive", RuleXml.with(POLICY, " camunda:historyTimeToLive=\"P365D\"", "")),
				arguments("schema",
						RuleXml.with(POLICY, "<rule id=\"EveryClaim\">", "<rule colour=\"red\" id=\"EveryClaim\">")),
				arguments("xml",
						RuleXml.with(POLICY, "<definitions",
								"<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><definitions")),
				arguments("xml", "<a>".repeat(100) + "</a>".repeat(100)), arguments("xml", "not XML at all"),
				arguments("kind", "<html/>"),
				arguments("empty", RuleXml.cell(SUFFICIENCY, "TooFewSupport_out_unmet", "")),
				arguments("word", RuleXml.cell(SUFFICIENCY, "TooFewSupport_out_unmet", "string(execution)")),
				arguments("unread", RuleXml.cell(SUFFICIENCY, "TooFewSupport_out_unmet", "string(")),
				arguments("term", RuleXml.cell(SUFFICIENCY, "TooFewSupport_in_verdict", "\"TRUE\"")));
	}

	@ParameterizedTest
	@MethodSource("brokenTables")
	void aTableThatIsBrokenOrDoesHarmIsRefusedWithTheReason(String reason, String table) {
		assertThat(check(table).problems()).extracting((one) -> one.reason().key()).contains("rules.problem." + reason);
	}

	static Stream<Arguments> brokenDiagrams() {
		String service = "camunda:delegateExpression=\"${publishFinding}\"";
		return Stream.of(arguments("rewired", RuleXml.with(CLAIMS, service, "camunda:class=\"java.lang.Runtime\"")),
				arguments("setting", RuleXml.with(CLAIMS, service, "camunda:class=\"java.lang.Runtime\"")),
				arguments("setting",
						RuleXml.with(CLAIMS, service,
								service + " xmlns:a=\"http://activiti.org/bpmn\" a:class=\"java.lang.Runtime\"")),
				arguments("expression",
						RuleXml.with(CLAIMS, service,
								"camunda:delegateExpression=\"${''.class.forName('java.lang.Runtime')}\"")),
				arguments("rewired", RuleXml.with(CLAIMS, service, "camunda:delegateExpression=\"${markOverdue}\"")),
				arguments("step",
						RuleXml.with(CLAIMS, "<bpmn:textAnnotation",
								"""
										<bpmn:scriptTask id="Evil" name="Evil" scriptFormat="groovy"><bpmn:script>1</bpmn:script></bpmn:scriptTask>
										<bpmn:textAnnotation""")),
				arguments("expression", RuleXml.with(CLAIMS, "${!requestComment}", "${execution.engineServices}")),
				arguments("expression", RuleXml.with(CLAIMS, "${signOffs}", "1000000")),
				arguments("setting",
						RuleXml.with(CLAIMS, "<bpmn:conditionExpression xsi:type",
								"<bpmn:conditionExpression language=\"groovy\" xsi:type")),
				arguments("step",
						RuleXml.with(CLAIMS, "<camunda:inputParameter name=\"claim\">",
								"<camunda:connector/><camunda:inputParameter name=\"claim\">")),
				arguments("expression",
						RuleXml.with(CLAIMS, "<bpmn:documentation>", "<bpmn:documentation>#{deadlines.evil()}")),
				arguments("gone", CLAIMS.replace("\"CollectEvidence\"", "\"GatherEvidence\"")),
				arguments("task", CLAIMS.replace("\"CollectEvidence\"", "\"GatherEvidence\"")),
				arguments("gone", CLAIMS.replace("Message_ClaimWithdrawn", "Message_Other")),
				arguments("rewired", RuleXml.with(CLAIMS, "name=\"ClaimWithdrawn\"", "name=\"SomethingElse\"")),
				arguments("executable", RuleXml.with(CLAIMS, "isExecutable=\"true\"", "isExecutable=\"false\"")),
				arguments("timeToLive", RuleXml.with(CLAIMS, " camunda:historyTimeToLive=\"P365D\"", "")),
				arguments("clock", RuleXml.with(RuleXml.shipped("finding-watch.bpmn"), "0 0 3 * * ?", "R/PT0.01S")),
				arguments("undrawn", RuleXml.with(CLAIMS, "bpmnElement=\"Approved\"", "bpmnElement=\"VoidApprovals\"")),
				arguments("process", CLAIMS.replace("id=\"claim-verification\"", "id=\"something\"")),
				arguments("process", RuleXml.shipped("rules-change.bpmn")),
				arguments("schema", RuleXml.with(CLAIMS, "<bpmn:startEvent id=\"ClaimAccepted\"",
						"<bpmn:startEvent colour=\"red\" id=\"ClaimAccepted\"")));
	}

	@ParameterizedTest
	@MethodSource("brokenDiagrams")
	void aDiagramThatIsBrokenOrDoesHarmIsRefusedWithTheReason(String reason, String diagram) {
		assertThat(check(diagram).problems()).extracting((one) -> one.reason().key())
			.contains("rules.problem." + reason);
	}

	private static FileCheck check(String file) {
		return FileCheck.of(file.getBytes(StandardCharsets.UTF_8), (name) -> {
			try {
				return RuleXml.shipped(name).getBytes(StandardCharsets.UTF_8);
			}
			catch (java.io.UncheckedIOException ex) {
				return null;
			}
		});
	}

}
