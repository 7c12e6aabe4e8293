package org.twosource.api;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.MismatchedInputException;

/** What is wrong with what a program sent, in words that name the field. */
final class InputProblems {

	private InputProblems() {
	}

	/** The problem, or null when the failure is of another sort. */
	static @Nullable ProblemDetail of(Exception failure) {
		if (failure instanceof HttpMessageNotReadableException) {
			return unreadable(ApiProblems.cause(failure, JacksonException.class));
		}
		if (failure instanceof MethodArgumentTypeMismatchException mismatch) {
			return mismatch(mismatch);
		}
		if (failure instanceof MaxUploadSizeExceededException) {
			return ProblemDetail.forStatusAndDetail(HttpStatus.CONTENT_TOO_LARGE, "The file is larger than is taken");
		}
		if (failure instanceof MultipartException) {
			return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, "The multipart body cannot be read");
		}
		if (failure instanceof MissingServletRequestPartException missing) {
			return unacceptable(missing.getRequestPartName(),
					"The part " + missing.getRequestPartName() + " is missing");
		}
		if (failure instanceof MissingServletRequestParameterException missing) {
			return unacceptable(missing.getParameterName(),
					"The parameter " + missing.getParameterName() + " is missing");
		}
		if (failure instanceof MethodArgumentNotValidException || failure instanceof BindException) {
			return unbindable((BindException) failure);
		}
		if (failure instanceof HandlerMethodValidationException) {
			return ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_CONTENT, "A parameter is not acceptable");
		}
		return null;
	}

	private static ProblemDetail unreadable(@Nullable JacksonException cause) {
		// A value of the wrong type has a place in the body; a body that is no JSON, or
		// none at all, has not.
		if (cause instanceof DatabindException && !cause.getPath().isEmpty()) {
			Class<?> wanted = (cause instanceof MismatchedInputException mismatch) ? mismatch.getTargetType() : null;
			String field = field(cause.getPath());
			return unacceptable(field, "The field " + field + " must be " + words(wanted), wanted);
		}
		return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST,
				"The body must be JSON in UTF-8, of the shape that /v3/api-docs describes");
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

	private static ProblemDetail mismatch(MethodArgumentTypeMismatchException mismatch) {
		if (mismatch.getParameter().hasParameterAnnotation(PathVariable.class)) {
			return ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND,
					"There is nothing of that " + mismatch.getName());
		}
		Class<?> wanted = mismatch.getRequiredType();
		return unacceptable(mismatch.getName(), "The parameter " + mismatch.getName() + " must be " + words(wanted),
				wanted);
	}

	private static ProblemDetail unbindable(BindException failure) {
		FieldError error = failure.getFieldError();
		if (error == null) {
			return ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_CONTENT, "The request is not acceptable");
		}
		Class<?> wanted = failure.getFieldType(error.getField());
		return unacceptable(error.getField(), "The field " + error.getField() + " must be " + words(wanted), wanted);
	}

	private static String words(@Nullable Class<?> wanted) {
		if (wanted == null) {
			return "of another type";
		}
		if (wanted.isEnum()) {
			return "one of " + String.join(", ", names(wanted));
		}
		if (wanted == UUID.class) {
			return "an id, such as 7b0c2f1e-3f0c-4f0e-9a39-0d0a7a1f7a11";
		}
		if (Number.class.isAssignableFrom(wanted) || (wanted.isPrimitive() && wanted != boolean.class)) {
			return "a number";
		}
		if (wanted == Boolean.class || wanted == boolean.class) {
			return "true or false";
		}
		if (Iterable.class.isAssignableFrom(wanted)) {
			return "a list";
		}
		return switch (wanted.getSimpleName()) {
			case "Instant" -> "an instant, such as 2020-02-10T09:30:00Z";
			case "LocalDate" -> "a day, such as 2020-02-10";
			case "String" -> "text";
			default -> "an object";
		};
	}

	private static List<String> names(Class<?> wanted) {
		return Arrays.stream(wanted.getEnumConstants()).map((constant) -> ((Enum<?>) constant).name()).toList();
	}

	private static ProblemDetail unacceptable(String field, String detail, @Nullable Class<?> wanted) {
		ProblemDetail problem = unacceptable(field, detail);
		if (wanted != null && wanted.isEnum()) {
			problem.setProperty("allowed", names(wanted));
		}
		return problem;
	}

	private static ProblemDetail unacceptable(String field, String detail) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_CONTENT, detail);
		problem.setProperty("field", field);
		return problem;
	}

}
