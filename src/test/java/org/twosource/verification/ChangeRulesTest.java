package org.twosource.verification;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.twosource.OwnNewsroomTest;
import org.twosource.Page;
import org.twosource.Refusal;
import org.twosource.StartRefusal;
import org.twosource.account.People;
import org.twosource.account.Person;
import org.twosource.extraction.Hedge;
import org.twosource.extraction.Kind;
import org.twosource.live.Heard;
import org.twosource.rules.Draft;
import org.twosource.rules.Drafts;
import org.twosource.rules.Replay;
import org.twosource.rules.Replays;
import org.twosource.rules.RuleHistory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** New rules are tried on claims, come into force, and move what runs when asked to. */
@OwnNewsroomTest
class ChangeRulesTest {

	/** What happens in the future cannot be checked. */
	private static final List<Kind> CHECKED = Stream.of(Kind.values())
		.filter((kind) -> kind != Kind.PREDICTION)
		.toList();

	private static final String POLICY = "verification-policy.dmn";

	private static final String CLAIMS = "claim-verification.bpmn";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private ProcessEngine engine;

	@Autowired
	private Drafts drafts;

	@Autowired
	private Replays replays;

	@Autowired
	private RuleHistory history;

	@Autowired
	private Rulebook rulebook;

	@Autowired
	private Migrations migrations;

	@Autowired
	private Policies policies;

	@Autowired
	private DecisionService decisions;

	@Autowired
	private People people;

	@Autowired
	private RuleBundle bundle;

	@Autowired
	private ForcedDeployments deployments;

	@Autowired
	private RunningProcesses running;

	@Autowired
	private Reconciliation reconciliation;

	@Autowired
	private JdbcClient jdbc;

	private Caseload caseload;

	private Person admin;

	@BeforeEach
	void openTheDesk() {
		this.caseload = new Caseload(this.mvc, this.engine);
		this.admin = this.people.find("admin").orElseThrow();
	}

	@Test
	void thePreviewSaysOfEveryClaimWhatTheTableWouldAskOnceInForce() {
		Random random = new Random(7);
		Map<UUID, Policy> claims = new HashMap<>();
		for (int i = 0; i < 12; i++) {
			Kind kind = CHECKED.get(random.nextInt(CHECKED.size()));
			Hedge hedge = Hedge.values()[random.nextInt(Hedge.values().length)];
			UUID claim = UUID.fromString(this.caseload.claim(kind.name(), hedge.name()));
			claims.put(claim, this.policies.inForce(claim));
		}
		String published = this.caseload.published();
		claims.put(UUID.fromString(published), this.policies.inForce(UUID.fromString(published)));
		String table = RuleXml.cell(inForce(POLICY), "CasualtyFigure_out_independentOrigins", "3");
		table = RuleXml.cell(table, "EveryClaim_out_leastReliability", "\"B\"");
		table = RuleXml.cell(table, "EveryClaim_out_commentDays", "9");
		Draft draft = ready(table, "Two were not enough at the bridge");
		Map<UUID, Replay.Line> found = new HashMap<>();
		for (Replay.Population population : Replay.Population.values()) {
			this.replays.lines(draft.id(), population, null, new Page.Request(0, 200), this.admin)
				.items()
				.forEach((line) -> found.put(line.subject(), line));
		}
		assertThat(this.replays.of(draft.id()).count(Replay.Population.DECIDED, Replay.Effect.MORE)
				+ this.replays.of(draft.id()).count(Replay.Population.DECIDED, Replay.Effect.LESS)
				+ this.replays.of(draft.id()).count(Replay.Population.DECIDED, Replay.Effect.SAME))
			.isPositive();
		this.drafts.force(draft.id(), false, this.admin);
		claims.forEach((claim, policy) -> assertThat(found.get(claim).effect().name()).as("%s", policy)
			.isEqualTo(expected(policy)));
		assertThat(this.history.of(POLICY, this.admin).get(0)).satisfies((version) -> {
			assertThat(version.by()).isEqualTo("admin");
			assertThat(version.note()).isEqualTo("Two were not enough at the bridge");
			assertThat(version.changes().rules()).extracting((one) -> one.rule().id())
				.containsExactlyInAnyOrder("EveryClaim", "CasualtyFigure");
		});
	}

