package org.twosource.speed;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.twosource.OwnNewsroomTest;

import static org.assertj.core.api.Assertions.assertThat;

/** What is generated is what the application would have written, and differs. */
@OwnNewsroomTest
class GeneratorTest {

	private static final String MADE = " from claim where number > :before";

	@Autowired
	private Generator generator;

	@Autowired
	private Consistency consistency;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void aNewsroomIsFilled() throws SQLException {
		long before = this.jdbc.sql("select coalesce(max(number), 0) from claim").query(Long.class).single();
		this.generator.fill(new Generator.Plan(300, 40, 2, false));
		this.consistency.check();
		Map<String, Long> stages = new TreeMap<>();
		this.jdbc.sql("select case when stage in ('COLLECTION', 'CORROBORATION', 'SIGN_OFF') then 'OPEN' else stage end,"
				+ " count(*)" + MADE + " group by 1")
			.param("before", before)
			.query((row) -> {
				stages.put(row.getString(1), row.getLong(2));
			});
		assertThat(stages).containsEntry("OPEN", 40L).containsOnlyKeys("OPEN", "PUBLISHED", "SPIKED", "WITHDRAWN");
		assertThat(stages.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(300);
		assertThat(different("statement", before)).isGreaterThan(290);
		assertThat(different("stage_since::date", before)).as("days on which claims were settled").isGreaterThan(1);
		assertThat(languages()).contains("en", "ru", "kk");
		assertThat(this.jdbc.sql("select nextval('claim_number')").query(Long.class).single())
			.as("the next claim has a number of its own")
			.isGreaterThanOrEqualTo(before + 300);
	}

	private long different(String what, long before) {
		return this.jdbc.sql("select count(distinct " + what + ")" + MADE)
			.param("before", before)
			.query(Long.class)
			.single();
	}

	private List<String> languages() {
		return this.jdbc.sql("select distinct language from document").query(String.class).list();
	}

}
