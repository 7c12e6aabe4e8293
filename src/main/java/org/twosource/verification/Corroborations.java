package org.twosource.verification;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

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

	private static final String CONCLUDED = Completion.Corroborated.Outcome.CONCLUDED.name();

	private final SufficiencyInputs inputs;

	private final DecisionService decisions;

	Corroborations(SufficiencyInputs inputs, DecisionService decisions) {
		this.inputs = inputs;
		this.decisions = decisions;
	}

	/**
	 * What everybody may know that a claim is judged on, as it stands now: origins
	 * counted as its policy says.
	 */
	public Grounds openGrounds(UUID claimId) {
		return this.inputs.openGrounds(claimId);
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
		return corroboration(grounds, verdict.name(), CONCLUDED);
	}

	/**
	 * For many claims, each held against what its policy asks of its verdict, or of any
	 * while it has none. The table is asked once of those whose evidence reaches equally
	 * far.
	 */
	Function<Grounds, Corroboration> forMany() {
		Map<Map<String, Object>, List<Shortfall>> known = new HashMap<>();
		return (grounds) -> {
			Verdict verdict = grounds.standing();
			Map<String, Object> inputs = (verdict != null) ? grounds.inputs(verdict.name(), CONCLUDED)
					: grounds.inputs(SufficiencyInputs.OPEN, SufficiencyInputs.OPEN);
			return corroboration(grounds, known.computeIfAbsent(inputs, this::missing));
		};
	}

	private Corroboration corroboration(Grounds grounds, String verdict, String outcome) {
		return corroboration(grounds, missing(grounds.inputs(verdict, outcome)));
	}

	private static Corroboration corroboration(Grounds grounds, List<Shortfall> missing) {
		return new Corroboration(grounds.origins(), (int) KnownFacts.count(grounds.origins(), Stance.SUPPORTS),
				(int) KnownFacts.count(grounds.origins(), Stance.REFUTES), grounds.counted(),
				grounds.policy().independentOrigins(), missing);
	}

	private List<Shortfall> missing(Map<String, Object> inputs) {
		return this.decisions.evaluateDecisionTableByKey("corroboration-sufficiency")
			.variables(inputs)
			.evaluate()
			.getResultList()
			.stream()
			.map(Corroborations::shortfall)
			.toList();
	}

	static Shortfall shortfall(Map<String, Object> row) {
		return new Shortfall((String) row.get("key"), String.valueOf(row.get("requirement")),
				String.valueOf(row.get("unmet")));
	}

}