	/** What the engine says now, compared the long way. */
	private String expected(Policy before) {
		List<Map<String, Object>> rules = this.decisions.evaluateDecisionByKey("verification-policy")
			.variables(new HashMap<>(before.facts()))
			.evaluate()
			.getResultList();
		Map<String, Integer> was = Map.of("independentOrigins", before.independentOrigins(), "leastReliability",
				-before.leastReliability().name().charAt(0), "primarySource", before.primarySource() ? 1 : 0,
				"tiedSourcesCountOnce", before.tiedSourcesCountOnce() ? 1 : 0, "requestComment",
				before.requestComment() ? 1 : 0, "secondChecker", before.secondChecker() ? 1 : 0, "signOffs",
				before.signOffs());
		boolean more = false;
		boolean less = false;
		for (Map.Entry<String, Integer> one : was.entrySet()) {
			int now = rules.stream()
				.filter((rule) -> rule.get(one.getKey()) != null)
				.mapToInt((rule) -> number(rule.get(one.getKey())))
				.max()
				.orElse(0);
			more |= now > one.getValue();
			less |= now < one.getValue();
		}
		return more ? "MORE" : less ? "LESS" : "SAME";
	}

	private static int number(Object value) {
		if (value instanceof Boolean truth) {
			return truth ? 1 : 0;
		}
		return (value instanceof String letter) ? -letter.charAt(0) : ((Number) value).intValue();
	}

	@Test
	void newClaimsAreJudgedByTheNewTableAndWhatRunsStaysOnItsVersion() {
		String old = this.caseload.claim("STATISTIC", "ASSERTED");
		int before = this.policies.inForce(UUID.fromString(old)).tableVersion();
		String days = "11";
		Draft draft = ready(RuleXml.cell(inForce(POLICY), "EveryClaim_out_corroborationDays", days), "More time");
		Draft forced = this.drafts.force(draft.id(), false, this.admin);
		String fresh = this.caseload.claim("STATISTIC", "ASSERTED");
		assertThat(this.policies.inForce(UUID.fromString(fresh)).tableVersion()).isEqualTo(forced.version())
			.isGreaterThan(before);
		assertThat(this.policies.inForce(UUID.fromString(fresh)).corroborationDays()).isEqualTo(Integer.parseInt(days));
		this.caseload.complete(old, "COLLECT_EVIDENCE", "checker", "{}");
		this.caseload.corroborate(old, "checker2", "CONFIRMED", "CONCLUDED");
		assertThat(this.policies.inForce(UUID.fromString(old)).tableVersion()).as("decided again").isEqualTo(before);
		assertThat(this.caseload.as("admin").get("/api/rules").valueStream())
			.filteredOn((one) -> one.get("file").asString().equals(POLICY))
			.singleElement()
			.satisfies((one) -> assertThat(one.get("version").asInt()).isEqualTo(forced.version()));
		assertThatThrownBy(() -> this.drafts.force(draft.id(), false, this.admin)).isInstanceOf(Refusal.class);
	}

	@Test
	void aDraftWhoseFileChangedMeanwhileHasToBeHandedInAgain() {
		Draft first = ready(RuleXml.cell(inForce(POLICY), "EveryClaim_out_signOffDays", "21"), "More");
		Draft second = ready(RuleXml.cell(inForce(POLICY), "EveryClaim_out_signOffDays", "23"), "Even more");
		this.drafts.force(first.id(), false, this.admin);
		assertThatThrownBy(() -> this.drafts.force(second.id(), false, this.admin)).isInstanceOf(Refusal.class)
			.hasMessageContaining("meanwhile");
		this.drafts.discard(second.id(), this.admin);
		assertThat(this.drafts.get(second.id(), this.admin).state()).isEqualTo(Draft.State.DISCARDED);
	}

	@Test
	void onlyAdministratorsChangeRules() {
		Person manager = this.people.find("manager").orElseThrow();
		byte[] table = RuleXml.cell(inForce(POLICY), "EveryClaim_out_signOffDays", "31").getBytes();
		assertThatThrownBy(() -> this.drafts.keep(table, "More", manager)).isInstanceOf(Refusal.class);
		assertThatThrownBy(() -> this.migrations.ask("claim-verification", true, manager)).isInstanceOf(Refusal.class);
		assertThatThrownBy(() -> this.history.inForce(this.people.find("editor").orElseThrow()))
			.isInstanceOf(Refusal.class);
	}

