package org.twosource.upgrade;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.twosource.NewsroomTest;
import org.twosource.Schema;
import org.twosource.TableFile;
import org.twosource.embedded.EmbeddedServer;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Brings newsrooms forward that ran on earlier tables. The files hold what one had then;
 * {@code EarlierData} writes them.
 */
@NewsroomTest
class UpgradeDrill {

	/** What nothing may be lost of. */
	private static final List<String> KEPT = List.of("person", "document", "claim", "mention", "source", "evidence",
			"policy", "task", "assessment", "decision", "participation", "finding_version", "challenge");

	@Autowired
	private EmbeddedServer server;

	@ParameterizedTest
	@ValueSource(strings = { "18", "28", "37" })
	void everythingIsThereAfterwardsAndHoldsTogether(String version) throws Exception {
		String name = "upgrade" + version;
		JdbcClient.create(database("postgres")).sql("create database " + name).update();
		DataSource database = database(name);
		JdbcClient jdbc = JdbcClient.create(database);
		Schema.migrate(database, version);
		TableFile.read(database, Path.of("src/test/resources/upgrade/V" + version + ".sql"));
		assertThat(orphans(jdbc)).as("the file is sound").isEmpty();
		List<Map<String, Object>> counts = counts(jdbc);
		List<String> records = records(jdbc);

		Schema.migrate(database, "latest");

		assertThat(counts(jdbc)).isEqualTo(counts);
		assertThat(counts).allSatisfy((table) -> assertThat(table.get("rows")).as("%s", table).isNotEqualTo(0L));
		assertThat(records(jdbc)).hasSizeGreaterThan(30).isEqualTo(records);
		assertThat(orphans(jdbc)).isEmpty();
		assertThat(astray(jdbc)).isZero();
		assertThat(jdbc.sql("select count(*) from stage_stay").query(Long.class).single()).isPositive();
	}

	private static List<Map<String, Object>> counts(JdbcClient jdbc) {
		return KEPT.stream()
			.map((table) -> jdbc.sql("select '" + table + "' as name, count(*) as rows from " + table)
				.query()
				.singleRow())
			.toList();
	}

	/** The record and its seals are as they were, to the letter. */
	private static List<String> records(JdbcClient jdbc) {
		return jdbc.sql("""
				select seq || ' ' || hash || ' ' || act || details from audit_record
				union all
				select 'seal ' || id || ' ' || hash || previous_hash from audit_seal order by 1
				""").query(String.class).list();
	}

	/** Foreign keys that lead nowhere. */
	private static List<String> orphans(JdbcClient jdbc) {
		List<String> orphans = new ArrayList<>();
		jdbc.sql("""
				select conrelid::regclass || ' ' || conname as name,
				    format('select count(*) from %s a where %s and not exists (select from %s b where %s)',
				        conrelid::regclass,
				        (select string_agg(format('a.%I is not null', attname), ' and ') from pg_attribute
				            where attrelid = conrelid and attnum = any(conkey)),
				        confrelid::regclass,
				        (select string_agg(format('a.%I = b.%I', mine.attname, theirs.attname), ' and ')
				            from unnest(conkey, confkey) as pair (own, other)
				            join pg_attribute mine on mine.attrelid = conrelid and mine.attnum = own
				            join pg_attribute theirs on theirs.attrelid = confrelid and theirs.attnum = other)) as query
				from pg_constraint where contype = 'f'
				    and connamespace in ('public'::regnamespace, 'camunda'::regnamespace)
				""").query((row) -> {
			long lost = jdbc.sql(row.getString("query")).query(Long.class).single();
			if (lost > 0) {
				orphans.add(row.getString("name") + ": " + lost);
			}
		});
		return orphans;
	}

	/** Open claims without exactly one running verification. */
	private static long astray(JdbcClient jdbc) {
		return jdbc.sql("""
				select count(*) from claim c
				where c.stage in ('COLLECTION', 'CORROBORATION', 'SIGN_OFF') and 1 <> (
				    select count(*) from camunda.act_ru_execution e
				    join camunda.act_re_procdef d on d.id_ = e.proc_def_id_ and d.key_ = 'claim-verification'
				    where e.business_key_ = c.id::text and e.parent_id_ is null)
				""").query(Long.class).single();
	}

	private DataSource database(String name) {
		return new DriverManagerDataSource(this.server.getJdbcUrl().replace("/postgres", "/" + name),
				this.server.getUsername(), this.server.getPassword());
	}

}
