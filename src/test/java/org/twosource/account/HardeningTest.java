package org.twosource.account;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.method.HandlerMethod;
import org.twosource.Endpoints;
import org.twosource.NewsroomTest;
import org.twosource.SafeAnswer;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** What a browser, another site and a broken or hostile program cannot do. */
@NewsroomTest
class HardeningTest {

	/** Readers send it without being known, so there is nothing to forge. */
	private static final String OF_READERS = "POST /findings/{number}/challenge";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Endpoints endpoints;

	@Autowired
	private UserDetailsService people;

	@Test
	void everyFormNeedsTheTokenOfItsPage() {
		List<String> taken = new ArrayList<>();
		int asked = 0;
		for (Endpoints.Endpoint endpoint : this.endpoints.all()) {
			boolean form = !List.of("GET", "*").contains(endpoint.method()) && !endpoint.isForPrograms();
			if (!form || endpoint.toString().equals(OF_READERS)) {
				continue;
			}
			asked++;
			MvcTestResult result = this.mvc.method(HttpMethod.valueOf(endpoint.method()))
				.uri(endpoint.uri((place) -> UUID.randomUUID().toString()))
				.with(user(this.people.loadUserByUsername("admin")))
				.exchange();
			if (result.getResponse().getStatus() != 403 || result.getMvcResult().getHandler() != null) {
				taken.add(endpoint + ": " + result.getResponse().getStatus());
			}
		}
		assertThat(asked).isGreaterThan(80);
		assertThat(taken).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "/login", "/findings", "/api/findings", "/assets/desk.css", "/nothing", "/actuator/health" })
	void whoCameByTlsIsToldToComeBackByTls(String uri) {
		for (int read = 0; read < 2; read++) {
			assertThat(this.mvc.get()
				.uri(uri)
				.secure(true)
				.exchange()
				.getResponse()
				.getHeader("Strict-Transport-Security")).contains("max-age=31536000");
			assertThat(this.mvc.get().uri(uri).exchange().getResponse().getHeader("Strict-Transport-Security"))
				.isNull();
		}
	}

	@Test
	void noScriptReadsTheLanguageAndNoOtherSiteSendsItWithAForm() {
		Cookie language = this.mvc.post()
			.uri("/language")
			.param("language", "ru")
			.with(csrf())
			.exchange()
			.getResponse()
			.getCookie("language");
		assertThat(language.isHttpOnly()).isTrue();
		assertThat(language.getAttribute("SameSite")).isEqualTo("Lax");
	}

	@Test
	void signingInGivesASessionOfItsOwn() {
		MvcTestResult before = this.mvc.get().uri("/people").exchange();
		Cookie given = before.getResponse().getCookie("SESSION");
		Cookie after = this.mvc.post()
			.uri("/login")
			.param("username", "checker")
			.param("password", "twosource")
			.cookie((given != null) ? given : new Cookie("SESSION", "chosen-by-somebody-else"))
			.with(csrf())
			.exchange()
			.getResponse()
			.getCookie("SESSION");
		assertThat(after).isNotNull();
		assertThat(after.getValue()).isNotEqualTo((given != null) ? given.getValue() : "chosen-by-somebody-else");
	}

	@Test
	void aMethodIsTheOneThatWasSent() {
		MvcTestResult result = this.mvc.post()
			.uri("/api/account/alerts/mail?_method=DELETE")
			.header("X-HTTP-Method-Override", "DELETE")
			.header("X-HTTP-Method", "DELETE")
			.param("_method", "DELETE")
			.with(httpBasic("checker", "twosource"))
			.contentType(MediaType.APPLICATION_JSON)
			.content("{")
			.exchange();
		assertThat(result).hasStatus(400);
		assertThat(((HandlerMethod) result.getMvcResult().getHandler()).getMethod().getName()).isNotEqualTo("remove");
		assertThat(this.mvc.method(HttpMethod.TRACE).uri("/api/findings").exchange()).hasStatus(400);
		assertThat(this.mvc.method(HttpMethod.valueOf("PROPFIND")).uri("/login").exchange()).hasStatus(400);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			POST  | /api/documents      | application/json    | {"title": "a", "text":          | 400
			POST  | /api/documents      | application/json    | nothing                         | 400
			POST  | /api/documents      | application/json    | {"publishedOn": "31 June"}      | 422
			POST  | /api/documents      | application/xml     | <a/>                            | 415
			POST  | /api/documents      | nonsense            | a                               | 415
			POST  | /api/documents      | multipart/form-data | no boundary                     | 422
			PATCH | /api/documents      | application/json    | {}                              | 405
			GET   | /api/claims/%ff     | application/json    |                                 | 404
			GET   | /api/claims?page=%00|                     |                                 | 400
			GET   | /api/claims//x      |                     |                                 | 400
			GET   | /api/claims/a;b=c   |                     |                                 | 400
			GET   | /api/claims/%2e%2e  |                     |                                 | 400
			GET   | /api/nowhere        |                     |                                 | 404
			GET   | /api/tasks?scope=x  |                     |                                 | 422
			""")
	void whatIsBrokenIsAnsweredWithAProblemAndNothingOfTheInside(HttpMethod method, String uri, String type,
			String body, int status) {
		var request = this.mvc.method(method).uri(URI.create(uri)).with(httpBasic("checker", "twosource"));
		if (type != null) {
			request.header(HttpHeaders.CONTENT_TYPE, type);
		}
		if (body != null) {
			request.content(body);
		}
		MvcTestResult result = request.exchange();
		assertThat(result).hasStatus(status).hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
		SafeAnswer.showsNothingInside(uri, result.getResponse());
		SafeAnswer.hasHeaders(uri, result.getResponse());
	}

	@Test
	void whatNobodyAnswersIsToldInBothLanguages() {
		assertThat(detail("GET", "/api/nowhere", "en")).isEqualTo("There is nothing at this address");
		assertThat(detail("GET", "/api/nowhere", "ru")).isEqualTo("По этому адресу ничего нет");
		assertThat(detail("PATCH", "/api/documents", "en")).contains("GET, POST");
		assertThat(detail("PATCH", "/api/documents", "ru")).contains("нельзя", "GET, POST");
		assertThat(detail("POST", "/api/documents", "en")).contains("not taken here", "application/json");
		assertThat(detail("POST", "/api/documents", "ru")).contains("не принимается", "application/json");
		assertThat(detail("GET", "/api/webhooks", "ru")).isEqualTo("Это доступно только администратору");
	}

	@Test
	void aPageOfARefusalSaysWhoMay() {
		MvcTestResult result = this.mvc.get()
			.uri("/people")
			.header(HttpHeaders.ACCEPT_LANGUAGE, "ru")
			.with(user(this.people.loadUserByUsername("manager")))
			.exchange();
		assertThat(result).hasStatus(403);
		assertThat(result.getRequest().getAttribute("reason")).isEqualTo("Это доступно только администратору");
	}

	private String detail(String method, String uri, String language) {
		MvcTestResult result = this.mvc.method(HttpMethod.valueOf(method))
			.uri(uri)
			.with(httpBasic("checker", "twosource"))
			.header(HttpHeaders.ACCEPT_LANGUAGE, language)
			.header(HttpHeaders.CONTENT_TYPE, "image/png")
			.exchange();
		String body = new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
		return JsonMapper.shared().readTree(body).path("detail").asString();
	}

}
