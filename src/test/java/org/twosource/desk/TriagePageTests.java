package org.twosource.desk;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.twosource.NewsroomTest;
import org.twosource.claim.Candidate;
import org.twosource.claim.Candidates;
import org.twosource.claim.Claim;
import org.twosource.claim.Claims;
import org.twosource.claim.ModelCandidates;
import org.twosource.claim.Stage;
import org.twosource.extraction.Attribution;
import org.twosource.extraction.Hedge;
import org.twosource.extraction.Kind;
import org.twosource.extraction.ProposedClaim;
import org.twosource.languagemodel.Reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@NewsroomTest
class TriagePageTests {

	private static final String FIRES = "Officials said at least 14 people died in the fire. The police arrested 40 people. ";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Newsroom newsroom;

	@Autowired
	private Candidates candidates;

	@Autowired
	private ModelCandidates modelCandidates;

	@Autowired
	private Claims claims;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void aPastedDocumentIsTriagedIntoAReport() {
		String unique = UUID.randomUUID().toString();
		String document = document(
				"Officials said at least 12 people died in the flood.\r\nThe mayor <b>left</b> " + unique);
		assertThat(page("checker", document)).hasStatusOk()
			.bodyText()
			.contains("Finish triage", "Add a claim", "The mayor &lt;b&gt;left&lt;/b&gt;")
			.doesNotContain("<b>left");
		assertThat(post("checker", "/documents/" + document + "/claims", "start", "¿'\"(", "statement", ""))
			.hasStatus(422)
			.bodyText()
			.contains("id=\"statement-problem\"");
		assertThat(post("checker", "/documents/" + document + "/claims", "exact", "The mayor <b>left</b>", "statement",
				"The mayor left " + unique, "kind", "CONDUCT", "hedge", "ASSERTED", "harm", "HIGH"))
			.hasRedirectedUrl("/documents/" + document);
		assertThat(post("checker", "/documents/" + document + "/triage")).hasRedirectedUrl("/documents/" + document);
		assertThat(page("editor", document)).bodyText()
			.contains("Claims made here (1)", "The mayor left " + unique, "SHA-256");
		assertThat(post("checker", "/documents/" + document + "/claims", "start", "¿'\"(", "statement", ""))
			.hasRedirectedUrl("/documents/" + document)
			.flash()
			.containsKey("warning");
	}

	@Test
	void onlyTheFirstUndecidedCandidateOrTheOneAskedForIsOpen() {
		String document = document(FIRES + UUID.randomUUID() + ".");
		UUID first = candidate(document, 0).id();
		UUID second = candidate(document, 1).id();
		assertThat(page("checker", document)).bodyText()
			.contains("id=\"statement-" + first, "data-current=\"true\"")
			.doesNotContain("id=\"statement-" + second);
		assertThat(
				this.mvc.get().uri("/documents/{id}?candidate={c}", document, second).with(this.newsroom.as("checker")))
			.bodyText()
			.contains("id=\"statement-" + second)
			.doesNotContain("id=\"statement-" + first);
	}

	@Test
	void anAcceptanceAnswersWithItsLineAndTheNextCandidate() {
		String document = document(FIRES + UUID.randomUUID() + ".");
		Candidate first = candidate(document, 0);
		long seen = seen(document);
		assertThat(decide("checker", first, "accept", seen, "statement", "Fourteen people died in the fire"))
			.hasStatusOk()
			.bodyText()
			.contains("Accepted as", number(first), "1 of ", "id=\"statement-" + candidate(document, 1).id())
			.doesNotContain("<html", "id=\"statement-" + first.id(), "id=\"candidate-" + candidate(document, 2).id());
		assertThat(claim(first).statement()).isEqualTo("Fourteen people died in the fire");
	}

