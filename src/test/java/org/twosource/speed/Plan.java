package org.twosource.speed;

import java.util.Set;
import java.util.TreeSet;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A plan of the database for a statement, as {@code explain (format json)} tells it. */
final class Plan {

	private static final JsonMapper json = JsonMapper.builder().build();

	/** Indexes of what is open alone. */
	private static final String PART_OF_TABLE = ".*_(open|held|unseen|overdue|wanted|open_accepted|requested)$";

	private Plan() {
	}

	/**
	 * The tables that a plan reads row by row.
	 * @param told the JSON of a plan, or of several
	 * @param tables which tables count
	 */
	static Set<String> rowByRow(String told, Set<String> tables) {
		return found(told, tables, false);
	}

	/**
	 * The tables that a plan reads as a whole: row by row, or through an index without
	 * any condition unless it stops after some rows.
	 * @param told the JSON of a plan, or of several
	 * @param tables which tables count
	 */
	static Set<String> whole(String told, Set<String> tables) {
		return found(told, tables, true);
	}

	private static Set<String> found(String told, Set<String> tables, boolean throughIndexes) {
		Set<String> found = new TreeSet<>();
		json.readTree(told)
			.valueStream()
			.forEach((plan) -> look(plan.path("Plan"), tables, false, throughIndexes, found));
		return found;
	}

	private static void look(JsonNode node, Set<String> tables, boolean stops, boolean throughIndexes,
			Set<String> found) {
		String kind = node.path("Node Type").asString("");
		String table = node.path("Relation Name").asString("");
		boolean wholeIndex = throughIndexes && !stops && kind.matches("Index( Only)? Scan") && !node.has("Index Cond")
				&& !node.path("Index Name").asString("").matches(PART_OF_TABLE);
		if ((kind.equals("Seq Scan") || wholeIndex) && tables.contains(table)) {
			found.add(table);
		}
		boolean sorts = kind.contains("Sort") || kind.equals("Aggregate") || kind.equals("Hash");
		boolean under = kind.equals("Limit") || stops && !sorts;
		node.path("Plans").valueStream().forEach((part) -> look(part, tables, under, throughIndexes, found));
	}

}
