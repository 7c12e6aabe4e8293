package org.twosource.desk;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
import org.twosource.account.Desk;
import org.twosource.account.Desks;
import org.twosource.account.People;
import org.twosource.account.Person;
import org.twosource.account.Role;
import org.twosource.verification.Diagrams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@NewsroomTest
class BoardTests {

	private static final Pattern TILE = Pattern.compile(
			"<a href=\"(?<address>/claims[^\"]+)\" id=\"top-\\w+\"><span\\s+class=\"board-number\">(?<number>\\d+)<");

	private static final Pattern STEP = Pattern
		.compile("<a id=\"step-\\w+\" href=\"(?<address>[^\"]+)\">(?<number>\\d+)<");

	@Autowired
	private Desks desks;

	@Autowired
	private People people;

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
	void everyNumberLeadsToExactlyThoseClaims() {
		String manager = manager();
		UUID paused = accepted();
		this.jdbc.sql("""
				insert into claim_wait (claim_id, kind, reason, paused_by, began_at)
				values (:claim, 'PAUSED', 'The archive is closed', 'manager', now())
				""").param("claim", paused).update();
		this.jdbc.sql("update claim set waiting = true where id = :claim").param("claim", accepted()).update();
		this.jdbc.sql("update claim set harm = 'HIGH' where id = :claim").param("claim", accepted()).update();
		this.jdbc.sql("update claim set due_at = now() where id = :claim").param("claim", accepted()).update();
		this.jdbc.sql("update claim set overdue = true where id = :claim").param("claim", accepted()).update();
		Api.as("checker", this.mvc).post("/api/documents", """
				{"title": "The ford", "text": "The ford was closed at noon. %s"}""".formatted(UUID.randomUUID()), 201);
		for (String desk : List.of("", "desk=" + this.desks.of(person(manager)).get(0).id())) {
			String board = page("/board?" + desk, manager);
			check(TILE.matcher(board), 5, manager);
			int least = desk.isEmpty() ? 1 : 0;
			check(STEP.matcher(board), least, manager);
			check(STEP.matcher(page("/board?process=document-intake&" + desk, manager)), least, manager);
		}
	}

	private void check(Matcher links, int least, String reader) {
		int checked = 0;
		while (links.find()) {
			String address = links.group("address").replace("&amp;", "&");
			assertThat(listed(address, reader)).as(address).isEqualTo(Integer.parseInt(links.group("number")));
			checked++;
		}
		assertThat(checked).isGreaterThanOrEqualTo(least);
	}

	/** How many there are on all pages of a list. */
	private int listed(String address, String reader) {
		int listed = 0;
		for (int page = 0;; page++) {
			int there = page(address + "&page=" + page, reader).split("<article", -1).length - 1;
			listed += there;
			if (there < Pages.SIZE) {
				return listed;
			}
		}
	}

	@Test
	void aManagerChoosesOneOfTheirDesksOnly() {
		String manager = manager();
		Desk own = this.desks.of(person(manager)).get(0);
		UUID claim = accepted();
		this.jdbc.sql("update claim set desks = array[:desk] where id = :claim")
			.param("desk", own.id())
			.param("claim", claim)
			.update();
		assertThat(page("/board?desk=" + own.id(), manager)).contains(own.name(), this.statement,
				"/claims?step=CollectEvidence&amp;desk=" + own.id());
		assertThat(page("/board/now.csv?desk=" + own.id(), manager)).contains(this.statement);
		assertThat(page("/board", "manager")).doesNotContain(own.name());
		assertThat(page("/claims?q=" + this.newsroom.number(claim) + "&desk=" + own.id(), "checker"))
			.contains(this.statement, own.name());
		assertThat(this.mvc.get().uri("/board?desk=" + own.id()).with(as("manager"))).hasStatus(403);
		assertThat(this.mvc.get().uri("/claims?desk=nonsense").with(as("manager"))).hasStatus(404);
	}

	@Test
	void theListsAreATableInWhichNoTextIsAFormula() {
		String formula = "=HYPERLINK(\"https://example.org/" + UUID.randomUUID() + "\")";
		UUID claim = this.newsroom.claim(formula, "EVENT");
		this.jdbc.sql("update claim set overdue = true where id = :claim").param("claim", claim).update();
		assertThat(this.mvc.get().uri("/board/now.csv").with(as("admin"))).hasStatusOk()
			.hasContentTypeCompatibleWith(MediaType.valueOf("text/csv"))
			.bodyText()
			.startsWith("List,Number,Statement,Stage,Harm,Due,Overdue,")
			.contains("Overdue,C-" + this.newsroom.number(claim) + ",\"'" + formula.replace("\"", "\"\"") + "\",");
	}

	@Test
	void whatFailedAtOneStepIsShownTogetherAndTriedAgainAtOnce() {
		List<UUID> claims = List.of(accepted(), accepted());
		claims.forEach(this.newsroom::failClock);
		String board = page("/board", "manager");
		assertThat(board).contains("Try all again", "Collection overdue");
		claims.forEach((claim) -> assertThat(board).contains("C-" + this.newsroom.number(claim) + "</a>"));
		String stuck = page("/board/stuck", "manager");
		claims.forEach((claim) -> assertThat(stuck).contains("/claims/" + claim));
		assertThat(this.mvc.post()
			.uri("/board/incidents/retry")
			.param("process", "claim-verification")
			.param("step", "CollectionOverdue")
			.param("back", "/board?heat=AGE")
			.with(as("manager"))
			.with(csrf())).hasStatus3xxRedirection().hasRedirectedUrl("/board?heat=AGE").flash().containsKey("message");
		assertThat(page("/board", "manager")).doesNotContain("Collection overdue</span>");
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

	/** Somebody who manages a desk that nobody else is at. */
	private String manager() {
		Person admin = person("admin");
		String username = "m" + UUID.randomUUID().toString().substring(0, 8);
		Person manager = this.people.enter(username, "Manager " + username, "a long password", Set.of(Role.MANAGER),
				"admin");
		this.desks.seat(manager, List.of(this.desks.open("Desk of " + username, admin).id()), admin);
		return username;
	}

	private Person person(String username) {
		return this.people.find(username).orElseThrow();
	}

	private String page(String address, String reader) {
		MvcTestResult page = this.mvc.get().uri(address).with(as(reader)).exchange();
		assertThat(page).as(address).hasStatusOk();
		return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private RequestPostProcessor as(String username) {
		return this.newsroom.as(username);
	}

	/** A claim that has just been accepted. */
	private UUID accepted() {
		return this.newsroom.claim(this.statement, "STATISTIC");
	}

}