	@Test
	void aCandidateOfALanguageModelSaysSoInTheReadersLanguage() {
		String document = document(FIRES + UUID.randomUUID() + ".");
		long seen = seen(document);
		String exact = "the fire";
		int start = FIRES.indexOf(exact);
		this.modelCandidates.add(UUID.fromString(document), "a <b>model</b>",
				new Reading(
						List.of(new ProposedClaim(start, start + exact.length(), exact, "People died.", Kind.EVENT,
								Hedge.ASSERTED, new Attribution(null, null, null), null, List.of())),
						1, Map.of(), 1, 0, 0));
		UUID added = this.candidates.changedAfter(UUID.fromString(document), seen).get(0).id();
		assertThat(card("checker", document, added, "en")).bodyText()
			.contains("Proposed by a language model", "a &lt;b&gt;model&lt;/b&gt;");
		assertThat(card("checker", document, added, "ru")).bodyText().contains("Предложено языковой моделью");
		assertThat(card("checker", document, candidate(document, 0).id(), "en")).bodyText()
			.doesNotContain("language model");
		assertThat(this.mvc.get()
			.uri("/documents/{id}/triage?after={seen}", document, seen)
			.with(this.newsroom.as("checker"))).hasStatusOk()
			.bodyText()
			.contains("id=\"candidate-" + added, "language model");
	}

	@Test
	void withoutScriptADecisionLeadsToTheNextCandidate() {
		String document = document(FIRES + UUID.randomUUID() + ".");
		Candidate first = candidate(document, 0);
		UUID second = candidate(document, 1).id();
		assertThat(post("checker", at(first, "reject"), "reason", "Too vague"))
			.hasRedirectedUrl("/documents/%s?candidate=%s#candidate-%s".formatted(document, second, second));
		assertThat(post("checker", at(first, "undo")))
			.hasRedirectedUrl("/documents/%s?candidate=%s#candidate-%s".formatted(document, first.id(), first.id()));
		assertThat(post("checker", at(first, "accept"), "statement", "A better wording")).hasStatus3xxRedirection();
		assertThat(post("checker", at(first, "reject"), "reason", "Second thoughts")).hasStatus3xxRedirection()
			.flash()
			.containsKey("warning");
		assertThat(claim(first).statement()).isEqualTo("A better wording");
	}

	@Test
	void aRejectionIsShownWithItsReasonAndTakenBack() {
		String document = document(FIRES + UUID.randomUUID() + ".");
		Candidate first = candidate(document, 0);
		assertThat(decide("checker", first, "reject", seen(document), "reason", "Of no consequence")).hasStatusOk()
			.bodyText()
			.contains("Rejected:", "Of no consequence");
		assertThat(decide("checker2", first, "undo", seen(document))).hasStatusOk()
			.bodyText()
			.contains("id=\"statement-" + first.id(), "0 of ");
		assertThat(decide("checker2", first, "undo", seen(document))).hasStatus(409)
			.bodyText()
			.contains("nothing to take back");
	}

	@Test
	void aKnownClaimIsShownWithItsStageAndLinkedAndUnlinked() {
		String unique = UUID.randomUUID().toString();
		String other = document("The dam at Karasu-" + unique + " flooded 30 houses.");
		Candidate known = candidate(other, 0);
		decide("checker", known, "accept", seen(other));
		String document = document("Yesterday the dam at Karasu-" + unique + " flooded 30 houses.");
		Candidate again = candidate(document, 0);
		assertThat(this.mvc.get()
			.uri("/documents/{d}/candidates/{c}", document, again.id())
			.with(this.newsroom.as("checker"))).bodyText()
			.contains("Reads like a known claim", "Link to " + number(known), "Collection", "% alike",
					"data-key=\"l\"");
		assertThat(decide("checker", again, "link", seen(document), "claim", number(known))).hasStatusOk()
			.bodyText()
			.contains("Linked to", number(known));
		assertThat(this.claims.mentions(claim(known).id())).hasSize(2);
		assertThat(decide("checker", again, "undo", seen(document))).hasStatusOk();
		assertThat(this.claims.mentions(claim(known).id())).hasSize(1);
	}

	@Test
	void anotherFigureAndTheOppositeAreShownAsSuch() {
		String place = "Brunnach" + UUID.randomUUID().toString().substring(0, 8);
		String first = document("The dam at " + place + " flooded 30 houses.");
		Candidate known = candidate(first, 0);
		decide("checker", known, "accept", seen(first));
		String second = document("Yesterday the dam at " + place + " flooded 90 houses.");
		assertThat(page("checker", second)).bodyText()
			.contains("Link to " + number(known), "other figure: an update?", "data-key=\"l\"");
		String third = document("The dam at " + place + " never flooded 30 houses.");
		assertThat(page("checker", third)).bodyText()
			.contains("Link to " + number(known), "Says the opposite")
			.doesNotContain("data-key=\"l\"");
	}

