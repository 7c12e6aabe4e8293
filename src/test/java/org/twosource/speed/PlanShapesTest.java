package org.twosource.speed;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.twosource.OwnServer;
import org.twosource.Statements;
import org.twosource.TestComponents;
import org.twosource.speed.Lives.Life;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * For everything that the application asks of a small filled newsroom there is an index:
 * on every page, in every list and at every step of a claim's life. It has a newsroom of
 * its own, because nobody else can go on with copied claims.
 */
@SpringBootTest
@AutoConfigureMockMvc
@Import(TestComponents.class)
@ContextConfiguration(initializers = PlanShapesTest.Server.class)
@DirtiesContext
class PlanShapesTest {

	private static final int UNPLANNED = 5;

	@Autowired
	private Generator generator;

	@Autowired
	private Walk walk;

	@Autowired
	private Statements statements;

	@Autowired
	private JdbcConnectionDetails database;

	@Test
	void nothingReadsATableThatGrowsRowByRow() throws SQLException {
		this.generator.fill(new Generator.Plan(300, 40, 2, 2, false));
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

	/** Nobody else's. */
	static class Server extends OwnServer {

	}

}
