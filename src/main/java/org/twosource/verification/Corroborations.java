package org.twosource.verification;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Component;
import org.twosource.account.Person;
import org.twosource.claim.Verdict;
import org.twosource.evidence.Stance;

/**
 * How far the evidence on each claim reaches, decided by corroboration-sufficiency.dmn.
 */
@Component
public class Corroborations {

	private final SufficiencyInputs inputs;

	private final DecisionService decisions;

	Corroborations(SufficiencyInputs inputs, DecisionService decisions) {
		this.inputs = inputs;
		this.decisions = decisions;
	}

	/**
	 * The evidence on a claim that a person may know of held against its policy, as it
	 * stands now, whatever anybody concluded.
	 */
	public Corroboration of(UUID claimId, Person viewer) {
		return of(this.inputs.grounds(claimId, viewer));
	}

	/**
	 * The same, of what was read already.
	 * @param grounds what it is judged on
	 */
	public Corroboration of(Grounds grounds) {
		return corroboration(grounds, SufficiencyInputs.OPEN, SufficiencyInputs.OPEN);
	}

	/** The evidence on a claim held against what its policy asks of one verdict. */
	public Corroboration of(Grounds grounds, Verdict verdict) {
		return corroboration(grounds, verdict.name(), Completion.Corroborated.Outcome.CONCLUDED.name());
	}

	private Corroboration corroboration(Grounds grounds, String verdict, String outcome) {
		List<Shortfall> missing = this.decisions.evaluateDecisionTableByKey("corroboration-sufficiency")
			.variables(grounds.inputs(verdict, outcome))
			.evaluate()
			.getResultList()
			.stream()
			.map(Corroborations::shortfall)
			.toList();
		return new Corroboration(grounds.origins(), (int) KnownFacts.count(grounds.origins(), Stance.SUPPORTS),
				(int) KnownFacts.count(grounds.origins(), Stance.REFUTES), grounds.counted(),
				grounds.policy().independentOrigins(), missing);
	}

	private static Shortfall shortfall(Map<String, Object> row) {
		return new Shortfall((String) row.get("key"), String.valueOf(row.get("requirement")),
				String.valueOf(row.get("unmet")));
	}

}
