package org.twosource.verification;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;
import org.twosource.Sentence;

/**
 * Holds a decision table somebody handed in to what the program asks it and reads from
 * it, and tells everything that is wrong at once.
 */
final class TableCheck {

	private static final FeelEngine feel = new ScalaFeelEngineFactory().createInstance();

	private final TableShape shape;

	private final List<FileProblem> wrong = new ArrayList<>();

	private TableCheck(TableShape shape) {
		this.shape = shape;
	}

	/** What is wrong with the table; nothing when it can be put in force. */
	static List<FileProblem> of(TableShape shape, DmnModelInstance model) {
		TableCheck check = new TableCheck(shape);
		DecisionTable table = model.getModelElementsByType(DecisionTable.class).iterator().next();
		check.frame(model, table);
		if (check.wrong.isEmpty()) {
			check.rules(table);
		}
		return List.copyOf(check.wrong);
	}

	private void frame(DmnModelInstance model, DecisionTable table) {
		Decision decision = model.getModelElementsByType(Decision.class).iterator().next();
		if (decision.getCamundaHistoryTimeToLiveString() == null) {
			problem("rules.problem.timeToLive");
		}
		HitPolicy policy = this.shape.hitPolicy();
		if (table.getHitPolicy() != policy || table.getAggregation() != null) {
			problem("rules.problem.hitPolicy", StringUtils.capitalize(policy.name().toLowerCase(Locale.ROOT)));
		}
		Set<String> asked = new HashSet<>();
		table.getInputs().forEach((input) -> input(input, asked));
		List<String> given = table.getOutputs().stream().map(Output::getName).toList();
		List<String> read = this.shape.outcomes().stream().map(TableShape.Outcome::name).toList();
		if (!given.equals(read)) {
			problem("rules.problem.outputs", String.join(", ", read));
			return;
		}
		int at = 0;
		for (Output output : table.getOutputs()) {
			TableShape.Outcome outcome = this.shape.outcomes().get(at++);
			if (!outcome.type().typeRef().equals(output.getTypeRef())) {
				problem(null, null, outcome.name(),
						Sentence.of("rules", "rules.problem.type", outcome.type().typeRef()));
			}
		}
	}

	private void input(Input input, Set<String> asked) {
		String name = (input.getInputExpression() != null && input.getInputExpression().getText() != null)
				? input.getInputExpression().getText().getTextContent().strip() : "";
		TableShape.Fact fact = this.shape.facts().get(name);
		if (fact == null) {
			problem(null, null, label(input.getLabel(), name), Sentence.of("rules", "rules.problem.fact", name,
					String.join(", ", this.shape.facts().keySet().stream().sorted().toList())));
		}
		else if (!fact.type().typeRef().equals(input.getInputExpression().getTypeRef())) {
			problem(null, null, label(input.getLabel(), name),
					Sentence.of("rules", "rules.problem.type", fact.type().typeRef()));
		}
		if (!asked.add(name)) {
			problem(null, null, label(input.getLabel(), name), Sentence.of("rules", "rules.problem.twiceAsked"));
		}
	}

	private void rules(DecisionTable table) {
		Set<String> names = new HashSet<>();
		Set<String> missing = new HashSet<>();
		this.shape.outcomes().stream().filter(TableShape.Outcome::always).forEach((one) -> missing.add(one.name()));
		int row = 0;
		for (Rule rule : table.getRules()) {
			row++;
			List<Cell> conditions = cells(RuleTables.texts(rule.getInputEntries().stream()));
			List<Cell> outcomes = cells(RuleTables.texts(rule.getOutputEntries().stream()));
			if (conditions.size() != table.getInputs().size() || outcomes.size() != table.getOutputs().size()) {
				problem(row, null, null, Sentence.of("rules", "rules.problem.cells"));
				continue;
			}
			rule(table, rule, row, conditions, outcomes);
			String name = outcomes.get(0).literal();
			if (this.shape == TableShape.POLICY && name != null && !names.add(name)) {
				problem(row, name, label(table, 0), Sentence.of("rules", "rules.problem.twice", name));
			}
			if (conditions.stream().allMatch(Cell::empty)) {
				given(outcomes).forEach(missing::remove);
			}
		}
		if (row == 0) {
			problem("rules.problem.noRules");
		}
		else if (!missing.isEmpty()) {
			problem("rules.problem.always", String.join(", ", missing.stream().sorted().toList()));
		}
	}

