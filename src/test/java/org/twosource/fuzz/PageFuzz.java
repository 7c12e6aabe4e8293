package org.twosource.fuzz;

import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.util.UriUtils;
import org.twosource.Endpoints.Endpoint;
import org.twosource.account.SignedIn;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** Asks for every page, and fills in every form, as nobody should. */
class PageFuzz {

	/** Stays open, and what shows how something else went wrong. */
	private static final Set<String> NOT_ASKED = Set.of("GET /live", "* /error");

	private final MockMvcTester mvc;

	private final Hostile hostile;

	PageFuzz(MockMvcTester mvc, Hostile hostile) {
		this.mvc = mvc;
		this.hostile = hostile;
	}

	static boolean isPage(Endpoint endpoint) {
		return !endpoint.isForPrograms() && !endpoint.path().startsWith("/actuator")
				&& !endpoint.path().startsWith("/v3") && !NOT_ASKED.contains(endpoint.toString());
	}

	/**
	 * Asks once.
	 * @return what is wrong with the answer; null when nothing is
	 */
	@Nullable Fault ask(Endpoint endpoint, @Nullable UserDetails caller, FuzzIds ids) {
		HttpMethod method = endpoint.method().equals("*") ? HttpMethod.GET : HttpMethod.valueOf(endpoint.method());
		String uri = endpoint.uri((place) -> encoded(place(endpoint.path(), place, ids)));
		List<String> fields = new ArrayList<>();
		for (String name : names(endpoint)) {
			if (this.hostile.happens(0.75)) {
				fields.add(encoded(name) + "=" + encoded(value(ids)));
			}
		}
		String form = String.join("&", fields);
		return Answers.fault(method + " " + uri + " by " + caller + " with " + form, () -> (method == HttpMethod.GET)
				? get(uri + "?" + form, caller) : post(endpoint, method, uri, form, caller), false);
	}

	private MvcTestResult get(String uri, @Nullable UserDetails caller) {
		var request = this.mvc.get().uri(URI.create(uri));
		if (this.hostile.happens(0.2)) {
			request.header("HX-Request", "true");
		}
		if (caller != null) {
			request.with(user(caller));
		}
		return request.exchange();
	}

	private MvcTestResult post(Endpoint endpoint, HttpMethod method, String uri, String form,
			@Nullable UserDetails caller) {
		boolean files = Stream.of(endpoint.handler().getMethod().getParameterTypes())
			.anyMatch(MultipartFile.class::isAssignableFrom);
		if (files) {
			var request = this.mvc.method(method).uri(URI.create(uri + "?" + form)).multipart();
			request.file(new MockMultipartFile("file", this.hostile.shortText(), "text/plain",
					this.hostile.text().getBytes(StandardCharsets.UTF_8)));
			if (caller != null) {
				request.with(user(caller));
			}
			return request.with(csrf()).exchange();
		}
		var request = this.mvc.method(method)
			.uri(URI.create(uri))
			.contentType("application/x-www-form-urlencoded")
			.content(form);
		if (caller != null) {
			request.with(user(caller));
		}
		return request.with(csrf()).exchange();
	}

	private String value(FuzzIds ids) {
		return switch (this.hostile.number(6)) {
			case 0 -> ids.known(this.hostile.number(4), this.hostile.id()).toString();
			case 1 -> "A few words";
			case 2 -> Integer.toString(this.hostile.number(50) - 3);
			default -> this.hostile.text();
		};
	}

	private String place(String path, String name, FuzzIds ids) {
		String real = ids.at(path, name);
		if (real != null && this.hostile.happens(0.75)) {
			return real;
		}
		return this.hostile.happens(0.6) ? this.hostile.id().toString() : this.hostile.shortText();
	}

	/** What a form may say: the parameters of its controller, and what its forms hold. */
	private static List<String> names(Endpoint endpoint) {
		List<String> names = new ArrayList<>();
		for (Parameter parameter : endpoint.handler().getMethod().getParameters()) {
			if (parameter.isAnnotationPresent(RequestParam.class)) {
				names.add(parameter.getName());
			}
			else if (parameter.getType().isRecord() && !parameter.isAnnotationPresent(SignedIn.class)
					&& !parameter.isAnnotationPresent(PathVariable.class)) {
				Stream.of(parameter.getType().getRecordComponents()).map(RecordComponent::getName).forEach(names::add);
			}
		}
		return names;
	}

	private static String encoded(String text) {
		return UriUtils.encode(text, StandardCharsets.UTF_8);
	}

}
