package org.twosource.verification;

import java.util.List;
import java.util.UUID;

import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Component;
import org.twosource.evidence.Evidence;
import org.twosource.evidence.Origin;
import org.twosource.evidence.Stance;

/**
 * How far the evidence on each claim reaches, decided by corroboration-sufficiency.dmn.
 */
@Component
public class Corroborations {

	private final Evidence evidence;

	private final Policies policies;

	private final SufficiencyInputs inputs;

	private final DecisionService decisions;

	Corroborations(Evidence evidence, Policies policies, SufficiencyInputs inputs, DecisionService decisions) {
		this.evidence = evidence;
		this.policies = policies;
		this.inputs = inputs;
		this.decisions = decisions;
	}

	/**
	 * The evidence on a claim held against its policy, as it stands now, whatever anybody
	 * concluded.
	 */
	public Corroboration of(UUID claimId) {
		List<Origin> origins = this.evidence.origins(claimId);
		List<String> unmet = this.decisions.evaluateDecisionTableByKey("corroboration-sufficiency")
			.variables(this.inputs.of(claimId, SufficiencyInputs.OPEN, SufficiencyInputs.OPEN))
			.evaluate()
			.collectEntries("unmet");
		return new Corroboration(origins, (int) KnownFacts.count(origins, Stance.SUPPORTS),
				(int) KnownFacts.count(origins, Stance.REFUTES), this.policies.inForce(claimId).independentOrigins(),
				unmet.isEmpty(), unmet);
	}

}