	@Test
	void whoComesSecondSeesOnTheCardWhoDecided() {
		String document = document(FIRES + UUID.randomUUID() + ".");
		Candidate first = candidate(document, 0);
		long seen = seen(document);
		decide("checker", first, "accept", seen);
		assertThat(decide("checker2", first, "reject", seen, "reason", "Not checkable")).hasStatus(409)
			.bodyText()
			.contains("already decided on by checker", "Accepted as", "id=\"candidate-" + first.id());
		assertThat(this.claims.get(claim(first).id()).stage()).isEqualTo(Stage.COLLECTION);
	}

	@Test
	void aPredictionIsRefusedOnItsOpenCard() {
		String document = document(FIRES + UUID.randomUUID() + ".");
		Candidate first = candidate(document, 0);
		assertThat(decide("checker", first, "accept", seen(document), "kind", "PREDICTION")).hasStatus(422)
			.bodyText()
			.contains("prediction", "id=\"statement-" + first.id());
	}

	@Test
	void anAcceptanceTakenBackWithdrawsTheClaimThroughItsProcess() {
		String document = document(FIRES + UUID.randomUUID() + ".");
		Candidate first = candidate(document, 0);
		decide("checker", first, "accept", seen(document));
		Claim claim = claim(first);
		assertThat(decide("checker", first, "undo", seen(document))).hasStatusOk()
			.bodyText()
			.contains("id=\"statement-" + first.id())
			.doesNotContain("Link to " + claim.shortNumber());
		assertThat(this.claims.get(claim.id()).stage()).isEqualTo(Stage.WITHDRAWN);
		assertThat(this.claims.mentions(claim.id())).isEmpty();
		assertThat(this.jdbc.sql("select reason from withdrawal where claim_id = :claim")
			.param("claim", claim.id())
			.query(String.class)
			.single()).isEqualTo("Acceptance taken back at triage");
		assertThat(this.jdbc.sql("select count(*) from task where claim_id = :claim and cancelled_at is null")
			.param("claim", claim.id())
			.query(Long.class)
			.single()).isZero();
		assertThat(this.jdbc.sql("select count(*) from camunda.act_ru_execution where business_key_ = :claim")
			.param("claim", claim.id().toString())
			.query(Long.class)
			.single()).isZero();
		decide("checker", first, "accept", seen(document));
		assertThat(claim(first).id()).isNotEqualTo(claim.id());
	}

	@Test
	void anAcceptanceIsNotTakenBackOnceSomebodyHasTakenATask() {
		String document = document(FIRES + UUID.randomUUID() + ".");
		Candidate first = candidate(document, 0);
		decide("checker", first, "accept", seen(document));
		UUID claim = claim(first).id();
		assertThat(post("checker2", "/tasks/" + this.newsroom.task(claim) + "/take")).hasStatus3xxRedirection();
		assertThat(decide("checker", first, "undo", seen(document))).hasStatus(409)
			.bodyText()
			.contains("checker2 has worked on " + number(first));
		assertThat(this.claims.get(claim).stage()).isEqualTo(Stage.COLLECTION);
		assertThat(candidate(document, 0).status()).isEqualTo(Candidate.Status.ACCEPTED);
	}

	@Test
	void anAddedClaimAppearsAmongTheCandidatesAndInTheText() {
		String unique = UUID.randomUUID().toString();
		String document = document(FIRES + "Prices doubled " + unique + ".");
		long seen = seen(document);
		assertThat(add(document, seen, "start", "0", "end", "9", "statement", "", "kind", "EVENT")).hasStatus(422)
			.bodyText()
			.contains("id=\"add\"", "id=\"statement-problem\"");
		int start = (FIRES + "Prices").length() - "Prices".length();
		assertThat(add(document, seen, "start", "" + start, "end", "" + (start + 14), "exact", "Prices doubled",
				"statement", "Prices doubled", "kind", "STATISTIC", "hedge", "ASSERTED", "harm", "LOW"))
			.hasStatusOk()
			.bodyText()
			.contains("Added as C-", "Accepted as", "data-start=\"" + start + "\"");
		assertThat(this.mvc.get().uri("/documents/{id}/text", document).with(this.newsroom.as("checker"))).bodyText()
			.contains("kind-statistic hedge-asserted status-accepted")
			.doesNotContain("<html");
	}

