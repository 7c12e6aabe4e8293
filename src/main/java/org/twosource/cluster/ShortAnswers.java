package org.twosource.cluster;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.twosource.Languages;
import org.twosource.Sentence;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks to try again later, where no page can be made: programs in a problem detail,
 * people in a sentence.
 */
@Component
class ShortAnswers {

	private final JsonMapper json;

	ShortAnswers(JsonMapper json) {
		this.json = json;
	}

	/**
	 * Answers a request.
	 * @param wait after how many seconds to try again
	 */
	void write(HttpServletRequest request, HttpServletResponse response, HttpStatus status, long wait, Sentence why)
			throws IOException {
		Locale language = Languages.acceptedBy(request);
		response.setStatus(status.value());
		response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait));
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag());
		if (isReadByAPerson(request)) {
			response.setContentType("text/plain;charset=UTF-8");
			response.getOutputStream().write(why.in(language).getBytes(StandardCharsets.UTF_8));
			return;
		}
		response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		response.getOutputStream()
			.write(this.json.writeValueAsBytes(ProblemDetail.forStatusAndDetail(status, why.in(language))));
	}

	private static boolean isReadByAPerson(HttpServletRequest request) {
		String accepted = request.getHeader(HttpHeaders.ACCEPT);
		return accepted != null && accepted.contains(MediaType.TEXT_HTML_VALUE);
	}

}
