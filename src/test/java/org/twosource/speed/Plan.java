package org.twosource.speed;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A plan of the database for a statement, as {@code explain (format json)} tells it. */
final class Plan {

	private static final JsonMapper json = JsonMapper.builder().build();

	private Plan() {
	}

	/**
	 * The tables that a plan reads as a whole: row by row, or through an index without
	 * any condition unless it stops after some rows.
	 * @param told the JSON of a plan, or of several
	 * @param tables which tables count
	 */
	static Set<String> readWhole(String told, Set<String> tables) {
		List<String> found = new ArrayList<>();
		json.readTree(told).valueStream().forEach((plan) -> look(plan.path("Plan"), tables, false, found));
		return Set.copyOf(found);
	}

	private static void look(JsonNode node, Set<String> tables, boolean stops, List<String> found) {
		String kind = node.path("Node Type").asString("");
		String table = node.path("Relation Name").asString("");
		boolean whole = kind.equals("Seq Scan")
				|| (kind.equals("Index Scan") || kind.equals("Index Only Scan")) && !node.has("Index Cond") && !stops
						&& !node.path("Index Name").asString("").matches(".*_(open|held|unseen|overdue|wanted)$");
		if (whole && tables.contains(table)) {
			found.add(table);
		}
		boolean sorts = kind.contains("Sort") || kind.equals("Aggregate") || kind.equals("Hash");
		boolean under = kind.equals("Limit") || stops && !sorts;
		node.path("Plans").valueStream().forEach((part) -> look(part, tables, under, found));
	}

}
