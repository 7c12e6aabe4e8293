package org.twosource.desk;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.twosource.NewsroomTest;
import org.twosource.claim.Candidates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@NewsroomTest
@Import(Newsroom.class)
class TriagePageTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Newsroom newsroom;

	@Autowired
	private Candidates candidates;

	@Test
	void aPastedDocumentIsTriagedIntoAReport() {
		String unique = UUID.randomUUID().toString();
		String document = document(
				"Officials said at least 12 people died in the flood.\r\nThe mayor <b>left</b> " + unique);
		assertThat(page("checker", document)).hasStatusOk()
			.bodyText()
			.contains("Finish triage", "Add a claim", "The mayor &lt;b&gt;left&lt;/b&gt;")
			.doesNotContain("<b>left");
		assertThat(post("checker", "/documents/" + document + "/claims", "exact", "The mayor <b>left</b>", "statement",
				"The mayor left " + unique, "kind", "CONDUCT", "hedge", "ASSERTED", "harm", "HIGH"))
			.hasRedirectedUrl("/documents/" + document);
		assertThat(post("checker", "/documents/" + document + "/triage")).hasRedirectedUrl("/documents/" + document);
		assertThat(page("editor", document)).bodyText()
			.contains("Claims made here (1)", "The mayor left " + unique, "SHA-256");
	}

	@Test
	void eachDecisionReplacesItsCard() {
		String document = document("Officials said at least 14 people died in the fire. The police arrested 40 people "
				+ UUID.randomUUID() + ".");
		UUID first = this.candidates.of(UUID.fromString(document)).get(0).id();
		String accept = "/documents/" + document + "/candidates/" + first + "/accept";
		assertThat(this.mvc.post()
			.uri(accept)
			.header("HX-Request", "true")
			.param("statement", "Fourteen people died in the fire")
			.with(this.newsroom.as("checker"))
			.with(csrf())).hasStatusOk()
			.bodyText()
			.contains("Accepted", "Open its claim", "hx-swap-oob")
			.doesNotContain("<html");
		assertThat(this.mvc.post()
			.uri("/documents/{id}/candidates/{candidate}/reject", document, first)
			.header("HX-Request", "true")
			.param("reason", "Not checkable")
			.with(this.newsroom.as("checker2"))
			.with(csrf())).hasStatus(409).bodyText().contains("already decided on by checker");
	}

	@Test
	void theSameTextTwiceLeadsToTheFirst() {
		String text = "The harvest failed in " + UUID.randomUUID() + ".";
		String document = document(text);
		assertThat(post("checker2", "/documents", "title", "Again", "text", text)).hasStatus(409)
			.bodyText()
			.contains("/documents/" + document, "Open the first one", "value=\"Again\"");
	}

	@Test
	void whatIsMissingFromAnImportIsSaidBesideItsField() {
		assertThat(post("checker", "/documents", "title", "Nothing in it", "publishedOn", "yesterday")).hasStatus(422)
			.bodyText()
			.contains("Paste the text here", "id=\"publishedOn-problem\"", "value=\"Nothing in it\"");
	}

	private String document(String text) {
		String location = post("checker", "/documents", "title", "A night in the port", "text", text).getResponse()
			.getRedirectedUrl();
		assertThat(location).startsWith("/documents/");
		this.newsroom.runJobs();
		String id = location.substring("/documents/".length());
		this.candidates.propose(UUID.fromString(id));
		return id;
	}

	private MvcTestResult page(String username, String document) {
		return this.mvc.get().uri("/documents/{id}", document).with(this.newsroom.as(username)).exchange();
	}

	private MvcTestResult post(String username, String uri, String... fields) {
		var request = this.mvc.post().uri(uri).with(this.newsroom.as(username)).with(csrf());
		for (int i = 0; i < fields.length; i += 2) {
			request.param(fields[i], fields[i + 1]);
		}
		return request.exchange();
	}

}
