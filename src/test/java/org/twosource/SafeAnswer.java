package org.twosource;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

/** What every answer has, whatever was asked, and what none shows. */
public final class SafeAnswer {

	private static final List<String> SHOWN_ELSEWHERE = List.of("/embed", "/card.png");

	/** What comes from inside the program, and would help somebody who attacks it. */
	private static final Pattern INSIDE = Pattern
		.compile("(?:java|jakarta|javax|tools\\.jackson|org\\.(?:springframework"
				+ "|twosource|postgresql|camunda|apache|thymeleaf))\\.[a-z]+\\.|\\bat [\\w.$]+\\([\\w.]*:\\d+\\)"
				+ "|Exception\\b|Apache Tomcat|SQLState|bad SQL grammar");

	private SafeAnswer() {
	}

	/** Expects that an answer tells a browser everything it may not do with it. */
	public static void hasHeaders(String uri, MockHttpServletResponse answer) {
		boolean elsewhere = SHOWN_ELSEWHERE.stream().anyMatch(uri::endsWith) && uri.startsWith("/findings/");
		assertThat(answer.getHeader("X-Content-Type-Options")).as(uri).isEqualTo("nosniff");
		assertThat(answer.getHeader("Referrer-Policy")).as(uri).isEqualTo("same-origin");
		assertThat(answer.getHeader("Cross-Origin-Opener-Policy")).as(uri).isEqualTo("same-origin");
		assertThat(answer.getHeaders("Cross-Origin-Resource-Policy")).as(uri)
			.containsExactly(elsewhere ? "cross-origin" : "same-origin");
		assertThat(answer.getHeader("Permissions-Policy")).as(uri).contains("camera=()", "geolocation=()");
		assertThat(answer.getHeaders("Content-Security-Policy")).as(uri)
			.isNotEmpty()
			.allSatisfy((policy) -> assertThat(policy).doesNotContain("unsafe-"))
			.anySatisfy((policy) -> assertThat(policy).containsAnyOf("default-src 'self'", "default-src 'none'",
					"sandbox"));
		if (!uri.endsWith("/embed")) {
			assertThat(answer.getHeader("X-Frame-Options")).as(uri).isIn("DENY", "SAMEORIGIN");
		}
		assertThat(answer.getHeader(HttpHeaders.SERVER)).as(uri).isNull();
		assertThat(answer.getHeader("X-Powered-By")).as(uri).isNull();
	}

	/** Expects that what is for colleagues is kept by no cache but a browser's own. */
	public static void isKeptByNobody(String uri, MockHttpServletResponse answer) {
		assertThat(answer.getHeader(HttpHeaders.CACHE_CONTROL)).as(uri).containsAnyOf("no-store", "private");
	}

	/** Expects that nothing of the program's inside is in an answer. */
	public static void showsNothingInside(String uri, MockHttpServletResponse answer) {
		String type = String.valueOf(answer.getContentType());
		if (type.matches(".*(?:json|html|xml|text).*")) {
			showsNothingInside(uri, new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8));
		}
		showsNothingInside(uri, String.valueOf(answer.getErrorMessage()));
	}

	/** Expects that nothing of the program's inside is in a text. */
	public static void showsNothingInside(String uri, String text) {
		assertThat(INSIDE.matcher(text).results().map((found) -> found.group()).toList()).as("%s: %s", uri, text)
			.isEmpty();
	}

}