	private Stream<String> given(List<Cell> outcomes) {
		return IntStream.range(0, outcomes.size())
			.filter((at) -> !outcomes.get(at).empty())
			.mapToObj((at) -> this.shape.outcomes().get(at).name());
	}

	private void rule(DecisionTable table, Rule rule, int row, List<Cell> conditions, List<Cell> outcomes) {
		String name = Objects.requireNonNullElse(outcomes.get(0).literal(), outcomes.get(0).text());
		if (rule.getId() == null) {
			problem(row, name, null, Sentence.of("rules", "rules.problem.noId"));
		}
		if (rule.getDescription() == null || rule.getDescription().getTextContent().isBlank()) {
			problem(row, name, null, Sentence.of("rules", "rules.problem.why"));
		}
		int at = 0;
		for (Input input : table.getInputs()) {
			TableShape.Fact fact = this.shape.facts()
				.get(input.getInputExpression().getText().getTextContent().strip());
			condition(row, name, label(input.getLabel(), fact.name()), fact, conditions.get(at++));
		}
		for (at = 0; at < outcomes.size(); at++) {
			outcome(row, name, label(table, at), this.shape.outcomes().get(at), outcomes.get(at));
		}
	}

	private void condition(int row, String rule, String column, TableShape.Fact fact, Cell cell) {
		if (cell.empty()) {
			return;
		}
		Sentence wrong = cell.wrongCondition(fact, this.shape);
		if (wrong == null && !isRead(() -> {
			feel.evaluateSimpleUnaryTests(cell.text(), fact.name(), samples());
			return true;
		})) {
			wrong = Sentence.of("rules", "rules.problem.unread", cell.text());
		}
		if (wrong != null) {
			problem(row, rule, column, wrong);
		}
	}

	private void outcome(int row, String rule, String column, TableShape.Outcome outcome, Cell cell) {
		if (cell.empty()) {
			if (outcome.everywhere()) {
				problem(row, rule, column, Sentence.of("rules", "rules.problem.empty"));
			}
			return;
		}
		Sentence wrong = cell.wrongOutcome(outcome, this.shape);
		if (wrong == null && outcome.composed()
				&& !isRead(() -> feel.evaluateSimpleExpression(cell.text(), samples()) instanceof String)) {
			wrong = Sentence.of("rules", "rules.problem.unread", cell.text());
		}
		if (wrong != null) {
			problem(row, rule, column, wrong);
		}
	}

	private VariableContext samples() {
		Map<String, Object> samples = this.shape.samples();
		return Variables.fromMap(samples).asVariableContext();
	}

	/** Whether the engine understands a cell, whatever comes out. */
	private static boolean isRead(BooleanSupplier reading) {
		try {
			return reading.getAsBoolean();
		}
		catch (FeelException ex) {
			return false;
		}
	}

	private static List<Cell> cells(List<String> texts) {
		return texts.stream().map(Cell::new).toList();
	}

	private static String label(DecisionTable table, int output) {
		Output at = table.getOutputs().stream().skip(output).findFirst().orElseThrow();
		return label(at.getLabel(), at.getName());
	}

	private static String label(@Nullable String label, String name) {
		return (label == null || label.isBlank()) ? name : label;
	}

	private void problem(String key, Object... arguments) {
		this.wrong.add(FileProblem.of(key, arguments));
	}

	private void problem(@Nullable Integer row, @Nullable String rule, @Nullable String column, Sentence reason) {
		this.wrong.add(new FileProblem(row, rule, column, reason));
	}

}
