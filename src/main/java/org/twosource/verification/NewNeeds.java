package org.twosource.verification;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What published claims would need by the policy table now in force that they did not
 * have. The table is asked with what it was asked with then, so that only the rules make
 * a difference; what a claim happens to have it does not need.
 */
@Component
class NewNeeds {

	private static final String TABLE = "verification-policy";

	private final SufficiencyInputs inputs;

	private final Corroborations corroborations;

	private final KnownFacts facts;

	private final DecisionService decisions;

	private final RepositoryService tables;

	private final JdbcClient jdbc;

	private final Clock clock;

	NewNeeds(SufficiencyInputs inputs, Corroborations corroborations, KnownFacts facts, DecisionService decisions,
			RepositoryService tables, JdbcClient jdbc, Clock clock) {
		this.inputs = inputs;
		this.corroborations = corroborations;
		this.facts = facts;
		this.decisions = decisions;
		this.tables = tables;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** The version of the table in force. */
	int tableVersion() {
		return this.tables.createDecisionDefinitionQuery()
			.decisionDefinitionKey(TABLE)
			.latestVersion()
			.singleResult()
			.getVersion();
	}

	/** What a claim lacks by the table in force; empty when nothing. */
	List<String> of(UUID claimId) {
		Grounds then = this.inputs.openGrounds(claimId);
		Policy old = then.policy();
		Policy now = inForce(claimId, old);
		Grounds grounds = new Grounds(then.claim(), now, this.inputs.openOrigins(claimId, now.tiedSourcesCountOnce()),
				then.comments());
		var table = this.corroborations.forMany();
		List<String> needs = new ArrayList<>();
		if (!new ShortClaim(grounds, table.apply(then), table.apply(grounds)).added().isEmpty()) {
			evidence(old, now, needs);
		}
		if (now.secondChecker() && !old.secondChecker()) {
			needs.add("secondChecker");
		}
		if (now.signOffs() > old.signOffs() && now.signOffs() > signatures(claimId)) {
			needs.add("signOffs:" + now.signOffs());
		}
		return needs;
	}

	private static void evidence(Policy old, Policy now, List<String> needs) {
		if (now.independentOrigins() > old.independentOrigins()) {
			needs.add("independentOrigins:" + now.independentOrigins());
		}
		if (now.leastReliability() != old.leastReliability() && now.leastReliability().meets(old.leastReliability())) {
			needs.add("leastReliability:" + now.leastReliability());
		}
		if (now.primarySource() && !old.primarySource()) {
			needs.add("primarySource");
		}
		if (now.tiedSourcesCountOnce() && !old.tiedSourcesCountOnce()) {
			needs.add("tiedSourcesCountOnce");
		}
		if (now.requestComment() && !old.requestComment()) {
			needs.add("requestComment");
		}
	}

	private Policy inForce(UUID claimId, Policy old) {
		Map<String, Object> asked = new HashMap<>(this.facts.of(claimId));
		asked.putAll(old.facts());
		return StrictestRules.policy(this.decisions.evaluateDecisionByKey(TABLE).variables(asked).evaluate(), asked,
				List.of(), tableVersion(), this.clock.instant());
	}

	private int signatures(UUID claimId) {
		return this.jdbc.sql("""
				select cardinality(signed_by) from finding_version where claim_id = :claim order by version desc limit 1
				""").param("claim", claimId).query(Integer.class).optional().orElse(0);
	}

}
