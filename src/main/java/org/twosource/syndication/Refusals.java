package org.twosource.syndication;

import java.util.Locale;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.twosource.Refusal;

/** Says to other programs why they get nothing, as an RFC 9457 problem. */
@RestControllerAdvice(assignableTypes = { FeedController.class, SitemapController.class })
class Refusals {

	@ExceptionHandler
	ProblemDetail refused(Refusal refusal, Locale language) {
		return ProblemDetail.forStatusAndDetail(status(refusal), refusal.in(language));
	}

	@ExceptionHandler
	ProblemDetail misread(MethodArgumentTypeMismatchException failure, Locale language) {
		return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, Refusal.part("page.range").in(language));
	}

	/** What is unknown, and what was asked in a way that makes no sense. */
	static HttpStatus status(Refusal refusal) {
		return (refusal.refusalCause() == Refusal.Cause.UNKNOWN) ? HttpStatus.NOT_FOUND : HttpStatus.BAD_REQUEST;
	}

}
