package org.twosource.verification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds the diagrams and the code to the same names, and the diagrams to being readable.
 */
class NamesTest {

	private static final Pattern BEAN = Pattern.compile("\\$\\{(\\w+)(?:\\}|\\.)");

	private static final Set<String> FLAGS = Set.of("requestComment", "replyAwaited", "evidenceSuffices", "decision",
			"returnTo", "outcome", "signOffs", "disagreement", "dueAt", "replyDueAt", "nextAttemptAt", "execution",
			"moreFindings", "pauseEndsAt", "moreClaims", "migrate", "moreProcesses", "holder", "answerBy", "found");

	@Test
	void everyUserTaskOnAClaimHasItsKindAndEveryKindItsUserTasks() {
		Set<String> drawn = diagrams().flatMap((diagram) -> diagram.getModelElementsByType(UserTask.class).stream())
			.map(UserTask::getId)
			.collect(Collectors.toCollection(TreeSet::new));
		drawn.remove("TriageCandidates");
		Set<String> known = Stream.of(TaskKind.values())
			.flatMap((kind) -> kind.steps().stream())
			.collect(Collectors.toCollection(TreeSet::new));
		assertThat(known).isEqualTo(drawn);
	}

	@Test
	void everythingTheDiagramsCallIsAPartOfTheProcessAndTheReverse() {
		Set<String> called = new TreeSet<>();
		diagrams().forEach((diagram) -> {
			Matcher matcher = BEAN.matcher(Bpmn.convertToString(diagram));
			while (matcher.find()) {
				called.add(matcher.group(1));
			}
		});
		called.removeAll(FLAGS);
		Set<String> parts = Stream
			.of(PolicyFacts.class, PolicyDecided.class, SufficiencyFacts.class, SufficiencyDecided.class, Stages.class,
					Deadlines.class, MarkOverdue.class, NoteNoReply.class, VoidApprovals.class, PublishFinding.class,
					RecordSpike.class, RecordWithdrawal.class, ExtractCandidates.class, LanguageModelUse.class,
					DeliveryRecord.class, WaitingChallenges.class, CompareWithRules.class, CapturePagesAgain.class,
					StopClock.class, LetClockRun.class, RaiseToManagers.class, ReplayOnClaims.class,
					MigrateProcesses.class, MailRecord.class, AlertRounds.class, TaskCare.class, AuditSealing.class)
			.map((part) -> Character.toLowerCase(part.getSimpleName().charAt(0)) + part.getSimpleName().substring(1))
			.collect(Collectors.toCollection(TreeSet::new));
		assertThat(called).isEqualTo(parts);
	}

	@Test
	void everyMessageTheCodeSendsIsDrawnAndTheReverse() {
		Set<String> drawn = diagrams().flatMap((diagram) -> diagram.getModelElementsByType(Message.class).stream())
			.map(Message::getName)
			.collect(Collectors.toSet());
		Set<String> sent = new TreeSet<>(Set.of("ClaimWithdrawn", "SignedContentChanged", "FindingWithdrawn",
				"ChallengedClaimWithdrawn", "RulesChanged", "ClaimEscalated", "ClaimResumed", "ClaimMovedOn",
				"PutInForce", "MigrationAsked", "DraftDiscarded", "TaskUntouched", "NobodyTookIt", "HolderAnswered",
				"NoLongerHeld"));
		Stream.of(Cause.values()).map(Cause::message).filter(Objects::nonNull).forEach(sent::add);
		assertThat(drawn).isEqualTo(sent);
	}

	@ParameterizedTest
	@MethodSource("diagrams")
	void everyElementHasANameInPlainWordsAndAPlace(BpmnModelInstance diagram) {
		Set<String> placed = Stream
			.concat(diagram.getModelElementsByType(BpmnShape.class).stream().map(BpmnShape::getBpmnElement),
					diagram.getModelElementsByType(BpmnEdge.class).stream().map(BpmnEdge::getBpmnElement))
			.map(BaseElement::getId)
			.collect(Collectors.toSet());
		assertThat(diagram.getModelElementsByType(FlowNode.class))
			.allSatisfy((node) -> assertThat(node.getName()).as(node.getId()).isNotBlank())
			.allSatisfy((node) -> assertThat(placed).contains(node.getId()));
		assertThat(diagram.getModelElementsByType(SequenceFlow.class))
			.allSatisfy((flow) -> assertThat(placed).contains(flow.getId()));
	}

	@ParameterizedTest
	@MethodSource("diagrams")
	void everyWayOutOfADecisionIsLabelled(BpmnModelInstance diagram) {
		List<SequenceFlow> ways = diagram.getModelElementsByType(ExclusiveGateway.class)
			.stream()
			.filter((gateway) -> gateway.getOutgoing().size() > 1)
			.flatMap((gateway) -> gateway.getOutgoing().stream())
			.toList();
		assertThat(ways).allSatisfy((way) -> assertThat(way.getName()).as(way.getId()).isNotBlank());
	}

	@ParameterizedTest
	@MethodSource("tables")
	void everyRuleSaysWhyItIsThere(DmnModelInstance table) {
		assertThat(table.getModelElementsByType(Rule.class)).isNotEmpty()
			.allSatisfy((rule) -> assertThat(rule.getDescription().getTextContent()).as(rule.getId()).isNotBlank());
	}

	@Test
	void thePolicyTableGivesWhatTheCodeReads() {
		DmnModelInstance policy = tables().filter((table) -> table.getModelElementById("verification-policy") != null)
			.findFirst()
			.orElseThrow();
		assertThat(policy.getModelElementsByType(Output.class)).extracting(Output::getName)
			.containsExactly("rule", "independentOrigins", "leastReliability", "primarySource", "requestComment",
					"secondChecker", "signOffs", "collectionDays", "commentDays", "corroborationDays", "signOffDays",
					"tiedSourcesCountOnce");
	}

	@Test
	void theTableOfPatienceGivesWhatTheCodeReads() {
		DmnModelInstance patience = tables().filter((table) -> table.getModelElementById(Patience.TABLE) != null)
			.findFirst()
			.orElseThrow();
		assertThat(patience.getModelElementsByType(Output.class)).extracting(Output::getName)
			.containsExactly("rule", "askAfterHours", "answerHours", "ownerAfterHours", "mostHeld");
	}

	static Stream<BpmnModelInstance> diagrams() {
		return resources("classpath:bpmn/*.bpmn").map((resource) -> {
			try (var stream = resource.getInputStream()) {
				return Bpmn.readModelFromStream(stream);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
	}

	static Stream<DmnModelInstance> tables() {
		return resources("classpath:bpmn/*.dmn").map((resource) -> {
			try (var stream = resource.getInputStream()) {
				return Dmn.readModelFromStream(stream);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
	}

	private static Stream<Resource> resources(String pattern) {
		try {
			return Stream.of(new PathMatchingResourcePatternResolver().getResources(pattern));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
