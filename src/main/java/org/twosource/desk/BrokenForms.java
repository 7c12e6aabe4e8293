package org.twosource.desk;

import java.io.IOException;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** Answers a form with files that cannot be read as one; no page is known to be meant. */
@ControllerAdvice
class BrokenForms {

	@ExceptionHandler
	void broken(MultipartException failure, HttpServletResponse response) throws IOException {
		boolean tooLarge = failure instanceof MaxUploadSizeExceededException;
		response.sendError((tooLarge ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.BAD_REQUEST).value());
	}

}
