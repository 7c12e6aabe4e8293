package org.twosource.desk;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.RequestParam;
import org.twosource.Api;
import org.twosource.Endpoints;
import org.twosource.Endpoints.Endpoint;
import org.twosource.NewsroomTest;
import org.twosource.account.Desk;
import org.twosource.account.Desks;
import org.twosource.account.People;
import org.twosource.account.Person;
import org.twosource.account.Role;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Looks in every place there is for what somebody may not see. The places are those the
 * application answers at, so that a new one is looked into without being named here.
 */
@NewsroomTest
class SweepTests {

	/** Stays open, and carries ids alone. */
	private static final String STREAM = "/live";

	/** Words by which a place is asked, beside the ids in its address. */
	private static final List<String> ASKED_BY = List.of("q", "query", "url", "sourceName", "text", "subject",
			"document");

	/** Where somebody who is named finds it, so that the sweep is known to look. */
	private static final List<String> SHOWING = List.of("/claims/{id}", "/api/claims/{id}", "/search", "/sources");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Newsroom newsroom;

	@Autowired
	private Endpoints endpoints;

	@Autowired
	private Desks desks;

	@Autowired
	private People people;

	@Autowired
	private JdbcClient jdbc;

	private final String mark = "m" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);

	private final String link = "https://insider.example/" + this.mark;

	private UUID claim;

	private UUID task;

	private UUID document;

	private UUID item;

	/**
	 * Beside the ids in its address, what every place is asked; said back, it is no find.
	 */
	private String asking = "";

	@BeforeEach
	void openAClaim() {
		this.document = document();
		this.claim = this.newsroom.claim("The guards of " + this.mark + " left early", "EVENT");
		this.task = this.newsroom.task(this.claim);
		this.jdbc.sql("""
				insert into mention (id, claim_id, document_id, start_at, end_at, exact, prefix, suffix)
				values (gen_random_uuid(), :claim, :document, 0, 10, 'The guards', '', '')
				""").param("claim", this.claim).param("document", this.document).update();
		this.item = evidence("Agency of " + this.mark, "Open words", this.link, "null");
	}

	@Test
	void noPlaceAtAllShowsSomebodyElseWhatIsConfidential() {
		UUID secret = evidence("Hidden agency of " + this.mark, "Secret words " + this.mark, this.link + "/secret",
				"[\"editor\"]");
		UUID source = this.jdbc.sql("select source_id from evidence where id = :id")
			.param("id", secret)
			.query(UUID.class)
			.single();
		List<String> hidden = List.of(secret.toString(), source.toString(), "Hidden agency of " + this.mark,
				"Secret words " + this.mark);
		Predicate<Endpoint> everywhere = (place) -> true;
		this.asking = "q=" + this.mark + "&size=200";
		assertThat(places("admin", hidden, this.item, everywhere)).isEmpty();
		assertThat(places("checker2", hidden, this.item, (place) -> place.path().contains("{id}"))).isEmpty();
		assertThat(places("admin", hidden, secret, (place) -> place.path().contains("/evidence/{id}"))).isEmpty();
		assertThat(places("editor", hidden, this.item, (place) -> SHOWING.stream().anyMatch(place.path()::startsWith)))
			.as("what somebody named is shown")
			.contains("GET /claims/{id}", "GET /api/claims/{id}/evidence", "GET /search", "GET /sources");
	}

	@Test
	void noPlaceOfOversightShowsAManagerTheClaimsOfAnotherDesk() {
		Person admin = this.people.find("admin").orElseThrow();
		Desk theirs = this.desks.open("Desk of " + this.mark, admin);
		Desk another = this.desks.open("Other " + UUID.randomUUID(), admin);
		String manager = "manager-" + UUID.randomUUID();
		this.desks.seat(this.people.create(manager, "Other Manager", "a long password", Set.of(Role.MANAGER), admin),
				List.of(another.id()), admin);
		this.jdbc.sql("update document set desk_id = :desk where id = :id")
			.param("desk", theirs.id())
			.param("id", this.document)
			.update();
		this.jdbc.sql("update claim set overdue = true, priority = 'URGENT' where id = :id")
			.param("id", this.claim)
			.update();
		this.newsroom.failClock(this.claim);
		List<String> about = List.of(this.mark, this.claim.toString(), this.task.toString(), this.document.toString(),
				"C-" + this.newsroom.number(this.claim) + "<", "\"C-" + this.newsroom.number(this.claim) + "\"");
		Predicate<Endpoint> oversight = (place) -> Stream.of("/board", "/api/oversight", "/api/tasks/rebalancing")
			.anyMatch(place.path()::startsWith);
		assertThat(places(manager, about, this.item, oversight)).isEmpty();
		assertThat(places("admin", about, this.item, oversight)).as("what an administrator is shown")
			.contains("GET /board", "GET /board/now", "GET /board/now.csv", "GET /board/documents/{id}",
					"GET /api/oversight/documents/{id}", "GET /board/tasks");
	}

	/** The places that show somebody one of these words. */
	private List<String> places(String username, List<String> words, UUID evidence, Predicate<Endpoint> wanted) {
		List<String> found = new ArrayList<>();
		for (Endpoint place : this.endpoints.all()) {
			if (!place.method().equals("GET") || place.path().equals(STREAM) || !wanted.test(place)) {
				continue;
			}
			MockHttpServletResponse answer = this.mvc.get()
				.uri(URI.create(address(place, evidence)))
				.with(this.newsroom.as(username))
				.exchange()
				.getResponse();
			String text = new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8)
					+ answer.getRedirectedUrl();
			if (words.stream().anyMatch(text::contains)) {
				found.add(place.toString());
			}
		}
		return found;
	}

	private String address(Endpoint place, UUID evidence) {
		String path = place.uri((name) -> at(place.path(), name, evidence));
		List<String> query = Stream.of(place.handler().getMethodParameters())
			.filter((parameter) -> parameter.hasParameterAnnotation(RequestParam.class))
			.map((parameter) -> parameter.getParameter().getName())
			.filter(ASKED_BY::contains)
			.map((name) -> name + "=" + asked(name))
			.toList();
		return this.asking.isEmpty() ? path : path + "?" + this.asking + "&" + String.join("&", query);
	}

	private String asked(String name) {
		return switch (name) {
			case "url" -> this.link + "/secret";
			case "subject" -> this.claim.toString();
			case "document" -> this.document.toString();
			default -> this.mark;
		};
	}

	private String at(String path, String name, UUID evidence) {
		Map<String, UUID> things = Map.of("/claims/{", this.claim, "/documents/{", this.document, "/evidence/{",
				evidence, "/tasks/{", this.task);
		return switch (name) {
			case "id" -> things.entrySet()
				.stream()
				.filter((thing) -> path.contains(thing.getKey()))
				.map((thing) -> thing.getValue().toString())
				.findFirst()
				.orElseGet(() -> UUID.randomUUID().toString());
			case "claimId" -> this.claim.toString();
			case "number" -> "C-" + this.newsroom.number(this.claim);
			case "username" -> "checker";
			case "key" -> "claim-verification";
			case "table" -> "days";
			case "form" -> "jsonld";
			case "week" -> "2026-W48";
			default -> "1";
		};
	}

	private UUID document() {
		return UUID.fromString(Api.as("checker", this.mvc)
			.post("/api/documents",
					"""
							{"title": "The night of %s", "text": "The guards of %s left early, it was said."}"""
						.formatted(this.mark, this.mark),
					201)
			.get("id")
			.asString());
	}

	private UUID evidence(String source, String quote, String url, String readers) {
		return UUID.fromString(Api.as("checker", this.mvc)
			.post("/api/claims/" + this.claim + "/evidence", """
					{"source": {"name": "%s", "reliability": "B"}, "quote": "%s", "url": "%s", "stance": "SUPPORTS",
					 "credibility": 2, "confidentialTo": %s}""".formatted(source, quote, url, readers), 201)
			.get("id")
			.asString());
	}

}
