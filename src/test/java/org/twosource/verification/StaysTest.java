package org.twosource.verification;

import java.util.List;
import java.util.UUID;

import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.twosource.Api;
import org.twosource.NewsroomTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Work as people do it leaves behind how long claims stayed where, and with whom. */
@NewsroomTest
class StaysTest {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private ProcessEngine engine;

	@Autowired
	private JdbcClient jdbc;

	private Caseload caseload;

	@BeforeEach
	void openTheDesk() {
		this.caseload = new Caseload(this.mvc, this.engine);
	}

	@Test
	void everyStayFollowsTheOneBeforeAndItsTimeIsSpent() {
		String claim = this.caseload.atSignOff();
		this.caseload.complete(claim, "SIGN_OFF", "editor", """
				{"decision": "RETURN", "returnTo": "CORROBORATION", "reason": "Which register?"}""");
		this.caseload.runJobs(claim);
		this.caseload.corroborate(claim, "checker2", "CONFIRMED", "CONCLUDED");
		this.caseload.approve(claim, "editor");
		this.caseload.runJobs(claim);
		assertThat(list(claim,
				"select stage || ' ' || coalesce(came_from, '-') || ' ' || coalesce(left_for, '-')"
						+ " from stage_stay where claim_id = :claim order by id"))
			.containsExactly("COLLECTION - CORROBORATION", "CORROBORATION COLLECTION SIGN_OFF",
					"SIGN_OFF CORROBORATION CORROBORATION", "CORROBORATION SIGN_OFF SIGN_OFF",
					"SIGN_OFF CORROBORATION PUBLISHED", "PUBLISHED SIGN_OFF -");
		assertThat(list(claim,
				"""
						select s.stage from stage_stay s join stage_stay n on n.claim_id = s.claim_id and n.entered_at = s.left_at
						where s.claim_id = :claim and n.id = (select min(id) from stage_stay where claim_id = :claim and id > s.id)
						"""))
			.hasSize(5);
		assertThat(list(claim,
				"""
						select stage from stage_stay where claim_id = :claim and left_at is not null
						and abs(untaken + in_hand + outside + paused + automatic - extract(epoch from left_at - entered_at) * 1000) > 3
						"""))
			.isEmpty();
		assertThat(list(claim, "select first_time::text from stage_stay where claim_id = :claim order by id"))
			.containsExactly("true", "true", "true", "false", "false", "true");
		assertThat(list(claim, """
				select s.stage from stage_stay s join claim c on c.id = s.claim_id
				where c.id = :claim and (s.kind <> c.kind or s.desks <> c.desks or s.accepted_at <> c.accepted_at)
				""")).isEmpty();
	}

	@Test
	void aTaskIsHeldByOneAfterTheOther() {
		String claim = this.caseload.claim("STATISTIC", "ASSERTED");
		String task = this.caseload.task(claim, "COLLECT_EVIDENCE");
		String assignee = "/api/tasks/" + task + "/assignee";
		Api.body(this.caseload.as("checker").call(HttpMethod.PUT, assignee, "{}"), 200);
		Api.body(this.caseload.as("manager").call(HttpMethod.PUT, assignee, "{\"username\": \"checker2\"}"), 200);
		Api.body(this.caseload.as("checker2").call(HttpMethod.DELETE, assignee, null), 200);
		assertThat(holdings(claim)).containsExactly("checker until", "checker2 until");
		this.caseload.evidence(claim, "SUPPORTS", "checker");
		Api.body(this.caseload.as("checker").call(HttpMethod.PUT, assignee, "{}"), 200);
		assertThat(holdings(claim)).containsExactly("checker until", "checker2 until", "checker");
		this.caseload.complete(claim, "COLLECT_EVIDENCE", "checker", "{}");
		assertThat(holdings(claim)).containsExactly("checker until", "checker2 until", "checker until");
		assertThat(list(claim,
				"""
						select s.stage from stage_stay s where s.claim_id = :claim and s.left_at is not null and s.in_hand
						    <= (select sum(extract(epoch from held_until - held_from) * 1000) + 3 from task_holding h where h.claim_id = s.claim_id)
						"""))
			.containsExactly("COLLECTION");
	}

	@Test
	void waitingForSomebodyOutsideIsNobodysWork() {
		String claim = this.caseload.claim("CONDUCT", "ALLEGED");
		this.caseload.evidence(claim, "SUPPORTS", "checker");
		this.caseload.complete(claim, "COLLECT_EVIDENCE", "checker", "{}");
		this.caseload.complete(claim, "REQUEST_COMMENT", "checker", "{\"asked\": \"The guards, by mail\"}");
		this.caseload.runJobs(claim);
		assertThat(list(claim, "select kind from claim_wait where claim_id = :claim and ended_at is null"))
			.containsExactly("OUTSIDE");
		this.jdbc.sql("update claim_wait set began_at = began_at - interval '1 second' where claim_id = :claim")
			.param("claim", UUID.fromString(claim))
			.update();
		this.jdbc.sql("update stage_stay set entered_at = entered_at - interval '2 seconds' where claim_id = :claim")
			.param("claim", UUID.fromString(claim))
			.update();
		this.caseload.pass(claim, "ReplyDeadline");
		assertThat(this.caseload.stage(claim)).isEqualTo("CORROBORATION");
		assertThat(list(claim, "select kind from claim_wait where claim_id = :claim and ended_at is not null"))
			.containsExactly("OUTSIDE");
		assertThat(list(claim,
				"select stage from stage_stay where claim_id = :claim and left_at is not null and outside >= 1000"))
			.containsExactly("COLLECTION");
	}

	private List<String> holdings(String claim) {
		return list(claim, "select username || case when held_until is null then '' else ' until' end"
				+ " from task_holding where claim_id = :claim order by id");
	}

	private List<String> list(String claim, String sql) {
		return this.jdbc.sql(sql).param("claim", UUID.fromString(claim)).query(String.class).list();
	}

}
