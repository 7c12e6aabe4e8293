package org.twosource.speed;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** The statements that may read a table that grows row by row, each for a reason. */
final class Allowed {

	/** By a part of the statement. */
	private static final Map<String, String> REASONS = new LinkedHashMap<>();

	static {
		REASONS.put("from camunda.ACT_RU_TASK where PARENT_TASK_ID_",
				"The engine's own; there are as many rows as open tasks.");
		REASONS.put("with patience as",
				"Few claims are all read before they are looked up; PlansSpeed shows that many are not.");
	}

	private Allowed() {
	}

	/** A statement on one line. */
	static String plain(String sql) {
		return sql.strip().replaceAll("\\s+", " ");
	}

	/** What may not. */
	static Map<String, String> without(Map<String, String> found) {
		Map<String, String> refused = new TreeMap<>(found);
		refused.keySet().removeIf((sql) -> REASONS.keySet().stream().anyMatch(sql::contains));
		return refused;
	}

}