	@Test
	void whatOthersDidIsToldToAnOpenPageAndNothingElse() {
		String document = document(FIRES + UUID.randomUUID() + ".");
		long seen = seen(document);
		assertThat(news("checker2", document, seen)).bodyText().contains("0 of ").doesNotContain("<article");
		decide("checker", candidate(document, 1), "reject", seen, "reason", "Too vague");
		assertThat(news("checker2", document, seen)).bodyText()
			.contains("1 of ", "Too vague", "candidate-" + candidate(document, 1).id())
			.doesNotContain("candidate-" + candidate(document, 0).id(), "Somebody has finished");
		post("checker", "/documents/" + document + "/triage");
		assertThat(news("checker2", document, seen(document))).bodyText()
			.contains("Somebody has finished the triage of this document");
		assertThat(decide("checker2", candidate(document, 1), "undo", seen)).hasStatus(409);
	}

	@Test
	void whoMayNotTriageReadsOnly() {
		String document = document(FIRES + UUID.randomUUID() + ".");
		assertThat(page("manager", document)).hasStatusOk()
			.bodyText()
			.contains("candidate-" + candidate(document, 0).id())
			.doesNotContain("Finish triage", "id=\"add\"", "<textarea");
		assertThat(decide("manager", candidate(document, 0), "accept", seen(document))).hasStatus(403);
	}

	@Test
	void everyWordIsThereInRussian() {
		String document = document(FIRES + "It was a pogrom, residents said (, March 4). " + UUID.randomUUID() + ".");
		String russian = body(this.mvc.get()
			.uri("/documents/{id}", document)
			.header("Accept-Language", "ru")
			.with(this.newsroom.as("checker"))
			.exchange());
		assertThat(russian).contains("Завершить отбор", "Принять", "название потеряно", "Что означают пометки")
			.doesNotContain("??", "Accept<", "Reject", "Take back", "The citation gives");
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

	private Candidate candidate(String document, int index) {
		List<Candidate> found = this.candidates.list(UUID.fromString(document));
		return found.get(index);
	}

	private Claim claim(Candidate candidate) {
		Candidate now = this.candidates.get(candidate.documentId(), candidate.id());
		return this.claims.get(now.claimId());
	}

	private String number(Candidate candidate) {
		return claim(candidate).shortNumber();
	}

	private long seen(String document) {
		Matcher seen = Pattern.compile("name=\"after\" value=\"(\\d+)\"").matcher(body(news("checker", document, 0)));
		assertThat(seen.find()).isTrue();
		return Long.parseLong(seen.group(1));
	}

	private static String body(MvcTestResult result) {
		try {
			return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private MvcTestResult news(String username, String document, long seen) {
		return this.mvc.get()
			.uri("/documents/{id}/triage?after={seen}", document, seen)
			.with(this.newsroom.as(username))
			.exchange();
	}

	private MvcTestResult decide(String username, Candidate candidate, String how, long seen, String... fields) {
		return post(username, at(candidate, how) + "?after=" + seen, fields);
	}

	private MvcTestResult add(String document, long seen, String... fields) {
		return post("checker", "/documents/" + document + "/claims?after=" + seen, fields);
	}

	private static String at(Candidate candidate, String how) {
		return "/documents/%s/candidates/%s/%s".formatted(candidate.documentId(), candidate.id(), how);
	}

	private MvcTestResult card(String username, String document, UUID candidate, String language) {
		return this.mvc.get()
			.uri("/documents/{id}/candidates/{candidate}", document, candidate)
			.header(HttpHeaders.ACCEPT_LANGUAGE, language)
			.with(this.newsroom.as(username))
			.exchange();
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