	@Test
	void anotherProgramKeepsWhatIsInForceAndRefusesToStartWhereItCannot() throws IOException {
		Draft draft = ready(RuleXml.cell(inForce(POLICY), "EveryClaim_out_collectionDays", "41"), "Time");
		this.drafts.force(draft.id(), false, this.admin);
		byte[] forced = inForce(POLICY).getBytes(StandardCharsets.UTF_8);
		Map<String, String> files = new TreeMap<>();
		this.rulebook.files().forEach((file) -> files.put(file, RuleXml.shipped(file)));
		files.put(POLICY, RuleXml.cell(files.get(POLICY), "EveryClaim_out_collectionDays", "99"));
		files.put("link-capture.bpmn", files.get("link-capture.bpmn").replace("Link captured", "Link kept"));
		RuleBundle upgraded = new RuleBundle(this.jdbc, resources(files), Set.of());
		assertThat(upgraded.program()).isNotEqualTo(this.bundle.program());
		assertThat(upgraded.atStart().get(POLICY)).isEqualTo(forced);
		assertThat(new String(upgraded.atStart().get("link-capture.bpmn"), StandardCharsets.UTF_8))
			.contains("Link kept");
		Draft diagram = ready(inForce(CLAIMS).replace("name=\"Corroborate\"", "name=\"" + "Weigh" + "\""), "Plainer");
		this.drafts.force(diagram.id(), false, this.admin);
		files.put(CLAIMS, files.get(CLAIMS).replace("\"CollectEvidence\"", "\"GatherEvidence\""));
		assertThatThrownBy(() -> new RuleBundle(this.jdbc, resources(files), Set.of()).atStart())
			.isInstanceOfSatisfying(StartRefusal.class, (refusal) -> {
				assertThat(refusal.getMessage()).contains(CLAIMS).contains("GatherEvidence");
				assertThat(refusal.action()).contains("twosource.rules.set-aside=" + CLAIMS);
			});
		assertThat(new RuleBundle(this.jdbc, resources(files), Set.of(CLAIMS)).atStart().get(CLAIMS))
			.isEqualTo(files.get(CLAIMS).getBytes(StandardCharsets.UTF_8));
	}

	@Test
	void aStartDeploysNothingAnewAfterRulesCameIntoForce() {
		Draft draft = ready(RuleXml.cell(inForce(POLICY), "EveryClaim_out_commentDays", "51"), "Time");
		Draft forced = this.drafts.force(draft.id(), false, this.admin);
		var builder = this.engine.getRepositoryService()
			.createDeployment()
			.name(EngineConfiguration.DEPLOYMENT)
			.enableDuplicateFiltering(false);
		this.bundle.atStart()
			.forEach((name, content) -> builder.addInputStream(name, new java.io.ByteArrayInputStream(content)));
		builder.deploy();
		assertThat(this.rulebook.editions(POLICY).get(0).version()).isEqualTo(forced.version());
		assertThat(this.engine.getRepositoryService()
			.createDecisionDefinitionQuery()
			.decisionDefinitionKey("verification-policy")
			.latestVersion()
			.singleResult()
			.getVersion()).isEqualTo(forced.version());
	}

	@Test
	void anotherNodeTakesUpTheJobsOfWhatCameIntoForceOnceItHears() {
		Draft draft = ready(RuleXml.cell(inForce(POLICY), "EveryClaim_out_commentDays", "61"), "Time");
		this.drafts.force(draft.id(), false, this.admin);
		String deployment = this.rulebook.editions(POLICY).get(0).deployment();
		var jobs = this.engine.getManagementService();
		jobs.unregisterDeploymentForJobExecutor(deployment);
		this.deployments.on(new Heard(Set.of(UUID.randomUUID()), false));
		assertThat(jobs.getRegisteredDeployments()).doesNotContain(deployment);
		this.deployments.on(new Heard(Set.of(ForcedDeployments.RULES), false));
		assertThat(jobs.getRegisteredDeployments()).contains(deployment);
		jobs.unregisterDeploymentForJobExecutor(deployment);
		this.jdbc.sql("update program_deployment set program = 'another' where deployment = :id")
			.param("id", deployment)
			.update();
		this.deployments.takeUp();
		assertThat(jobs.getRegisteredDeployments()).as("of another program").doesNotContain(deployment);
		this.jdbc.sql("update program_deployment set program = :program where deployment = :id")
			.param("program", this.bundle.program())
			.param("id", deployment)
			.update();
		this.deployments.takeUp();
		assertThat(jobs.getRegisteredDeployments()).contains(deployment);
	}

