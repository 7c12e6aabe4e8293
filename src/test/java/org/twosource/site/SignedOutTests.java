package org.twosource.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPatternParser;
import org.twosource.NewsroomTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every address the program answers at, asked for without signing in: only the site's own
 * may answer.
 */
@NewsroomTest
class SignedOutTests {

	private static final List<String> OPEN_BESIDE_THE_SITE = List.of("/login", "/login/code", "/login/forgotten",
			"/login/links/*", "/language", "/api/findings/**", "/v3/api-docs/**", "/v3/api-docs.yaml");

	/** Shows what went wrong with another request, and nothing when asked for itself. */
	private static final String ERRORS = "/error";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping addresses;

	@Test
	void onlyTheSiteAnswersWithoutSigningIn() {
		List<String> asked = new ArrayList<>();
		List<String> answered = new ArrayList<>();
		this.addresses.getHandlerMethods().keySet().forEach((address) -> {
			for (String path : address.getPatternValues()) {
				if (path.equals(ERRORS)) {
					continue;
				}
				for (HttpMethod method : methods(address)) {
					String uri = path.replaceAll("\\{[^}]*}", UUID.randomUUID().toString()).replace("**", "x");
					MockHttpServletResponse answer = this.mvc.method(method).uri(uri).exchange().getResponse();
					asked.add(method + " " + path);
					if (isOpen(uri) ? answer.getStatus() >= 500 : !refused(answer)) {
						answered.add(method + " " + path + ": " + answer.getStatus());
					}
				}
			}
		});
		assertThat(asked).hasSizeGreaterThan(100).anyMatch((one) -> one.startsWith("POST /api/claims"));
		assertThat(answered).isEmpty();
	}

	private static boolean refused(MockHttpServletResponse answer) {
		return switch (answer.getStatus()) {
			case 401, 403 -> true;
			case 302 -> "/login".equals(answer.getRedirectedUrl())
					|| "http://localhost/login".equals(answer.getRedirectedUrl());
			default -> false;
		};
	}

	private static boolean isOpen(String uri) {
		PathContainer path = PathContainer.parsePath(uri);
		return Stream.concat(Arrays.stream(PublicPaths.all()), OPEN_BESIDE_THE_SITE.stream())
			.anyMatch((open) -> PathPatternParser.defaultInstance.parse(open).matches(path));
	}

	private static List<HttpMethod> methods(RequestMappingInfo address) {
		Set<RequestMethod> methods = address.getMethodsCondition().getMethods();
		return methods.isEmpty() ? List.of(HttpMethod.GET, HttpMethod.POST)
				: methods.stream().map(RequestMethod::asHttpMethod).toList();
	}

}
