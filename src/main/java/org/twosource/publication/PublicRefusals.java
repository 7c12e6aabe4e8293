package org.twosource.publication;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.twosource.Refusal;

/** What all pages of findings share: who publishes, and a page for what is not there. */
@ControllerAdvice(assignableTypes = { FindingController.class, CopyController.class, CardController.class })
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
		boolean unknown = refusal.refusalCause() == Refusal.Cause.UNKNOWN;
		response.setStatus((unknown ? HttpStatus.NOT_FOUND : HttpStatus.UNPROCESSABLE_CONTENT).value());
		model.addAttribute("newsroom", this.newsroom);
		model.addAttribute("reason", refusal.in(LocaleContextHolder.getLocale()));
		return "public/refused";
	}

}
