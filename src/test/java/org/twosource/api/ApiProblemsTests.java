package org.twosource.api;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.twosource.Api;
import org.twosource.NewsroomTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

@NewsroomTest
class ApiProblemsTests {

	private static final String COMPLETION = "/api/tasks/" + UUID.randomUUID() + "/completion";

	@Autowired
	private MockMvcTester mvc;

	private Api checker;

	@BeforeEach
	void signIn() {
		this.checker = Api.as("checker", this.mvc);
	}

	@Test
	void whatIsUnknownIsNotFound() {
		JsonNode problem = this.checker.refused(HttpMethod.GET, "/api/tasks/" + UUID.randomUUID(), null, 404);
		assertThat(problem.path("status").asInt()).isEqualTo(404);
		assertThat(problem.path("detail").asString()).isNotBlank();
		this.checker.refused(HttpMethod.GET, "/api/tasks/not-an-id", null, 404);
		this.checker.refused(HttpMethod.GET, "/api/nothing-of-the-kind", null, 404);
	}

	@Test
	void aBodyThatIsNoJsonIsABadRequest() {
		this.checker.refused(HttpMethod.POST, COMPLETION, "{\"verdict\": ", 400);
		this.checker.refused(HttpMethod.POST, COMPLETION, "", 400);
	}

	@Test
	void aBodyThatIsNotUtf8IsABadRequest() {
		byte[] latin = "{\"rationale\": \"Zürich\"}".getBytes(StandardCharsets.ISO_8859_1);
		MvcTestResult result = this.mvc.post()
			.uri(COMPLETION)
			.with(httpBasic("checker", "twosource"))
			.contentType(MediaType.APPLICATION_JSON)
			.content(latin)
			.exchange();
		assertThat(result).hasStatus(400).hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
	}

	@Test
	void anUnknownWordInABodyNamesTheFieldAndTheWordsThatAreKnown() {
		JsonNode problem = this.checker.refused(HttpMethod.POST, COMPLETION, "{\"verdict\": \"PERHAPS\"}", 422);
		assertThat(problem.path("field").asString()).isEqualTo("verdict");
		assertThat(problem.path("allowed").toString()).contains("PARTLY_CONFIRMED");
		assertThat(problem.path("detail").asString()).contains("verdict").contains("DISPUTED");
	}

	@Test
	void aWrongTypeInABodyNamesTheField() {
		JsonNode problem = this.checker.refused(HttpMethod.POST, COMPLETION, "{\"figure\": {\"low\": \"many\"}}", 422);
		assertThat(problem.path("field").asString()).isEqualTo("figure.low");
		assertThat(problem.path("detail").asString()).contains("a number");
		this.checker.refused(HttpMethod.POST, COMPLETION, "{\"verdict\": 1}", 422);
	}

	@Test
	void anUnknownWordInAParameterNamesTheWordsThatAreKnown() {
		JsonNode problem = this.checker.refused(HttpMethod.GET, "/api/tasks?kind=DANCE", null, 422);
		assertThat(problem.path("field").asString()).isEqualTo("kind");
		assertThat(problem.path("allowed").toString()).contains("SIGN_OFF");
		this.checker.refused(HttpMethod.GET, "/api/tasks?page=-1", null, 422);
		this.checker.refused(HttpMethod.GET, "/api/tasks?size=many", null, 422);
	}

	@Test
	void otherMethodsAndTypesAreRefusedWithWhatIsPossible() {
		MvcTestResult result = this.checker.call(HttpMethod.PATCH, "/api/tasks", "{}");
		assertThat(result).hasStatus(405).hasHeader("Allow", "GET");
		MvcTestResult text = this.mvc.post()
			.uri(COMPLETION)
			.with(httpBasic("checker", "twosource"))
			.contentType(MediaType.TEXT_PLAIN)
			.content("yes")
			.exchange();
		assertThat(text).hasStatus(415).hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
	}

	@Test
	void aBodyOverElevenMegabytesIsTooLarge() {
		String large = "{\"rationale\": \"" + "a".repeat(12 * 1024 * 1024) + "\"}";
		this.checker.refused(HttpMethod.POST, COMPLETION, large, 413);
	}

	@Test
	void aProblemIsToldInTheLanguageTheRequestAccepts() {
		String unknown = "/api/tasks/" + UUID.randomUUID();
		assertThat(detail(unknown, null)).isEqualTo("There is no such task");
		assertThat(detail(unknown, "ru-RU, en;q=0.5")).isEqualTo("Такой задачи нет");
		assertThat(detail(unknown, "kk, en;q=0.5")).isEqualTo("There is no such task");
		assertThat(detail(unknown, "kk")).isEqualTo("There is no such task");
		assertThat(detail("/api/tasks?scope=theirs", "ru")).isEqualTo("Область — mine, available или all");
		assertThat(detail("/api/tasks?size=many", "ru")).isEqualTo("Параметр size: нужно указать число");
		assertThat(detail("/api/tasks?size=many", null)).isEqualTo("The parameter size must be a number");
	}

	@Test
	void whoIsNotSignedInIsToldInTheLanguageTheRequestAccepts() {
		MvcTestResult result = this.mvc.get().uri("/api/tasks").header(HttpHeaders.ACCEPT_LANGUAGE, "ru").exchange();
		assertThat(result).hasStatus(401).hasHeader(HttpHeaders.CONTENT_LANGUAGE, "ru");
		assertThat(result).bodyJson()
			.extractingPath("$.detail")
			.isEqualTo("Войдите по HTTP Basic или с токеном Bearer");
	}

	private String detail(String uri, @Nullable String language) {
		var request = this.mvc.get().uri(uri).with(httpBasic("checker", "twosource"));
		if (language != null) {
			request.header(HttpHeaders.ACCEPT_LANGUAGE, language);
		}
		MvcTestResult result = request.exchange();
		String body = new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
		return JsonMapper.shared().readTree(body).path("detail").asString();
	}

}
