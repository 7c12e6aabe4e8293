package org.twosource.fuzz;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

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
		String body = null;
		MvcTestResult result;
		long began = System.nanoTime();
		if (content.has(MediaType.MULTIPART_FORM_DATA_VALUE) && this.hostile.happens(0.5)) {
			var request = this.mvc.method(operation.method()).uri(URI.create(uri)).multipart();
			this.bodies.parts(content.get(MediaType.MULTIPART_FORM_DATA_VALUE).path("schema"), ids)
				.forEach((name, value) -> {
					if (name.equals("file")) {
						request.file(new MockMultipartFile(name, this.hostile.shortText(), null, bytes(value)));
					}
					else {
						request.param(name, value);
					}
				});
			if (caller != null) {
				request.with(user(caller));
			}
			result = request.exchange();
		}
		else {
			var request = this.mvc.method(operation.method()).uri(URI.create(uri));
			if (!content.isEmpty() || this.hostile.happens(0.05)) {
				body = this.bodies.json(content.path(MediaType.APPLICATION_JSON_VALUE).path("schema"), ids);
				request.content(bytes(body))
					.contentType(
							this.hostile.happens(0.06) ? this.hostile.of(TYPES) : MediaType.APPLICATION_JSON_VALUE);
			}
			if (caller != null) {
				request.with(user(caller));
			}
			result = request.exchange();
		}
		String asked = operation.method() + " " + uri + " by " + caller + " with " + body;
		return Answers.fault(asked, result, System.nanoTime() - began, true);
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
