package org.twosource.desk;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.twosource.Api;
import org.twosource.NewsroomTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** The manager's list of tasks, and steering a claim from its page, without script. */
@NewsroomTest
class TaskBoardTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Newsroom newsroom;

	private final String statement = "The river rose by two metres " + UUID.randomUUID();

	@Test
	void theListIsForManagersAndNarrowsByEverything() {
		UUID claim = this.newsroom.claim(this.statement, "STATISTIC");
		UUID task = this.newsroom.task(claim);
		assertThat(list("checker", "")).hasStatus(403);
		assertThat(rebalancing("checker")).hasStatus(403);
		assertThat(rebalancing("manager")).hasStatusOk();
		String own = "q=" + this.statement.substring(this.statement.length() - 36);
		for (String narrowed : new String[] { "", "&kind=COLLECT_EVIDENCE", "&stage=COLLECTION", "&holder=-",
				"&priority=NORMAL" }) {
			assertThat(list("manager", own + narrowed)).hasStatusOk().bodyText().contains(this.statement);
		}
		for (String narrowed : new String[] { "&kind=SIGN_OFF", "&stage=SIGN_OFF", "&holder=checker",
				"&priority=URGENT", "&overdue=true" }) {
			assertThat(list("manager", own + narrowed)).hasStatusOk()
				.bodyText()
				.doesNotContain(this.statement)
				.contains("No open task matches.");
		}
		assertThat(list("manager", own + "&all=true")).bodyText()
			.contains("value=\"" + task + "\"", "checked=\"checked\"");
		assertThat(list("manager", own)).bodyText().doesNotContain("checked=\"checked\"");
	}

	@Test
	void documentsOfOtherDesksAreNotOffered() {
		String title = "The flood as another desk has it " + UUID.randomUUID();
		this.newsroom.madeAtAnotherDesk(this.newsroom.claim(this.statement, "STATISTIC"), title);
		assertThat(list("manager", "")).hasStatusOk().bodyText().doesNotContain(title);
		assertThat(list("admin", "")).hasStatusOk().bodyText().contains(title);
	}

	@Test
	void whatIsMissingIsSaidBesideItsFieldAndWhatIsChosenStays() {
		UUID task = this.newsroom.task(this.newsroom.claim(this.statement, "STATISTIC"));
		assertThat(act("manager", "act", "GIVE", "task", task.toString())).hasStatus(422)
			.bodyText()
			.contains("username-problem", "Choose somebody to give the tasks to");
		assertThat(act("manager", "act", "PRIORITY", "task", task.toString())).hasStatus(422)
			.bodyText()
			.contains("urgency-problem", "reason-problem");
		assertThat(act("manager", "act", "DUE", "task", task.toString(), "dueAt", "soon")).hasStatus(422)
			.bodyText()
			.contains("dueAt-problem", "reason-problem");
		assertThat(act("manager", "act", "TAKE_BACK")).hasStatus(422).bodyText().contains("Choose at least one task");
		assertThat(act("manager", "username", "checker")).hasStatus(422);
		assertThat(act("checker", "act", "TAKE_BACK", "task", task.toString())).hasStatus(403);
		assertThat(act("manager", "act", "GIVE", "task", task.toString(), "username", "checker2"))
			.hasStatus3xxRedirection()
			.flash()
			.containsKey("outcomes");
		assertThat(Api.as("manager", this.mvc).get("/api/tasks/" + task).get("assignee").asString())
			.isEqualTo("checker2");
	}

	@Test
	void aClaimsPageOffersToSteerOnlyWhatThePersonMay() {
		UUID claim = this.newsroom.claim(this.statement, "STATISTIC");
		assertThat(page(claim, "manager")).bodyText()
			.contains("/claims/" + claim + "/priority", "/claims/" + claim + "/due", "/claims/" + claim + "/pause",
					"/claims/" + claim + "/escalation");
		assertThat(page(claim, "editor2")).bodyText().doesNotContain("id=\"steer\"");
		Api.body(Api.as("checker2", this.mvc)
			.call(HttpMethod.PUT, "/api/tasks/" + this.newsroom.task(claim) + "/assignee", "{}"), 200);
		assertThat(page(claim, "checker2")).bodyText()
			.contains("/claims/" + claim + "/pause", "/claims/" + claim + "/escalation")
			.doesNotContain("/claims/" + claim + "/priority", "/claims/" + claim + "/due");
	}

	@Test
	void aRefusedActShowsThePageWithWhatWasWritten() {
		UUID claim = this.newsroom.claim(this.statement, "STATISTIC");
		assertThat(steer(claim, "due", "dueAt", "2001-01-01T10:00", "reason", "Because of the archive")).hasStatus(422)
			.bodyText()
			.contains("due-dueAt-problem", "Because of the archive", "2001-01-01T10:00");
		assertThat(steer(claim, "pause", "until", "")).hasStatus(422).bodyText().contains("pause-until-problem");
		assertThat(steer(claim, "priority", "priority", "URGENT")).hasStatus(422)
			.bodyText()
			.contains("priority-reason-problem");
		assertThat(steer(claim, "escalation")).hasStatus(422).bodyText().contains("escalation-reason-problem");
		assertThat(steer(claim, "resumption")).hasStatus(409);
		assertThat(steer(claim, "priority", "priority", "LOW", "reason", "It can wait.")).hasStatus3xxRedirection();
		assertThat(page(claim, "checker")).bodyText().contains("Can wait");
	}

	private MvcTestResult steer(UUID claim, String what, String... fields) {
		var post = this.mvc.post().uri("/claims/" + claim + "/" + what).with(this.newsroom.as("manager")).with(csrf());
		for (int i = 0; i < fields.length; i += 2) {
			post.param(fields[i], fields[i + 1]);
		}
		return post.exchange();
	}

	private MvcTestResult act(String username, String... fields) {
		var post = this.mvc.post().uri("/board/tasks").with(this.newsroom.as(username)).with(csrf());
		for (int i = 0; i < fields.length; i += 2) {
			post.param(fields[i], fields[i + 1]);
		}
		return post.exchange();
	}

	private MvcTestResult list(String username, String query) {
		return this.mvc.get().uri("/board/tasks?" + query).with(this.newsroom.as(username)).exchange();
	}

	private MvcTestResult rebalancing(String username) {
		return this.mvc.get().uri("/board/tasks/rebalancing").with(this.newsroom.as(username)).exchange();
	}

	private MvcTestResult page(UUID claim, String username) {
		return this.mvc.get().uri("/claims/" + claim).with(this.newsroom.as(username)).exchange();
	}

}