	@Test
	void claimsAreMovedAtEveryStepWithTheirClocksAndGoOn() {
		Map<String, String> claims = atEveryStep();
		Map<String, Map<String, Date>> clocks = new TreeMap<>();
		claims.forEach((step, claim) -> clocks.put(step, clocks(claim)));
		Draft draft = ready(inForce(CLAIMS).replace("name=\"Withdrawal\"", "name=\"" + "Taken back" + "\""), "Plainer");
		assertThat(this.replays.of(draft.id()).count(Replay.Population.OPEN, Replay.Effect.STAYS)).isZero();
		this.drafts.force(draft.id(), false, this.admin);
		UUID tried = this.migrations.ask("claim-verification", true, this.admin);
		runJobs(tried);
		assertThat(this.migrations.get(tried).moved()).isGreaterThanOrEqualTo(claims.size());
		assertThat(this.migrations.behind("claim-verification")).as("only tried").isGreaterThanOrEqualTo(claims.size());
		UUID moved = this.migrations.ask("claim-verification", false, this.admin);
		runJobs(moved);
		assertThat(this.migrations.get(moved).stayed()).isZero();
		assertThat(this.migrations.behind("claim-verification")).isZero();
		claims.forEach((step, claim) -> assertThat(clocks(claim)).as(step).isEqualTo(clocks.get(step)));
		claims.forEach(this::goesOn);
		assertThat(this.reconciliation.astray()).isZero();
	}

	@Test
	void aMovedClaimIsJudgedByTheNewTableUnlessItWaitsForSignatures() {
		String collecting = this.caseload.claim("STATISTIC", "ASSERTED");
		String signing = this.caseload.atSignOff();
		int before = this.policies.inForce(UUID.fromString(signing)).tableVersion();
		Draft draft = ready(RuleXml.cell(inForce(POLICY), "EveryClaim_out_independentOrigins", "4"),
				"One is not enough");
		Draft forced = this.drafts.force(draft.id(), true, this.admin);
		runJobs(draft.id());
		assertThat(this.policies.inForce(UUID.fromString(collecting)).tableVersion()).isEqualTo(forced.version());
		assertThat(this.policies.inForce(UUID.fromString(collecting)).independentOrigins()).isGreaterThan(3);
		assertThat(this.policies.inForce(UUID.fromString(signing)).tableVersion()).isEqualTo(before);
		this.caseload.approve(signing, "editor");
		this.caseload.runJobs(signing);
		assertThat(this.caseload.stage(signing)).isEqualTo("PUBLISHED");
		Draft back = ready(RuleXml.cell(inForce(POLICY), "EveryClaim_out_independentOrigins", "1"), "Back");
		this.drafts.force(back.id(), true, this.admin);
		runJobs(back.id());
		assertThat(this.policies.inForce(UUID.fromString(collecting)).independentOrigins()).isEqualTo(1);
	}

	@Test
	void whatCannotBeMovedStaysWithTheReason() {
		String claim = disagreeing();
		String target = this.engine.getRepositoryService()
			.createDeployment()
			.addClasspathResource("earlier/claim-verification.bpmn")
			.addClasspathResource("bpmn/verification-policy.dmn")
			.addClasspathResource("bpmn/corroboration-sufficiency.dmn")
			.deployWithResult()
			.getDeployedProcessDefinitions()
			.get(0)
			.getId();
		try {
			List<String> obstacles = new ArrayList<>();
			this.deployments.undone(() -> this.running.notUnder("claim-verification", target, null, 1000)
				.stream()
				.filter((one) -> one.subject().toString().equals(claim))
				.forEach((one) -> obstacles.addAll(this.running.new Ways(target).bring(one))));
			assertThat(obstacles).isNotEmpty().first().asString().contains("SettleDisagreement");
		}
		finally {
			this.engine.getRepositoryService()
				.deleteDeployment(this.engine.getRepositoryService().getProcessDefinition(target).getDeploymentId(),
						true);
		}
	}

