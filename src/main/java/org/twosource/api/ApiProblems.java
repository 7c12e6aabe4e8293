package org.twosource.api;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.twosource.Languages;
import org.twosource.Refusal;
import org.twosource.cluster.DatabaseAway;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers everything that goes wrong under /api as an RFC 9457 problem detail, also where
 * no controller was found: an advice on controllers would not see that. It is said in the
 * language the request accepts.
 */
@Component
class ApiProblems implements HandlerExceptionResolver, Ordered {

	private static final Logger logger = LoggerFactory.getLogger(ApiProblems.class);

	private final JsonMapper json;

	ApiProblems(JsonMapper json) {
		this.json = json;
	}

	@Override
	public int getOrder() {
		return HIGHEST_PRECEDENCE;
	}

	@Override
	public @Nullable ModelAndView resolveException(HttpServletRequest request, HttpServletResponse response,
			@Nullable Object handler, Exception failure) {
		boolean securityAnswers = failure instanceof AccessDeniedException
				|| failure instanceof AuthenticationException;
		if (!request.getRequestURI().startsWith("/api/") || securityAnswers) {
			return null;
		}
		if (failure instanceof AsyncRequestNotUsableException) {
			return new ModelAndView();
		}
		if (response.isCommitted()) {
			// Half an answer must not look like a whole one: the server breaks it off.
			return null;
		}
		if (failure instanceof ErrorResponse spring) {
			spring.getHeaders().forEach((name, values) -> values.forEach((value) -> response.addHeader(name, value)));
		}
		Locale language = Languages.acceptedBy(request);
		response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag());
		write(problem(failure, language), response);
		return new ModelAndView();
	}

	private ProblemDetail problem(Exception failure, Locale language) {
		Refusal refusal = cause(failure, Refusal.class);
		if (refusal != null) {
			return problem(refusal, language);
		}
		BodyTooLarge tooLarge = cause(failure, BodyTooLarge.class);
		if (tooLarge != null) {
			return ProblemDetail.forStatusAndDetail(HttpStatus.CONTENT_TOO_LARGE, tooLarge.in(language));
		}
		ProblemDetail input = new InputProblems(language).of(failure);
		if (input != null) {
			return input;
		}
		ProblemDetail storage = StorageProblems.of(failure, language);
		if (storage != null) {
			return storage;
		}
		if (failure instanceof ErrorResponse spring) {
			return spring.getBody();
		}
		logger.error("A request failed", failure);
		return ProblemDetail.forStatusAndDetail(HttpStatus.INTERNAL_SERVER_ERROR,
				Refusal.part("request.failed").in(language));
	}

	private static ProblemDetail problem(Refusal refusal, Locale language) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatusCode.valueOf(refusal.status()),
				refusal.in(language));
		for (Map.Entry<String, Object> detail : refusal.details().entrySet()) {
			problem.setProperty(detail.getKey(), detail.getValue());
		}
		return problem;
	}

	private void write(ProblemDetail problem, HttpServletResponse response) {
		response.setStatus(problem.getStatus());
		if (problem.getStatus() == HttpStatus.SERVICE_UNAVAILABLE.value()) {
			response.setIntHeader(HttpHeaders.RETRY_AFTER, DatabaseAway.RETRY_AFTER);
		}
		response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		try {
			response.getOutputStream().write(this.json.writeValueAsBytes(problem));
		}
		catch (IOException ex) {
			logger.debug("Whoever asked has gone", ex);
		}
	}

	static <T extends Throwable> @Nullable T cause(Throwable failure, Class<T> type) {
		for (Throwable next = failure; next != null; next = next.getCause()) {
			if (type.isInstance(next)) {
				return type.cast(next);
			}
		}
		return null;
	}

}
