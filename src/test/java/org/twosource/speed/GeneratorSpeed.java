package org.twosource.speed;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.twosource.OwnNewsroomTest;
import org.twosource.Statements;
import org.twosource.speed.Lives.Life;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is generated is what the application would have written, and no copy is like
 * another; and for everything that the application asks of it there is an index.
 */
@OwnNewsroomTest
@TestInstance(Lifecycle.PER_CLASS)
class GeneratorSpeed {

	private static final String MADE = " from claim where number > :before";

	private static final int UNPLANNED = 5;

	@Autowired
	private Generator generator;

	@Autowired
	private Consistency consistency;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Walk walk;

	@Autowired
	private Statements statements;

	@Autowired
	private JdbcConnectionDetails database;

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

	@Test
	void nothingReadsATableThatGrowsRowByRow() throws SQLException {
		Set<String> sent = new TreeSet<>(this.statements.during(() -> {
			Map<Integer, Integer> answers = this.walk.everywhere(List.of("manager"));
			assertThat(answers.get(200)).isGreaterThan(60);
			assertThat(answers.keySet()).allMatch((status) -> status < 500);
			this.generator.live(Life.RETURNED, Tongue.ENGLISH);
		}));
		assertThat(sent).hasSizeGreaterThan(150);
		try (Plans plans = new Plans(this.database)) {
			Map<String, String> found = Allowed.without(plans.rowByRow(sent));
			assertThat(plans.unplanned()).as("statements without a plan").hasSizeLessThan(UNPLANNED);
			assertThat(found).as("statements that read a table row by row, with the tables").isEmpty();
		}
	}

	private long different(String what) {
		return this.jdbc.sql("select count(distinct " + what + ")" + MADE)
			.param("before", this.before)
			.query(Long.class)
			.single();
	}

}
