package org.twosource.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.twosource.claim.Harm;

/** For how long tasks may lie, as the table in force says. */
@Component
public class Patience {

	static final String TABLE = "task-patience";

	private final DecisionService decisions;

	private final RepositoryService tables;

	private final Map<String, List<Limits>> read = new ConcurrentHashMap<>();

	Patience(DecisionService decisions, RepositoryService tables) {
		this.decisions = decisions;
		this.tables = tables;
	}

	/**
	 * What holds for tasks of a kind on claims of a harm.
	 *
	 * @param kind the kind
	 * @param harm the harm
	 * @param askAfter after how many hours without an act of the holder on the claim the
	 * holder is asked
	 * @param answer how many hours the holder has to answer
	 * @param ownerAfter after how many hours in nobody's hands an owner is looked for
	 * @param mostHeld whoever holds as many tasks is given no more by the program
	 */
	public record Limits(TaskKind kind, Harm harm, int askAfter, int answer, int ownerAfter, int mostHeld) {

	}

	/** What holds for every kind and harm. */
	@Transactional(readOnly = true)
	public List<Limits> all() {
		String inForce = this.tables.createDecisionDefinitionQuery()
			.decisionDefinitionKey(TABLE)
			.latestVersion()
			.singleResult()
			.getId();
		return this.read.computeIfAbsent(inForce, this::of);
	}

	/** What holds for one kind and harm. */
	Limits of(TaskKind kind, Harm harm) {
		return all().stream().filter((one) -> one.kind() == kind && one.harm() == harm).findFirst().orElseThrow();
	}

	private List<Limits> of(String table) {
		List<Limits> all = new ArrayList<>();
		for (TaskKind kind : TaskKind.values()) {
			for (Harm harm : Harm.values()) {
				DmnDecisionRuleResult row = this.decisions.evaluateDecisionTableById(table)
					.variables(Map.of("kind", kind.name(), "harm", harm.name()))
					.evaluate()
					.getSingleResult();
				all.add(new Limits(kind, harm, number(row, "askAfterHours"), number(row, "answerHours"),
						number(row, "ownerAfterHours"), number(row, "mostHeld")));
			}
		}
		return List.copyOf(all);
	}

	private static int number(DmnDecisionRuleResult row, String output) {
		Number number = row.getEntry(output);
		return number.intValue();
	}

}
