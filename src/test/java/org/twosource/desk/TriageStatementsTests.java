package org.twosource.desk;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.twosource.NewsroomTest;
import org.twosource.Statements;
import org.twosource.claim.Candidates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** A triage asks the database as often in a long document as in a short one. */
@NewsroomTest
class TriageStatementsTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Newsroom newsroom;

	@Autowired
	private Candidates candidates;

	@Autowired
	private Statements statements;

	@Test
	void theNumberOfStatementsDoesNotDependOnTheNumberOfCandidates() {
		UUID shorter = document(3);
		UUID longer = document(90);
		decision(document(3), "accept");
		assertThat(page(longer)).isEqualTo(page(shorter)).isLessThan(16);
		for (String how : new String[] { "accept", "undo", "reject", "undo" }) {
			assertThat(decision(longer, how)).as(how).isEqualTo(decision(shorter, how)).isLessThan(120);
		}
	}

	private int page(UUID document) {
		return this.statements
			.during(() -> assertThat(this.mvc.get().uri("/documents/{id}", document).with(this.newsroom.as("checker")))
				.hasStatusOk())
			.size();
	}

	private int decision(UUID document, String how) {
		UUID candidate = this.candidates.list(document).get(0).id();
		return this.statements
			.during(() -> assertThat(this.mvc.post()
				.uri("/documents/{d}/candidates/{c}/{how}?after=9000000", document, candidate, how)
				.param("reason", "Too vague")
				.with(this.newsroom.as("checker"))
				.with(csrf())).hasStatusOk())
			.size();
	}

	private UUID document(int sentences) {
		StringBuilder text = new StringBuilder("Of " + UUID.randomUUID() + ".\n\n");
		for (int i = 0; i < sentences; i++) {
			text.append("At least %d people died in the village of Aksu.\n\n".formatted(i + 8));
		}
		String location = this.mvc.post()
			.uri("/documents")
			.param("title", "A long night")
			.param("text", text.toString())
			.with(this.newsroom.as("checker"))
			.with(csrf())
			.exchange()
			.getResponse()
			.getRedirectedUrl();
		this.newsroom.runJobs();
		UUID id = UUID.fromString(location.substring("/documents/".length()));
		this.candidates.propose(id);
		return id;
	}

}
