package org.twosource.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.twosource.NewsroomTest;
import org.twosource.Statements;
import org.twosource.account.ApiTokens;
import org.twosource.account.People;

/** What each step of a claim's way sends to the database does not grow unnoticed. */
@NewsroomTest
class LifecycleCostTest {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private ProcessEngine engine;

	@Autowired
	private Statements statements;

	@Autowired
	private ApiTokens tokens;

	@Autowired
	private People people;

	@Test
	void stepsSendNoMoreThanTheyDid() throws IOException {
		new LifecycleSteps(this.mvc, this.engine, this.statements, this.tokens, this.people).walk();
		Map<String, Statements.Noted> steps = new LifecycleSteps(this.mvc, this.engine, this.statements, this.tokens,
				this.people)
			.walk();
		StringBuilder all = new StringBuilder();
		steps.forEach((name,
				noted) -> all.append("%n##### %s: %d statements, %d commits%n%s%n".formatted(name, noted.sent().size(),
						noted.commits(),
						noted.sent()
							.stream()
							.map((sql) -> "  " + sql.replaceAll("\\s+", " ").strip())
							.collect(Collectors.joining("\n")))));
		Files.writeString(Path.of("target", "lifecycle-statements.txt"), all);
	}

}
