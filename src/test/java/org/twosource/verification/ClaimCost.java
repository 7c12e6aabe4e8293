package org.twosource.verification;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.twosource.OwnNewsroomTest;
import org.twosource.Statements;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Measures what one claim costs from import to published finding: statements sent, bytes
 * in the database with indexes, bytes of WAL. Prints a table, also kept in
 * target/claim-cost.md.
 */
@OwnNewsroomTest
class ClaimCost {

	private static final int CLAIMS = 200;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private ProcessEngine engine;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Statements statements;

	@Test
	void measure() throws IOException {
		Caseload cases = new Caseload(this.mvc, this.engine);
		List<String> warm = new ArrayList<>();
		for (int i = 0; i < 20; i++) {
			warm.add(cases.published());
		}
		assertThat(warm).hasSize(20);
		Map<String, Long> before = bytes();
		String begun = wal();
		List<String> sent = this.statements.during(() -> {
			for (int i = 0; i < CLAIMS; i++) {
				cases.published();
			}
		});
		long written = this.jdbc.sql("select pg_wal_lsn_diff(pg_current_wal_lsn(), cast(:begun as pg_lsn))::int8")
			.param("begun", begun)
			.query(Long.class)
			.single();
		Map<String, Long> after = bytes();
		StringBuilder table = new StringBuilder("| of one claim | |\n|---|---|\n");
		row(table, "statements sent", sent.size());
		row(table, "of which writes", sent.stream().filter(ClaimCost::writes).count());
		row(table, "bytes of WAL", written);
		row(table, "bytes in the tables of the newsroom", sum(after, "public") - sum(before, "public"));
		row(table, "bytes in the tables of the engine, running", running(after) - running(before));
		row(table, "bytes in the tables of the engine, history",
				sum(after, "camunda.act_hi") - sum(before, "camunda.act_hi"));
		after.entrySet()
			.stream()
			.map((entry) -> Map.entry(entry.getKey(), entry.getValue() - before.getOrDefault(entry.getKey(), 0L)))
			.sorted(Map.Entry.<String, Long>comparingByValue().reversed())
			.limit(8)
			.forEach((entry) -> row(table, "bytes in " + entry.getKey(), entry.getValue()));
		Files.writeString(Path.of("target/claim-cost.md"), table);
		System.out.println(table);
	}

	private static void row(StringBuilder table, String what, long all) {
		table.append(String.format(Locale.ROOT, "| %s | %,d |%n", what, Math.round((double) all / CLAIMS)));
	}

	private static boolean writes(String sql) {
		return sql.strip().toLowerCase(Locale.ROOT).matches("(?s)(?:insert|update|delete|with).*");
	}

	private String wal() {
		return this.jdbc.sql("select pg_current_wal_lsn()::text").query(String.class).single();
	}

	private Map<String, Long> bytes() {
		this.jdbc.sql("checkpoint").update();
		Map<String, Long> bytes = new TreeMap<>();
		this.jdbc.sql("""
				select schemaname || '.' || relname as name, pg_total_relation_size(relid) as bytes
				from pg_stat_user_tables
				""").query((row) -> {
			bytes.put(row.getString("name"), row.getLong("bytes"));
		});
		return bytes;
	}

	private static long running(Map<String, Long> bytes) {
		return sum(bytes, "camunda") - sum(bytes, "camunda.act_hi");
	}

	private static long sum(Map<String, Long> bytes, String prefix) {
		return bytes.entrySet()
			.stream()
			.filter((entry) -> entry.getKey().startsWith(prefix))
			.mapToLong(Map.Entry::getValue)
			.sum();
	}

}
