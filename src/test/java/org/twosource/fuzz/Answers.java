package org.twosource.fuzz;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Supplier;

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

	/** What oEmbed asks for where a format is not spoken. */
	private static final int NOT_IMPLEMENTED = 501;

	private Answers() {
	}

	/**
	 * Asks, and says what is wrong with the answer; null when nothing is. What takes long
	 * is asked a second time: the first of its kind is slow because it is the first.
	 * @param problems whether an error has to be a problem detail
	 */
	static @Nullable Fault fault(String asked, Supplier<MvcTestResult> asking, boolean problems) {
		long began = System.nanoTime();
		MvcTestResult result = asking.get();
		if (System.nanoTime() - began > LONGEST.toNanos()) {
			began = System.nanoTime();
			asking.get();
			Duration again = Duration.ofNanos(System.nanoTime() - began);
			if (again.compareTo(LONGEST) > 0) {
				return new Fault(asked, result.getResponse().getStatus() + " after " + again.toMillis() + " ms");
			}
		}
		return fault(asked, result, problems);
	}

	private static @Nullable Fault fault(String asked, MvcTestResult result, boolean problems) {
		if (result.getUnresolvedException() != null) {
			return new Fault(asked, "not answered: " + result.getUnresolvedException());
		}
		MockHttpServletResponse answer = result.getResponse();
		int status = answer.getStatus();
		if (status >= 500 && status != NOT_IMPLEMENTED) {
			return new Fault(asked, status + " " + body(answer) + " " + result.getMvcResult().getResolvedException());
		}
		if (problems && status >= 400 && !isProblem(answer, status)) {
			return new Fault(asked, status + " without a problem detail: " + body(answer));
		}
		try {
			SafeAnswer.showsNothingInside("", (status >= 400) ? body(answer) : "");
			return null;
		}
		catch (AssertionError ex) {
			return new Fault(asked, String.valueOf(ex.getMessage()));
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
