package org.twosource.account;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.twosource.Api;
import org.twosource.NewsroomTest;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** A token is good for what it was issued for, and for nothing its person may not do. */
@NewsroomTest
class TokenScopeTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private People people;

	@Autowired
	private ApiTokens tokens;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping mappings;

	private Person person;

	@BeforeEach
	void takeSomebodyIn() {
		this.person = this.people.create("s" + UUID.randomUUID(), "Somebody New", "длинный пароль",
				Set.of(Role.FACT_CHECKER), this.people.find("admin").orElseThrow());
	}

	@Test
	void everythingThatChangesSomethingHasItsScope() {
		assertThat(this.mappings.getHandlerMethods().keySet())
			.flatExtracting((mapping) -> mapping.getPatternValues()
				.stream()
				.filter((path) -> path.startsWith("/api/"))
				.flatMap((path) -> mapping.getMethodsCondition()
					.getMethods()
					.stream()
					.filter((method) -> method != RequestMethod.GET)
					.filter((method) -> ScopeRules.ruled(request(method.name(), path)).isEmpty())
					.map((method) -> method + " " + path))
				.toList())
			.isEmpty();
	}

	@Test
	void aTokenToReadChangesNothingAndSaysWhatItLacks() {
		String secret = secret(TokenScope.READ);
		assertThat(call(HttpMethod.GET, "/api/tasks", secret)).hasStatusOk();
		MvcTestResult refused = call(HttpMethod.POST, "/api/documents", secret);
		assertThat(refused).hasStatus(403).hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(refused).bodyJson().extractingPath("$.scope").isEqualTo("documents");
		assertThat(refused).bodyJson()
			.extractingPath("$.detail")
			.asString()
			.isEqualTo("This token lacks the scope “documents”, which this request needs");
	}

	@Test
	void aTokenToWriteInOnePlaceWritesThereOnly() {
		String secret = secret(TokenScope.DOCUMENTS);
		assertThat(call(HttpMethod.POST, "/api/documents", secret)).hasStatus(422);
		assertThat(call(HttpMethod.POST, "/api/webhooks", secret)).hasStatus(403);
		assertThat(call(HttpMethod.GET, "/api/tasks", secret)).hasStatus(403)
			.bodyJson()
			.extractingPath("$.scope")
			.isEqualTo("read");
		assertThat(call(HttpMethod.GET, "/api/findings", secret)).hasStatusOk();
	}

	@Test
	void noScopeLetsAPersonDoMoreThanTheyMay() {
		String secret = secret(TokenScope.values());
		assertThat(call(HttpMethod.POST, "/api/desks", secret)).hasStatus(403).bodyJson().doesNotHavePath("$.scope");
	}

	@Test
	void whenATokenWasLastUsedIsNotedOnceAMinute() {
		String secret = secret(TokenScope.READ);
		assertThat(this.tokens.of(this.person)).singleElement().extracting(ApiToken::lastUsedAt).isNull();
		call(HttpMethod.GET, "/api/tasks", secret);
		call(HttpMethod.GET, "/api/tasks", secret);
		ApiToken used = this.tokens.of(this.person).get(0);
		assertThat(used.lastUsedAt()).isNotNull();
		this.jdbc.sql("update api_token set last_used_at = last_used_at - interval '2 minutes' where id = :id")
			.param("id", used.id())
			.update();
		call(HttpMethod.GET, "/api/tasks", secret);
		assertThat(this.tokens.of(this.person).get(0).lastUsedAt()).isAfterOrEqualTo(used.lastUsedAt());
	}

	@Test
	void tokensAreIssuedByPeopleNotByTokens() {
		Api checker = Api.as("checker", this.mvc);
		JsonNode issued = checker.post("/api/account/tokens", """
				{"name": "importer", "days": 7, "scopes": ["documents", "read"]}""", 201);
		assertThat(issued.get("scopes")).extracting(JsonNode::asString).containsExactly("read", "documents");
		String secret = issued.get("secret").asString();
		assertThat(call(HttpMethod.GET, "/api/account/tokens", secret)).hasStatusOk()
			.bodyText()
			.contains("importer")
			.doesNotContain(secret);
		assertThat(checker.refused(HttpMethod.POST, "/api/account/tokens", """
				{"name": "importer", "scopes": ["everything"]}""", 422).get("field").asString()).isEqualTo("scopes");
		checker.refused(HttpMethod.POST, "/api/account/tokens", """
				{"name": "importer"}""", 422);
		assertThat(this.mvc.post()
			.uri("/api/account/tokens")
			.header(HttpHeaders.AUTHORIZATION, "Bearer " + secret(TokenScope.values()))
			.contentType(MediaType.APPLICATION_JSON)
			.content("{\"name\": \"heir\", \"scopes\": [\"read\"]}")
			.exchange()).hasStatus(403);
		assertThat(checker.call(HttpMethod.DELETE, "/api/account/tokens/" + issued.get("id").asString(), null))
			.hasStatus(204);
		assertThat(call(HttpMethod.GET, "/api/tasks", secret)).hasStatus(401);
	}

	private static MockHttpServletRequest request(String method, String path) {
		return new MockHttpServletRequest(method, path.replaceAll("\\{[^}]*}", "x"));
	}

	private String secret(TokenScope... scopes) {
		return this.tokens.issue("a program", Duration.ofDays(1), Set.of(scopes), this.person).secret();
	}

	private MvcTestResult call(HttpMethod method, String path, String secret) {
		return this.mvc.method(method)
			.uri(path)
			.header(HttpHeaders.AUTHORIZATION, "Bearer " + secret)
			.contentType(MediaType.APPLICATION_JSON)
			.content("{}")
			.exchange();
	}

}