	private Map<String, String> atEveryStep() {
		Map<String, String> claims = new TreeMap<>();
		claims.put("collecting", this.caseload.claim("STATISTIC", "ASSERTED"));
		String overdue = this.caseload.claim("STATISTIC", "ASSERTED");
		this.caseload.pass(overdue, "CollectionOverdue");
		claims.put("collecting late", overdue);
		String asking = this.caseload.claim("CONDUCT", "RUMOUR");
		this.caseload.evidence(asking, "SUPPORTS", "checker");
		this.caseload.evidence(asking, "SUPPORTS", "checker");
		this.caseload.complete(asking, "COLLECT_EVIDENCE", "checker", "{}");
		claims.put("asking", asking);
		String waiting = this.caseload.claim("CONDUCT", "RUMOUR");
		this.caseload.evidence(waiting, "SUPPORTS", "checker");
		this.caseload.evidence(waiting, "SUPPORTS", "checker");
		this.caseload.complete(waiting, "COLLECT_EVIDENCE", "checker", "{}");
		this.caseload.complete(waiting, "REQUEST_COMMENT", "checker", """
				{"asked": "The head of the guards, by telephone"}""");
		claims.put("waiting", waiting);
		String weighing = this.caseload.claim("STATISTIC", "ASSERTED");
		this.caseload.evidence(weighing, "SUPPORTS", "checker");
		this.caseload.complete(weighing, "COLLECT_EVIDENCE", "checker", "{}");
		claims.put("weighing", weighing);
		claims.put("disagreeing", disagreeing());
		String signing = this.caseload.claim("CONDUCT", "RUMOUR");
		this.caseload.evidence(signing, "SUPPORTS", "checker");
		this.caseload.evidence(signing, "SUPPORTS", "checker");
		this.caseload.complete(signing, "COLLECT_EVIDENCE", "checker", "{}");
		this.caseload.complete(signing, "REQUEST_COMMENT", "checker", """
				{"asked": "The head of the guards, by telephone", "reply": "We left when we were told to."}""");
		this.caseload.corroborate(signing, "checker2", "CONFIRMED", "CONCLUDED");
		this.caseload.approve(signing, "editor");
		claims.put("signing", signing);
		String signed = this.caseload.atSignOff();
		this.caseload.approve(signed, "editor");
		claims.put("signed", signed);
		return claims;
	}

	private String disagreeing() {
		String claim = this.caseload.claim("CASUALTY", "REPORTED");
		for (int i = 0; i < 5; i++) {
			this.caseload.evidence(claim, "SUPPORTS", "checker");
		}
		this.caseload.complete(claim, "COLLECT_EVIDENCE", "checker", """
				{"assessment": {"verdict": "FALSE", "confidence": "LOW", "rationale": "Nobody was there."}}""");
		this.caseload.corroborate(claim, "checker2", "CONFIRMED", "CONCLUDED");
		return claim;
	}

	private void goesOn(String step, String claim) {
		switch (step) {
			case "collecting", "collecting late" -> this.caseload.corroborated(claim);
			case "asking" -> this.caseload.complete(claim, "REQUEST_COMMENT", "checker", """
					{"asked": "The head of the guards, by telephone", "reply": "No comment."}""");
			case "waiting" -> this.caseload.pass(claim, "ReplyDeadline");
			case "weighing", "disagreeing" -> this.caseload.corroborate(claim, "checker2", "CONFIRMED", "CONCLUDED");
			case "signing" -> {
				this.caseload.approve(claim, "editor2");
				this.caseload.runJobs(claim);
			}
			default -> this.caseload.runJobs(claim);
		}
		assertThat(this.caseload.stage(claim)).as(step).isEqualTo(switch (step) {
			case "asking", "waiting" -> "CORROBORATION";
			case "signing", "signed" -> "PUBLISHED";
			default -> "SIGN_OFF";
		});
	}

	private Map<String, Date> clocks(String claim) {
		String instance = this.engine.getRuntimeService()
			.createProcessInstanceQuery()
			.processInstanceBusinessKey(claim)
			.singleResult()
			.getId();
		return this.engine.getManagementService()
			.createJobQuery()
			.processInstanceId(instance)
			.timers()
			.list()
			.stream()
			.collect(Collectors.toMap(Job::getId, Job::getDuedate));
	}

	private Draft ready(String content, String note) {
		Draft draft = this.drafts.keep(content.getBytes(StandardCharsets.UTF_8), note, this.admin);
		runJobs(draft.id());
		Draft ready = this.drafts.get(draft.id(), this.admin);
		assertThat(ready.state()).isEqualTo(Draft.State.READY);
		return ready;
	}

	/** Runs the steps of a change of the rules. */
	private void runJobs(UUID key) {
		this.caseload.runJobs(key.toString());
	}

	private String inForce(String file) {
		return new String(this.rulebook.inForce(file), StandardCharsets.UTF_8);
	}

	private static Resource[] resources(Map<String, String> files) {
		return files.entrySet()
			.stream()
			.map((file) -> new ByteArrayResource(file.getValue().getBytes(StandardCharsets.UTF_8)) {
				@Override
				public String getFilename() {
					return file.getKey();
				}
			})
			.toArray(Resource[]::new);
	}

}
