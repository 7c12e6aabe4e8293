package org.twosource;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.beans.BeanUtils;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.ClassUtils;

/** The tables of Twosource without the application: made, and compared. */
public final class Schema {

	private Schema() {
	}

	/**
	 * Brings a database forward.
	 * @param version to which number of migration, or "latest"
	 */
	public static void migrate(DataSource database, String version) {
		Flyway.configure()
			.dataSource(database)
			.locations("classpath:db/migration")
			.javaMigrations(inJava())
			.target(version)
			.load()
			.migrate();
	}

	private static JavaMigration[] inJava() {
		ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
		scan.addIncludeFilter(new AssignableTypeFilter(BaseJavaMigration.class));
		return scan.findCandidateComponents("org.twosource")
			.stream()
			.map((found) -> (JavaMigration) BeanUtils
				.instantiateClass(ClassUtils.resolveClassName(found.getBeanClassName(), null)))
			.toArray(JavaMigration[]::new);
	}

	/** Every table of both schemas, as schema.name, in order. */
	public static List<String> tables(JdbcClient jdbc) {
		return jdbc.sql("""
				select quote_ident(schemaname) || '.' || quote_ident(tablename) from pg_tables
				where schemaname in ('public', 'camunda') order by 1
				""").query(String.class).list();
	}

	/**
	 * How many rows every table has and what they add up to, the state of every sequence,
	 * and the large objects.
	 */
	public static Map<String, String> content(JdbcClient jdbc) {
		Map<String, String> content = new TreeMap<>();
		for (String table : tables(jdbc)) {
			content.put(table, jdbc
				.sql("select count(*) || ' ' || coalesce(sum(hashtextextended(t::text, 0)), 0) from " + table + " t")
				.query(String.class)
				.single());
		}
		jdbc.sql("select schemaname || '.' || sequencename as name, last_value from pg_sequences").query((row) -> {
			content.put(row.getString("name"), row.getString("last_value"));
		});
		content.put("large objects", jdbc.sql("""
				select count(*) || ' ' || coalesce(sum(hashtextextended(lo_get(oid)::text, 0)), 0)
				from pg_largeobject_metadata
				""").query(String.class).single());
		return content;
	}

	/**
	 * What the tables are made of: columns, constraints, indexes, triggers, functions. A
	 * dump nests the conditions of triggers in other brackets, so they are without.
	 */
	public static List<String> shape(JdbcClient jdbc) {
		List<String> shape = new ArrayList<>(jdbc
			.sql("""
					select table_schema || '.' || table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable
					    || ' ' || coalesce(column_default, '') || coalesce(generation_expression, '')
					from information_schema.columns where table_schema in ('public', 'camunda')
					union all
					select c.conrelid::regclass || ' ' || c.conname || ' ' || pg_get_constraintdef(c.oid) from pg_constraint c
					where c.connamespace in ('public'::regnamespace, 'camunda'::regnamespace) and c.contype <> 'n'
					union all
					select indexdef from pg_indexes where schemaname in ('public', 'camunda')
					union all
					select translate(pg_get_triggerdef(oid), '()', '') from pg_trigger where not tgisinternal
					union all
					select pg_get_functiondef(p.oid) from pg_proc p
					where pronamespace in ('public'::regnamespace, 'camunda'::regnamespace) and prokind <> 'a'
					    and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
					order by 1
					""")
			.query(String.class)
			.list());
		return shape;
	}

}
