package org.twosource.publication;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.twosource.Refusal;

/** What all pages for readers share: who publishes, and a page for what is not there. */
@ControllerAdvice(annotations = ForReaders.class)
class PublicRefusals {

	private final Newsroom newsroom;

	PublicRefusals(Newsroom newsroom) {
		this.newsroom = newsroom;
	}

	@ModelAttribute("newsroom")
	Newsroom newsroom() {
		return this.newsroom;
	}

	@ExceptionHandler
	String refused(Refusal refusal, Model model, HttpServletResponse response) {
		response.setStatus(refusal.status());
		model.addAttribute("newsroom", this.newsroom);
		model.addAttribute("reason", refusal.in(LocaleContextHolder.getLocale()));
		return "public/refused";
	}

	/** What should be an id or a number in the address is none. */
	@ExceptionHandler
	String misread(MethodArgumentTypeMismatchException failure, Model model, HttpServletResponse response) {
		return refused(Refusal.unknown("address.unknown"), model, response);
	}

}
