package org.twosource.verification;

import java.util.UUID;

import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.twosource.NewsroomTest;
import org.twosource.claim.Stage;

import static org.assertj.core.api.Assertions.assertThat;

/** What happens to claims and tasks is said to those who listen. */
@NewsroomTest
@RecordApplicationEvents
class AnnouncementsTest {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private ProcessEngine engine;

	@Autowired
	private ApplicationEvents events;

	private Caseload caseload;

	@BeforeEach
	void openTheDesk() {
		this.caseload = new Caseload(this.mvc, this.engine);
	}

	@Test
	void aReturnedClaimIsAnnouncedWithTheEditorsReason() {
		String claim = this.caseload.atSignOff();
		this.caseload.complete(claim, "SIGN_OFF", "editor", """
				{"decision": "RETURN", "returnTo": "COLLECTION", "reason": "Ask the second guard too."}""");
		assertThat(this.events.stream(ClaimReturned.class)).singleElement().satisfies((returned) -> {
			assertThat(returned.claimId()).isEqualTo(UUID.fromString(claim));
			assertThat(returned.returnTo()).isEqualTo(Stage.COLLECTION);
			assertThat(returned.reason()).isEqualTo("Ask the second guard too.");
			assertThat(returned.by()).isEqualTo("editor");
			assertThat(returned.at()).isNotNull();
		});
	}

	@Test
	void anApprovalOrASpikeIsNotAnnouncedAsAReturn() {
		this.caseload.published();
		String claim = this.caseload.atSignOff();
		this.caseload.complete(claim, "SIGN_OFF", "editor", """
				{"decision": "SPIKE", "reason": "Nobody can know."}""");
		assertThat(this.events.stream(ClaimReturned.class)).isEmpty();
	}

	@Test
	void aTaskGivenToSomebodyElseIsAnnouncedToThem() {
		String claim = this.caseload.claim("STATISTIC", "ASSERTED");
		String task = this.caseload.task(claim, "COLLECT_EVIDENCE");
		hand(task, "manager", "{\"username\": \"checker2\"}");
		assertThat(this.events.stream(TaskGiven.class)).containsExactly(new TaskGiven(UUID.fromString(task),
				UUID.fromString(claim), TaskKind.COLLECT_EVIDENCE, "checker2", "manager"));
	}

	@Test
	void aTaskTakenForOneselfIsNotAnnouncedAsGiven() {
		String claim = this.caseload.claim("STATISTIC", "ASSERTED");
		hand(this.caseload.task(claim, "COLLECT_EVIDENCE"), "checker", "{}");
		assertThat(this.events.stream(TaskGiven.class)).isEmpty();
	}

	private void hand(String task, String by, String body) {
		assertThat(this.caseload.as(by)
			.call(HttpMethod.PUT, "/api/tasks/" + task + "/assignee", body)
			.getResponse()
			.getStatus()).isEqualTo(200);
	}

}
