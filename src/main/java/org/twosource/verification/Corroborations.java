package org.twosource.verification;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.UUID;

import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.dmn.DecisionEvaluationBuilder;
import org.springframework.stereotype.Component;
import org.twosource.claim.Verdict;
import org.twosource.evidence.Stance;

/**
 * How far the evidence on each claim reaches, decided by corroboration-sufficiency.dmn.
 */
@Component
public class Corroborations {

	private static final String TABLE = "corroboration-sufficiency";

	private static final String CONCLUDED = Completion.Corroborated.Outcome.CONCLUDED.name();

	private final SufficiencyInputs inputs;

	private final DecisionService decisions;

	private final RepositoryService repository;

	Corroborations(SufficiencyInputs inputs, DecisionService decisions, RepositoryService repository) {
		this.repository = repository;
		this.inputs = inputs;
		this.decisions = decisions;
	}

	/**
	 * The evidence on a claim held against its policy, as it stands now, whatever anybody
	 * concluded.
	 */
	public Corroboration of(UUID claimId) {
		return of(this.inputs.grounds(claimId));
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

	private Corroboration corroboration(Grounds grounds, String verdict, String outcome) {
		return corroboration(grounds,
				missing(this.decisions.evaluateDecisionTableByKey(TABLE), grounds, verdict, outcome));
	}

	/**
	 * For many claims: the table in force is looked up once. Each claim is held against
	 * what its policy asks of its verdict, or of any while it has none.
	 */
	Function<Grounds, Corroboration> forMany() {
		String table = this.repository.createDecisionDefinitionQuery()
			.decisionDefinitionKey(TABLE)
			.latestVersion()
			.singleResult()
			.getId();
		return (grounds) -> {
			Verdict verdict = grounds.standing();
			DecisionEvaluationBuilder evaluation = this.decisions.evaluateDecisionTableById(table);
			return corroboration(grounds, (verdict != null) ? missing(evaluation, grounds, verdict.name(), CONCLUDED)
					: missing(evaluation, grounds, SufficiencyInputs.OPEN, SufficiencyInputs.OPEN));
		};
	}

	private static List<Shortfall> missing(DecisionEvaluationBuilder table, Grounds grounds, String verdict,
			String outcome) {
		return table.variables(grounds.inputs(verdict, outcome))
			.evaluate()
			.getResultList()
			.stream()
			.map(Corroborations::shortfall)
			.toList();
	}

	private static Corroboration corroboration(Grounds grounds, List<Shortfall> missing) {
		return new Corroboration(grounds.origins(), (int) KnownFacts.count(grounds.origins(), Stance.SUPPORTS),
				(int) KnownFacts.count(grounds.origins(), Stance.REFUTES), grounds.counted(),
				grounds.policy().independentOrigins(), missing);
	}

	private static Shortfall shortfall(Map<String, Object> row) {
		return new Shortfall((String) row.get("key"), String.valueOf(row.get("requirement")),
				String.valueOf(row.get("unmet")));
	}

}
