package org.twosource.desk;

import java.util.Locale;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.twosource.Api;
import org.twosource.NewsroomTest;
import org.twosource.verification.Diagrams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@NewsroomTest
class BoardTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Newsroom newsroom;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Diagrams diagrams;

	@Autowired
	private MessageSource messages;

	private final String statement = "The river rose by two metres " + UUID.randomUUID();

	@Test
	void theBoardShowsEveryStageAndTheProcessInWords() {
		UUID claim = accepted();
		this.jdbc.sql("update claim set accepted_at = accepted_at - interval '30 years' where id = :claim")
			.param("claim", claim)
			.update();
		for (String key : this.diagrams.keys()) {
			assertThat(this.mvc.get().uri("/board?heat=AGE&process=" + key).with(as("manager"))).hasStatusOk()
				.bodyText()
				.contains("Collection", "Sign-off", "Withdrawn", "Failed steps", "/board/diagrams/" + key + ".bpmn");
		}
		assertThat(this.mvc.get().uri("/board").with(as("admin"))).hasStatusOk()
			.bodyText()
			.contains(this.statement, "Collect evidence", "Publish finding", "/claims?step=CollectEvidence\"")
			.doesNotContain("SubProcess", "desk=mine");
		assertThat(this.mvc.get().uri("/board").with(as("manager"))).bodyText()
			.contains("/claims?step=CollectEvidence&amp;desk=mine\"");
	}

	@Test
	void onlyManagersSeeTheBoardAndItsDiagrams() {
		for (String address : new String[] { "/board", "/board/now", "/board/now.csv",
				"/board/diagrams/claim-verification.bpmn" }) {
			assertThat(this.mvc.get().uri(address).with(as("checker"))).as(address).hasStatus(403);
			assertThat(this.mvc.get().uri(address).with(as("editor"))).as(address).hasStatus(403);
			assertThat(this.mvc.get().uri(address).with(as("manager"))).as(address).hasStatusOk();
		}
		assertThat(this.mvc.get().uri("/board/diagrams/nothing.bpmn").with(as("manager"))).hasStatus(404);
		assertThat(this.mvc.get().uri("/board?process=nothing").with(as("manager"))).hasStatus(404);
	}

	@Test
	void theDiagramIsServed() {
		assertThat(this.mvc.get().uri("/board/diagrams/claim-verification.bpmn").with(as("manager")))
			.hasContentTypeCompatibleWith(MediaType.APPLICATION_XML)
			.bodyText()
			.contains("id=\"CollectEvidence\"", "BPMNShape");
	}

	@Test
	void theElementsOfADiagramAreCalledByNameInTheReadersLanguage() {
		String words = "/board/diagrams/claim-verification/words.json";
		assertThat(this.mvc.get().uri(words).with(as("manager"))).bodyJson()
			.extractingPath("$.DecidePolicy")
			.isEqualTo("Decide policy");
		assertThat(this.mvc.get().uri(words).header(HttpHeaders.ACCEPT_LANGUAGE, "ru").with(as("manager"))).bodyJson()
			.extractingPath("$.DecidePolicy")
			.isEqualTo("Определить требования");
		assertThat(this.mvc.get().uri(words).with(as("checker"))).hasStatus(403);
	}

	@Test
	void everyElementOfADiagramHasItsNameAsAMessageToo() {
		for (String key : this.diagrams.keys()) {
			this.diagrams.names(key)
				.forEach((id, name) -> assertThat(this.messages.getMessage("element." + id, null, Locale.ENGLISH))
					.isEqualTo(name));
		}
	}

	@Test
	void aManagerGivesATaskAndARefusalIsShown() {
		UUID task = this.newsroom.task(accepted());
		assertThat(give(task, "editor")).hasStatus3xxRedirection().flash().containsKey("warning");
		assertThat(give(task, "checker2")).hasStatus3xxRedirection().flash().containsKey("message");
		assertThat(Api.as("manager", this.mvc).get("/api/tasks/" + task).get("assignee").asString())
			.isEqualTo("checker2");
		assertThat(this.mvc.post()
			.uri("/board/tasks/" + task + "/assignee")
			.param("username", "checker")
			.with(as("checker"))
			.with(csrf())).hasStatus(403);
		assertThat(Api.as("manager", this.mvc).get("/api/tasks/" + task).get("assignee").asString())
			.isEqualTo("checker2");
	}

	@Test
	void retryingWhatIsNoLongerFailingIsRefusedInWords() {
		assertThat(this.mvc.post().uri("/board/incidents/gone/retry").with(as("manager")).with(csrf()))
			.hasStatus3xxRedirection()
			.flash()
			.containsEntry("warning", "There is no such open incident; it may have been retried already");
	}

	private MvcTestResult give(UUID task, String username) {
		return this.mvc.post()
			.uri("/board/tasks/" + task + "/assignee")
			.param("username", username)
			.with(as("manager"))
			.with(csrf())
			.exchange();
	}

	private RequestPostProcessor as(String username) {
		return this.newsroom.as(username);
	}

	/** A claim that has just been accepted. */
	private UUID accepted() {
		return this.newsroom.claim(this.statement, "STATISTIC");
	}

}
