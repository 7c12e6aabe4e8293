package org.twosource.fuzz;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.UriUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** Sends what no program should to every operation that the OpenAPI description names. */
class ApiFuzz {

	private static final List<String> TYPES = List.of("text/plain", "application/xml", "text/csv",
			"application/x-www-form-urlencoded", "application/json;charset=UTF-16", "application/*", "image/png");

	private final MockMvcTester mvc;

	private final Hostile hostile;

	private final JsonNode description;

	private final Bodies bodies;

	/**
	 * One operation of the description.
	 *
	 * @param method its method
	 * @param path its address
	 * @param details what is said of it
	 */
	record Operation(HttpMethod method, String path, JsonNode details) {

	}

	ApiFuzz(MockMvcTester mvc, Hostile hostile) {
		this.mvc = mvc;
		this.hostile = hostile;
		MvcTestResult described = mvc.get().uri("/v3/api-docs").exchange();
		this.description = JsonMapper.shared().readTree(described.getResponse().getContentAsByteArray());
		this.bodies = new Bodies(this.description, hostile);
	}

	/** Every operation there is. */
	List<Operation> operations() {
		List<Operation> all = new ArrayList<>();
		this.description.get("paths")
			.properties()
			.forEach((path) -> path.getValue()
				.properties()
				.forEach((one) -> all.add(new Operation(HttpMethod.valueOf(one.getKey().toUpperCase(Locale.ROOT)),
						path.getKey(), one.getValue()))));
		return all;
	}

	/**
	 * Asks once.
	 * @return what is wrong with the answer; null when nothing is
	 */
	@Nullable Fault ask(Operation operation, @Nullable UserDetails caller, FuzzIds ids) {
		String uri = uri(operation, ids);
		JsonNode content = operation.details().path("requestBody").path("content");
		if (content.has(MediaType.MULTIPART_FORM_DATA_VALUE) && this.hostile.happens(0.5)) {
			Map<String, String> parts = this.bodies
				.parts(content.get(MediaType.MULTIPART_FORM_DATA_VALUE).path("schema"), ids);
			String fileName = this.hostile.shortText();
			return Answers.fault(asked(operation, uri, caller, parts.toString()),
					() -> send(operation, uri, caller, parts, fileName), true);
		}
		boolean full = !content.isEmpty() || this.hostile.happens(0.05);
		String body = full ? this.bodies.json(content.path(MediaType.APPLICATION_JSON_VALUE).path("schema"), ids)
				: null;
		String type = this.hostile.happens(0.06) ? this.hostile.of(TYPES) : MediaType.APPLICATION_JSON_VALUE;
		return Answers.fault(asked(operation, uri, caller, type + " " + body),
				() -> send(operation, uri, caller, body, type), true);
	}

	private MvcTestResult send(Operation operation, String uri, @Nullable UserDetails caller, Map<String, String> parts,
			String fileName) {
		var request = this.mvc.method(operation.method()).uri(URI.create(uri)).multipart();
		parts.forEach((name, value) -> {
			if (name.equals("file")) {
				request.file(new MockMultipartFile(name, fileName, null, bytes(value)));
			}
			else {
				request.param(name, value);
			}
		});
		if (caller != null) {
			request.with(user(caller));
		}
		return request.exchange();
	}

	private MvcTestResult send(Operation operation, String uri, @Nullable UserDetails caller, @Nullable String body,
			String type) {
		var request = this.mvc.method(operation.method()).uri(URI.create(uri));
		if (body != null) {
			request.content(bytes(body)).contentType(type);
		}
		if (caller != null) {
			request.with(user(caller));
		}
		return request.exchange();
	}

	private static String asked(Operation operation, String uri, @Nullable UserDetails caller, String body) {
		return operation.method() + " " + uri + " by " + caller + " with " + body;
	}

	private String uri(Operation operation, FuzzIds ids) {
		String path = operation.path();
		List<String> query = new ArrayList<>();
		for (JsonNode parameter : operation.details().path("parameters")) {
			String name = parameter.get("name").asString();
			JsonNode schema = parameter.path("schema");
			if (parameter.get("in").asString().equals("path")) {
				path = path.replace("{" + name + "}", encoded(place(operation.path(), name, ids)));
			}
			else if (this.hostile.happens(0.6)) {
				int times = this.hostile.happens(0.1) ? 3 : 1;
				for (int i = 0; i < times; i++) {
					query.add(encoded(name) + "=" + encoded(this.bodies.parameter(schema, ids)));
				}
			}
		}
		if (this.hostile.happens(0.1)) {
			query.add(encoded(this.hostile.shortText()) + "=" + encoded(this.hostile.shortText()));
		}
		return path + (query.isEmpty() ? "" : "?" + String.join("&", query));
	}

	private String place(String path, String name, FuzzIds ids) {
		String real = ids.at(path, name);
		if (real != null && this.hostile.happens(0.7)) {
			return real;
		}
		return this.hostile.happens(0.5) ? this.hostile.id().toString() : this.hostile.shortText();
	}

	private static String encoded(String text) {
		return UriUtils.encode(text, StandardCharsets.UTF_8);
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
