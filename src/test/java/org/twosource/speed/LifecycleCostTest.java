package org.twosource.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.twosource.NewsroomTest;
import org.twosource.Statements;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What each step of a claim's way sends to the database does not grow unnoticed: a step
 * is committed once, and sends as many statements as stand here at the most.
 */
@NewsroomTest
class LifecycleCostTest {

	private static final Map<String, Integer> STATEMENTS = new LinkedHashMap<>();

	static {
		STATEMENTS.put("import", 9);
		STATEMENTS.put("extract candidates (job)", 21);
		STATEMENTS.put("read candidates", 7);
		STATEMENTS.put("triage", 49);
		STATEMENTS.put("first evidence", 17);
		STATEMENTS.put("second evidence", 17);
		STATEMENTS.put("find the task: collect", 2);
		STATEMENTS.put("collect", 45);
		STATEMENTS.put("find the task: corroborate", 2);
		STATEMENTS.put("corroborate", 31);
		STATEMENTS.put("check sufficiency (job)", 44);
		STATEMENTS.put("find the task: sign off", 2);
		STATEMENTS.put("sign off", 42);
		STATEMENTS.put("publish (job)", 46);
	}

	@Autowired
	private LifecycleSteps steps;

	@Autowired
	private JdbcClient jdbc;

	private List<UUID> webhooks;

	/** Other tests leave endpoints behind that would be told what is published. */
	@BeforeEach
	void tellNobody() {
		this.webhooks = this.jdbc.sql("update webhook set state = 'PAUSED' where state = 'LIVE' returning id")
			.query(UUID.class)
			.list();
	}

	@AfterEach
	void tellThemAgain() {
		this.jdbc.sql("update webhook set state = 'LIVE' where id = any(:ids)")
			.param("ids", this.webhooks.toArray(UUID[]::new))
			.update();
	}

	@Test
	void stepsSendNoMoreThanTheyDid() throws IOException {
		this.steps.walk();
		Map<String, Statements.Noted> steps = this.steps.walk();
		Path sent = Path.of("target", "lifecycle-statements.txt");
		Files.writeString(sent, told(steps));
		assertThat(steps.keySet()).containsExactlyElementsOf(STATEMENTS.keySet());
		SoftAssertions all = new SoftAssertions();
		steps.forEach((step, noted) -> {
			all.assertThat(noted.commits()).as("commits of '%s'", step).isLessThanOrEqualTo(1);
			all.assertThat(noted.sent())
				.as("statements of '%s'; all of them are in %s. If what is new there is needed, raise the number here; "
						+ "if it reads again what was just read, mend that", step, sent)
				.hasSizeLessThanOrEqualTo(STATEMENTS.get(step));
		});
		all.assertAll();
	}

	private static String told(Map<String, Statements.Noted> steps) {
		StringBuilder told = new StringBuilder();
		steps.forEach((name, noted) -> told
			.append("%n%s: %d statements, %d commits%n%s%n".formatted(name, noted.sent().size(), noted.commits(),
					noted.sent()
						.stream()
						.map((sql) -> "  " + sql.replaceAll("\\s+", " ").strip())
						.collect(Collectors.joining("\n")))));
		return told.toString();
	}

}
