package org.twosource.api;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.twosource.Api;
import org.twosource.NewsroomTest;
import org.twosource.account.Desk;
import org.twosource.account.People;
import org.twosource.account.Person;
import org.twosource.account.Role;
import org.twosource.claim.Overseen;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** Desks: who sits where, whose a document is, and which claims are whose to oversee. */
@NewsroomTest
class DeskApiTest {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private People people;

	@Autowired
	private Overseen overseen;

	@Autowired
	private JdbcClient jdbc;

	private final String unique = UUID.randomUUID().toString().substring(0, 8);

	private Api admin;

	private Person head;

	private Person importer;

	@BeforeEach
	void someoneNew() {
		this.admin = Api.as("admin", this.mvc);
		this.head = takeIn("head-" + this.unique, Role.MANAGER);
		this.importer = takeIn("importer-" + this.unique, Role.FACT_CHECKER);
	}

	@Test
	void aDeskHasANameOfItsOwn() {
		UUID desk = open("Foreign desk " + this.unique);
		assertThat(this.admin.refused(HttpMethod.POST, "/api/desks", name("FOREIGN desk " + this.unique), 409)
			.get("field")
			.asString()).isEqualTo("name");
		open("City desk " + this.unique);
		this.admin.refused(HttpMethod.PUT, "/api/desks/" + desk, name("City desk " + this.unique), 409);
		this.admin.refused(HttpMethod.PUT, "/api/desks/" + desk, name(" "), 422);
		this.admin.refused(HttpMethod.PUT, "/api/desks/" + UUID.randomUUID(), name("Any " + this.unique), 404);
		assertThat(Api.body(this.admin.call(HttpMethod.PUT, "/api/desks/" + desk, name("World " + this.unique)), 200)
			.get("name")
			.asString()).isEqualTo("World " + this.unique);
	}

	@Test
	void onlyAdministratorsChangeDesks() {
		UUID desk = open("Sports " + this.unique);
		Api manager = as(this.head);
		manager.refused(HttpMethod.POST, "/api/desks", name("Mine " + this.unique), 403);
		manager.refused(HttpMethod.PUT, "/api/desks/" + desk, name("Mine " + this.unique), 403);
		manager.refused(HttpMethod.PUT, "/api/people/checker/desks", "{\"desks\": [\"%s\"]}".formatted(desk), 403);
		as(this.importer).refused(HttpMethod.GET, "/api/desks", null, 403);
		assertThat(manager.get("/api/desks").valueStream().map((one) -> one.get("id").asString()))
			.contains(desk.toString());
	}

	@Test
	void aDocumentGoesToTheDeskOfWhoImportsItAndItsClaimsWithIt() {
		UUID desk = open("Night desk " + this.unique);
		UUID other = open("Day desk " + this.unique);
		seat(this.importer, desk);
		String document = document(this.importer);
		UUID claim = claim(document);
		assertThat(desks(claim)).containsExactly(desk);
		assertThat(this.overseen.is(claim, this.head)).as("no member of the desk").isFalse();
		assertThat(this.overseen.is(claim, this.people.find("admin").orElseThrow())).isTrue();
		seat(this.head, desk, other);
		assertThat(this.overseen.is(claim, this.head)).isTrue();
		Api.body(as(this.head).call(HttpMethod.PUT, desk(document), to(other)), 200);
		assertThat(desks(claim)).containsExactly(other);
		Api.body(as(this.head).call(HttpMethod.PUT, desk(document), to(null)), 200);
		assertThat(desks(claim)).containsExactly(Desk.EVERYBODYS);
		assertThat(this.overseen.is(claim, this.importer)).as("no manager").isFalse();
		assertThat(this.admin.get("/api/documents/" + document).get("desk").isNull()).isTrue();
	}

	@Test
	void aClaimOfTwoDocumentsBelongsToBothDesks() {
		UUID desk = open("Left desk " + this.unique);
		UUID other = open("Right desk " + this.unique);
		seat(this.importer, desk);
		String first = document(this.importer);
		String second = document(this.importer);
		UUID claim = claim(first);
		link(claim, second);
		Api.body(this.admin.call(HttpMethod.PUT, desk(second), to(other)), 200);
		assertThat(desks(claim)).containsExactlyInAnyOrder(desk, other);
	}

