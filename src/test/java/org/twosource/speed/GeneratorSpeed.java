package org.twosource.speed;

import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.twosource.OwnNewsroomTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is generated is what the application would have written, and no copy is like
 * another.
 */
@OwnNewsroomTest
@TestInstance(Lifecycle.PER_CLASS)
class GeneratorSpeed {

	private static final String MADE = " from claim where number > :before";

	@Autowired
	private Generator generator;

	@Autowired
	private Consistency consistency;

	@Autowired
	private JdbcClient jdbc;

	private long before;

	@BeforeAll
	void fill() throws SQLException {
		this.before = this.jdbc.sql("select coalesce(max(number), 0) from claim").query(Long.class).single();
		this.generator.fill(new Generator.Plan(300, 40, 2, 2, false));
	}

	@Test
	void aNewsroomIsFilled() {
		this.consistency.check();
		Map<String, Long> stages = new TreeMap<>();
		this.jdbc
			.sql("select case when stage in ('COLLECTION', 'CORROBORATION', 'SIGN_OFF') then 'OPEN' else stage end,"
					+ " count(*)" + MADE + " group by 1")
			.param("before", this.before)
			.query((row) -> {
				stages.put(row.getString(1), row.getLong(2));
			});
		assertThat(stages).containsEntry("OPEN", 40L).containsOnlyKeys("OPEN", "PUBLISHED", "SPIKED", "WITHDRAWN");
		assertThat(stages.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(300);
		assertThat(different("statement")).isGreaterThan(200);
		assertThat(different("stage_since::date")).as("days on which claims were settled").isGreaterThan(1);
		assertThat(this.jdbc.sql("select distinct language from document").query(String.class).list()).contains("en",
				"ru", "kk");
		assertThat(this.jdbc.sql("select nextval('claim_number')").query(Long.class).single())
			.as("the next claim has a number of its own")
			.isGreaterThanOrEqualTo(this.before + 300);
	}

	private long different(String what) {
		return this.jdbc.sql("select count(distinct " + what + ")" + MADE)
			.param("before", this.before)
			.query(Long.class)
			.single();
	}

}
