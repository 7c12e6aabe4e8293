package org.twosource.speed;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.twosource.Statements;
import org.twosource.TestComponents;
import org.twosource.speed.Lives.Life;

/**
 * What a claim costs with 10,000, 100,000 and 1,000,000 of them: bytes in the database,
 * and milliseconds and statements for a life from import to published finding with ten
 * items of evidence. Of the sizes that {@link FillSpeed} has filled.
 */
class GrowthSpeed {

	private static final int WARM = 8;

	private static final int LIVES = 20;

	private static final Results results = Results.of("GrowthSpeed");

	@AfterAll
	static void write() throws IOException {
		results.finish();
	}

	static boolean thousands() {
		return KeptServer.filled(10_000);
	}

	static boolean hundreds() {
		return KeptServer.filled(100_000);
	}

	static boolean million() {
		return KeptServer.filled(1_000_000);
	}

	@Nested
	@EnabledIf("org.twosource.speed.GrowthSpeed#thousands")
	@ContextConfiguration(initializers = Thousands.Server.class)
	class Thousands extends Size {

		static class Server extends KeptServer {

			Server() {
				super(10_000);
			}

		}

	}

	@Nested
	@EnabledIf("org.twosource.speed.GrowthSpeed#hundreds")
	@ContextConfiguration(initializers = Hundreds.Server.class)
	class Hundreds extends Size {

		static class Server extends KeptServer {

			Server() {
				super(100_000);
			}

		}

	}

	@Nested
	@EnabledIf("org.twosource.speed.GrowthSpeed#million")
	@ContextConfiguration(initializers = Million.Server.class)
	class Million extends Size {

		static class Server extends KeptServer {

			Server() {
				super(1_000_000);
			}

		}

	}

	/** What is measured at each size. */
	@SpringBootTest
	@AutoConfigureMockMvc
	@Import(TestComponents.class)
	@DirtiesContext
	abstract static class Size {

		private static final String OURS = "relkind = 'r' and relnamespace in ('public'::regnamespace, 'camunda'::regnamespace)";

		@Autowired
		private Generator generator;

		@Autowired
		private Statements statements;

		@Autowired
		private JdbcClient jdbc;

		@Test
		void measure() {
			long claims = number("select count(*) from claim");
			long open = number("select count(*) from claim where stage in ('COLLECTION', 'CORROBORATION', 'SIGN_OFF')");
			bytes(claims, open);
			for (int i = 0; i < WARM; i++) {
				this.generator.live(Life.PUBLISHED, Tongue.ENGLISH);
			}
			double[] millis = new double[LIVES];
			List<String> sent = this.statements.during(() -> {
				for (int i = 0; i < LIVES; i++) {
					long start = System.nanoTime();
					this.generator.live(Life.PUBLISHED, Tongue.ENGLISH);
					millis[i] = (System.nanoTime() - start) / 1e6;
				}
			});
			Arrays.sort(millis);
			results.row("a life from import to finding", millis[LIVES / 2], "ms").percentile(50).size(claims);
			results.row("a life from import to finding", millis[LIVES * 95 / 100], "ms").percentile(95).size(claims);
			results.row("statements of such a life", (double) sent.size() / LIVES, "count").size(claims);
		}

		private void bytes(long claims, long open) {
			long items = number("select count(*) from evidence");
			results.row("items of evidence of a claim", (double) items / claims, "count").size(claims);
			each(claims, "tables", "sum(pg_table_size(oid))", "true");
			each(claims, "indexes", "sum(pg_indexes_size(oid))", "true");
			each(claims, "the audit", "sum(pg_total_relation_size(oid))", "relname like 'audit%'");
			each(claims, "search and matching", "sum(pg_total_relation_size(oid))",
					"relname in ('search_entry', 'search_word', 'claim_word', 'claim_vector')");
			results
				.row("the engine, of an open claim",
						(double) number("select sum(pg_total_relation_size(oid))::bigint from pg_class where " + OURS
								+ " and relname like 'act_ru%'") / open,
						"bytes")
				.size(claims);
			double whole = each(claims, "a claim in all", "sum(pg_total_relation_size(oid))", "true");
			results.row("a year of a newsroom that settles 200 claims a day", whole * 200 * 365, "bytes").size(claims);
			this.jdbc
				.sql("select relname, pg_total_relation_size(oid) as bytes from pg_class where " + OURS
						+ " order by 2 desc limit 15")
				.query((row) -> {
					results.row("table " + row.getString(1), (double) row.getLong(2) / claims, "bytes").size(claims);
				});
		}

		private double each(long of, String what, String sum, String which) {
			double each = (double) number(
					"select coalesce(" + sum + ", 0)::bigint from pg_class where " + OURS + " and " + which) / of;
			results.row(what, each, "bytes").size(of);
			return each;
		}

		private long number(String sql) {
			return this.jdbc.sql(sql).query(Long.class).single();
		}

	}

}
