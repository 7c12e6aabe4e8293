package org.twosource.api;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import org.twosource.Refusal;
import org.twosource.Sentence;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.MismatchedInputException;

/** What is wrong with what a program sent, in words that name the field. */
final class InputProblems {

	private final Locale language;

	InputProblems(Locale language) {
		this.language = language;
	}

	/** The problem, or null when the failure is of another sort. */
	@Nullable ProblemDetail of(Exception failure) {
		if (failure instanceof HttpMessageNotReadableException) {
			return unreadable(ApiProblems.cause(failure, JacksonException.class));
		}
		if (failure instanceof MethodArgumentTypeMismatchException mismatch) {
			return mismatch(mismatch);
		}
		if (failure instanceof MaxUploadSizeExceededException) {
			return problem(HttpStatus.CONTENT_TOO_LARGE, "request.fileTooLarge");
		}
		if (failure instanceof MultipartException) {
			return problem(HttpStatus.BAD_REQUEST, "request.multipart");
		}
		if (failure instanceof MissingServletRequestPartException missing) {
			return missing("request.partMissing", missing.getRequestPartName());
		}
		if (failure instanceof MissingServletRequestParameterException missing) {
			return missing("request.parameterMissing", missing.getParameterName());
		}
		if (failure instanceof MethodArgumentNotValidException || failure instanceof BindException) {
			return unbindable((BindException) failure);
		}
		if (failure instanceof HandlerMethodValidationException) {
			return problem(HttpStatus.UNPROCESSABLE_CONTENT, "request.parameterInvalid");
		}
		return unanswerable(failure);
	}

	/** What no endpoint answers, in these words instead of the framework's English. */
	private @Nullable ProblemDetail unanswerable(Exception failure) {
		if (failure instanceof HttpMediaTypeNotSupportedException other) {
			return problem(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "request.mediaType",
					MediaType.toString(other.getSupportedMediaTypes()));
		}
		if (failure instanceof HttpMediaTypeNotAcceptableException other) {
			return problem(HttpStatus.NOT_ACCEPTABLE, "request.notAcceptable",
					MediaType.toString(other.getSupportedMediaTypes()));
		}
		if (failure instanceof NoResourceFoundException) {
			return problem(HttpStatus.NOT_FOUND, "access.unknown");
		}
		if (ApiProblems.cause(failure, RequestRejectedException.class) != null) {
			return problem(HttpStatus.BAD_REQUEST, "request.refused");
		}
		return (failure instanceof ServletRequestBindingException)
				? problem(HttpStatus.BAD_REQUEST, "request.unacceptable") : null;
	}

	private ProblemDetail unreadable(@Nullable JacksonException cause) {
		// A value of the wrong type has a place in the body; a body that is no JSON, or
		// none at all, has not.
		if (cause instanceof DatabindException && !cause.getPath().isEmpty()) {
			Class<?> wanted = (cause instanceof MismatchedInputException mismatch) ? mismatch.getTargetType() : null;
			return ofAnotherType("request.field", field(cause.getPath()), wanted);
		}
		return problem(HttpStatus.BAD_REQUEST, "request.body");
	}

	private static String field(List<JacksonException.Reference> path) {
		StringBuilder field = new StringBuilder();
		for (JacksonException.Reference step : path) {
			if (step.getPropertyName() == null) {
				field.append('[').append(step.getIndex()).append(']');
			}
			else {
				field.append(field.isEmpty() ? "" : ".").append(step.getPropertyName());
			}
		}
		return field.toString();
	}

	private ProblemDetail mismatch(MethodArgumentTypeMismatchException mismatch) {
		if (mismatch.getParameter().hasParameterAnnotation(PathVariable.class)) {
			return problem(HttpStatus.NOT_FOUND, "request.nothing", mismatch.getName());
		}
		return ofAnotherType("request.parameter", mismatch.getName(), mismatch.getRequiredType());
	}

	private ProblemDetail unbindable(BindException failure) {
		FieldError error = failure.getFieldError();
		if (error == null) {
			return problem(HttpStatus.UNPROCESSABLE_CONTENT, "request.unacceptable");
		}
		return ofAnotherType("request.field", error.getField(), failure.getFieldType(error.getField()));
	}

	private ProblemDetail missing(String key, String name) {
		ProblemDetail problem = problem(HttpStatus.UNPROCESSABLE_CONTENT, key, name);
		problem.setProperty("field", name);
		return problem;
	}

	private ProblemDetail ofAnotherType(String key, String field, @Nullable Class<?> wanted) {
		ProblemDetail problem = problem(HttpStatus.UNPROCESSABLE_CONTENT, key, field, words(wanted));
		problem.setProperty("field", field);
		if (wanted != null && wanted.isEnum()) {
			problem.setProperty("allowed", names(wanted));
		}
		return problem;
	}

	private ProblemDetail problem(HttpStatus status, String key, Object... arguments) {
		return ProblemDetail.forStatusAndDetail(status, Refusal.part(key, arguments).in(this.language));
	}

	private static Sentence words(@Nullable Class<?> wanted) {
		if (wanted == null) {
			return Refusal.part("request.type.other");
		}
		if (wanted.isEnum()) {
			return Refusal.part("request.type.enum", String.join(", ", names(wanted)));
		}
		if (wanted == UUID.class) {
			return Refusal.part("request.type.id");
		}
		if (Number.class.isAssignableFrom(wanted) || (wanted.isPrimitive() && wanted != boolean.class)) {
			return Refusal.part("request.type.number");
		}
		if (wanted == Boolean.class || wanted == boolean.class) {
			return Refusal.part("request.type.boolean");
		}
		if (Iterable.class.isAssignableFrom(wanted)) {
			return Refusal.part("request.type.list");
		}
		return switch (wanted.getSimpleName()) {
			case "Instant" -> Refusal.part("request.type.instant");
			case "LocalDate" -> Refusal.part("request.type.day");
			case "String" -> Refusal.part("request.type.text");
			default -> Refusal.part("request.type.object");
		};
	}

	private static List<String> names(Class<?> wanted) {
		return Arrays.stream(wanted.getEnumConstants()).map((constant) -> ((Enum<?>) constant).name()).toList();
	}

}
