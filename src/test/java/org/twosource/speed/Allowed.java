package org.twosource.speed;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** The statements that may read a whole table that grows, each for a reason. */
final class Allowed {

	/** By a part of the statement. */
	private static final Map<String, String> REASONS = new LinkedHashMap<>();

	private Allowed() {
	}

	/** A statement on one line. */
	static String plain(String sql) {
		return sql.strip().replaceAll("\\s+", " ");
	}

	/** What may not. */
	static Map<String, String> without(Map<String, String> whole) {
		Map<String, String> refused = new TreeMap<>(whole);
		refused.keySet().removeIf((sql) -> REASONS.keySet().stream().anyMatch(sql::contains));
		return refused;
	}

}
