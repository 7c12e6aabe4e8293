package org.twosource.account;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import org.twosource.Languages;
import org.twosource.Refusal;
import org.twosource.Sentence;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells a program that it is not signed in, or may not, or has to wait, as a problem
 * detail.
 */
@Component
class ApiRefusals implements AuthenticationEntryPoint, AccessDeniedHandler {

	private final JsonMapper json;

	ApiRefusals(JsonMapper json) {
		this.json = json;
	}

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
			throws IOException {
		if (failure instanceof TooManyAttempts tooMany) {
			response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(tooMany.retryAfterSeconds()));
			write(request, response, HttpStatus.TOO_MANY_REQUESTS,
					Refusal.part("signIn.tooOften", tooMany.retryAfterSeconds()));
			return;
		}
		if (failure instanceof SecondFactorNeeded) {
			unauthorized(request, response, "signIn.secondFactor");
			return;
		}
		boolean tried = failure instanceof BadCredentialsException;
		unauthorized(request, response, tried ? "signIn.wrong" : "signIn.needed");
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException failure)
			throws IOException {
		AccessRefused refused = AccessRefused.behind(failure);
		if (refused == null) {
			forbidden(request, response, "signIn.denied");
			return;
		}
		if (!refused.methods().isEmpty()) {
			response.setHeader(HttpHeaders.ALLOW, String.join(", ", refused.methods()));
		}
		write(request, response, refused.status(), refused.why());
	}

	/** Tells a program why it is not signed in, and how it can be. */
	void unauthorized(HttpServletRequest request, HttpServletResponse response, String why) throws IOException {
		response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Twosource\", charset=\"UTF-8\"");
		write(request, response, HttpStatus.UNAUTHORIZED, Refusal.part(why));
	}

	/** Tells a program that its request is not let in at all. */
	void rejected(HttpServletRequest request, HttpServletResponse response) throws IOException {
		write(request, response, HttpStatus.BAD_REQUEST, Refusal.part("request.refused"));
	}

	/** Tells a program why it may not. */
	void forbidden(HttpServletRequest request, HttpServletResponse response, String why) throws IOException {
		write(request, response, HttpStatus.FORBIDDEN, Refusal.part(why));
	}

	/** Tells a program that its token is not good for that. */
	void outOfScope(HttpServletRequest request, HttpServletResponse response, TokenScope missing) throws IOException {
		write(request, response, HttpStatus.FORBIDDEN, Refusal.part("token.outOfScope", missing.code()),
				Map.of("scope", missing.code()));
	}

	private void write(HttpServletRequest request, HttpServletResponse response, HttpStatus status, Sentence why)
			throws IOException {
		write(request, response, status, why, Map.of());
	}

	private void write(HttpServletRequest request, HttpServletResponse response, HttpStatus status, Sentence why,
			Map<String, Object> details) throws IOException {
		Locale language = Languages.acceptedBy(request);
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, why.in(language));
		details.forEach(problem::setProperty);
		response.setStatus(status.value());
		response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag());
		response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		response.getOutputStream().write(this.json.writeValueAsBytes(problem));
	}

}
