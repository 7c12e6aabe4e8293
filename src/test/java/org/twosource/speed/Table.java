package org.twosource.speed;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A table that grows with claims, as far as its rows are copied.
 *
 * @param name with its schema
 * @param columns those that the database does not fill by itself
 */
record Table(String name, List<Column> columns) {

	/** What claims have in common, what is made of their rows, and what passes by. */
	private static final Pattern NEVER_COPIED = Pattern.compile("public[.](flyway_schema_history|spring_session.*"
			+ "|person|source|source_rating|audit_seal|audit_key|claim_word|claim_tally|search_word|file|file_chunk|claim_age|shedlock"
			+ "|attempt.*|shared_.*|known_device|desk|desk_person|webhook|saved_view)|camunda[.]act_(ge|re|id|hi)_.*"
			+ "|camunda[.]act_ru_(meter_log|task_meter_log|jobdef|filter|authorization)");

	/** Numbers that are drawn from the sequence of another column. */
	private static final Map<String, String> DRAWN = Map.of("public.claim_vector.claim", "public.claim.number",
			"public.look.seen_seq", "public.audit_record.seq", "public.look.baseline_seq", "public.audit_record.seq");

	/** Milliseconds between two instants of the row. */
	private static final Set<String> LASTING = Set.of("public.stage_stay.untaken", "public.stage_stay.in_hand",
			"public.stage_stay.outside", "public.stage_stay.paused", "public.stage_stay.automatic",
			"public.task.in_hand");

	/**
	 * A column.
	 *
	 * @param sequence which sequence its numbers are of, or empty
	 */
	record Column(String name, String type, String sequence, boolean lasting) {

	}

	/** All of a database. */
	static List<Table> all(Connection database) throws SQLException {
		List<Table> tables = new ArrayList<>();
		try (var statement = database.createStatement();
				ResultSet row = statement.executeQuery(
						"""
								select c.oid, n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
								where n.nspname in ('public', 'camunda') and c.relkind = 'r' order by 2
								""")) {
			while (row.next()) {
				String name = row.getString("name");
				if (!NEVER_COPIED.matcher(name).matches()) {
					tables.add(new Table(name, columns(database, row.getLong("oid"), name)));
				}
			}
		}
		return tables;
	}

	private static List<Column> columns(Connection database, long table, String name) throws SQLException {
		List<Column> columns = new ArrayList<>();
		try (var statement = database.prepareStatement("""
				select a.attname, format_type(a.atttypid, null) as type,
				    pg_get_serial_sequence(?, a.attname) is not null
				        or coalesce(pg_get_expr(d.adbin, d.adrelid) like 'nextval%', false) as counted
				from pg_attribute a left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
				where a.attrelid = ? and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
				    and a.atttypid <> 'xid8'::regtype order by a.attnum
				""")) {
			statement.setString(1, name);
			statement.setLong(2, table);
			try (ResultSet row = statement.executeQuery()) {
				while (row.next()) {
					String column = name + "." + row.getString("attname");
					columns.add(new Column(row.getString("attname"), row.getString("type"),
							row.getBoolean("counted") ? column : DRAWN.getOrDefault(column, ""),
							LASTING.contains(column)));
				}
			}
		}
		return columns;
	}

	String columnList() {
		return this.columns.stream().map(Column::name).collect(Collectors.joining(", "));
	}

	/** The place of a column, or -1. */
	int index(String column) {
		return this.columns.stream().map(Column::name).toList().indexOf(column);
	}

	/** The rows written since a transaction, in the order in which they were. */
	List<String[]> since(Connection database, long transaction) throws SQLException {
		String fields = this.columns.stream()
			.map((column) -> "\"" + column.name() + "\"::text")
			.collect(Collectors.joining(", "));
		List<String[]> rows = new ArrayList<>();
		try (var statement = database.prepareStatement(
				"select " + fields + " from " + this.name + " where xmin::text::bigint >= ? order by ctid")) {
			statement.setLong(1, transaction);
			try (ResultSet row = statement.executeQuery()) {
				while (row.next()) {
					String[] values = new String[this.columns.size()];
					for (int i = 0; i < values.length; i++) {
						values[i] = row.getString(i + 1);
					}
					rows.add(values);
				}
			}
		}
		return rows;
	}

}
