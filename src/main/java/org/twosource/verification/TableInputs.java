package org.twosource.verification;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.TypedValue;

/** Inputs of a decision table: seen by the table, never stored. */
final class TableInputs {

	private TableInputs() {
	}

	static void put(DelegateExecution execution, Map<String, Object> inputs) {
		inputs.forEach((name, value) -> execution.setVariableLocal(name, unstored(value)));
	}

	/** What the table was handed, while it is still there. */
	static Map<String, Object> of(DelegateExecution execution, List<String> names) {
		Map<String, Object> inputs = new LinkedHashMap<>();
		names.forEach((name) -> inputs.put(name, execution.getVariableLocal(name)));
		return inputs;
	}

	private static TypedValue unstored(Object value) {
		if (value instanceof Boolean truth) {
			return Variables.booleanValue(truth, true);
		}
		if (value instanceof Integer number) {
			return Variables.integerValue(number, true);
		}
		return Variables.stringValue(value.toString(), true);
	}

}
