package org.twosource.fuzz;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.twosource.SafeAnswer;
import tools.jackson.databind.json.JsonMapper;

/** What an answer to hostile input has to be. */
final class Answers {

	/** A request that takes longer could be used to keep the program busy. */
	private static final Duration LONGEST = Duration.ofSeconds(2);

	private Answers() {
	}

	/**
	 * What is wrong with an answer; null when nothing is.
	 * @param problems whether an error has to be a problem detail
	 */
	static @Nullable Fault fault(String asked, MvcTestResult result, long nanoseconds, boolean problems) {
		if (result.getUnresolvedException() != null) {
			return new Fault(asked, "not answered: " + result.getUnresolvedException());
		}
		MockHttpServletResponse answer = result.getResponse();
		int status = answer.getStatus();
		if (status >= 500) {
			return new Fault(asked, status + " " + body(answer) + " " + result.getMvcResult().getResolvedException());
		}
		if (nanoseconds > LONGEST.toNanos()) {
			return new Fault(asked, status + " after " + Duration.ofNanos(nanoseconds).toMillis() + " ms");
		}
		if (problems && status >= 400 && !isProblem(answer, status)) {
			return new Fault(asked, status + " without a problem detail: " + body(answer));
		}
		try {
			SafeAnswer.showsNothingInside("", (status >= 400) ? body(answer) : "");
			return null;
		}
		catch (AssertionError ex) {
			return new Fault(asked, ex.getMessage());
		}
	}

	private static boolean isProblem(MockHttpServletResponse answer, int status) {
		try {
			return MediaType.APPLICATION_PROBLEM_JSON
				.isCompatibleWith(MediaType.parseMediaType(answer.getContentType()))
					&& JsonMapper.shared().readTree(body(answer)).path("status").asInt() == status;
		}
		catch (RuntimeException ex) {
			return false;
		}
	}

	private static String body(MockHttpServletResponse answer) {
		return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
