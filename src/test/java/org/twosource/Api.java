package org.twosource;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** The REST interface as somebody of the demonstration newsroom calls it. */
public final class Api {

	private static final JsonMapper json = JsonMapper.shared();

	private final MockMvcTester mvc;

	private final String username;

	private Api(MockMvcTester mvc, String username) {
		this.mvc = mvc;
		this.username = username;
	}

	/** The interface as that person sees it. */
	public static Api as(String username, MockMvcTester mvc) {
		return new Api(mvc, username);
	}

	/** Gets something that is there. */
	public JsonNode get(String uri) {
		return body(call(HttpMethod.GET, uri, null), 200);
	}

	/** Posts something that is accepted with that status. */
	public JsonNode post(String uri, String body, int status) {
		return body(call(HttpMethod.POST, uri, body), status);
	}

	/** Calls with any method and gives whatever comes back. */
	public MvcTestResult call(HttpMethod method, String uri, String body) {
		var request = this.mvc.method(method)
			.uri(uri)
			.header(HttpHeaders.AUTHORIZATION, credentials())
			.accept(MediaType.APPLICATION_JSON, MediaType.APPLICATION_PROBLEM_JSON);
		if (body != null) {
			request.contentType(MediaType.APPLICATION_JSON).content(body);
		}
		return request.exchange();
	}

	/** Asks for a part of something. */
	public MvcTestResult range(String uri, String range) {
		return this.mvc.get()
			.uri(uri)
			.header(HttpHeaders.AUTHORIZATION, credentials())
			.header(HttpHeaders.RANGE, range)
			.exchange();
	}

	/** Expects a refusal of that status, and gives its problem detail. */
	public JsonNode refused(HttpMethod method, String uri, String body, int status) {
		MvcTestResult result = call(method, uri, body);
		assertThat(result).hasStatus(status).hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
		return parsed(result);
	}

	/** What came back, when its status is the one expected. */
	public static JsonNode body(MvcTestResult result, int status) {
		assertThat(result).hasStatus(status);
		return parsed(result);
	}

	private static JsonNode parsed(MvcTestResult result) {
		String content = new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
		return content.isEmpty() ? json.nullNode() : json.readTree(content);
	}

	private String credentials() {
		return "Basic "
				+ Base64.getEncoder().encodeToString((this.username + ":twosource").getBytes(StandardCharsets.UTF_8));
	}

}
