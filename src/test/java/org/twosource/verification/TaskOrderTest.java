package org.twosource.verification;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import org.twosource.NewsroomTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tasks are listed by priority, then by the day they are due, then by harm, then by the
 * instant.
 */
@NewsroomTest
class TaskOrderTest {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private ProcessEngine engine;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	private Caseload caseload;

	private String document;

	@BeforeEach
	void openTheDesk() {
		this.caseload = new Caseload(this.mvc, this.engine);
		this.document = this.caseload.document();
	}

	@Test
	void onOneDayTheGreaterHarmComesFirst() {
		String low = task("LOW", "2031-03-01T08:00:00Z");
		String moderate = task("MODERATE", "2031-03-01T09:00:00Z");
		String high = task("HIGH", "2031-03-01T23:59:59Z");
		assertThat(listed()).containsExactly(high, moderate, low);
	}

	@Test
	void anEarlierDayComesBeforeAGreaterHarm() {
		String high = task("HIGH", "2031-03-02T00:00:00Z");
		String low = task("LOW", "2031-03-01T23:59:59Z");
		assertThat(listed()).containsExactly(low, high);
	}

	@Test
	void ofEqualHarmOnOneDayTheEarlierInstantComesFirst() {
		String later = task("HIGH", "2031-03-01T10:00:01Z");
		String earlier = task("HIGH", "2031-03-01T10:00:00Z");
		assertThat(listed()).containsExactly(earlier, later);
	}

	@Test
	void whatHasNoDeadlineComesLast() {
		String never = task("HIGH", null);
		String late = task("LOW", "2099-12-31T00:00:00Z");
		assertThat(listed()).containsExactly(late, never);
	}

	@Test
	void aClaimThatTurnsOutMoreHarmfulMovesUp() {
		String first = task("MODERATE", "2031-03-01T08:00:00Z");
		String second = task("LOW", "2031-03-01T08:00:00Z");
		assertThat(listed()).containsExactly(first, second);
		this.jdbc.sql("update claim set harm = 'HIGH' where id = (select claim_id from task where id = :task)")
			.param("task", UUID.fromString(second))
			.update();
		assertThat(listed()).containsExactly(second, first);
	}

	@Test
	void whatIsUrgentComesBeforeEverythingAndWhatCanWaitAfterIt() {
		String early = task("HIGH", "2031-03-01T08:00:00Z");
		String late = task("LOW", "2031-04-01T08:00:00Z");
		String middle = task("LOW", "2031-03-15T08:00:00Z");
		prioritise(late, "URGENT");
		prioritise(early, "LOW");
		assertThat(listed()).containsExactly(late, middle, early);
	}

	@Test
	void oneIndexServesTheOrder() {
		String plan = this.transaction.execute((status) -> {
			this.jdbc.sql("set local enable_seqscan = off").update();
			this.jdbc.sql("set local enable_bitmapscan = off").update();
			return String.join("\n", this.jdbc.sql("""
					explain select t.id from task t where t.completed_at is null and t.cancelled_at is null
					order by t.priority_rank, t.due_day, t.harm_rank, t.due_at, t.id limit 50
					""").query(String.class).list());
		});
		assertThat(plan).contains("task_open").doesNotContain("Sort");
	}

	private String task(String harm, String dueAt) {
		String claim = this.caseload.as("checker").post("/api/documents/" + this.document + "/triage", """
				{"add": [{"start": 0, "end": 35, "statement": "The guards left early %s", "kind": "STATISTIC",
				  "harm": "%s"}]}""".formatted(UUID.randomUUID(), harm), 200).get("claims").get(0).get("id").asString();
		String task = this.caseload.task(claim, "COLLECT_EVIDENCE");
		this.jdbc.sql("update task set due_at = :due where id = :id")
			.param("due", (dueAt != null) ? Timestamp.from(Instant.parse(dueAt)) : null)
			.param("id", UUID.fromString(task))
			.update();
		return task;
	}

	private void prioritise(String task, String priority) {
		String claim = this.caseload.as("manager").get("/api/tasks/" + task).get("claim").get("id").asString();
		this.caseload.change(claim, "priority", """
				{"priority": "%s", "reason": "It is what it is."}""".formatted(priority), 204);
	}

	private List<String> listed() {
		List<String> listed = new ArrayList<>();
		this.caseload.as("manager")
			.get("/api/tasks?scope=all&size=200&document=" + this.document)
			.get("items")
			.valueStream()
			.forEach((task) -> listed.add(task.get("id").asString()));
		return listed;
	}

}