	@Test
	void nobodyMovesADocumentToADeskThatIsNotTheirs() {
		UUID desk = open("Own desk " + this.unique);
		UUID strange = open("Strange desk " + this.unique);
		seat(this.importer, desk);
		String document = document(this.importer);
		as(this.head).refused(HttpMethod.PUT, desk(document), to(null), 403);
		as(this.importer).refused(HttpMethod.PUT, desk(document), to(strange), 403);
		Api.as("checker", this.mvc).refused(HttpMethod.PUT, desk(document), to(null), 403);
		this.admin.refused(HttpMethod.PUT, desk(UUID.randomUUID().toString()), to(desk), 404);
		this.admin.refused(HttpMethod.PUT, desk(document), to(UUID.randomUUID()), 404);
		assertThat(this.admin.get("/api/documents/" + document).get("desk").asString()).isEqualTo(desk.toString());
	}

	@Test
	void aManagerWithdrawsOnlyClaimsTheyOversee() {
		UUID desk = open("Court desk " + this.unique);
		seat(this.importer, desk);
		UUID claim = claim(document(this.importer));
		String withdrawal = "/api/claims/" + claim + "/withdrawal";
		as(this.head).refused(HttpMethod.POST, withdrawal, "{\"reason\": \"Settled in court.\"}", 403);
		seat(this.head, desk);
		assertThat(as(this.head).call(HttpMethod.POST, withdrawal, "{\"reason\": \"Settled in court.\"}"))
			.hasStatus2xxSuccessful();
		assertThat(this.admin.get("/api/claims/" + claim).get("stage").asString()).isEqualTo("WITHDRAWN");
	}

	/** Makes a further mention of a claim, as linking a candidate to it does. */
	private void link(UUID claim, String document) {
		this.jdbc.sql("""
				insert into mention (id, claim_id, document_id, start_at, end_at, exact, prefix, suffix)
				values (gen_random_uuid(), :claim, :document, 0, 3, 'The', '', '')
				""").param("claim", claim).param("document", UUID.fromString(document)).update();
	}

	private UUID claim(String document) {
		JsonNode triaged = as(this.importer).post("/api/documents/" + document + "/triage", """
				{"add": [{"start": 0, "end": 20, "statement": "The gate was shut %s", "kind": "EVENT",
				  "hedge": "ASSERTED", "harm": "LOW"}]}""".formatted(UUID.randomUUID()), 200);
		return UUID.fromString(triaged.get("claims").get(0).get("id").asString());
	}

	private String document(Person by) {
		String id = as(by).post("/api/documents", """
				{"title": "The gate", "text": "The gate was shut at noon. %s"}""".formatted(UUID.randomUUID()), 201)
			.get("id")
			.asString();
		this.jdbc.sql("update document set status = 'TRIAGE' where id = :id").param("id", UUID.fromString(id)).update();
		return id;
	}

	private UUID open(String name) {
		return UUID.fromString(this.admin.post("/api/desks", name(name), 201).get("id").asString());
	}

	private void seat(Person person, UUID... desks) {
		String ids = "\"" + String.join("\", \"", Stream.of(desks).map(UUID::toString).toList()) + "\"";
		Api.body(this.admin.call(HttpMethod.PUT, "/api/people/" + person.username() + "/desks",
				"{\"desks\": [" + ids + "]}"), 200);
	}

	private UUID[] desks(UUID claim) {
		return this.jdbc.sql("select desks from claim where id = :id")
			.param("id", claim)
			.query((row, index) -> (UUID[]) row.getArray("desks").getArray())
			.single();
	}

	private Person takeIn(String username, Role role) {
		return this.people.enter(username, username, "twosource", Set.of(role), "admin");
	}

	private Api as(Person person) {
		return Api.as(person.username(), this.mvc);
	}

	private static String desk(String document) {
		return "/api/documents/" + document + "/desk";
	}

	private static String to(@Nullable UUID desk) {
		return (desk != null) ? "{\"desk\": \"%s\"}".formatted(desk) : "{\"desk\": null}";
	}

	private static String name(String name) {
		return "{\"name\": \"%s\"}".formatted(name);
	}

}
